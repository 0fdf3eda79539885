extension String {
    /// What stands between pairs of line ends, where something does.
    ///
    /// - Complexity: O(*n*).
    var paragraphs: [Substring] {
        let lineEnd = UInt8(ascii: "\n")
        var paragraphs: [Substring] = []
        var rest = self[...].utf8
        var start = rest.startIndex
        while let end = rest.firstIndex(of: lineEnd) {
            rest = rest[rest.index(after: end)...]
            guard rest.first == lineEnd else { continue }
            paragraphs.append(self[start..<end])
            rest = rest.dropFirst()
            start = rest.startIndex
        }
        paragraphs.append(self[start...])
        return paragraphs.filter { !$0.isEmpty }
    }
}
