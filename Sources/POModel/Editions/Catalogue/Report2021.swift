extension FormEdition {
    /// The account (*redovisning*) for 2021, as printed in Kalmar county.
    ///
    /// The printed form heads no column of the contact reasons, so that a number there tells no gender; other printings
    /// have columns for women and men. We print all three.
    public static let report2021 = FormEdition(
        id: .report2021, kind: .grantReport, year: 2021, firstYear: 2014,
        sections: [
            FormSection(items: [
                .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true))
            ]),
            .reportTitle,
            FormSection(
                heading: .init(
                    "Statsbidrag till kommuner som bedriver verksamhet med personligt ombud", meaning: "reportSubtitle"),
                items: [
                    .fields([
                        .init("countyBoard", .init("Sänds in till", meaning: "sendTo"), .countyBoard, parts: ["email"]),
                        .init(
                            "countyBoard.deadline", .init("senast den", meaning: "deadline"), .date, isOptional: true),
                    ]),
                    .fields([.init("year", .init("Statsbidrag avseende år", meaning: "reportYear"), .year)]),
                ]),
            FormSection(
                heading: .init(
                    "Kontaktuppgifter till den kommun som beviljats statsbidraget", meaning: "granteeHeading"),
                level: 3,
                items: [.fields([.municipality("grantee.municipality", "Kommun")] + .granteeContact)]
                    + FormItem.otherMunicipalities),
            FormSection(
                heading: .init("1. Personliga ombud", meaning: "ombudsHeading"),
                items: [
                    .caption(.init("Totalt antal ombudstjänster i kommunen:", meaning: "positionsCaption")),
                    .positions,
                    .table(.byGender(columns: .numberOfWomenMen, [.headcount(womenMen)])),
                    .positionsNote,
                ]),
            .training,
            .supervision,
            FormSection(
                heading: .init("2. Klienter", meaning: "clientsHeading"),
                items: [
                    .clientsNote(
                        "Räkna alla som har haft stöd av ett personligt ombud, var och en bara en gång per år."),
                    .table(.byGender(columns: .womenMen, .totalClients(womenMen))),
                    .table(.byGender(columns: .womenMen, .newClients(womenMen))),
                    .table(.byGender(columns: .womenMen, .closedClients(womenMen))),
                    .table(
                        .byGender(
                            columns: .womenMen, corner: .init("Klienter med hemmavarande", meaning: "childrenCorner"),
                            [.childrenAtHome(womenMen)])),
                    .partnersChildrenNote,
                ]),
            FormSection(
                heading: .init("3. Kontakt med verksamheten", meaning: "contactHeading"),
                items: [
                    .reasonsNote,
                    .severalReasonsNote,
                    .table(
                        FormTable(
                            corner: .init("Kontaktorsak", meaning: "reasonsCorner"),
                            columns: [.init("Antal", meaning: "reasonsUndivided")] + .womenMen,
                            rows: .contactReasons(["undivided"] + womenMen), unheadedColumn: 0)),
                    .otherReason,
                ]),
            .reasonTrends(
                heading: .init("Tendenser till förändring av orsaker till kontakt", meaning: "reasonTrendsHeading")),
            .groupTrends,
            FormSection(
                heading: .init("4. Tillgång till personligt ombud", meaning: "accessHeading"),
                items: [
                    .table(
                        FormTable(
                            columns: [
                                "Ja", .init("Delvis", explanation: "(t.ex. om det är kö i 3 av 12 kommuner)"), "Nej",
                            ],
                            rows: [
                                FormRow(
                                    .init(
                                        "Har ni under {year} haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med personliga ombud?",
                                        meaning: "queue"),
                                    ["yes", "partly", "no"].map { .mark("access.queue", .name($0), number: nil) })
                            ])),
                    .question(
                        .init(
                            "access.waitingTime",
                            .init(
                                "Om ja, uppskatta hur lång väntetiden är eller har varit i er kommun under {year}.",
                                meaning: "waitingTime"), .waitingTime)),
                    .prioritisationExists(
                        "Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud."
                    ),
                ] + FormItem.prioritisationOrder(explanation: nil)),
            FormSection(
                heading: .init("5. Organisation, ledning och samverkan", meaning: "organisationHeading"),
                items: [
                    .caption(
                        .init(
                            "Ange vem som är utförare av verksamheten med personligt ombud i er kommun",
                            meaning: "providersCaption")),
                    .table(.providers),
                    .providerName,
                    .caption(
                        .init("Ange vilka myndigheter som ingår i ledningsgruppen", meaning: "authoritiesCaption")),
                    .table(.authorities),
                    .caption(
                        .init("Ange vilka organisationer som ingår i ledningsgruppen", meaning: "organisationsCaption")),
                    .table(.organisations),
                    .absenceReason(
                        "Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför."
                    ),
                    .recruitment(
                        "Ange hur kommunen har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?"
                    ),
                ]),
            FormSection(
                heading: .init("6. Tillgång till samhällsservice", meaning: "servicesHeading"),
                items: [
                    .table(
                        .yesOrNo(
                            .init(
                                "Rutiner har upprättats för hur uppmärksammade brister ska hanteras i verksamheten.",
                                meaning: "deficiencyRoutines"), "societalServices.deficiencyRoutines")),
                    .question(
                        .init(
                            "societalServices.deficiencies",
                            .init(
                                "Sammanfatta uppmärksammade brister i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service.",
                                meaning: "deficiencies"), .text)),
                    .question(
                        .init(
                            "societalServices.measures",
                            .init(
                                "Ge exempel på åtgärder som har vidtagits för att komma tillrätta med de brister som har identifierats under året.",
                                meaning: "measures"), .text)),
                ]),
            FormSection(
                heading: .init("7. Ekonomi", meaning: "economyHeading"),
                items: FormItem.economy(
                    granted: .init("Beviljat statsbidrag", meaning: "grantedCaption"),
                    used: .init("Förbrukat statsbidrag", meaning: "usedCaption")) + [
                        .fewerPositionsReason(
                            "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför."
                        )
                    ]),
            .pandemic,
            FormSection(
                heading: .init("9. Övrigt", meaning: "remarksHeading"),
                items: [.remarks("Synpunkter och övriga reflektioner på verksamheten")]),
            .reportSignature(heading: "10. Underskrift av behörig företrädare för kommunen"),
        ])

    private static let womenMen = ["women", "men"]
}

