extension FormEdition {
    /// The application (*ansökan*) for 2020, as printed in Skåne county.
    public static let application2020 = FormEdition(
        id: .application2020, kind: .grantApplication, year: 2020,
        sections: [
            FormSection(items: [
                .question(
                    .init(
                        "countyBoard",
                        .init(
                            "Ifylld och underskriven blankett skickas till följande adress:",
                            meaning: "sendApplicationTo"),
                        .countyBoard)),
                .fields([
                    .init("countyBoard.deadline", .init("senast den", meaning: "deadline"), .date, isOptional: true)
                ]),
            ]),
            .applicationTitle(
                "Ansökan om statsbidrag för verksamhet med Personliga ombud",
                [.applicationRulesNote, .applicationContentNote]),
            .grantSize,
            .applicant(payment: [
                .init("payment", .init("Plus-eller bankgiro", meaning: "giro"), .giro)
            ]),
        ] + FormSection.applicationPlans)
}
