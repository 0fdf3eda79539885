import TestSupport

/// Texts of every sort of character, also those that a text cannot hold.
func randomText(length: Int, using random: inout SeededGenerator) -> String {
    let pieces = [
        "a", "e", "o", "å", "ä", "ö", "É", "x", "7", "-", "–", ".", ",", "|", "> ", "#", "*", "<b>", "&amp;", "\\",
        "\"",
        " ", "  ", "\t", "\n", "\r", "\r\n", "\n\n\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}",
        "\u{202F}", "\u{3000}", "\u{300}", "\u{301}", "\u{308}", "\u{30A}", "\u{327}", "\u{0}", "\u{7}", "\u{1B}",
        "\u{7F}", "\u{9B}", "\u{FEFF}", noncharacter(0xFFFE), noncharacter(0xFDD0), noncharacter(0x1FFFF), "\u{200B}",
        "\u{AD}", "д", "漢", "👩🏽‍🚀",
        "Ombud", "kommun", "under året", "\u{E000}", "\u{F0FE}",
    ]
    var text = ""
    for _ in 0..<length { text += pieces.randomElement(using: &random) ?? "" }
    return text
}

/// A code point that is no character, which a literal cannot hold.
func noncharacter(_ value: UInt32) -> String { Unicode.Scalar(value).map { String($0) } ?? "" }