extension FormSection {
    /// What the pandemic did, asked for 2021 only.
    fileprivate static let pandemic = FormSection(
        heading: .init("8. Coronapandemin", meaning: "pandemicHeading"),
        items: [
            .choices(
                FormChoices(
                    "pandemic.affected",
                    .init(
                        "Har Coronapandemin påverkat er verksamhet med personliga ombud under {year}?",
                        meaning: "pandemicAffected"), allowsSeveral: false,
                    [
                        .init("Ja", "yes"), .init(.init("Delvis", meaning: "partly"), "partly"),
                        .init("Nej", "no"),
                        .init(
                            .init("Kan inte bedöma", meaning: "cannotJudge"),
                            "unknown"),
                    ])),
            .choices(
                FormChoices(
                    "pandemic.effects",
                    .init(
                        "Om ja, eller delvis ange på vilket sätt Coronapandemin har påverkat er verksamhet med personliga ombud?",
                        meaning: "pandemicEffects"), allowsSeveral: true, effects)),
            .question(
                .init(
                    "pandemic.comment",
                    .init("Kommentera gärna ert svar:", meaning: "pandemicComment"),
                    .text)),
        ])

    private static let effects: [FormOption] = [
        .init(
            .init(
                "Verksamheten för personligt ombud har fått flera klienter som söker stöd och hjälp",
                meaning: "moreClients"), "moreClients"),
        .init(
            .init(
                "Verksamheten för personliga ombud har tillhandahållit ett ökat utbud av stödinsatser till klienterna",
                meaning: "moreSupport"), "moreSupport"),
        .init(
            .init(
                "Verksamheten för personliga ombud har tillhandahållit ett minskat utbud av stödinsatser till klienterna",
                meaning: "lessSupport"), "lessSupport"),
        .init(
            .init(
                "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
                meaning: "changedWorkingMethods"), "changedWorkingMethods"),
        .init(
            .init(
                "Vi har inte kunna erbjuda planerade utbildningar till personliga ombud", meaning: "trainingCancelled"),
            "trainingCancelled"),
        .init(
            .init("Vi har inte kunna erbjuda handledning till personliga ombud", meaning: "supervisionCancelled"),
            "supervisionCancelled"),
        .init(
            .init("Annan förändring, ange vad:", meaning: "otherEffect"), "other", detail: "pandemic.otherEffect"),
    ]
}
