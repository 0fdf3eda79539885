public import POModel

extension FormEdition {
    /// The account (*redovisning*) for 2021, as printed in Kalmar county.
    ///
    /// The printed form heads no column of the contact reasons, so that a number there tells no gender; other printings
    /// have columns for women and men. We print all three.
    public static let report2021 = FormEdition(
        id: .report2021, kind: .grantReport, year: 2021,
        sections: [
            FormSection(items: [
                .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true))
            ]),
            .reportTitle,
            FormSection(
                heading: .init(
                    "Statsbidrag till kommuner som bedriver verksamhet med personligt ombud", or: .reportSubtitle),
                items: [
                    .fields([
                        .init("countyBoard", .init("Sänds in till", or: .sendTo), .countyBoard, parts: ["email"]),
                        .init("countyBoard.deadline", .init("senast den", or: .deadline), .date, isOptional: true),
                    ]),
                    .fields([.init("year", .init("Statsbidrag avseende år", or: .reportYear), .year)]),
                ]),
            FormSection(
                heading: .init(
                    "Kontaktuppgifter till den kommun som beviljats statsbidraget", or: .granteeHeading), level: 3,
                items: [.fields([.municipality("grantee.municipality", "Kommun")] + .granteeContact)]
                    + FormItem.otherMunicipalities),
            FormSection(
                heading: .init("1. Personliga ombud", or: .ombudsHeading),
                items: [
                    .caption(.init("Totalt antal ombudstjänster i kommunen:", or: .positionsCaption)),
                    .positions,
                    .table(.byGender(columns: .numberOfWomenMen, [.headcount(womenMen)])),
                    .positionsNote,
                ]),
            .training,
            .supervision,
            FormSection(
                heading: .init("2. Klienter", or: .clientsHeading),
                items: [
                    .clientsNote(
                        "Räkna alla som har haft stöd av ett personligt ombud, var och en bara en gång per år."),
                    .table(.byGender(columns: .womenMen, .totalClients(womenMen))),
                    .table(.byGender(columns: .womenMen, .newClients(womenMen))),
                    .table(.byGender(columns: .womenMen, .closedClients(womenMen))),
                    .table(
                        .byGender(
                            columns: .womenMen, corner: .init("Klienter med hemmavarande", or: .childrenCorner),
                            [.childrenAtHome(womenMen)])),
                    .partnersChildrenNote,
                ]),
            FormSection(
                heading: .init("3. Kontakt med verksamheten", or: .contactHeading),
                items: [
                    .reasonsNote,
                    .severalReasonsNote,
                    .table(
                        FormTable(
                            corner: .init("Kontaktorsak", or: .reasonsCorner),
                            columns: [.init("Antal", or: ["Antal klienter", "Antal orsaker", "Totalt"])] + .womenMen,
                            rows: .contactReasons(["undivided"] + womenMen), unheadedColumn: 0)),
                    .otherReason,
                ]),
            .reasonTrends(
                heading: .init("Tendenser till förändring av orsaker till kontakt", or: .reasonTrendsHeading)),
            .groupTrends,
            FormSection(
                heading: .init("4. Tillgång till personligt ombud", or: .accessHeading),
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
                                        or: .queue),
                                    ["yes", "partly", "no"].map { .mark("access.queue", .name($0), number: nil) })
                            ])),
                    .question(
                        .init(
                            "access.waitingTime",
                            .init(
                                "Om ja, uppskatta hur lång väntetiden är eller har varit i er kommun under {year}.",
                                or: .waitingTime), .waitingTime)),
                    .prioritisationExists(
                        "Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud."
                    ),
                ] + FormItem.prioritisationOrder(explanation: nil)),
            FormSection(
                heading: .init("5. Organisation, ledning och samverkan", or: .organisationHeading),
                items: [
                    .caption(
                        .init(
                            "Ange vem som är utförare av verksamheten med personligt ombud i er kommun",
                            or: .providersCaption)),
                    .table(.providers),
                    .providerName,
                    .caption(.init("Ange vilka myndigheter som ingår i ledningsgruppen", or: .authoritiesCaption)),
                    .table(.authorities),
                    .caption(.init("Ange vilka organisationer som ingår i ledningsgruppen", or: .organisationsCaption)),
                    .table(.organisations),
                    .absenceReason(
                        "Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför."
                    ),
                    .recruitment(
                        "Ange hur kommunen har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?"
                    ),
                ]),
            FormSection(
                heading: .init("6. Tillgång till samhällsservice", or: .servicesHeading),
                items: [
                    .table(
                        .yesOrNo(
                            .init(
                                "Rutiner har upprättats för hur uppmärksammade brister ska hanteras i verksamheten.",
                                or: .deficiencyRoutines), "societalServices.deficiencyRoutines")),
                    .question(
                        .init(
                            "societalServices.deficiencies",
                            .init(
                                "Sammanfatta uppmärksammade brister i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service.",
                                or: .deficiencies), .text)),
                    .question(
                        .init(
                            "societalServices.measures",
                            .init(
                                "Ge exempel på åtgärder som har vidtagits för att komma tillrätta med de brister som har identifierats under året.",
                                or: .measures), .text)),
                ]),
            FormSection(
                heading: .init("7. Ekonomi", or: .economyHeading),
                items: FormItem.economy(
                    granted: .init("Beviljat statsbidrag", or: .grantedCaption),
                    used: .init("Förbrukat statsbidrag", or: .usedCaption)) + [
                        .fewerPositionsReason(
                            "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför."
                        )
                    ]),
            .pandemic,
            FormSection(
                heading: .init("9. Övrigt", or: .remarksHeading),
                items: [.remarks("Synpunkter och övriga reflektioner på verksamheten")]),
            .reportSignature(heading: "10. Underskrift av behörig företrädare för kommunen"),
        ])

    private static let womenMen = ["women", "men"]
}

