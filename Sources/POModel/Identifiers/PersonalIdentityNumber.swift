/// A number that tells who somebody is, to be kept out of what must not tell it.
enum PersonalIdentityNumber {
    /// Whether a text is a Swedish personal identity number (*personnummer*) or coordination number
    /// (*samordningsnummer*), in ten or twelve digits, whatever parts them but letters, and whatever stands before the
    /// first digit and after the last.
    ///
    /// It is one when it has a day that exists, born 1880 to 2040, and the right check digit. A coordination number has
    /// 60 added to the day. In ten digits the century is not told, so that the day need only exist in one.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    /// - SeeAlso: Folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer.
    static func isOne(_ text: String) -> Bool {
        var digits: [Int] = []
        var letterFollows = false
        for character in text {
            if let value = digit(character) {
                guard !letterFollows, digits.count < 12 else { return false }
                digits.append(value)
            } else if character.isLetter || character.isNumber {
                letterFollows = !digits.isEmpty
            }
        }
        guard digits.count == 10 || digits.count == 12 else { return false }
        let short = digits.suffix(10).map { "\($0)" }.joined()
        return hasDay(digits) && Digits.haveLuhnCheck(short)
    }

    /// The value of a digit of any script.
    private static func digit(_ character: Character) -> Int? {
        character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil }
    }

    private static func hasDay(_ digits: [Int]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let start = digits.count - 10
        let years = start == 2 ? [number(0..<4)] : [1800, 1900, 2000].map { $0 + number(0..<2) }
        let month = number(start + 2..<start + 4)
        let day = number(start + 4..<start + 6)
        return years.contains { year in
            (1880...2040).contains(year)
                && CalendarDate(year: year, month: month, day: day > 60 ? day - 60 : day) != nil
        }
    }
}
