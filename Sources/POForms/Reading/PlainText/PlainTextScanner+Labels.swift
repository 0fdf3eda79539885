/// Labels, over as many lines as they take.
extension PlainTextScanner {
    /// The segments under a segment that could go on with what it says, line by line.
    ///
    /// Furniture, explanations and the blank lines beside them are passed over.
    func following(_ line: Int, from segment: PlainLines.Segment) -> [(line: Int, segment: PlainLines.Segment)] {
        var found: [(Int, PlainLines.Segment)] = []
        let isFirst = lines[line].segments.first?.range == segment.range
        var index = line + 1
        while index < lines.count, found.count < 14, index - line < 60 {
            if lines[index].isFurniture || isNote[index] || (lines[index].isBlank && isGap[index]) {
                index += 1
                continue
            }
            guard
                let below = lines[index].segments.first(where: {
                    abs($0.columns.lowerBound - segment.columns.lowerBound) <= 3
                }) ?? (isFirst && !lines[index].isParted ? lines[index].segments.first : nil)
            else { break }
            found.append((index, below))
            index += 1
        }
        return found
    }

    /// A label that begins with a segment.
    struct Label {
        /// The last line that it takes.
        let last: Int
        /// Where it ends.
        let end: Int
        /// The number of its words in the vocabulary.
        let pattern: Int
        /// What it can be.
        let meaning: Vocabulary.Meaning
        /// Whether nothing follows it on its last line.
        let endsSegment: Bool
        /// A row's numbers or marks that stand within it, on a line of their own or at the end of one.
        var values: Range<Int>?
    }

    /// The label that begins with a segment.
    func label(_ line: Int, _ segment: PlainLines.Segment) -> Label? {
        if line < firstLabels.count, !lines[line].isFurniture, !isNote[line],
            segment.range.lowerBound == lines[line].segments[0].range.lowerBound
        {
            return firstLabels[line]
        }
        return findLabel(line, segment)
    }

    func findLabel(_ line: Int, _ segment: PlainLines.Segment) -> Label? {
        guard vocabulary.canBeginLabel(segment.range, source, skeleton) else {
            guard !lines[line].isParted, let words = beforeValues(segment),
                vocabulary.canBeginLabel(words, source, skeleton)
            else { return nil }
            return labelAroundValues(line, segment, following(line, from: segment))
        }
        let below = following(line, from: segment)
        let found = label(line, segment, below)
        guard !lines[line].isParted else { return found }
        if let found {
            // Words that go on below values may make a longer label, and boxes within one are no part of it.
            let isEnded =
                found.last == line && (found.endsSegment || holdsValues(trimmed(found.end..<segment.range.upperBound)))
            return isEnded ? found : labelAroundValues(line, segment, below) ?? found
        }
        if let values = below.first(where: { holdsValues($0.segment.range) })?.line,
            var label = label(line, segment, below.filter { $0.line != values }), label.last > values,
            !label.meaning.rows.isEmpty
        {
            label.values = lines[values].segments[0].range
            return label
        }
        return labelAroundValues(line, segment, below)
    }

    /// How many lines of a label are looked at for a row's values at their end.
    private static let mostLinesBeforeValues = 3

    /// The words of a segment before the values at its end; `nil` when it has not both.
    private func beforeValues(_ segment: PlainLines.Segment) -> Range<Int>? {
        guard segment.range.count < Limits.longestRow else { return nil }
        let words = words(segment.range)
        let values = words.reversed().prefix { isValue($0) || isAmount($0) }.count
        guard values > 0, values < words.count else { return nil }
        return segment.range.lowerBound..<words[words.count - values - 1].upperBound
    }

    /// The label of a row or a question whose values stand at the end of one of its lines, before the lines that it goes
    /// on on.
    private func labelAroundValues(
        _ line: Int, _ segment: PlainLines.Segment, _ below: [(line: Int, segment: PlainLines.Segment)]
    ) -> Label? {
        let chain = [(line: line, segment: segment)] + below
        for (number, part) in chain.prefix(Self.mostLinesBeforeValues).enumerated() {
            guard let words = beforeValues(part.segment) else { continue }
            let first = trimmed(words.upperBound..<part.segment.range.upperBound).lowerBound
            var own = chain
            own[number].segment = PlainLines.Segment(range: words, columns: part.segment.columns)
            guard var label = label(line, own[0].segment, Array(own.dropFirst())), label.last > part.line,
                !label.meaning.rows.isEmpty || (label.meaning.isQuestion && label.endsSegment)
            else { continue }
            label.values = first..<part.segment.range.upperBound
            return label
        }
        return nil
    }

    func label(
        _ line: Int, _ segment: PlainLines.Segment, _ below: [(line: Int, segment: PlainLines.Segment)]
    ) -> Label? {
        let chain = [segment.range] + below.map(\.segment.range)
        guard let (hit, meaning) = vocabulary.label(chain, source, skeleton) else { return nil }
        let last = hit.segment == 0 ? line : below[hit.segment - 1].line
        let rest = hit.end..<chain[hit.segment].upperBound
        return Label(
            last: last, end: hit.end, pattern: hit.pattern, meaning: meaning, endsSegment: isBlank(rest))
    }

    /// Whether a label begins where a line begins.
    func beginsLabel(_ line: Int) -> Bool {
        guard let segment = lines[line].segments.first else { return false }
        return label(line, segment) != nil
    }

    /// Whether a range has nothing but blanks.
    func isBlank(_ range: Range<Int>) -> Bool { trimmed(range).isEmpty }

    /// A range without the blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let length = PlainBlank.length(source, at: start, before: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start, source[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