extension FormSection {
    /// What the pandemic did, asked for 2021 only.
    fileprivate static let pandemic = FormSection(
        heading: .init(
            "8. Coronapandemin", or: ["Pandemin", "Covid-19", "Corona-pandemin (covid-19)", "Coronapandemin {year}"]),
        items: [
            .choices(
                FormChoices(
                    "pandemic.affected",
                    .init(
                        "Har Coronapandemin påverkat er verksamhet med personliga ombud under {year}?",
                        or: [
                            "Har Coronapandemin påverkat er verksamhet med personligt ombud under {year}?",
                            "Har pandemin påverkat er verksamhet med personliga ombud under {year}?",
                            "Har Coronapandemin påverkat er verksamhet under {year}?",
                            "Har Coronapandemin påverkat verksamheten med personliga ombud under {year}?",
                            "Har Coronapandemin påverkat er verksamhet med personliga ombud?",
                            "Har Coronapandemin påverkat er verksamhet?",
                        ]), allowsSeveral: false,
                    [
                        .init("Ja", "yes"), .init(.init("Delvis", or: ["Till viss del", "Ja, delvis"]), "partly"),
                        .init("Nej", "no"),
                        .init(
                            .init(
                                "Kan inte bedöma", or: ["Kan ej bedöma", "Vet ej", "Vet inte", "Går inte att bedöma"]),
                            "unknown"),
                    ])),
            .choices(
                FormChoices(
                    "pandemic.effects",
                    .init(
                        "Om ja, eller delvis ange på vilket sätt Coronapandemin har påverkat er verksamhet med personliga ombud?",
                        or: [
                            "Om ja eller delvis, ange på vilket sätt Coronapandemin har påverkat er verksamhet med personligt ombud",
                            "Om ja eller delvis, på vilket sätt har Coronapandemin påverkat er verksamhet med personliga ombud?",
                            "Om ja eller delvis, ange på vilket sätt pandemin har påverkat er verksamhet med personliga ombud",
                            "Om ja eller delvis, ange på vilket sätt Coronapandemin har påverkat er verksamhet",
                            "Om ja eller delvis, ange på vilket sätt", "Om ja eller delvis, på vilket sätt?",
                        ]), allowsSeveral: true, effects)),
            .question(
                .init(
                    "pandemic.comment",
                    .init(
                        "Kommentera gärna ert svar:",
                        or: [
                            "Kommentera gärna svaret", "Kommentar", "Kommentarer", "Kommentera ert svar",
                            "Kommentera gärna era svar", "Ni får gärna kommentera ert svar", "Kommentera gärna",
                            "Beskriv gärna närmare", "Utveckla gärna ert svar", "Utveckla gärna svaret",
                            "Förtydliga gärna ert svar", "Beskriv gärna", "Kommentar till svaret",
                        ]),
                    .text)),
        ])

