extension FormEdition {
    /// The application (*ansökan*) for 2021, as printed in Stockholm county.
    public static let application2021 = FormEdition(
        id: .application2021, kind: .grantApplication, year: 2021,
        sections: [
            FormSection(
                items: [
                    .fields([
                        .init("countyBoard.date", "Datum", .date),
                        .init(
                            "countyBoard.diaryNumber",
                            .init("Beteckning", meaning: "boardDiaryNumber"),
                            .diaryNumber, endings: ["Fylls i av Länsstyrelsen"]),
                    ])
                ] + FormSection.boardHead),
            .applicationTitle(
                "Ansökan om statsbidrag för verksamhet med personligt ombud", [.applicationContentNote]),
            .grantSize,
            .applicant(payment: [
                .init("payment.plusgiro", .init("Plusgiro:", meaning: "plusgiro"), .plusgiro),
                .init("payment.bankgiro", .init("Bankgiro:", meaning: "bankgiro"), .bankgiro),
            ]),
        ] + FormSection.applicationPlans)
}
