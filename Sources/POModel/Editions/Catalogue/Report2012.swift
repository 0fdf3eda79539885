extension FormEdition {
    /// The account (*redovisning*) for 2012: a letter in the writer's own words, under headings that the county asked for.
    ///
    /// It is printed with its values as labelled rows and its prose as quotations.
    public static let report2012 = FormEdition(
        id: .report2012, kind: .grantReport, year: 2012,
        sections: [
            FormSection(
                heading: .init("Redovisning av verksamhet med personligt ombud år {year}", meaning: "letterTitle"),
                level: 1,
                items: [
                    .fields([
                        .init("year", "Redovisningen avser år", .year, isOptional: true),
                        .init("countyBoard.name", "Länsstyrelse", .line),
                        .init("countyBoard.address.street", "Länsstyrelsens adress", .line, isOptional: true),
                        .init(
                            "countyBoard.address.postalCode", "Länsstyrelsens postnummer", .postalCode, isOptional: true
                        ),
                        .init("countyBoard.address.locality", "Länsstyrelsens postort", .line, isOptional: true),
                        .init("countyBoard.email", "Länsstyrelsens e-postadress", .email, isOptional: true),
                        .init(
                            "countyBoard.diaryNumber",
                            .init("Länsstyrelsens beteckning", meaning: "letterDiaryNumber"),
                            .diaryNumber),
                        .init("countyBoard.deadline", "Redovisningen ska lämnas senast", .date),
                    ]),
                    .note(
                        .init(nil, openings: ["Kommunen har erhållit statsbidrag till verksamhet med personligt ombud"])
                    ),
                    .fields([
                        .init("grantee.municipality", "Kommun", .municipality),
                        .init("grantee.committee", "Nämnd", .line),
                        .init("grantee.address.street", "Kommunens utdelningsadress", .line, isOptional: true),
                        .init("grantee.address.postalCode", "Kommunens postnummer", .postalCode),
                        .init("grantee.address.locality", "Kommunens postort", .line),
                        .init("grantee.phone", "Kommunens telefon", .phone),
                        .init("grantee.email", "Kommunens e-postadress", .email),
                    ]),
                ]),
            FormSection(items: [
                .narrative("organisation", "Organisation och ledning"),
                .fields([
                    .init("organisation.providerName", "Utförare", .line),
                    .init("organisation.contract.start", "Avtalet gäller från", .date),
                    .init("organisation.contract.end", "Avtalet gäller till", .date),
                    .init(
                        "organisation.contract.latestEnd", "Avtalet kan förlängas längst till", .date, isOptional: true),
                    .init("ombuds.positions", "Antal tjänster {year}", .positions),
                    .init("ombuds.persons", "Antal personer {year}", .count),
                    .init("ombuds.positionsNextYear", "Antal tjänster nästa år", .positions),
                    .init("ombuds.personsNextYear", "Antal personer nästa år", .count),
                ]),
                .narrative("premises", "Lokaler"),
            ]),
            FormSection(
                heading: "Verksamhet", level: 2,
                items: [
                    .narrative("workPlan", "Arbets- och handlingsplan för verksamheten"),
                    .narrative("targetGroup", "Målgrupp"),
                    .narrative("trends", "Tendenser"),
                    .question(
                        .init(
                            "contactReasons.ranking", "De vanligaste aktualiseringsorsakerna i ordning", .ranking)),
                    .narrative("assessmentCriteria", "Bedömningsgrunder"),
                    .narrative("prioritisation", "Köbildning/prioritering vid köbildning"),
                    .narrative("managementGroup", "Ledningsgrupp"),
                    .narrative("systemDeficiencies", "Systemfel"),
                ]),
            FormSection(items: [
                .narrative("statistics", "Statistik"),
                .table(
                    .womenAndMen([
                        .womenAndMen("Klienter vid årets början", "clients.openingStock"),
                        .womenAndMen("Klienter vid årets slut", "clients.closingStock"),
                        .womenAndMen("Nya klienter under året", "clients.new.all"),
                        .womenAndMen("Avslutade klienter under året", "clients.closed.all"),
                        .womenAndMen("Avslutade klienter 18–29 år", "clients.closed.byAge.18-29"),
                        .womenAndMen("Avslutade klienter 30–39 år", "clients.closed.byAge.30-39"),
                        .womenAndMen("Avslutade klienter 40–49 år", "clients.closed.byAge.40-49"),
                        .womenAndMen("Avslutade klienter 50–59 år", "clients.closed.byAge.50-59"),
                        .womenAndMen("Avslutade klienter 60–64 år", "clients.closed.byAge.60-64"),
                        .womenAndMen("Avslutade klienter 65 år och äldre", "clients.closed.byAge.65+"),
                        .womenAndMen("Klienter med minderåriga barn", "clients.withMinorChildren", population: .closed),
                        .womenAndMen(
                            "Klienter med hemmaboende barn", "clients.withChildrenAtHome", population: .closed),
                    ])),
            ]),
            FormSection(
                heading: "Allmän information", level: 2,
                items: [
                    .narrative("competenceDevelopment", "Kompetensutveckling/handledning"),
                    .narrative("quality", "Kvalitet och resultatuppföljning"),
                    .narrative("evaluation", "Utvärdering"),
                ]),
            FormSection(items: [
                .narrative("economy", "Ekonomisk redovisning"),
                .fields([
                    .init("economy.granted.amount", "Beviljat statsbidrag", .kronor),
                    .init("economy.paidToProvider.amount", "Utbetalat till utföraren", .kronor),
                    .init("economy.sickLeaveDays", "Sjukdagar", .count),
                ]),
                .question(
                    .init(
                        "attachments", .init("Bilagor", meaning: "letterAttachments"), .lines, isOptional: true)),
            ]),
        ],
        prose: .letter)
}

extension FormItem {
    /// A section of the letter, told in prose.
    fileprivate static func narrative(_ key: String, _ heading: String) -> FormItem {
        .question(
            .init(
                FieldID(rawValue: "narrative.\(key)"), .init(heading, meaning: "narrative.\(key)"),
                .text))
    }
}

extension FormTable {
    fileprivate static func womenAndMen(_ rows: [FormRow]) -> FormTable {
        FormTable(columns: [.init("Kvinnor", or: ["Antal kvinnor"]), .init("Män", or: ["Antal män"])], rows: rows)
    }
}

extension FormRow {
    fileprivate static func womenAndMen(
        _ label: String, _ path: String, population: FormRow.Population? = nil
    ) -> FormRow {
        FormRow(
            .init(label), ["women", "men"].map { .answer("\(path).\($0)", .count) }, population: population)
    }
}
