import POModel

/// Answers of two parts that stand where a form is signed.
enum SignatureGrammar {
    /// `Skellefteå, 2021-02-26`, `Skövde den 26 februari 2022`, a place alone or a date alone.
    static func placeAndDate(_ text: String) -> ReadAnswer {
        let words = text.split(separator: " ").map(String.init)
        guard words.count <= 20 else { return .unreadable(.invalidDate) }
        for start in words.indices {
            if let date = date(words[start...]) { return parts(words[..<start], date) }
        }
        for end in words.indices.reversed() {
            if let date = date(words[..<end]) { return parts(words[end...], date) }
        }
        guard !text.contains(where: \.isNumber) else { return .unreadable(.invalidDate) }
        return parts(words[...], nil)
    }

    private static func date(_ words: ArraySlice<String>) -> CalendarDate? {
        var text = words.joined(separator: " ")
        while let last = text.last, ",.".contains(last) { text.removeLast() }
        return text.contains(where: \.isNumber) ? DateGrammar.date(text) : nil
    }

    private static func parts(_ place: ArraySlice<String>, _ date: CalendarDate?) -> ReadAnswer {
        let (own, hasWeekday) = withoutWeekday(place)
        var place = own.joined(separator: " ")
        if date != nil { while let last = place.last, ",: ".contains(last) { place.removeLast() } }
        // A day or a month is no place.
        guard !place.contains(where: \.isNumber), date != nil || !hasWeekday,
            !DateGrammar.months.contains(place.lowercased())
        else { return .unreadable(.invalidDate) }
        var parts: [String: JSONValue] = [:]
        parts["place"] = LineText(place).map { .string($0.rawValue) }
        parts["date"] = date.map { .string($0.rawValue) }
        // A weekday that a date did not take is another day's.
        if hasWeekday || date == nil && (place.contains("/") || place.split(separator: " ").count > 3) {
            return doubtful(.value(.object(parts)))
        }
        return parts.isEmpty ? .blank : .value(.object(parts))
    }

    /// The words of a place without a day of the week at either end, and whether one stood there.
    private static func withoutWeekday(_ place: ArraySlice<String>) -> (ArraySlice<String>, Bool) {
        func isWeekday(_ word: String) -> Bool {
            DateGrammar.weekday(word.lowercased().filter(\.isLetter)) != nil && word.count > 3
        }
        var place = place
        if let last = place.last, last.lowercased() == "den" { place.removeLast() }
        if let last = place.last, isWeekday(last) { return (place.dropLast(), true) }
        if let first = place.first, isWeekday(first) { return (place.dropFirst(), true) }
        return (place, false)
    }

    /// A name and a title: on two lines, parted by a comma, or, by a guess, where the words no longer look like a name.
    static func nameAndTitle(_ text: String, verbatim: Bool) -> ReadAnswer {
        let lines = text.split(whereSeparator: \.isNewline).compactMap { LineText(String($0))?.rawValue }
        guard let first = lines.first else { return .blank }
        if !verbatim, lines.count == 2, isTitle(first), !isName(first), isName(lines[1]) {
            return doubtful(parts(lines[1], first))
        }
        // A first name alone on its line goes on below.
        if !verbatim, lines.count > 2, isPartOfName(first), !first.contains(" "), !isTitle(lines[1]),
            lines[1].split(separator: " ").allSatisfy({ isPartOfName(String($0)) })
        {
            return doubtful(parts(first + " " + lines[1], lines.dropFirst(2).joined(separator: " ")))
        }
        if !verbatim, lines.count > 1, endsWithinTitle(first) {
            return nameAndTitle(lines.joined(separator: " "), verbatim: false)
        }
        if lines.count > 1, verbatim || !lines.contains(where: { $0.contains(",") }) || lines[0].hasSuffix(",") {
            let name = verbatim || !first.hasSuffix(",") ? first : String(first.dropLast())
            let title = lines.dropFirst().joined(separator: " ")
            // No title is one letter: the rest of it is lost.
            return verbatim || title.count > 1 ? parts(name, title) : doubtful(parts(name, title))
        }
        if lines.count > 1 {
            // A comma parts name and title; a line's end before it is where the text was wrapped.
            return nameAndTitle(lines.joined(separator: " "), verbatim: false)
        }
        return verbatim ? parts(first, nil) : nameAndTitle(onLine: first)
    }

