/// The fonts whose letters are pictures; forms draw their boxes and crosses with them.
enum SymbolFont: String, Sendable {
    case wingdings = "wingdings"
    case wingdings2 = "wingdings 2"
    case webdings = "webdings"
    case symbol = "symbol"

    /// The font of a name; `nil` for fonts of letters.
    init?(name: String) { self.init(rawValue: name.lowercased()) }

    /// What a character of the font shows; `nil` when it is neither box nor mark.
    ///
    /// Characters stand at U+F000 and above, or as the letters of their low byte.
    func meaning(of scalar: Unicode.Scalar) -> Meaning? {
        let isOfFont = scalar.value <= 0xFF || (0xF000...0xF0FF).contains(scalar.value)
        return isOfFont ? Self.meanings[self]?[UInt8(scalar.value & 0xFF)] : nil
    }

    /// What a picture means on a form.
    enum Meaning: Sendable {
        case box(isTicked: Bool)
        case tick
        case bullet
    }

    private static let meanings: [Self: [UInt8: Meaning]] = [
        .wingdings: [
            0x6F: .box(isTicked: false), 0x70: .box(isTicked: false), 0x71: .box(isTicked: false),
            0x72: .box(isTicked: false), 0xA8: .box(isTicked: false), 0x78: .box(isTicked: true),
            0xFD: .box(isTicked: true), 0xFE: .box(isTicked: true), 0xFB: .tick, 0xFC: .tick,
            0xA7: .bullet, 0x9F: .bullet, 0xD8: .bullet, 0x6C: .bullet, 0x6E: .bullet,
        ],
        .wingdings2: [
            0xA3: .box(isTicked: false), 0x30: .box(isTicked: false), 0x2A: .box(isTicked: false),
            0x51: .box(isTicked: true), 0x52: .box(isTicked: true), 0x53: .box(isTicked: true),
            0x54: .box(isTicked: true), 0x4F: .tick, 0x50: .tick, 0x97: .bullet, 0x98: .bullet,
        ],
        .webdings: [0x63: .box(isTicked: false), 0x61: .tick, 0x72: .tick, 0x3D: .bullet],
        .symbol: [0xB7: .bullet, 0xD6: .tick, 0xFF: .box(isTicked: false)],
    ]
}
