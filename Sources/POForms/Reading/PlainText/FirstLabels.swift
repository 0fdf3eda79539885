extension PlainTextScanner {
    /// For each line the label that it begins with, if it begins with one.
    struct FirstLabels {
        private let vocabulary: Vocabulary
        private var labels: [Kept] = []
        /// The number of lines.
        private(set) var count = 0

        /// What is kept of a label, in 24 bytes.
        private struct Kept {
            let line: UInt32
            let last: UInt32
            let end: UInt32
            let pattern: UInt32
            /// Where the values within it begin; 0 stands for none.
            let values: UInt32
            let valuesLength: UInt16
            let endsSegment: Bool
        }

        /// No lines yet.
        init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

        /// Adds the next line's.
        mutating func append(_ label: Label?) {
            if let label {
                labels.append(
                    Kept(
                        line: UInt32(truncatingIfNeeded: count), last: UInt32(truncatingIfNeeded: label.last),
                        end: UInt32(truncatingIfNeeded: label.end), pattern: UInt32(truncatingIfNeeded: label.pattern),
                        values: UInt32(truncatingIfNeeded: label.values?.lowerBound ?? 0),
                        valuesLength: UInt16(clamping: label.values?.count ?? 0), endsSegment: label.endsSegment))
            }
            count += 1
        }

        /// - Complexity: O(log *n*).
        subscript(line: Int) -> Label? {
            let place = labels.partitioningIndex { $0.line >= line }
            guard place < labels.count, labels[place].line == line else { return nil }
            let kept = labels[place]
            return Label(
                last: Int(kept.last), end: Int(kept.end), pattern: Int(kept.pattern),
                meaning: vocabulary.meaning(of: Int(kept.pattern)), endsSegment: kept.endsSegment,
                values: kept.values == 0 ? nil : Int(kept.values)..<Int(kept.values) + Int(kept.valuesLength))
        }
    }
}
