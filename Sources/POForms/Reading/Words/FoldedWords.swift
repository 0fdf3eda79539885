/// The words of a text as they are compared: folded letters and digits, of which those such as `å` are one byte each.
enum FoldedWords {
    /// The words of a skeleton: letters and digits between which nothing stands.
    ///
    /// - Complexity: O(*n*).
    static func parts(_ skeleton: Skeleton) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var end = -1
        for (index, byte) in skeleton.bytes.enumerated() {
            let isNew =
                skeleton.starts[index] != end && !(index > 0 && skeleton.starts[index] == skeleton.starts[index - 1])
            end = skeleton.ends[index]
            if isNew { parts.append([]) }
            let last = parts.count - 1
            if byte < 0xC0, byte >= 0x80, parts[last].last == 0xC3 { parts[last].removeLast() }
            parts[last].append(byte)
        }
        return parts
    }

    /// The first word of a text.
    static func word(_ text: String) -> [UInt8] { parts(Skeleton(Array(text.utf8))).first ?? [] }

    static func isNumber(_ word: [UInt8]) -> Bool { word.allSatisfy { (0x30...0x39).contains($0) } }

    /// Whether a word is a number of four digits of the twentieth or twenty-first century.
    static func isYear(_ word: [UInt8]) -> Bool {
        word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8)) && isNumber(word)
    }
}
