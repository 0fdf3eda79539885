/// The number that a heading or question may begin with, which says nothing about which it is: `4.`, `5 a`, `6 b.`.
enum Numbering {
    /// Where the text begins after a number; the start of the range when there is none.
    static func end(in text: [UInt8], _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        func byte(_ offset: Int) -> UInt8 { offset < range.upperBound ? text[offset] : 0 }
        func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }
        while (0x30...0x39).contains(byte(index)) && index - range.lowerBound < 2 { index += 1 }
        guard index > range.lowerBound, !(0x30...0x39).contains(byte(index)) else { return range.lowerBound }
        var isNumber = false
        if isMark(byte(index)) {
            index += 1
            isNumber = true
        }
        let isNoBreak = byte(index) == 0xC2 && byte(index + 1) == 0xA0
        let letter = byte(index) == 0x20 ? index + 1 : isNoBreak ? index + 2 : index
        let after = byte(letter + 1)
        if (0x61...0x66).contains(byte(letter)), isMark(after) || after == 0x20 {
            index = letter + (isMark(after) ? 2 : 1)
            isNumber = true
        }
        guard isNumber else { return range.lowerBound }
        while byte(index) == 0x20 || (byte(index) == 0xC2 && byte(index + 1) == 0xA0) {
            index += byte(index) == 0x20 ? 1 : 2
        }
        return index
    }

    /// Where the text of an explanation begins after the number of a footnote: `1 Anges`, `² Inkluderar`.
    static func footnoteEnd(in text: [UInt8], _ range: Range<Int>) -> Int {
        let digits = text[range].prefix { (0x30...0x39).contains($0) }.count
        let blank = range.lowerBound + digits
        guard (1...2).contains(digits), blank < range.upperBound, text[blank] == 0x20 else { return range.lowerBound }
        return blank + 1
    }
}
