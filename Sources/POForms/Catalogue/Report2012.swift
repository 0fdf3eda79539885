public import POModel

extension FormEdition {
    /// The account (*redovisning*) for 2012: a letter in the writer's own words, under headings that the county asked for.
    ///
    /// It is printed with its values as labelled rows and its prose as quotations.
    public static let report2012 = FormEdition(
        id: .report2012, kind: .grantReport, year: 2012,
        sections: [
            FormSection(
                heading: .init(
                    "Redovisning av verksamhet med personligt ombud år {year}",
                    or: [
                        "Redovisning av verksamhet med personliga ombud år {year}",
                        "Redovisning av verksamheten med personligt ombud år {year}",
                        "Redovisning av verksamheten med personliga ombud år {year}",
                        "Redovisning av verksamhet med personligt ombud {year}",
                        "Redovisning av verksamheten med personligt ombud {year}",
                        "Redovisning av personligt ombud år {year}", "Redovisning av personligt ombud {year}",
                        "Redovisning personligt ombud {year}", "Verksamhetsberättelse personligt ombud {year}",
                        "Redovisning för personligt ombud {year}",
                    ]), level: 1,
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
                            .init(
                                "Länsstyrelsens beteckning", or: ["Länsstyrelsens diarienummer", "Länsstyrelsens dnr"]),
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
                .narrative(
                    "organisation", "Organisation och ledning",
                    or: ["Organisation", "Verksamhetens organisation", "Organisation/ledning"]),
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
                .narrative("premises", "Lokaler", or: ["Lokal", "Verksamhetens lokaler"]),
            ]),
            FormSection(
                heading: "Verksamhet", level: 2,
                items: [
                    .narrative(
                        "workPlan", "Arbets- och handlingsplan för verksamheten",
                        or: [
                            "Arbetsplan", "Arbets- och handlingsplan", "Handlingsplan", "Arbetsplan för verksamheten",
                            "Arbetssätt",
                        ]),
                    .narrative("targetGroup", "Målgrupp", or: ["Målgruppen", "Verksamhetens målgrupp"]),
                    .narrative(
                        "trends", "Tendenser",
                        or: ["Tendenser till förändring", "Trender", "Tendenser och förändringar"]),
                    .question(
                        .init(
                            "contactReasons.ranking", "De vanligaste aktualiseringsorsakerna i ordning", .ranking)),
                    .narrative(
                        "assessmentCriteria", "Bedömningsgrunder",
                        or: ["Bedömningsgrunder för att få personligt ombud", "Bedömningskriterier"]),
                    .narrative(
                        "prioritisation", "Köbildning/prioritering vid köbildning",
                        or: [
                            "Köbildning", "Köbildning/prioritering", "Prioritering", "Kö och prioritering",
                            "Köbildning och prioritering", "Prioritering vid köbildning",
                        ]),
                    .narrative(
                        "managementGroup", "Ledningsgrupp", or: ["Ledningsgruppen", "Ledningsgrupp och samverkan"]),
                    .narrative(
                        "systemDeficiencies", "Systemfel",
                        or: [
                            "Systembrister", "Systemfel och brister", "Brister och systemfel",
                            "Uppmärksammade systemfel",
                        ]),
                ]),
            FormSection(items: [
                .narrative(
                    "statistics", "Statistik",
                    or: ["Statistiska uppgifter", "Klientstatistik", "Statistik över klienter"]),
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
                        .womenAndMen("Klienter med minderåriga barn", "clients.withMinorChildren"),
                        .womenAndMen("Klienter med hemmaboende barn", "clients.withChildrenAtHome"),
                    ])),
            ]),
            FormSection(
                heading: "Allmän information", level: 2,
                items: [
                    .narrative(
                        "competenceDevelopment", "Kompetensutveckling/handledning",
                        or: [
                            "Kompetensutveckling", "Kompetensutveckling och handledning", "Utbildning och handledning",
                            "Handledning och kompetensutveckling",
                        ]),
                    .narrative(
                        "quality", "Kvalitet och resultatuppföljning",
                        or: ["Kvalitet", "Kvalitetsarbete", "Kvalitet och uppföljning", "Resultatuppföljning"]),
                    .narrative(
                        "evaluation", "Utvärdering",
                        or: ["Utvärderingar", "Utvärdering av verksamheten", "Brukarundersökning"]),
                ]),
            FormSection(items: [
                .narrative("economy", "Ekonomisk redovisning", or: ["Ekonomi", "Ekonomiskt utfall", "Ekonomin"]),
                .fields([
                    .init("economy.granted.amount", "Beviljat statsbidrag", .kronor),
                    .init("economy.paidToProvider.amount", "Utbetalat till utföraren", .kronor),
                    .init("economy.sickLeaveDays", "Sjukdagar", .count),
                ]),
                .question(
                    .init(
                        "attachments", .init("Bilagor", or: ["Bilageförteckning", "Bilaga"]), .lines, isOptional: true)),
            ]),
        ],
        prose: .letter)
}

extension FormItem {
    /// A section of the letter, told in prose.
    fileprivate static func narrative(_ key: String, _ heading: String, or others: [String]) -> FormItem {
        .question(.init(FieldID(rawValue: "narrative.\(key)"), .init(heading, or: others), .text))
    }
}

extension FormTable {
    fileprivate static func womenAndMen(_ rows: [FormRow]) -> FormTable {
        FormTable(columns: [.init("Kvinnor", or: ["Antal kvinnor"]), .init("Män", or: ["Antal män"])], rows: rows)
    }
}

extension FormRow {
    fileprivate static func womenAndMen(_ label: String, _ path: String) -> FormRow {
        FormRow(.init(label), ["women", "men"].map { .answer(FieldID(rawValue: "\(path).\($0)"), .count) })
    }
}
