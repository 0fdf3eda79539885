import POModel

/// Dates as people write them on the forms.
enum DateGrammar {
    /// `2025-01-07`, `20250107`, `7 januari 2025`, `tisdagen den 7:e jan. 2025`, `7/1 2025`; `nil` when it could be
    /// another day, as of a range such as `7-8 januari 2025`, or of a weekday that is not the date's.
    static func date(_ text: String) -> CalendarDate? {
        var words = words(of: text)
        let weekday = takeWeekday(&words)
        if words.first == "den" { words.removeFirst() }
        if words.last == "." { words.removeLast() }
        guard let date = date(words), weekday.map({ $0 == date.weekday }) ?? true else { return nil }
        return date
    }

    private static func date(_ words: [String]) -> CalendarDate? {
        var words = words
        // The ending of an ordinal: `den 15:e december`.
        if words.count == 5, words[1] == ":", ["a", "e"].contains(words[2]) { words.removeSubrange(1...2) }
        switch words.count {
        case 1:
            guard words[0].count == 8, let number = Int(words[0]) else { return nil }
            return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        case 3 where words[0].count == 4:
            guard words[1].count == 2, words[2].count == 2 else { return nil }
            return ordered(year: words[0], month: words[1], day: words[2])
        case 3: return monthInWords(words)
        case 4 where words[2] == ".": return monthInWords([words[0], words[1], words[3]])
        case 4 where words[1] == "/": return ordered(year: words[3], month: words[2], day: words[0])
        case 5: return parted((words[0], words[2], words[4]), by: (words[1], words[3]))
        default: return nil
        }
    }

    /// Three numbers with two signs between them.
    private static func parted(
        _ numbers: (String, String, String), by signs: (String, String)
    ) -> CalendarDate? {
        let dayFirst = { (century: String) in
            ordered(year: century + numbers.2, month: numbers.1, day: numbers.0)
        }
        switch signs {
        case ("-", "-"), ("/", "/"), (".", "."), ("–", "–"):
            if numbers.0.count == 4 { return ordered(year: numbers.0, month: numbers.1, day: numbers.2) }
            guard numbers.2.count == 4, signs.0 != "–" else { return nil }
            // Some write the month first with strokes; only what has one meaning is read.
            let (first, second) = (Int(numbers.0) ?? 0, Int(numbers.1) ?? 0)
            return signs.0 == "/" && first <= months.count && first != second ? nil : dayFirst("")
        case ("/", "-"), ("/", "–"):
            // Nobody writes the month first with this mix of signs.
            return numbers.2.count == 4 ? dayFirst("") : numbers.2.count == 2 ? dayFirst("20") : nil
        default: return nil
        }
    }

    private static func ordered(year: String, month: String, day: String) -> CalendarDate? {
        guard year.count == 4, month.count <= 2, day.count <= 2, let year = Int(year), let month = Int(month),
            let day = Int(day)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func monthInWords(_ words: [String]) -> CalendarDate? {
        guard words[1].count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(words[1]) }) else {
            return nil
        }
        return ordered(year: words[2], month: "\(month + 1)", day: words[0])
    }

    static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    /// Takes the day of the week from either end of a date's words: 0 for Monday; `nil` when none is named.
    private static func takeWeekday(_ words: inout [String]) -> Int? {
        if let first = words.first, let weekday = weekday(first) {
            words.removeFirst()
            while let sign = words.first, [",", "."].contains(sign) { words.removeFirst() }
            return weekday
        }
        let end = words.last == ")" ? words.count - 1 : words.count
        guard end > 0, let weekday = weekday(words[end - 1]) else { return nil }
        words.removeSubrange((end - 1)...)
        while let sign = words.last, [",", "("].contains(sign) { words.removeLast() }
        return weekday
    }

    /// The day of the week that a word in lower case names, 0 for Monday; `nil` for any other word.
    static func weekday(_ word: String) -> Int? {
        let short = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]
        if let number = short.firstIndex(of: word) { return number }
        let bare = word.hasSuffix("dagen") ? word.dropLast(2) : word.dropLast(0)
        return ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"].firstIndex { $0 == bare }
    }

    /// Runs of letters, runs of digits, and single signs, in lower case.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var continues = false
        for character in text.lowercased() {
            let isDigit = character.isASCII && character.isNumber
            if continues, let last = words.last?.last, isDigit ? last.isNumber : character.isLetter && last.isLetter {
                words[words.count - 1].append(character)
            } else if !character.isWhitespace {
                words.append(String(character))
            }
            continues = isDigit || character.isLetter
        }
        return words
    }
}

extension CalendarDate {
    /// The day of the week, 0 for Monday.
    fileprivate var weekday: Int {
        // 1 January 1970 was a Thursday.
        let days = (daysSince1970 + 3) % 7
        return days < 0 ? days + 7 : days
    }
}
