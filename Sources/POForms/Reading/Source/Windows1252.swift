/// The encoding of older Windows programs for western languages.
enum Windows1252 {
    /// What a byte stands for; the five that the encoding leaves out stand for themselves.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? signs[Int(byte - 0x80)] : Unicode.Scalar(byte)
    }

    /// The byte that stands for a character, here or in Latin-1; `nil` when none does.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(truncatingIfNeeded: scalar.value) : bytes[scalar]
    }

    private static let signs: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]

    private static let bytes = Dictionary(
        signs.enumerated().map { ($1, 0x80 + UInt8(truncatingIfNeeded: $0)) }, uniquingKeysWith: { first, _ in first })
}
