import POModel

/// The ranked reasons of several years.
enum RankingGrammar {
    /// Prints a line for each year: `2012: Boende; Socialtjänst/Ekonomi`; `nil` when the value is no ranking.
    static func print(_ value: JSONValue) -> String? {
        guard case .object(let years) = value else { return nil }
        var lines: [String] = []
        for (year, ranks) in years.sorted(by: { $0.key < $1.key }) {
            guard case .array(let ranks) = ranks else { return nil }
            var names: [String] = []
            for rank in ranks {
                guard case .array(let reasons) = rank else { return nil }
                names.append(
                    reasons.map {
                        if case .string(let reason) = $0 { ContactReason(rawValue: reason).swedishName } else { "" }
                    }
                    .joined(separator: "/"))
            }
            lines.append("\(year): \(names.joined(separator: "; "))")
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// Reads what is printed, or years each with its reasons after each other, as a table without marks has them.
    static func read(_ text: String, verbatim: Bool) -> ReadAnswer {
        verbatim ? printed(text) : table(text)
    }

    private static func printed(_ text: String) -> ReadAnswer {
        var years: [String: JSONValue] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstRange(of: ": ") else { return .unreadable(.invalidRanking) }
            let ranks = String(line[colon.upperBound...]).split(separator: "; ", omittingEmptySubsequences: false).map {
                rank in
                JSONValue.array(
                    rank.split(separator: "/", omittingEmptySubsequences: false).map {
                        .string(reason(named: String($0)))
                    })
            }
            years[String(line[..<colon.lowerBound])] = .array(ranks)
        }
        return years.isEmpty ? .blank : .value(.object(years))
    }

    private static func reason(named name: String) -> String {
        ContactReason.swedishNames.first { $0.names[0] == name }?.reason.rawValue ?? name
    }

    /// Each rank is a reason's name, or two parted by a slash.
    private static func table(_ text: String) -> ReadAnswer {
        let words = words(of: text)
        var years: [String: [JSONValue]] = [:]
        var year: String?
        var isJoined = false
        var index = 0
        while index < words.count {
            let word = words[index]
            if NumberGrammar.year(word) != nil, word.count == 4 {
                guard !isJoined, years[word] == nil, year.map({ years[$0]?.isEmpty == false }) ?? true else {
                    return .unreadable(.invalidRanking)
                }
                year = word
                years[word] = []
                index += 1
                if index < words.count, words[index] == ":" { index += 1 }
            } else if word == "/" || word == "+" {
                guard let year, years[year]?.isEmpty == false, !isJoined else { return .unreadable(.invalidRanking) }
                isJoined = true
                index += 1
            } else if [",", ";", "|"].contains(word) {
                index += 1
            } else {
                guard let year, let (reason, length) = reason(in: words[index...]) else {
                    return .unreadable(.invalidRanking)
                }
                add(.string(reason), to: &years[year, default: []], joined: isJoined)
                isJoined = false
                index += length
            }
        }
        guard !years.isEmpty, !isJoined, !years.values.contains(where: \.isEmpty) else {
            return .unreadable(.invalidRanking)
        }
        let value = JSONValue.object(years.mapValues { .array($0) })
        return Set(years.values.map(\.count)).count == 1 ? .value(value) : .doubtful(value, .unevenRanking)
    }

    private static func add(_ reason: JSONValue, to ranks: inout [JSONValue], joined: Bool) {
        if joined, case .array(let reasons)? = ranks.popLast() {
            ranks.append(.array(reasons + [reason]))
        } else {
            ranks.append(.array([reason]))
        }
    }

    /// The longest name of a reason that begins a run of words.
    private static func reason(in words: ArraySlice<String>) -> (reason: String, length: Int)? {
        names.first { words.starts(with: $0.words) }.map { ($0.reason, $0.words.count) }
    }

    private static let names: [(words: [String], reason: String)] = ContactReason.swedishNames.flatMap {
        reason, names in
        names.map { (Self.words(of: $0), reason.rawValue) }
    }.sorted { $0.words.count > $1.words.count }

    /// Words and signs in lower case.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var isOpen = false
        for character in text.lowercased() {
            let isPart = character.isLetter || character.isNumber
            if isPart, isOpen {
                words[words.count - 1].append(character)
            } else if !character.isWhitespace {
                words.append(String(character))
            }
            isOpen = isPart
        }
        return words
    }
}
