/// Numbers in words, as some write them where digits are expected.
enum NumberWords {
    /// A text whose number in words, with which it begins, is written in digits: `femton klienter` as `15 klienter`,
    /// `två och en halv` as `2,5`; `nil` for a text that begins otherwise.
    ///
    /// - Complexity: O(*n*).
    static func inDigits(_ text: String) -> String? {
        guard text.utf8.count < 100, text.first?.isLetter == true else { return nil }
        let words = text.lowercased().split(separator: " ")
        if words.first == "halv" || words.first == "en" && words.dropFirst().first == "halv" {
            return (["0,5"] + words.dropFirst(words[0] == "en" ? 2 : 1)).joined(separator: " ")
        }
        guard let first = words.first, let number = number(first) else { return nil }
        let rest = words.dropFirst()
        if rest.starts(with: ["och", "en", "halv"]) {
            return (["\(number),5"] + rest.dropFirst(3)).joined(separator: " ")
        }
        // Two numbers in words, as `femton eller sexton`, are not one.
        guard !rest.contains(where: { self.number($0) != nil || $0.contains(where: \.isNumber) }) else { return nil }
        return (["\(number)"] + rest).joined(separator: " ")
    }

    /// Whether a text says that there is none, in a word.
    static func isNone(_ text: String) -> Bool {
        ["ingen", "inga", "inget", "inga alls"].contains(text.lowercased())
    }

    /// The number that a word in lower case is, up to 999.
    static func number(_ word: some StringProtocol) -> Int? {
        if let small = small.firstIndex(where: { $0 == word }) { return small }
        if word == "ett" { return 1 }
        if word == "aderton" { return 18 }
        for (place, name) in tens.enumerated() where word.hasPrefix(name) {
            let rest = word.dropFirst(name.count)
            if rest.isEmpty { return 10 * (place + 2) }
            guard let unit = number(rest), (1...9).contains(unit) else { return nil }
            return 10 * (place + 2) + unit
        }
        guard let hundred = word.firstRange(of: "hundra") else { return nil }
        let (before, after) = (word[..<hundred.lowerBound], word[hundred.upperBound...])
        guard let hundreds = before.isEmpty ? 1 : number(before), (1...9).contains(hundreds),
            let rest = after.isEmpty ? 0 : number(after), rest < 100
        else { return nil }
        return 100 * hundreds + rest
    }

    private static let small = [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ]

    private static let tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
}
