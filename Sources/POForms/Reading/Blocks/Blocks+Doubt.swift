extension Blocks {
    /// A part of the plain text that was read as it stands, though a person should look at it.
    struct Doubt {
        enum Kind: CaseIterable {
            /// Somebody inserted it, or deleted something here, and the change is not yet accepted.
            case change
            /// A choice that may stand as it was when the form was blank, or a box that shows another state than it has.
            case choice
            /// The control shows other words than the data that it is bound to.
            case data
            /// A number that shows fewer decimals than it has.
            case rounding
        }

        let kind: Kind
        /// The part of the plain text; empty where something was deleted.
        let range: Range<Int>
        /// Where it stands in the source.
        let source: Range<Int>

        /// Whether it lies in a part of the plain text or shares something with it.
        func touches(_ part: Range<Int>) -> Bool {
            range.isEmpty
                ? part.lowerBound <= range.lowerBound && range.lowerBound <= part.upperBound : range.overlaps(part)
        }
    }

    /// The doubts that may touch a part of the plain text.
    ///
    /// - Complexity: O(log *n*) and the number of doubts found.
    func doubts(in part: ClosedRange<Int>) -> ArraySlice<Doubt> {
        guard !doubts.isEmpty else { return [] }
        let first = doubts.partitioningIndex { $0.range.upperBound >= part.lowerBound }
        return doubts[first...].prefix { $0.range.lowerBound <= part.upperBound }
    }
}
