extension FormEdition {
    /// The editions that come with the package.
    public static let builtIn: [FormEdition] = [
        .report2021, .report2024, .application2020, .application2021, .application2022, .report2012, .memorandum,
    ]
}
