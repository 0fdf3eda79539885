import POModel

/// Parts that the reports of several years have in common.
extension FormSection {
    static let reportTitle = FormSection(heading: .init("REDOVISNING", or: .reportTitle), level: 1)

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
                        FieldID(rawValue: key + ".reasonNotOffered"), .init("Om nej, ange varför.", or: .ifNotWhy),
                        .text)),
            ])
    }

    static let training = FormSection.offered(
        .init("Utbildning", or: .trainingHeading), "training",
        offered: .init("Ombuden har erbjudits utbildning.", or: .trainingOffered),
        details: .init("Om ja, ange vilken/vilka utbildningar.", or: .trainingDetails))

    static let supervision = FormSection.offered(
        .init("Handledning", or: .supervisionHeading), "supervision",
        offered: .init("Ombuden har erbjudits handledning.", or: .supervisionOffered),
        details: .init("Om ja, ange vilken slags handledning.", or: .supervisionDetails))

    static let groupTrends = FormSection(
        heading: .init(
            "Tendenser till förändring av vilka grupper som tar kontakt",
            or: [
                "Tendenser till förändring av vilka grupper som tar kontakt under {year}",
                "Tendenser till förändring av vilka grupper som tar kontakt under året",
                "Tendenser till förändring vad gäller vilka grupper som tar kontakt",
            ]), level: 3,
        items: [
            .question(
                .init(
                    "contactReasons.groupTrends",
                    .init(
                        "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under {year}? I så fall, på vilket sätt?",
                        or: [
                            "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under året? I så fall, på vilket sätt?",
                            "Ser ni några tendenser till förändring av vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under {year}? I så fall, på vilket sätt?",
                            "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud? I så fall, på vilket sätt?",
                            "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud",
                            "Ser ni några tendenser till förändring vad gäller vilka grupper som tar kontakt",
                            "Ser ni någon förändring vad gäller vilka grupper som tar kontakt",
                        ]), .text))
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
                            or: [
                                "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud under året? I så fall, på vilket sätt?",
                                "Ser ni några tendenser till förändring av orsaken till att klienter tar kontakt med personligt ombud under {year}? I så fall, på vilket sätt?",
                                "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud? I så fall, på vilket sätt?",
                                "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud",
                                "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt",
                                "Ser ni några tendenser till förändring vad gäller orsakerna till att klienter tar kontakt",
                                "Ser ni någon förändring vad gäller orsaken till att klienter tar kontakt",
                            ]), .text))
            ])
    }

    static func reportSignature(heading: String) -> FormSection {
        FormSection(
            heading: .init(heading, or: .signatureHeading),
            items: [
                .fields([
                    .init("signature.date", .init("Datum", or: .signedDate), .date),
                    .init("signature", .init("Namnsteckning", or: .signatureLine), .nothing),
                    .init("signature.name", .init("Namnförtydligande", or: .signedName), .line),
                    .init("signature.title", .init("Titel", or: .position), .line),
                    .init("signature.workplace", .init("Tjänsteställe", or: .workplace), .line),
                    .phone("signature.phone"), .email("signature.email"),
                ]),
                .question(
                    .init(
                        "signature.decidedDigitally",
                        .init(
                            "Detta dokument har beslutats digitalt och saknar därmed underskrift",
                            or: .decidedDigitally), .statement)),
            ])
    }
}

extension FormItem {
    static func clientsNote(_ text: String) -> FormItem {
        .note(.init(text, openings: ["Ange antal klienter som fått stöd av personligt ombud"]))
    }

