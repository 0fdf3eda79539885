import POModel

extension FormEdition {
    /// The account (*redovisning*) for 2024, as printed in Stockholm county.
    public static let report2024 = FormEdition(
        id: .report2024, kind: .grantReport, year: 2024,
        sections: [
            FormSection(items: [
                .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true)),
                .question(.init("countyBoard.diaryNumber", "Till Länsstyrelsens diarium:", .diaryNumber)),
                .note(.init(nil, openings: ["Diarienummer finns redan", "Fylls i av Länsstyrelsen"])),
            ]),
            FormSection(heading: "REDOVISNING", level: 1),
            FormSection(
                heading: "Statsbidrag till kommuner som bedriver verksamhet med personligt ombud",
                items: [
                    .fields([
                        .init("countyBoard.email", "Sänds in till", .email),
                        .init("countyBoard.deadline", "senast den", .date),
                    ]),
                    .fields([.init("year", "Statsbidrag avseende år", .year)]),
                ]),
            FormSection(
                heading: "Kontaktuppgifter till den kommun som beviljats statsbidraget", level: 3,
                items: [
                    .fields([
                        .init("grantee.municipality", "Kommun", .municipality),
                        .init("grantee.diaryNumber", "Diarienummer:", .diaryNumber),
                        .init("grantee.address.street", "Utdelningsadress", .line),
                        .init("grantee.address.postalCode", "Postnummer", .postalCode),
                        .init("grantee.address.locality", "Postort", .line),
                        .init("grantee.contactPerson", "Kontaktperson", .line),
                        .init("grantee.unit", .init("Avdelning/Enhet", or: ["Enhet/avdelning"]), .line),
                        .init("grantee.committee", .init("Nämnd", or: ["Nämnd/styrelse"]), .line),
                        .init("grantee.phone", .init("Telefon (inkl. riktnummer)", or: ["Telefon"]), .phone),
                        .init("grantee.email", .init("E-postadress", or: ["E-post"]), .email),
                    ]),
                    .caption("Den eller de kommuner, förutom redovisande kommun, som redovisningen omfattar"),
                    .question(.init("grantee.otherMunicipalities", "Kommun/kommuner", .municipalities)),
                ]),
            FormSection(
                heading: "1. Personliga ombud",
                items: [
                    .caption("Totalt antal ombudstjänster i kommunen/kommunerna under {year}:"),
                    .fields([.init("ombuds.positions", "Ange antal tjänster med 2 decimaler:", .positions)]),
                    .table(
                        .byGender([
                            .counts("Ange antalet personliga ombud", "ombuds.headcount")
                        ])),
                    .note(
                        .init(
                            "Två decimaler: den som arbetar heltid, 40 timmar i veckan, räknas som 1,00 och den som arbetar halvtid som 0,50.",
                            openings: ["Anges med två decimaler. För ett ombud på heltid"])),
                ]),
            FormSection(
                heading: "Utbildning", level: 3,
                items: [
                    .table(.yesOrNo([.choice("Ombuden har erbjudits utbildning.", "training.offered")])),
                    .question(.init("training.details", "Om ja, ange vilken/vilka utbildningar.", .text)),
                    .question(.init("training.reasonNotOffered", "Om nej, ange varför.", .text)),
                ]),
            FormSection(
                heading: "Handledning", level: 3,
                items: [
                    .table(.yesOrNo([.choice("Ombuden har erbjudits handledning.", "supervision.offered")])),
                    .question(.init("supervision.details", "Om ja, ange vilken slags handledning.", .text)),
                    .question(.init("supervision.reasonNotOffered", "Om nej, ange varför.", .text)),
                ]),
            FormSection(
                heading: "2. Klienter",
                items: [
                    .note(
                        .init(
                            "Räkna alla som har haft stöd av ett personligt ombud under {year}, var och en bara en gång.",
                            openings: ["Ange antal klienter som fått stöd av personligt ombud"])),
                    .table(.byGender(.clients("Totalt antal klienter", "clients.total"))),
                    .table(.byGender(.clients("Antal nya klienter", "clients.new"))),
                    .table(.byGender(.clients("Antal avslutade klienter", "clients.closed"))),
                    .table(
                        .byGender(
                            corner: .init("Klienter med hemmavarande barn", or: ["Klienter med hemmavarande"]),
                            [
                                .counts(
                                    "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år vilka är kända för verksamheten.",
                                    "clients.withChildrenAtHome")
                            ])),
                    .note(
                        .init(
                            "Hit hör också barn till en partner, om barnen bor hos klienten.",
                            openings: ["Inkluderar även barn till maka/make"])),
                ]),
            FormSection(
                heading: "3. Kontakt med verksamheten",
                items: [
                    .note(
                        .init(
                            "Ange varför nya klienter tar kontakt, som antal för varje orsak.",
                            openings: ["Ange orsaken/orsakerna till att nya klienter tar kontakt"])),
                    .note(
                        .init(
                            "En person kan ha flera orsaker.",
                            openings: ["Flera orsaker kan anges per person"])),
                    .table(.byGender(corner: "Kontaktorsak", .contactReasons)),
                    .question(.init("contactReasons.otherReason", "Om annan orsak, ange vilken.", .text)),
                ]),
            FormSection(
                heading: "Tendenser till förändring av orsaker till kontakt under {year}", level: 3,
                items: [
                    .question(
                        .init(
                            "contactReasons.reasonTrends",
                            "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud under {year}? I så fall, på vilket sätt?",
                            .text))
                ]),
            FormSection(
                heading: "Tendenser till förändring av vilka grupper som tar kontakt", level: 3,
                items: [
                    .question(
                        .init(
                            "contactReasons.groupTrends",
                            "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under {year}? I så fall, på vilket sätt?",
                            .text))
                ]),
            FormSection(
                heading: "Tillgång till personligt ombud",
                items: [
                    .table(
                        FormTable(
                            columns: [
                                .init(
                                    "Ja",
                                    explanation:
                                        "(Om fler kommuner ingår i verksamheten PO, ange antal kommuner som har eller har haft kö under {year}.)"
                                ),
                                .init(
                                    "Nej, vi har ingen väntetid",
                                    explanation:
                                        "(Om fler kommuner ingår i verksamheten PO, ange antal kommuner som inte har kö/väntetider)",
                                    or: ["Nej"]),
                            ],
                            rows: [
                                FormRow(
                                    "4. Har ni haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med kommunens verksamhet för personliga ombud under {year}?",
                                    [
                                        .mark(
                                            "access.queue", .name("yes"),
                                            number: "access.municipalitiesWithQueue"),
                                        .mark(
                                            "access.queue", .name("no"),
                                            number: "access.municipalitiesWithoutQueue"),
                                    ])
                            ])),
                    .question(
                        .init(
                            "access.waitingTime",
                            .init(
                                "Om ja, uppskatta hur lång väntetiden har varit under {year}.",
                                explanation: "(Ange uppgifterna i dagar per kommun)"),
                            .waitingTime)),
                    .question(
                        .init(
                            "access.queueCause",
                            "Om ja, ange orsak/orsaker till att kö eller väntetider för kontakt med PO-verksamheten per kommun:",
                            .text)),
                ]),
            FormSection(
                heading: "Bedömningsriktlinjer eller prioriteringsordning", level: 3,
                items: [
                    .table(
                        .yesOrNo([
                            .choice(
                                "4 c. Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud.",
                                "access.prioritisation.exists")
                        ])),
                    .question(
                        .init(
                            "access.prioritisation.order",
                            .init(
                                "Om ja, rangordna prioriteringsordningen i er kommun", explanation: "(tre första)"),
                            .text)),
                    .question(.init("access.prioritisation.reasonMissing", "Om nej, ange varför.", .text)),
                ]),
            FormSection(
                heading: "Organisation, ledning och samverkan",
                items: [
                    .caption(
                        "5. Ange vem som är utförare av verksamheten med personligt ombud i kommunen/kommunerna under {year}."
                    ),
                    .table(
                        .yesOrNo([
                            .choice("Kommun", "organisation.providers.municipality"),
                            .choice("Förening", "organisation.providers.association"),
                            .choice("Stiftelse", "organisation.providers.foundation"),
                            .choice("Aktiebolag", "organisation.providers.limitedCompany"),
                            .choice("Annan utförare", "organisation.providers.other"),
                        ])),
                    .question(
                        .init(
                            "organisation.providerName", "Om annan utförare än kommunen, ange organisationens namn",
                            .line)),
                    .caption("5 a. Ange vilka myndigheter som ingår i ledningsgruppen"),
                    .table(.authorities(regionName: "Landstingets")),
                    .caption("5 b. Ange vilka organisationer som ingår i ledningsgruppen"),
                    .table(.organisations),
                    .question(
                        .init(
                            "organisation.managementGroup.absenceReason",
                            "5 c. Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
                            .text)),
                    .question(
                        .init(
                            "organisation.managementGroup.recruitment",
                            "5 c. Ange hur kommunen/kommunerna arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?",
                            .text)),
                ]),
            FormSection(
                heading: "Tillgång till samhällsservice",
                items: [
                    .table(
                        FormTable(
                            columns: [
                                .init("Ja", explanation: "(ange antal kommuner som har svarat ja)"),
                                .init("Nej", explanation: "(ange antal kommuner som har svarat nej)"),
                            ],
                            rows: [
                                FormRow(
                                    "6. Rutiner har upprättats för hur uppmärksammade brister ska hanteras i verksamheten.",
                                    [
                                        .mark(
                                            "societalServices.deficiencyRoutines", .bool(true),
                                            number: "societalServices.municipalitiesWithRoutines"),
                                        .mark(
                                            "societalServices.deficiencyRoutines", .bool(false),
                                            number: "societalServices.municipalitiesWithoutRoutines"),
                                    ])
                            ])),
                    .question(
                        .init(
                            "societalServices.deficiencies",
                            "6 a. Sammanfatta uppmärksammade brister under {year} om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service.",
                            .text)),
                    .question(
                        .init(
                            "societalServices.measures",
                            .init(
                                "6 b. Ge exempel på åtgärder som har verksamheten har vidtagits för att komma tillrätta med en del av bristerna som har identifierats under {year}.",
                                explanation: "(Ge gärna så tydliga och konkreta exempel som möjligt)",
                                or: [
                                    "6 b. Ge exempel på åtgärder som verksamheten har vidtagit för att komma tillrätta med en del av bristerna som har identifierats under {year}."
                                ]),
                            .text)),
                ]),
            FormSection(
                heading: "7. Ekonomi",
                items: [
                    .caption("Beviljat statsbidrag {year}"),
                    .fields([
                        .init("economy.granted.amount", "Beviljat statsbidrag, kr", .kronor),
                        .init(
                            "economy.granted.positions",
                            .init(
                                "Årsanställningar, ange antal ombudstjänster i kommunen.",
                                explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00"),
                            .positions),
                    ]),
                    .caption("Förbrukat statsbidrag {year}"),
                    .fields([
                        .init("economy.used.amount", "Förbrukat statsbidrag, kr", .kronor),
                        .init(
                            "economy.used.positions",
                            .init(
                                "Årsanställningar på heltid/deltid exkl. tjänstledighet",
                                explanation: "Anges med två decimaler, t.ex. två halvtider = 1,00"),
                            .positions),
                    ]),
                    .question(
                        .init(
                            "economy.fewerPositionsReason",
                            "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsakerna här nedan:",
                            .text)),
                ]),
            FormSection(
                heading: "8. Övrigt",
                items: [
                    .question(
                        .init(
                            "remarks", "Synpunkter och övriga reflektioner på verksamheten under {year}.", .text))
                ]),
            FormSection(
                heading: "9. Underskrift av behörig företrädare för kommunen",
                items: [
                    .fields([
                        .init("signature.date", "Datum", .date),
                        .init("signature", "Namnsteckning", .nothing),
                        .init("signature.name", "Namnförtydligande", .line),
                        .init("signature.title", "Titel", .line),
                        .init("signature.workplace", .init("Tjänsteställe", or: ["Arbetsplats"]), .line),
                        .init("signature.phone", .init("Telefon (inkl. riktnummer)", or: ["Telefon"]), .phone),
                        .init("signature.email", .init("E-postadress", or: ["E-post"]), .email),
                    ]),
                    .question(
                        .init(
                            "signature.decidedDigitally",
                            "Detta dokument har beslutats digitalt och saknar därmed underskrift", .statement)),
                ]),
        ])
}
