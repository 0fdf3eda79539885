/// What a document is judged beside.
public struct RuleContext: Sendable {
    /// Other documents of the municipality, of this year or the one before; rules that need one are skipped without it.
    public var relatedDocuments: [GrantDocument] = []
    /// What the county decided to grant for the year.
    public var decision: GrantUse?
    /// What a full-time position is granted, by year.
    public var rates = GrantRates.known
    /// The forms that documents can be in.
    public var editions = EditionFinder.builtIn
    /// Last days.
    public var deadlines = DeadlineCalendar.known

    /// Creates a context without other documents.
    public init() {}
}
