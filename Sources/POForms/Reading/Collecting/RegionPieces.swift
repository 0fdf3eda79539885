import POModel

/// Settles which of what stands between labels belongs to which label, before any of it is read.
struct RegionPieces: SearchPart {
    let search: LabelSearch
    /// The labels, each with what can answer it.
    var regions: [Region]
    /// What parts of the plain text are that no label has.
    var roles: [(range: Range<Int>, role: TextRole)] = []
    var repairs: [Repair] = []
    /// Parts that no question took, and that a doubt speaks of.
    var spokenOf: Set<Int> = []
    var challenge = Challenge()

    init(_ search: LabelSearch, _ regions: [Region]) {
        self.search = search
        self.regions = regions
    }

    /// Takes off what is no answer, and gives answers that stand elsewhere to their labels.
    mutating func settle() {
        takeUsualHeadings()
        takeExplanations()
        takeRestsOfLabels()
        takeNamesUnderSignatures()
        takeColumnsOfFields()
        takeValuesInLine()
        takeValuesAfterLabels()
    }

    mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID, at range: Range<Int>,
        _ arguments: [String] = []
    ) {
        challenge.weigh(
            .init(
                code: code, field: field, place: Reading.hull(blocks.source(of: range)),
                isLeftOut: severity == .error, arguments: arguments))
    }
}
