import POModel

/// Editions prepared for being found and read.
struct FormChart: Sendable {
    /// An edition, with its labels and what its documents tell in prose.
    struct Prepared: Sendable {
        let edition: FormEdition
        let index: LabelIndex
        let prose: ProsePatterns?
    }

    let editions: [Prepared]
    /// The labels of all editions.
    let labels: JointIndex
    /// The words of all editions, by which lines are told apart.
    let vocabulary: Vocabulary

    /// Prepares editions.
    ///
    /// - Complexity: O(*n*) in the size of the editions.
    init(_ editions: [FormEdition]) {
        self.editions = editions.map { Prepared(edition: $0, index: LabelIndex($0), prose: ProsePatterns($0)) }
        labels = JointIndex(self.editions.map(\.index))
        vocabulary = Vocabulary(editions, labels)
    }

    /// The chart of editions; that of the built-in ones, which most readers have, is made once.
    static func of(_ editions: [FormEdition]) -> FormChart {
        editions == FormEdition.builtIn ? builtIn : FormChart(editions)
    }

    private static let builtIn = FormChart(FormEdition.builtIn)
}