    static let positions = FormItem.fields([
        .init("ombuds.positions", .init("Ange antal tjänster med 2 decimaler:", or: .positions), .positions)
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
                or: .otherMunicipalitiesCaption)),
        .question(
            .init(
                "grantee.otherMunicipalities", .init("Kommun/kommuner", or: .otherMunicipalities), .municipalities)),
    ]

    static let otherReason = FormItem.question(
        .init(
            "contactReasons.otherReason", .init("Om annan orsak, ange vilken.", or: .whichOtherReason), .text))

    static let providerName = FormItem.question(
        .init(
            "organisation.providerName",
            .init("Om annan utförare än kommunen, ange organisationens namn", or: .providerName), .line))

    static func prioritisationExists(_ label: String) -> FormItem {
        .table(
            .yesOrNo(
                .init(
                    label,
                    or: [
                        "Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
                        "Har ni bedömningsriktlinjer eller prioriteringsordning för tillgång till personligt ombud?",
                        "Har ni bedömningsriktlinjer eller en prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
                        "Finns bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
                        "Finns det bedömningsriktlinjer eller prioriteringsordning för tillgång till personligt ombud?",
                        "Har ni bedömningsriktlinjer eller prioriteringsordning vid kö till PO?",
                        "Har ni bedömningsriktlinjer eller prioriteringsordning vid kö?",
                        "Har ni bedömningsriktlinjer eller prioriteringsordning?",
                        "Bedömningsriktlinjer eller prioriteringsordning finns",
                    ]), "access.prioritisation.exists"))
    }

    static func prioritisationOrder(explanation: String?) -> [FormItem] {
        [
            .question(
                .init(
                    "access.prioritisation.order",
                    .init(
                        "Om ja, rangordna prioriteringsordningen i er kommun", explanation: explanation,
                        or: [
                            "Om ja, rangordna prioriteringarna i er kommun", "Om ja, rangordna prioriteringsordningen",
                            "Om ja, ange prioriteringsordningen i er kommun", "Om ja, ange prioriteringsordningen",
                            "Om ja, hur ser prioriteringsordningen ut i er kommun?",
                            "Om ja, rangordna prioriteringsordningen i kommunen",
                            "Om ja, rangordna prioriteringsordningen i er kommun/era kommuner",
                            "Om ja, beskriv prioriteringsordningen", "Om ja, hur ser prioriteringsordningen ut?",
                            "Om ja, vilken prioriteringsordning har ni?",
                        ]), .text)),
            .question(
                .init("access.prioritisation.reasonMissing", .init("Om nej, ange varför.", or: .ifNotWhy), .text)),
        ]
    }

    static func absenceReason(_ label: String) -> FormItem {
        .question(
            .init(
                "organisation.managementGroup.absenceReason",
                .init(
                    label,
                    or: [
                        "Om ledningsgruppen inte har någon representant från kommunen, regionens primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
                        "Om ledningsgruppen saknar representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
                        "Om ledningsgruppen saknar representant från kommunen, regionens primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
                        "Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, varför?",
                        "Om någon av ovanstående myndigheter inte är representerad i ledningsgruppen, ange varför.",
                        "Om någon myndighet inte är representerad i ledningsgruppen, ange varför.",
                        "Om ledningsgruppen saknar någon representant, ange varför.",
                    ]), .text))
    }

    static func recruitment(_ label: String) -> FormItem {
        .question(
            .init(
                "organisation.managementGroup.recruitment",
                .init(
                    label,
                    or: [
                        "Ange hur kommunen har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?",
                        "Ange hur kommunen/kommunerna arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?",
                        "Ange hur kommunen har arbetat för att få representanter från ovanstående huvudmän att delta i ledningsgruppen",
                        "Ange hur kommunen/kommunerna arbetar för att få representanter från ovanstående huvudmän att delta i ledningsgruppen",
                        "Ange hur kommunen/kommunerna har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
                        "Ange hur kommunen arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
                        "Hur har kommunen arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
                        "Hur arbetar kommunen/kommunerna för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
                        "Hur arbetar kommunen för att få representanter från huvudmännen att delta i ledningsgruppen",
                        "Ange hur kommunen arbetar för att få representanter att delta i ledningsgruppen",
                    ]), .text))
    }

    /// Granted and used grant, each with its positions.
    static func economy(granted: FormLabel, used: FormLabel) -> [FormItem] {
        [
            .caption(granted),
            .fields([
                .init("economy.granted.amount", .init("Beviljat statsbidrag, kr", or: .granted), .kronor),
                .init(
                    "economy.granted.positions",
                    .init(
                        "Årsanställningar, ange antal ombudstjänster i kommunen.",
                        explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00", or: .grantedPositions),
                    .positions),
            ]),
            .caption(used),
            .fields([
                .init("economy.used.amount", .init("Förbrukat statsbidrag, kr", or: .used), .kronor),
                .init(
                    "economy.used.positions",
                    .init(
                        "Årsanställningar på heltid/deltid exkl. tjänstledighet",
                        explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00", or: .usedPositions),
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
                    or: [
                        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför.",
                        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsakerna här nedan",
                        "Om verksamheten har haft färre årsanställningar än vad som beviljats, ange varför",
                        "Om verksamheten haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför",
                        "Om verksamheten har haft färre årsanställningar än beviljat, ange varför",
                        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än beviljat, ange varför",
                        "Om verksamheten har haft färre årsanställningar än vad som beviljats, ange orsakerna",
                        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsak",
                        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, varför",
                        "Om färre årsanställningar än beviljat, ange varför",
                    ]), .text))
    }

    static func remarks(_ label: String) -> FormItem {
        .question(
            .init(
                "remarks",
                .init(
                    label,
                    or: [
                        "Synpunkter och övriga reflektioner på verksamheten under {year}.",
                        "Synpunkter och övriga reflektioner på verksamheten under året",
                        "Synpunkter och övriga reflektioner på verksamheten", "Synpunkter och övriga reflektioner",
                        "Övriga synpunkter och reflektioner på verksamheten", "Övriga synpunkter och reflektioner",
                        "Synpunkter och reflektioner på verksamheten",
                        "Övriga synpunkter och reflektioner på verksamheten under {year}",
                        "Synpunkter och övriga reflektioner om verksamheten", "Övriga synpunkter",
                    ]), .text))
    }
}
