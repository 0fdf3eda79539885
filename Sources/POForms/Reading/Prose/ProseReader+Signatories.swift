import POModel

/// Those who signed, with which a memorandum ends: a name and a title on a line each.
extension ProseReader {
    mutating func readSignatories() {
        guard let field = patterns.signatories else { return }
        let lines = self.lines()
        var persons: [JSONValue] = []
        var end = lines.count
        if let attachments = lines.lastIndex(where: { isAttachments($0) }) { end = attachments }
        let last = end
        while end > 1, let person = person(lines[end - 2], lines[end - 1]) {
            persons.insert(person, at: 0)
            end -= 2
        }
        guard !persons.isEmpty else { return }
        let tokens = lines[end].lowerBound..<lines[last - 1].upperBound
        setApart(tokens)
        keep(.init(field: field, value: .array(persons), ranges: text.ranges(tokens)))
    }

    /// The tokens of each line.
    private func lines() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in text.tokens.indices where index + 1 == text.tokens.count || text.isBoundary(index + 1) {
            lines.append(start..<index + 1)
            start = index + 1
        }
        return lines
    }

    private func isAttachments(_ line: Range<Int>) -> Bool {
        guard let first = line.first, line.count <= 3 else { return false }
        return ["bilaga", "bilagor", "bilagda"].contains(text.tokens[first].text)
    }

    private func person(_ nameLine: Range<Int>, _ titleLine: Range<Int>) -> JSONValue? {
        let (name, title) = (text.text(nameLine), text.text(titleLine))
        guard name.utf8.count <= 60, title.utf8.count <= 80, !title.hasSuffix("."), !title.hasSuffix(":"),
            !title.contains(where: \.isNumber), !titleLine.isEmpty, text.tokens[titleLine.lowerBound].isWord,
            SignatureGrammar.isName(name), !SignatureGrammar.isName(title) || SignatureGrammar.isTitle(title)
        else { return nil }
        return .object(["name": .string(name), "title": .string(title)])
    }
}
