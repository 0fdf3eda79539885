/// Parts that the reports of several years have in common.
extension FormSection {
    static let reportTitle = FormSection(heading: .init("REDOVISNING", meaning: "reportTitle"), level: 1)

    /// Staff are offered training, or supervision.
    static func offered(
        _ heading: FormLabel, _ key: String, offered: FormLabel, details: FormLabel
    ) -> FormSection {
        FormSection(
            heading: heading, level: 3,
            items: [
                .table(.yesOrNo(offered, FieldID(rawValue: key + ".offered"))),
                .question(.init(FieldID(rawValue: key + ".details"), details, .text)),
                .question(
                    .init(
                        FieldID(rawValue: key + ".reasonNotOffered"),
                        .init("Om nej, ange varför.", meaning: "ifNotWhy"),
                        .text)),
            ])
    }

    static let training = FormSection.offered(
        .init("Utbildning", meaning: "trainingHeading"), "training",
        offered: .init("Ombuden har erbjudits utbildning.", meaning: "trainingOffered"),
        details: .init("Om ja, ange vilken/vilka utbildningar.", meaning: "trainingDetails"))

    static let supervision = FormSection.offered(
        .init("Handledning", meaning: "supervisionHeading"), "supervision",
        offered: .init("Ombuden har erbjudits handledning.", meaning: "supervisionOffered"),
        details: .init("Om ja, ange vilken slags handledning.", meaning: "supervisionDetails"))

    static let groupTrends = FormSection(
        heading: .init("Tendenser till förändring av vilka grupper som tar kontakt", meaning: "groupTrendsHeading"),
        level: 3,
        items: [
            .question(
                .init(
                    "contactReasons.groupTrends",
                    .init(
                        "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under {year}? I så fall, på vilket sätt?",
                        meaning: "groupTrends"), .text))
        ])

    static func reasonTrends(heading: FormLabel) -> FormSection {
        FormSection(
            heading: heading, level: 3,
            items: [
                .question(
                    .init(
                        "contactReasons.reasonTrends",
                        .init(
                            "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud under {year}? I så fall, på vilket sätt?",
                            meaning: "reasonTrends"), .text))
            ])
    }

    static func reportSignature(heading: String) -> FormSection {
        FormSection(
            heading: .init(heading, meaning: "signatureHeading"),
            items: [
                .fields([
                    .init("signature.date", .init("Datum", meaning: "signedDate"), .date),
                    .init("signature", .init("Namnsteckning", meaning: "signatureLine"), .nothing),
                    .init("signature.name", .init("Namnförtydligande", meaning: "signedName"), .line),
                    .init("signature.title", .init("Titel", meaning: "position"), .line),
                    .init("signature.workplace", .init("Tjänsteställe", meaning: "workplace"), .line),
                    .phone("signature.phone"), .email("signature.email"),
                ]),
                .question(
                    .init(
                        "signature.decidedDigitally",
                        .init(
                            "Detta dokument har beslutats digitalt och saknar därmed underskrift",
                            meaning: "decidedDigitally"), .statement)),
            ])
    }
}

extension FormItem {
    static func clientsNote(_ text: String) -> FormItem {
        .note(.init(text, openings: ["Ange antal klienter som fått stöd av personligt ombud"]))
    }

    static let positions = FormItem.fields([
        .init("ombuds.positions", .init("Ange antal tjänster med 2 decimaler:", meaning: "positions"), .positions)
    ])

    static let positionsNote = FormItem.note(
        .init(
            "Två decimaler: den som arbetar heltid, 40 timmar i veckan, räknas som 1,00 och den som arbetar halvtid som 0,50.",
            openings: ["Anges med två decimaler. För ett ombud på heltid"]))

    static let partnersChildrenNote = FormItem.note(
        .init(
            "Hit hör också barn till en partner, om barnen bor hos klienten.",
            openings: ["Inkluderar även barn till maka/make"]))

    static let reasonsNote = FormItem.note(
        .init(
            "Ange varför nya klienter tar kontakt, som antal för varje orsak.",
            openings: ["Ange orsaken/orsakerna till att nya klienter tar kontakt"]))

    static let severalReasonsNote = FormItem.note(
        .init("En person kan ha flera orsaker.", openings: ["Flera orsaker kan anges per person"]))

    static let otherMunicipalities: [FormItem] = [
        .caption(
            .init(
                "Den eller de kommuner, förutom redovisande kommun, som redovisningen omfattar",
                meaning: "otherMunicipalitiesCaption")),
        .question(
            .init(
                "grantee.otherMunicipalities", .init("Kommun/kommuner", meaning: "otherMunicipalities"), .municipalities
            )),
    ]

    static let otherReason = FormItem.question(
        .init(
            "contactReasons.otherReason", .init("Om annan orsak, ange vilken.", meaning: "whichOtherReason"), .text))

    static let providerName = FormItem.question(
        .init(
            "organisation.providerName",
            .init("Om annan utförare än kommunen, ange organisationens namn", meaning: "providerName"), .line))

    static func prioritisationExists(_ label: String) -> FormItem {
        .table(
            .yesOrNo(
                .init(
                    label,
                    meaning: "prioritisationExists"), "access.prioritisation.exists"))
    }

    static func prioritisationOrder(explanation: String?) -> [FormItem] {
        [
            .question(
                .init(
                    "access.prioritisation.order",
                    .init(
                        "Om ja, rangordna prioriteringsordningen i er kommun", explanation: explanation,
                        meaning: "prioritisationOrder"), .text)),
            .question(
                .init("access.prioritisation.reasonMissing", .init("Om nej, ange varför.", meaning: "ifNotWhy"), .text)),
        ]
    }

    static func absenceReason(_ label: String) -> FormItem {
        .question(
            .init(
                "organisation.managementGroup.absenceReason",
                .init(
                    label,
                    meaning: "absenceReason"), .text))
    }

    static func recruitment(_ label: String) -> FormItem {
        .question(
            .init(
                "organisation.managementGroup.recruitment",
                .init(
                    label,
                    meaning: "recruitment"), .text))
    }

    /// Granted and used grant, each with its positions.
    static func economy(granted: FormLabel, used: FormLabel) -> [FormItem] {
        [
            .caption(granted),
            .fields([
                .init("economy.granted.amount", .init("Beviljat statsbidrag, kr", meaning: "granted"), .kronor),
                .init(
                    "economy.granted.positions",
                    .init(
                        "Årsanställningar, ange antal ombudstjänster i kommunen.",
                        explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00", meaning: "grantedPositions"),
                    .positions),
            ]),
            .caption(used),
            .fields([
                .init("economy.used.amount", .init("Förbrukat statsbidrag, kr", meaning: "used"), .kronor),
                .init(
                    "economy.used.positions",
                    .init(
                        "Årsanställningar på heltid/deltid exkl. tjänstledighet",
                        explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00", meaning: "usedPositions"),
                    .positions),
            ]),
        ]
    }

    static func fewerPositionsReason(_ label: String) -> FormItem {
        .question(
            .init(
                "economy.fewerPositionsReason",
                .init(
                    label,
                    meaning: "fewerPositionsReason"), .text))
    }

    static func remarks(_ label: String) -> FormItem {
        .question(
            .init(
                "remarks",
                .init(
                    label,
                    meaning: "remarks"), .text))
    }
}
