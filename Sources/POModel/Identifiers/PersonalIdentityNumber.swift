/// A number that tells who somebody is, to be kept out of what must not tell it.
///
/// The lint of free texts and the doors of ids recognise it by the same rule: a day that exists, born 1880 to 2040, and the
/// right check digit. A coordination number has 60 added to the day, and may leave month and day open. In ten digits the century is not told, so that the
/// day need only exist in one.
///
/// - SeeAlso: Folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer.
package enum PersonalIdentityNumber {
    /// Whether a text holds a Swedish personal identity number (*personnummer*) or coordination number
    /// (*samordningsnummer*).
    ///
    /// It does when its digits make one in ten or twelve digits, whatever parts them but letters and whatever stands
    /// before the first digit and after the last; and when it holds one in a spelling that the lint of free texts knows,
    /// also right after a letter.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    package static func isIn(_ text: String) -> Bool {
        // Most ids have too few digits.
        guard text.utf8.count >= fewestDigits else { return false }
        return isOnlyNumber(in: text) || PersonalDataScan(text).holdsIdentityNumber
    }

    /// Whether the UTF-8 bytes of a text hold one; as ``isIn(_:)-(String)``.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    package static func isIn(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        for index in bytes.indices where bytes[index] &- 0x30 < 10 || bytes[index] >= 0x80 { digits += 1 }
        guard digits >= fewestDigits else { return false }
        var copy: ContiguousArray<UInt8> = []
        for index in bytes.indices { copy.append(bytes[index]) }
        return isIn(String(decoding: copy, as: UTF8.self))
    }

    /// What number ten or twelve digits make; `nil` when they make none.
    static func category(of digits: [Int]) -> PersonalData.Category? {
        guard digits.count == 10 || digits.count == 12,
            Digits.haveLuhnCheck(digits.suffix(10).map { "\($0)" }.joined())
        else { return nil }
        return category(ofBirth: digits.dropLast(4))
    }

    /// What number begins with six or eight digits for a day; `nil` when nobody can be born on it.
    ///
    /// A coordination number for whom the month or the day is not known has 00 for the month, and 60 for the day.
    static func category(ofBirth digits: some Collection<Int>) -> PersonalData.Category? {
        let digits = Array(digits)
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let start = digits.count - 6
        let years = start == 2 ? [number(0..<4)] : [1800, 1900, 2000].map { $0 + number(0..<2) }
        let month = number(start + 2..<start + 4)
        let day = number(start + 4..<start + 6)
        let isCoordinated = day >= coordinated
        let isDay = years.contains { year in
            guard (1880...2040).contains(year) else { return false }
            if isCoordinated, month == 0 || day == coordinated {
                return month <= 12 && day <= coordinated + 31
            }
            return CalendarDate(year: year, month: month, day: isCoordinated ? day - coordinated : day) != nil
        }
        return !isDay ? nil : isCoordinated ? .coordinationNumber : .personalIdentityNumber
    }

    /// What is added to the day in a coordination number.
    private static let coordinated = 60

    private static let fewestDigits = 10

    /// Whether the digits of a text, of any script and with no letter between them, make one.
    private static func isOnlyNumber(in text: String) -> Bool {
        var digits: [Int] = []
        var letterFollows = false
        for character in text {
            if let value = character.wholeNumberValue, (0...9).contains(value) {
                guard !letterFollows, digits.count < 12 else { return false }
                digits.append(value)
            } else if character.isLetter || character.isNumber {
                letterFollows = !digits.isEmpty
            }
        }
        return category(of: digits) != nil
    }
}
