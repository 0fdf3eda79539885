extension DocumentRule {
    /// The rules about queues, the management group and the pandemic.
    static let accessRules: [DocumentRule] = [
        DocumentRule(
            "Q1", .error, "Där det har varit kö är väntetiden angiven.",
            "Where there was a queue, the waiting time is given.",
            [
                "missing": MessageText(
                    "Det har varit kö eller väntetid ({queue}), men det står inte hur lång väntetiden är.",
                    "There was a queue or a wait ({queue}), but the form does not say how long the wait is.")
            ]),
        DocumentRule(
            "Q2", .warning, "Där det har varit kö är orsaken angiven.", "Where there was a queue, its cause is given.",
            [
                "missing": MessageText(
                    "Det har varit kö eller väntetid ({queue}), men orsaken är inte ifylld.",
                    "There was a queue or a wait ({queue}), but its cause is blank.")
            ]),
        DocumentRule(
            "Q3", .warning, source: "Förordning (2013:522) 10 § 3",
            "Där det har varit kö är frågan om prioritering besvarad.",
            "Where there was a queue, the question of priorities is answered.",
            [
                "missing": MessageText(
                    "Det har varit kö eller väntetid ({queue}), men frågan om prioriteringsordning är inte besvarad.",
                    "There was a queue or a wait ({queue}), but the question of a priority order is not answered.")
            ]),
        DocumentRule(
            "Q4", .note, "Väntetiden är angiven i dagar.", "The waiting time is given in days.",
            [
                "otherUnit": MessageText(
                    "Väntetiden är inte angiven i dagar, som blanketten ber om: ”{text}”.",
                    "The waiting time is not given in days, as the form asks: “{text}”.")
            ]),
        DocumentRule(
            "L1", .error, source: "Förordning (2013:522) 5 §",
            "De fem myndigheterna ingår i ledningsgruppen, eller så är skälet angivet.",
            "The five authorities take part in the management group, or the reason is given.",
            [
                "absent": MessageText(
                    "I ledningsgruppen ingår inte {cells}, och det står inte varför.",
                    "The management group lacks {cells}, and the form does not say why.")
            ]),
        DocumentRule(
            "L2", .note, source: "Förordning (2013:522) 5 §",
            "Någon patient-, brukar- eller anhörigorganisation ingår i ledningsgruppen.",
            "Some organisation of patients, users or relatives takes part in the management group.",
            [
                "none": MessageText(
                    "Ingen patient-, brukar- eller anhörigorganisation ingår i ledningsgruppen.",
                    "No organisation of patients, users or relatives takes part in the management group.")
            ]),
        DocumentRule(
            "L3", .warning, source: "Förordning (2013:522) 5 § och 8 § 4",
            "Ansökan nämner de fem myndigheterna i ledningsgruppen.",
            "The application names the five authorities in the management group.",
            [
                "unnamed": MessageText(
                    "Ansökan nämner inte {seats} i ledningsgruppen.",
                    "The application does not name {seats} in the management group."),
                "refused": MessageText(
                    "Enligt ansökan ingår inte {seats} i ledningsgruppen.",
                    "By the application, the management group lacks {seats}."),
            ]),
        DocumentRule(
            "X1", .warning, "Där pandemin har påverkat är det angivet hur.",
            "Where the pandemic had an effect, the effect is given.",
            [
                "missing": MessageText(
                    "Pandemin har påverkat verksamheten ({affected}), men det står inte på vilket sätt.",
                    "The pandemic had an effect ({affected}), but the form does not say which.")
            ]),
    ]
}
