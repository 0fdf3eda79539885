/// A part of the search for labels, with a question of its own about a text taken apart.
protocol SearchPart {
    /// The search that it is a part of.
    var search: LabelSearch { get }
}

extension SearchPart {
    var index: LabelIndex { search.index }
    var blocks: Blocks { search.blocks }
    var skeleton: Skeleton { search.skeleton }
    var rows: TableRows { search.rows }

    func plain(_ range: Range<Int>) -> String { search.plain(range) }
    func trimmed(_ range: Range<Int>) -> Range<Int> { search.trimmed(range) }
    func lines(of range: Range<Int>) -> [Range<Int>] { search.lines(of: range) }
    func isBlank(_ range: Range<Int>) -> Bool { search.isBlank(range) }
}
