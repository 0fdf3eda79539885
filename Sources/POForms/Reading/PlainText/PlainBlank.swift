/// Blanks of plain text: spaces of every width, no-break spaces and tabs.
enum PlainBlank {
    /// The length in bytes of the blank at a place; 0 when none is there.
    static func length(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09: 1
        case 0xC2: index + 1 < end && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            index + 2 < end && text[index + 1] == 0x80
                && ((0x80...0x8B).contains(text[index + 2]) || text[index + 2] == 0xAF) ? 3 : 0
        case 0xE3: index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
        default: 0
        }
    }
}
