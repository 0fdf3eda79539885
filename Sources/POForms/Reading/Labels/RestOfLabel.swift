import POModel

/// The rest of a label that is longer than the form's, which is no answer.
struct RestOfLabel: SearchPart {
    let search: LabelSearch

    /// The words of a longer label that follow those of the form on their line.
    ///
    /// They begin in lower case or with a stroke and end in a colon or question mark, or fill their line while the
    /// answer follows.
    ///
    /// - Parameters:
    ///   - match: A label.
    ///   - piece: What follows it in its block.
    ///   - isFollowed: Whether something follows that in the same region, or the answer can be a blank.
    /// - Returns: The words, empty where they cannot be told from the answer; `nil` when there are none.
    func rest(
        _ match: Alignment.Match, _ piece: Region.Piece, isFollowed: Bool
    ) -> (range: Range<Int>, isDoubtful: Bool)? {
        guard let line = lines(of: piece.range).first, let first = plain(line).first,
            let end = match.range.last.map({ blocks.text[$0] })
        else { return nil }
        if first == "/", line.lowerBound == match.range.upperBound { return stroke(match, line) }
        if first == "(" { return note(line) }
        guard first.isLowercase, !".:?!".utf8.contains(end) else { return nil }
        return words(line, isFollowed: isFollowed || line.upperBound < piece.range.upperBound)
    }

    /// What is joined to a label by a stroke.
    private func stroke(_ match: Alignment.Match, _ line: Range<Int>) -> (range: Range<Int>, isDoubtful: Bool) {
        var stop = line.lowerBound
        while stop < line.upperBound, blocks.text[stop] > 0x20 { stop += 1 }
        // What an amount or a number is divided by makes another of it.
        guard case .question(let answer) = index.slots[match.slot].kind else { return (line.lowerBound..<stop, false) }
        return (line.lowerBound..<stop, answer.isNumber)
    }

    /// What a label says in parentheses: what belongs to the answer; no answer begins with such, but a number does.
    private func note(_ line: Range<Int>) -> (range: Range<Int>, isDoubtful: Bool)? {
        guard
            let close = blocks.text[line.prefix(Limits.longestNoteInLabel)].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let hasColon = close + 1 < line.upperBound && blocks.text[close + 1] == UInt8(ascii: ":")
        let hasDigit = blocks.text[line.lowerBound..<close].contains { (0x30...0x39).contains($0) }
        return hasDigit ? nil : (line.lowerBound..<close + (hasColon ? 2 : 1), !hasColon)
    }

    /// Words that go on a label: up to a colon or question mark, a year, or the end of the line.
    private func words(_ line: Range<Int>, isFollowed: Bool) -> (range: Range<Int>, isDoubtful: Bool)? {
        let head = blocks.text[line.prefix(Limits.longestLabel)]
        if let sign = head.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }) {
            let words = line.lowerBound..<sign
            let isPlain = blocks.text[words].allSatisfy { $0 == 0x20 || $0 >= 0x41 || $0 == UInt8(ascii: "-") }
            return isPlain && sign > line.lowerBound ? (line.lowerBound..<sign + 1, true) : nil
        }
        if let end = endOfYear(line) { return (line.lowerBound..<end, true) }
        let word = String(plain(line).prefix { $0.isLetter })
        if line.count < Limits.longestRest, isFollowed { return Self.joining.contains(word) ? (line, true) : nil }
        return ["samt", "och", "eller"].contains(word) ? (line.lowerBound..<line.lowerBound, true) : nil
    }

    /// Where `under 2024` ends at the start of a line; `nil` when it does not stand there.
    private func endOfYear(_ line: Range<Int>) -> Int? {
        let word = Array("under ".utf8)
        let digits = line.dropFirst(word.count).prefix { (0x30...0x39).contains(blocks.text[$0]) }
        guard blocks.text[line].starts(with: word), digits.count == 4, let last = digits.last else { return nil }
        return last + 1 == line.upperBound || blocks.text[last + 1] <= 0x20 ? last + 1 : nil
    }

    /// Words with which a label goes on.
    private static let joining: Set<String> = [
        "samt", "och", "eller", "i", "under", "för", "på", "av", "hos", "med", "inom", "till", "vid", "år",
    ]
}
