extension FormEdition {
    /// The application (*ansökan*) for 2022, as printed in Kalmar county.
    public static let application2022 = FormEdition(
        id: .application2022, kind: .grantApplication, year: 2022,
        sections: [
            FormSection(items: FormSection.boardHead),
            .applicationTitle(
                "Ansökan om statsbidrag för verksamhet med Personligt ombud",
                [.applicationRulesNote, .applicationContentNote]),
            .grantSize,
            .applicant(payment: [
                .init("payment", .init("Plus-eller bankgiro", meaning: "giro"), .giro)
            ]),
        ] + FormSection.applicationPlans)
}
