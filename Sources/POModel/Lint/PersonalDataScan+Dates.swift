extension PersonalDataScan {
    /// A day that the words before it tell to be somebody's day of birth.
    func dateOfBirth(at index: Int) -> Int? {
        let before = words(before: index, 7)
        let isBirth = before.contains { $0.hasPrefix("född") || $0.hasPrefix("födelseda") || $0 == "föddes" }
        let isShort =
            before.prefix(2).contains("f") || before.first == "fyller" || before.first == "fyllde"
            || before.prefix(4).contains("fyller")
        if isBirth || isShort {
            if let end = compactDate(at: index) ?? numericDate(at: index) ?? spelledDate(at: index) { return end }
        }
        guard before.prefix(3).contains(where: Self.people.contains) else { return nil }
        return compactDate(at: index).flatMap { isOfAge(word(index)) ? $0 : nil }
    }

    /// Words for people, beside which six or eight digits are rather a day of birth than anything else.
    private static let people: Set<String> = [
        "klient", "klienten", "man", "mannen", "kvinna", "kvinnan", "person", "personen", "brukare", "brukaren", "pnr",
        "personnr", "personnummer", "dotter", "dottern", "son", "sonen", "uppdragsgivare", "uppdragsgivaren", "id",
    ]

    /// Whether `yyMMdd` or `yyyyMMdd` lies before the turn of the century.
    private func isOfAge(_ digits: String) -> Bool {
        digits.utf8.count == 8 ? digits.hasPrefix("19") : digits >= "25"
    }

    /// `850312`, `19850312`.
    private func compactDate(at index: Int) -> Int? {
        let digits = word(index).utf8.map { Int($0) - 0x30 }
        guard digits.count == 6 || digits.count == 8, !["kr", "kronor"].contains(wordAfter(index + 1)) else {
            return nil
        }
        let day = digits.suffix(2).reduce(0) { $0 * 10 + $1 }
        let month = digits.suffix(4).prefix(2).reduce(0) { $0 * 10 + $1 }
        let year = digits.dropLast(4).reduce(0) { $0 * 10 + $1 }
        guard CalendarDate(year: digits.count == 6 ? 2000 + year : year, month: month, day: day) != nil,
            digits.count == 6 || (1900...2040).contains(year)
        else { return nil }
        return index + 1
    }

    /// `1985-03-12`, `12/3 1985`, `12.3.1985`, `12/3-85`, `12/3`.
    private func numericDate(at index: Int) -> Int? {
        func isMark(_ index: Int) -> Bool { token(index)?.isDash == true || word(index) == "/" || word(index) == "." }
        guard let first = Int(word(index)), isMark(index + 1), let second = Int(word(index + 2)) else { return nil }
        if word(index).utf8.count == 4 {
            guard isMark(index + 3), let third = Int(word(index + 4)), (1...12).contains(second),
                (1...31).contains(third)
            else { return nil }
            return index + 5
        }
        guard (1...31).contains(first), (1...12).contains(second) else { return nil }
        let isParted = isMark(index + 3) || token(index + 3)?.isSpace == true
        if isParted, isDigits(index + 4), [2, 4].contains(word(index + 4).utf8.count) { return index + 5 }
        return word(index + 1) == "/" ? index + 3 : nil
    }

    /// `12 mars 1985`, `den 12:e mars -85`, `12 mars`.
    private func spelledDate(at index: Int) -> Int? {
        guard let day = Int(word(index)), (1...31).contains(day) else { return nil }
        var next = index + 1
        if word(next) == ":", token(next + 1)?.kind == .letters { next += 2 }
        guard token(next)?.isSpace == true, Self.months.contains(where: { word(next + 1).hasPrefix($0) }) else {
            return nil
        }
        next += 2
        var year = next
        while year - next < 3, token(year)?.isSpace == true || token(year)?.isDash == true { year += 1 }
        return year > next && isDigits(year) && [2, 4].contains(word(year).utf8.count) ? year + 1 : next
    }

    private static let months = [
        "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec",
    ]
}
