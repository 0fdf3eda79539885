/// What stands after a label and is no answer to it: the rest of a longer label, questions that the form does not have.
extension LabelSearch {
    /// How many questions and headings of the form are missing between each label found and the next.
    func missing(after matches: [Alignment.Match]) -> [Int: (questions: Int, headings: Int)] {
        let found = Set(matches.map(\.slot))
        let next = matches.dropFirst().map(\.slot) + [index.slots.count]
        return Dictionary(
            zip(matches, next).map { match, next in
                var missing = (questions: 0, headings: 0)
                for slot in match.slot + 1..<max(match.slot + 1, next) where !found.contains(slot) && isRequired(slot) {
                    if case .heading = index.slots[slot].content {
                        missing.headings += 1
                    } else {
                        missing.questions += 1
                    }
                }
                return (match.slot, missing)
            }
        ) { first, _ in first }
    }

    /// The parts of a region that can answer a question that any words can answer.
    ///
    /// A heading that the form does not have begins something else, and so does what follows a table that a label's
    /// row with a cell for the answer stands in.
    func answer(_ region: Region) -> ArraySlice<Region.Piece> {
        let label = blocks.units[region.match.unit]
        let endsWithTable = blocks.hasMarkedTables && label.kind == .cell && (rows[label.row]?.count ?? 0) > 1
        return region.pieces.prefix { piece in
            let unit = blocks.units[piece.unit]
            if endsWithTable && unit.kind != .cell { return false }
            return index.isFreeForm || unit.kind != .heading || piece.unit == region.match.unit
        }
    }

    /// Where a free text holds what may be a question or heading that the form does not have; `nil` if nowhere.
    ///
    /// That is a question with something after it, a request as forms put it, or, where a question or heading of the
    /// form is missing after the text, a last line like a heading.
    func questionWithin(_ pieces: [Region.Piece], _ missing: (questions: Int, headings: Int)) -> Range<Int>? {
        let parts = pieces.flatMap { piece -> [(range: Range<Int>, kind: Blocks.Unit.Kind)] in
            lines(of: piece.range).map { (range: $0, kind: blocks.units[piece.unit].kind) }
        }
        for (number, line) in parts.enumerated() where line.kind != .listItem {
            let isLast = number + 1 == parts.count
            if !isLast, blocks.text[line.range.upperBound - 1] == UInt8(ascii: "?") { return line.range }
            if number > 0, line.range.count < 250, isRequest(line.range) { return line.range }
        }
        guard missing.headings + missing.questions > 0, let last = parts.last, last.kind != .listItem else {
            return nil
        }
        if parts.count > 1 || missing.headings > 0, Self.isLikeHeading(blocks.text[last.range]) { return last.range }
        return parts.count > 3 && missing.questions > 3 ? last.range : nil
    }

    /// Whether a line begins as forms ask for something, perhaps after a number.
    private func isRequest(_ line: Range<Int>) -> Bool {
        let start = Numbering.end(in: blocks.text, line)
        let words = plain(start..<min(line.upperBound, start + 24))
        return ["Om ja,", "Om nej,", "Ange ", "Beskriv ", "Ge exempel", "Redogör ", "Kommentera ", "Sammanfatta "]
            .contains(where: words.hasPrefix)
    }

    /// The words of a longer label that follow those of the form on their line.
    ///
    /// They begin in lower case or with a stroke and end in a colon or question mark, or fill their line while the
    /// answer follows.
    ///
    /// - Parameters:
    ///   - match: A label.
    ///   - piece: What follows it in its block.
    ///   - isFollowed: Whether something follows that in the same region.
    func restOfLabel(
        _ match: Alignment.Match, _ piece: Region.Piece, isFollowed: Bool
    ) -> (range: Range<Int>, isDoubtful: Bool)? {
        guard let line = lines(of: piece.range).first, let first = plain(line).first,
            let end = match.range.last.map({ blocks.text[$0] })
        else { return nil }
        if first == "/", line.lowerBound == match.range.upperBound {
            var stop = line.lowerBound
            while stop < line.upperBound, blocks.text[stop] > 0x20 { stop += 1 }
            return (line.lowerBound..<stop, false)
        }
        guard first.isLowercase, !".:?!".utf8.contains(end) else { return nil }
        let head = blocks.text[line.prefix(120)]
        if let sign = head.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }) {
            let words = line.lowerBound..<sign
            let isPlain = blocks.text[words].allSatisfy { $0 == 0x20 || $0 >= 0x41 || $0 == UInt8(ascii: "-") }
            return isPlain && sign > line.lowerBound ? (line.lowerBound..<sign + 1, true) : nil
        }
        guard line.count < 60, isFollowed || line.upperBound < piece.range.upperBound else { return nil }
        let word = plain(line).prefix { $0.isLetter }
        return Self.joining.contains(String(word)) ? (line, true) : nil
    }

    /// Words with which a label goes on.
    private static let joining: Set<String> = [
        "samt", "och", "eller", "i", "under", "för", "på", "av", "hos", "med", "inom", "till", "vid", "år",
    ]
}
