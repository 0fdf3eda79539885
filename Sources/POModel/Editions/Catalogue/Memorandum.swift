extension FormEdition {
    /// An official's memorandum to the committee (*tjänsteskrivelse*), in the writer's own words.
    ///
    /// It is printed with its values as labelled rows and its prose as quotations.
    public static let memorandum = FormEdition(
        id: .memorandum, kind: .officialMemorandum, year: 2021,
        sections: [
            FormSection(
                heading: .init("Tjänsteskrivelse", meaning: "memorandumHeading"), level: 1,
                items: [
                    .fields([
                        .init(
                            "handler.name",
                            .init("Handläggare", meaning: "handlerName"), .line),
                        .init(
                            "handler.phone", .init("Telefon", meaning: "handlerPhone"),
                            .phone, isOptional: true),
                        .init("date", .init("Datum", meaning: "memorandumDate"), .date),
                        .init(
                            "diaryNumber",
                            .init("Ärendebeteckning", meaning: "memorandumDiaryNumber"),
                            .diaryNumber),
                        .init(
                            "addressee", .init("Till", meaning: "addressee"), .line,
                            isOptional: true),
                        .init(
                            "subject", .init("Ärende", meaning: "subject"),
                            .line, isOptional: true),
                    ])
                ]),
            FormSection(items: [
                .question(
                    .init(
                        "proposedDecision",
                        .init("Förslag till beslut", meaning: "proposedDecision"),
                        .text)),
                .question(
                    .init(
                        "background",
                        .init("Bakgrund", meaning: "background"),
                        .text)),
                .question(
                    .init(
                        "signatories", .init("Undertecknas av", meaning: "signatories"), .signatories,
                        isOptional: true)),
                .question(
                    .init(
                        "attachments", .init("Bilagor", meaning: "memorandumAttachments"), .lines,
                        isOptional: true)),
            ]),
        ],
        prose: FormProse(
            phrases: [
                "handläggare ¶ {handler.name} ¶ {handler.phone} ¶",
                FormPhrase("¶ handläggare [:] {handler.name} , {handler.phone} ¶", standsApart: true),
                FormPhrase("¶ handläggare {handler.name} ¶", standsApart: true),
                "telefon|tfn|tel [:|.] {handler.phone}",
                FormPhrase(
                    "¶ datum [vår|ert|er] \(reference) [vår|er|ert] [\(reference)|datum] ¶ {date} {diaryNumber} ¶",
                    standsApart: true),
            ]
                + ["¶ till ¶ {addressee}", "¶ till {addressee=\(committee)}", "¶ {addressee=\(committee)}"].flatMap {
                    addressee in
                    [
                        FormPhrase(
                            "\(addressee) ¶ {subject} ¶ förslag|beslutsförslag|förvaltningens [till] [beslut]",
                            standsApart: true, unless: ["ärende"] + boards),
                        FormPhrase(
                            "\(addressee) ¶ ärende [:] {subject} ¶ förslag|beslutsförslag|förvaltningens [till] [beslut]",
                            standsApart: true, unless: boards),
                        FormPhrase("\(addressee) ¶", standsApart: true, unless: boards),
                    ]
                }))

    /// How a case's own number is called.
    private static let reference = "beteckning|diarienummer|dnr|ärendenummer|ärendebeteckning|referens"
    /// Boards that no committee is, though their names end alike.
    private static let boards = ["länsstyrelsen", "socialstyrelsen", "polisstyrelsen", "skolstyrelsen"]

    private static let committee = "*nämnden|*styrelsen|*nämnd|*utskott|*utskottet|*fullmäktige"
}
