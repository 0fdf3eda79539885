extension PlainTextScanner {
    /// For each line the label that it begins with, if it begins with one.
    struct FirstLabels {
        private var labels: [Label] = []
        /// For each line the place of its label, from 1.
        private var places: [UInt32] = []

        /// The number of lines.
        var count: Int { places.count }

        /// Adds the next line's.
        mutating func append(_ label: Label?) {
            if let label { labels.append(label) }
            places.append(label == nil ? 0 : UInt32(truncatingIfNeeded: labels.count))
        }

        subscript(line: Int) -> Label? { places[line] == 0 ? nil : labels[Int(places[line]) - 1] }
    }
}

extension PlainLines {
    /// The ranges of lines.
    struct Ranges: LineCollection {
        let lines: [Line]

        var startIndex: Int { 0 }
        var endIndex: Int { lines.count }
        subscript(line: Int) -> Range<Int> { lines[line].range }
    }
}
