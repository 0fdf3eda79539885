public import POModel

extension FormEdition {
    /// An official's memorandum to the committee (*tjänsteskrivelse*), in the writer's own words.
    ///
    /// It is printed with its values as labelled rows and its prose as quotations.
    public static let memorandum = FormEdition(
        id: .memorandum, kind: .officialMemorandum, year: 2021,
        sections: [
            FormSection(
                heading: .init("Tjänsteskrivelse", or: ["Tjänsteutlåtande"]), level: 1,
                items: [
                    .fields([
                        .init(
                            "handler.name",
                            .init(
                                "Handläggare",
                                or: ["Handläggande tjänsteman", "Ansvarig handläggare", "Handläggare, namn"]), .line),
                        .init(
                            "handler.phone", .init("Telefon", or: ["Handläggarens telefon", "Telefonnummer", "Tfn"]),
                            .phone, isOptional: true),
                        .init("date", .init("Datum", or: ["Datum för skrivelsen"]), .date),
                        .init(
                            "diaryNumber",
                            .init(
                                "Ärendebeteckning",
                                or: ["Diarienummer", "Dnr", "Ärendenummer", "Vår beteckning", "Beteckning", "Diarienr"]),
                            .diaryNumber),
                        .init(
                            "addressee", .init("Till", or: ["Mottagare", "Adressat", "Beslutande nämnd"]), .line,
                            isOptional: true),
                        .init(
                            "subject", .init("Ärende", or: ["Rubrik", "Ärenderubrik", "Ärendemening", "Angående"]),
                            .line, isOptional: true),
                    ])
                ]),
            FormSection(items: [
                .question(
                    .init(
                        "proposedDecision",
                        .init(
                            "Förslag till beslut",
                            or: [
                                "Beslutsförslag", "Förslag", "Förvaltningens förslag till beslut",
                                "Förslag till nämndens beslut",
                            ]),
                        .text)),
                .question(
                    .init(
                        "background",
                        .init(
                            "Bakgrund",
                            or: [
                                "Ärendebeskrivning", "Sammanfattning", "Ärendet", "Beskrivning av ärendet",
                                "Sammanfattning av ärendet", "Bakgrund till ärendet",
                            ]),
                        .text)),
                .question(
                    .init(
                        "signatories", .init("Undertecknas av", or: ["Underskrift", "Undertecknare"]), .signatories,
                        isOptional: true)),
                .question(
                    .init(
                        "attachments", .init("Bilagor", or: ["Bilaga", "Bilagda handlingar", "Underlag"]), .lines,
                        isOptional: true)),
            ]),
        ],
        prose: FormProse(
            phrases: [
                "handläggare ¶ {handler.name} ¶ {handler.phone} ¶",
                FormPhrase("¶ handläggare [:] {handler.name} , {handler.phone} ¶", standsApart: true),
                FormPhrase("¶ handläggare {handler.name} ¶", standsApart: true),
                "telefon|tfn|tel [:|.] {handler.phone}",
            ]
                + ["¶ till ¶ {addressee}", "¶ till {addressee=\(committee)}", "¶ {addressee=\(committee)}"].flatMap {
                    addressee in
                    [
                        FormPhrase(
                            "\(addressee) ¶ {subject} ¶ förslag|beslutsförslag|förvaltningens [till] [beslut]",
                            standsApart: true, unless: ["ärende"]),
                        FormPhrase(
                            "\(addressee) ¶ ärende [:] {subject} ¶ förslag|beslutsförslag|förvaltningens [till] [beslut]",
                            standsApart: true),
                        FormPhrase("\(addressee) ¶", standsApart: true),
                    ]
                }))

    private static let committee = "*nämnden|*styrelsen|*nämnd|*utskott|*utskottet|*fullmäktige"
}
