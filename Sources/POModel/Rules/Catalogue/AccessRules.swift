extension Rule {
    /// The rules about queues, the management group and the pandemic.
    static let accessRules: [Rule] = [
        Rule(
            "Q1", .error, "Där det har varit kö är väntetiden angiven.",
            "Where there was a queue, the waiting time is given.",
            [
                "missing": Wording(
                    "access.queue är {queue}, men access.waitingTime är tomt.",
                    "access.queue is {queue}, but access.waitingTime is blank.")
            ]),
        Rule(
            "Q2", .warning, "Där det har varit kö är orsaken angiven.", "Where there was a queue, its cause is given.",
            [
                "missing": Wording(
                    "access.queue är {queue}, men access.queueCause är tomt.",
                    "access.queue is {queue}, but access.queueCause is blank.")
            ]),
        Rule(
            "Q3", .warning, source: "Förordning (2013:522) 10 § 3",
            "Där det har varit kö är frågan om prioritering besvarad.",
            "Where there was a queue, the question of priorities is answered.",
            [
                "missing": Wording(
                    "access.queue är {queue}, men access.prioritisation är tomt.",
                    "access.queue is {queue}, but access.prioritisation is blank.")
            ]),
        Rule(
            "Q4", .note, "Väntetiden är angiven i dagar.", "The waiting time is given in days.",
            ["otherUnit": Wording("{field} är inte angivet i dagar.", "{field} is not given in days.")]),
        Rule(
            "L1", .error, source: "Förordning (2013:522) 5 §",
            "De fem myndigheterna ingår i ledningsgruppen, eller så är skälet angivet.",
            "The five authorities take part in the management group, or the reason is given.",
            [
                "absent": Wording(
                    "Saknas i ledningsgruppen: {cells}; organisation.managementGroup.absenceReason är tomt.",
                    "Not in the management group: {cells}; organisation.managementGroup.absenceReason is blank.")
            ]),
        Rule(
            "L2", .note, source: "Förordning (2013:522) 5 §",
            "Någon patient-, brukar- eller anhörigorganisation ingår i ledningsgruppen.",
            "Some organisation of patients, users or relatives takes part in the management group.",
            ["none": Wording("Ingen organisation ingår: {cells}.", "No organisation takes part: {cells}.")]),
        Rule(
            "L3", .warning, source: "Förordning (2013:522) 5 § och 8 § 4",
            "Ansökan nämner de fem myndigheterna i ledningsgruppen.",
            "The application names the five authorities in the management group.",
            ["unnamed": Wording("{field} nämner inte {seats}.", "{field} does not name {seats}.")]),
        Rule(
            "X1", .warning, "Där pandemin har påverkat är det angivet hur.",
            "Where the pandemic had an effect, the effect is given.",
            [
                "missing": Wording(
                    "pandemic.affected är {affected}, men pandemic.effects är tomt.",
                    "pandemic.affected is {affected}, but pandemic.effects is blank.")
            ]),
    ]
}
