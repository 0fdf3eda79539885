extension PersonalDataScan {
    /// Groups of digits from a token on, each with the index after it, as far as what parts them allows.
    private func groups(
        from index: Int, atMost digits: Int, partedBy isSeparator: (TextToken) -> Bool
    ) -> [(digits: String, end: Int)] {
        var groups: [(String, Int)] = []
        var count = 0
        var index = index
        while let group = token(index), group.kind == .digits, count + group.text.utf8.count <= digits {
            count += group.text.utf8.count
            groups.append((group.text, index + 1))
            var next = index + 1
            while next - index <= 3, let separator = token(next), separator.kind != .digits, isSeparator(separator) {
                next += 1
            }
            guard next > index + 1, isDigits(next) else { break }
            index = next
        }
        return groups
    }

    /// A personal identity or coordination number, in ten or twelve digits: `850101-1234`, `19850101 1234`, also over the
    /// end of a line, or with its last digits masked as in `850101-XXXX`.
    func identityNumber(at index: Int) -> (PersonalData.Category, Int)? {
        let groups = groups(from: index, atMost: 12) {
            $0.isDash || $0.isSpace || $0.isLineEnd || ["+", "/", "."].contains($0.text)
        }
        var digits = ""
        var lengths: [Int] = []
        var match: (PersonalData.Category, Int)?
        for (group, end) in groups {
            digits += group
            // Year, month and day have an even number of digits each.
            guard lengths.allSatisfy({ $0 % 2 == 0 }) else { break }
            lengths.append(group.utf8.count)
            // The last four stand alone, or nothing is parted at all.
            guard lengths.count == 1 || lengths.last == 4, digits.utf8.count == 10 || digits.utf8.count == 12,
                let category = PersonalIdentityNumber.category(of: digits.utf8.map { Int($0 - 0x30) })
            else { continue }
            match = (category, end)
        }
        return match ?? maskedNumber(groups)
    }

    /// A personal identity or coordination number that tells the day of birth, and signs in place of the rest.
    private func maskedNumber(_ groups: [(digits: String, end: Int)]) -> (PersonalData.Category, Int)? {
        var digits = ""
        for (group, end) in groups where group.utf8.count % 2 == 0 {
            digits += group
            guard [6, 8].contains(digits.utf8.count), token(end)?.isDash == true || word(end) == "+" else { continue }
            guard let category = PersonalIdentityNumber.category(ofBirth: digits.utf8.map { Int($0 - 0x30) }),
                let mask = maskEnd(end + 1)
            else { continue }
            return (category, mask)
        }
        return nil
    }

    /// The end of four signs that stand for digits, such as `XXXX`, `****` or `12XX`; `nil` when there are others.
    private func maskEnd(_ index: Int) -> Int? {
        var signs = ""
        var next = index
        while signs.unicodeScalars.count < 4, next < index + 4, let token = token(next), token.kind != .blank {
            signs += word(next)
            next += 1
        }
        let isMask = signs.unicodeScalars.allSatisfy { "x*_n?•#0123456789".unicodeScalars.contains($0) }
        return isMask && signs.count == 4 && signs.contains { !$0.isNumber } && token(next)?.kind != .digits
            ? next : nil
    }

    /// An account number in the international form, which is no phone number: `SE45 5000 0000 0583 9825 7466`.
    func bankAccount(at index: Int) -> Int? {
        guard index == 0 || tokens[index - 1].kind == .blank || tokens[index - 1].kind == .sign,
            let country = token(index), country.kind == .letters, country.text.utf8.count == 2, country.startsUppercase,
            isDigits(index + 1)
        else { return nil }
        let groups = groups(from: index + 1, atMost: Self.longestAccount) { $0.isSpace }
        return total(of: groups, isIn: Self.shortestAccount...Self.longestAccount)
    }

    /// How many digits an international account number has at least and at most after the country.
    private static let shortestAccount = 13
    private static let longestAccount = 32

    /// Whether a personal identity or coordination number stands anywhere, also right after a letter as in an id.
    var holdsIdentityNumber: Bool {
        tokens.indices.contains { isDigits($0) && identityNumber(at: $0) != nil }
    }

    /// A number that begins with `+`, or with an area code in parentheses.
    func internationalNumber(at index: Int) -> Int? {
        if word(index) == "+", isDigits(index + 1) {
            return total(of: groups(from: index + 1, atMost: 15, partedBy: Self.mayPartPhone), isIn: 9...15)
        }
        guard word(index) == "(", let area = token(index + 1), area.text.hasPrefix("0"), area.text.utf8.count <= 4,
            word(index + 2) == ")"
        else {
            return nil
        }
        return phoneNumber(at: index + 1)
    }

    private static func mayPartPhone(_ token: TextToken) -> Bool {
        token.isDash || token.isSpace || ["(", ")", "/"].contains(token.text)
    }

    private func total(of groups: [(digits: String, end: Int)], isIn lengths: ClosedRange<Int>) -> Int? {
        lengths.contains(groups.reduce(0) { $0 + $1.digits.utf8.count }) ? groups.last?.end : nil
    }

    /// A phone number with its area code, or any number after a word such as `tfn`.
    func phoneNumber(at index: Int) -> Int? {
        let first = word(index)
        if first.hasPrefix("00") {
            return total(of: groups(from: index, atMost: 15, partedBy: Self.mayPartPhone), isIn: 11...15)
        }
        guard first.hasPrefix("0") else { return announcedNumber(at: index) }
        let hasDots = word(index + 1) == "." && first.utf8.count == 3
        let all = groups(from: index, atMost: 10) { Self.mayPartPhone($0) || hasDots && $0.text == "." }
        let isMobile = first.hasPrefix("07")
        let lengths: ClosedRange<Int>
        switch first.utf8.count {
        case 8...10: lengths = isMobile ? 10...10 : 8...10
        case 2 where first == "08": lengths = 8...10
        case 3 where isMobile || Self.areaCodes.contains(first): lengths = isMobile ? 10...10 : 8...10
        case 4 where !first.hasPrefix("08"): lengths = isMobile ? 10...10 : 9...10
        default: return nil
        }
        guard all.dropFirst().allSatisfy({ $0.digits.utf8.count >= 2 }) else { return nil }
        return total(of: all, isIn: lengths)
    }

    /// Area codes of three digits; all others but 08 have four.
    private static let areaCodes: Set<String> = [
        "010", "011", "013", "016", "018", "019", "020", "021", "023", "026", "031", "033", "035", "036", "040", "042",
        "044",
        "046", "054", "060", "063", "090",
    ]

    private func announcedNumber(at index: Int) -> Int? {
        guard let announcement = words(before: index, 1).first, Self.announcements.contains(announcement) else {
            return nil
        }
        let all = groups(from: index, atMost: 10) { $0.isSpace || $0.isDash }
        guard all.allSatisfy({ (2...8).contains($0.digits.utf8.count) }), let end = total(of: all, isIn: 5...10),
            !["kr", "kronor", "dagar", "samtal"].contains(wordAfter(end))
        else { return nil }
        return end
    }

    private static let announcements: Set<String> = [
        "tel", "tfn", "telefon", "telefonnummer", "telefonnr", "mobil", "mobilnummer", "mobilnr", "mobiltelefon",
    ]
}