    private static let effects: [FormOption] = [
        .init(
            .init(
                "Verksamheten för personligt ombud har fått flera klienter som söker stöd och hjälp",
                or: [
                    "Verksamheten för personliga ombud har fått fler klienter som söker stöd och hjälp",
                    "Verksamheten har fått fler klienter som söker stöd och hjälp",
                    "Verksamheten för personligt ombud har fått fler klienter som söker stöd och hjälp",
                    "Verksamheten för personliga ombud har fått flera klienter som söker stöd och hjälp",
                    "Fler klienter har sökt stöd och hjälp",
                ]), "moreClients"),
        .init(
            .init(
                "Verksamheten för personliga ombud har tillhandahållit ett ökat utbud av stödinsatser till klienterna",
                or: support("ökat")), "moreSupport"),
        .init(
            .init(
                "Verksamheten för personliga ombud har tillhandahållit ett minskat utbud av stödinsatser till klienterna",
                or: support("minskat")), "lessSupport"),
        .init(
            .init(
                "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
                or: [
                    "Verksamheten för personligt ombud har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
                    "Verksamheten har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
                    "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna, t.ex. fler telefonkontakter",
                    "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna",
                    "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt",
                ]), "changedWorkingMethods"),
        .init(
            .init(
                "Vi har inte kunna erbjuda planerade utbildningar till personliga ombud",
                or: [
                    "Vi har inte kunnat erbjuda planerade utbildningar till personliga ombud",
                    "Vi har inte kunnat erbjuda planerad utbildning till personliga ombud",
                    "Vi har inte kunnat erbjuda planerade utbildningar",
                    "Vi har inte kunnat erbjuda utbildning till personliga ombud",
                    "Vi har inte kunnat erbjuda planerade utbildningar till de personliga ombuden",
                ]), "trainingCancelled"),
        .init(
            .init(
                "Vi har inte kunna erbjuda handledning till personliga ombud",
                or: [
                    "Vi har inte kunnat erbjuda handledning till personliga ombud",
                    "Vi har inte kunnat erbjuda handledning",
                    "Vi har inte kunnat erbjuda planerad handledning till personliga ombud",
                    "Vi har inte kunnat erbjuda handledning till de personliga ombuden",
                ]), "supervisionCancelled"),
        .init(
            .init(
                "Annan förändring, ange vad:",
                or: [
                    "Annan förändring, ange vilken", "Annan förändring, vilken?", "Annan förändring (ange vad)",
                    "Annan förändring, nämligen", "Annan påverkan, ange vad", "Andra förändringar, ange vilka",
                    "Annat, ange vad",
                    "Annan förändring, vad?", "Övrig förändring, ange vad",
                ]), "other", detail: "pandemic.otherEffect"),
    ]

    private static func support(_ change: String) -> [String] {
        [
            "för personligt ombud har tillhandahållit ett", "har tillhandahållit ett",
            "för personliga ombud har erbjudit ett", "för personliga ombud har gett ett",
        ].map {
            "Verksamheten \($0) \(change) utbud av stödinsatser till klienterna"
        } + ["Verksamheten för personliga ombud har tillhandahållit ett \(change) utbud av stödinsatser"]
    }
}
