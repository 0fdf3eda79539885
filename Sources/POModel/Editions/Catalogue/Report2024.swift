extension FormEdition {
    /// The account (*redovisning*) for 2024, as printed in Stockholm county.
    public static let report2024 = FormEdition(
        id: .report2024, kind: .grantReport, year: 2024, firstYear: 2022,
        sections: [
            FormSection(items: [
                .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true)),
                .question(.init("countyBoard.diaryNumber", "Till Länsstyrelsens diarium:", .diaryNumber)),
                .note(.init(nil, openings: ["Diarienummer finns redan", "Fylls i av Länsstyrelsen"])),
            ]),
            .reportTitle,
            FormSection(
                heading: .init(
                    "Statsbidrag till kommuner som bedriver verksamhet med personligt ombud", meaning: "reportSubtitle"),
                items: [
                    .fields([
                        .init("countyBoard.email", .init("Sänds in till", meaning: "sendTo"), .email),
                        .init("countyBoard.deadline", .init("senast den", meaning: "deadline"), .date),
                    ]),
                    .fields([.init("year", .init("Statsbidrag avseende år", meaning: "reportYear"), .year)]),
                ]),
            FormSection(
                heading: .init(
                    "Kontaktuppgifter till den kommun som beviljats statsbidraget", meaning: "granteeHeading"),
                level: 3,
                items: [
                    .fields(
                        [
                            .municipality("grantee.municipality", "Kommun"),
                            .init("grantee.diaryNumber", .init("Diarienummer:", meaning: "diaryNumber"), .diaryNumber),
                        ] + .granteeContact)
                ] + FormItem.otherMunicipalities),
            FormSection(
                heading: .init("1. Personliga ombud", meaning: "ombudsHeading"),
                items: [
                    .caption(
                        .init(
                            "Totalt antal ombudstjänster i kommunen/kommunerna under {year}:",
                            meaning: "positionsCaption")),
                    .positions,
                    .table(.byGender([.headcount()])),
                    .positionsNote,
                ]),
            .training,
            .supervision,
            FormSection(
                heading: .init("2. Klienter", meaning: "clientsHeading"),
                items: [
                    .clientsNote(
                        "Räkna alla som har haft stöd av ett personligt ombud under {year}, var och en bara en gång."),
                    .table(.byGender(.totalClients())),
                    .table(.byGender(.newClients())),
                    .table(.byGender(.closedClients())),
                    .table(
                        .byGender(
                            corner: .init("Klienter med hemmavarande barn", meaning: "childrenCorner"),
                            [.childrenAtHome()])
                    ),
                    .partnersChildrenNote,
                ]),
            FormSection(
                heading: .init("3. Kontakt med verksamheten", meaning: "contactHeading"),
                items: [
                    .reasonsNote,
                    .severalReasonsNote,
                    .table(.byGender(corner: .init("Kontaktorsak", meaning: "reasonsCorner"), .contactReasons())),
                    .otherReason,
                ]),
            .reasonTrends(
                heading: .init(
                    "Tendenser till förändring av orsaker till kontakt under {year}", meaning: "reasonTrendsHeading")),
            .groupTrends,
            FormSection(
                heading: .init("Tillgång till personligt ombud", meaning: "accessHeading"),
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
                                    .init(
                                        "4. Har ni haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med kommunens verksamhet för personliga ombud under {year}?",
                                        meaning: "queue"),
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
                                explanation: "(Ange uppgifterna i dagar per kommun)", meaning: "waitingTime"),
                            .waitingTime)),
                    .question(
                        .init(
                            "access.queueCause",
                            .init(
                                "Om ja, ange orsak/orsaker till att kö eller väntetider för kontakt med PO-verksamheten per kommun:",
                                meaning: "queueCause"), .text)),
                ]),
            FormSection(
                heading: .init("Bedömningsriktlinjer eller prioriteringsordning", meaning: "prioritisationHeading"),
                level: 3,
                items: [
                    .prioritisationExists(
                        "4 c. Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud."
                    )
                ] + FormItem.prioritisationOrder(explanation: "(tre första)")),
            FormSection(
                heading: .init("Organisation, ledning och samverkan", meaning: "organisationHeading"),
                items: [
                    .caption(
                        .init(
                            "5. Ange vem som är utförare av verksamheten med personligt ombud i kommunen/kommunerna under {year}.",
                            meaning: "providersCaption")),
                    .table(.providers),
                    .providerName,
                    .caption(
                        .init("5 a. Ange vilka myndigheter som ingår i ledningsgruppen", meaning: "authoritiesCaption")),
                    .table(.authorities),
                    .caption(
                        .init(
                            "5 b. Ange vilka organisationer som ingår i ledningsgruppen",
                            meaning: "organisationsCaption")),
                    .table(.organisations),
                    .absenceReason(
                        "5 c. Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför."
                    ),
                    .recruitment(
                        "5 c. Ange hur kommunen/kommunerna arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?"
                    ),
                ]),
            FormSection(
                heading: .init("Tillgång till samhällsservice", meaning: "servicesHeading"),
                items: [
                    .table(
                        FormTable(
                            columns: [
                                .init("Ja", explanation: "(ange antal kommuner som har svarat ja)"),
                                .init("Nej", explanation: "(ange antal kommuner som har svarat nej)"),
                            ],
                            rows: [
                                FormRow(
                                    .init(
                                        "6. Rutiner har upprättats för hur uppmärksammade brister ska hanteras i verksamheten.",
                                        meaning: "deficiencyRoutines"),
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
                            .init(
                                "6 a. Sammanfatta uppmärksammade brister under {year} om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service.",
                                meaning: "deficiencies"), .text)),
                    .question(
                        .init(
                            "societalServices.measures",
                            .init(
                                "6 b. Ge exempel på åtgärder som har verksamheten har vidtagits för att komma tillrätta med en del av bristerna som har identifierats under {year}.",
                                explanation: "(Ge gärna så tydliga och konkreta exempel som möjligt)",
                                meaning: "measures"),
                            .text)),
                ]),
            FormSection(
                heading: .init("7. Ekonomi", meaning: "economyHeading"),
                items: FormItem.economy(
                    granted: .init("Beviljat statsbidrag {year}", meaning: "grantedCaption"),
                    used: .init("Förbrukat statsbidrag {year}", meaning: "usedCaption")) + [
                        .fewerPositionsReason(
                            "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsakerna här nedan:"
                        )
                    ]),
            FormSection(
                heading: .init("8. Övrigt", meaning: "remarksHeading"),
                items: [.remarks("Synpunkter och övriga reflektioner på verksamheten under {year}.")]),
            .reportSignature(heading: "9. Underskrift av behörig företrädare för kommunen"),
        ])
}