    /// A name and a title on one line.
    private static func nameAndTitle(onLine first: String) -> ReadAnswer {
        // An office alone is nobody's name.
        if isTitle(first), !first.contains(where: { " ,/()".contains($0) }) { return doubtful(parts("", first)) }
        for separator in [", ", " – ", " - ", " / ", "; "] {
            if let range = first.firstRange(of: separator) {
                return parts(String(first[..<range.lowerBound]), String(first[range.upperBound...]))
            }
        }
        if first.hasSuffix(")"), let open = first.firstIndex(of: "("), open > first.startIndex {
            return parts(String(first[..<open]), String(first[first.index(after: open)...].dropLast()))
        }
        let words = first.split(separator: " ").map(String.init)
        let name = words.prefix { isPartOfName($0) }
        // Four names in a row are rare.
        if name.count == words.count, words.count >= 4 { return doubtful(parts(first, nil)) }
        guard name.count >= 2, name.count < words.count else { return parts(first, nil) }
        return doubtful(parts(name.joined(separator: " "), words.dropFirst(name.count).joined(separator: " ")))
    }

    /// Whether a line holds a name and after it words that are none: it was wrapped within the title.
    private static func endsWithinTitle(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        let name = words.prefix { isPartOfName($0) && !$0.contains(",") }
        return name.count >= 2 && name.count < words.count && !line.contains(",")
    }

    private static func doubtful(_ answer: ReadAnswer) -> ReadAnswer {
        if case .value(let value) = answer { .doubtful(value, .guessedDivision) } else { answer }
    }

    private static func parts(_ name: String, _ title: String?) -> ReadAnswer {
        var parts: [String: JSONValue] = [:]
        parts["name"] = LineText(name).map { .string($0.rawValue) }
        parts["title"] = title.flatMap { LineText($0) }.map { .string($0.rawValue) }
        return parts.isEmpty ? .blank : .value(.object(parts))
    }

    /// Whether a line is a person's name: two to five words that can be parts of one.
    static func isName(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        return (2...5).contains(words.count) && words.allSatisfy { isPartOfName($0) && !$0.contains(where: \.isNumber) }
            && !line.contains { ".,:;!?/()".contains($0) }
    }

    /// Whether a line names an office that somebody holds.
    static func isTitle(_ line: String) -> Bool {
        let lowercase = line.lowercased()
        return titleEndings.contains { lowercase.hasSuffix($0) }
    }

    /// Whether a word can go on a name: it begins with a capital and is no title, or is a small word of a surname.
    private static func isPartOfName(_ word: String) -> Bool {
        let lowercase = word.lowercased()
        if ["von", "af", "av", "de", "van", "der", "la", "el", "al"].contains(lowercase) { return true }
        guard word.first?.isUppercase == true else { return false }
        if ["tf", "tf.", "t.f", "t.f.", "bitr", "bitr.", "vik", "vik."].contains(lowercase) { return false }
        return !titleEndings.contains { lowercase.hasSuffix($0) }
    }

    private static let titleEndings = [
        "chef", "chefen", "ordförande", "ordf", "ordf.", "direktör", "direktören", "sekreterare", "samordnare",
        "ledare", "handläggare", "strateg", "utvecklare", "ombud", "ansvarig", "controller", "ekonom", "kommunalråd",
        "koordinator", "föreståndare", "nämndens", "nämnden", "styrelsens", "kommunens", "biträdande", "vikarierande",
        "verksamhetschef",
    ]
}
