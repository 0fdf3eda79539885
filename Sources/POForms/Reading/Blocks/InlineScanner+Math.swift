/// Numbers and marks that are written as mathematics, as `$15$`, `$791\,548$` or `$\boxtimes$`.
extension InlineScanner {
    /// The longest that is looked through for its end, in bytes.
    private static let longest = 80

    /// Takes what stands between two dollar signs, if it is a number, a mark, a word or a note's mark.
    mutating func takeMath(into builder: inout BlockBuilder) {
        let rest = source[index + 1..<min(end, index + 1 + Self.longest)]
        guard let close = rest.firstIndex(of: UInt8(ascii: "$")), close > index + 1,
            let atoms = Self.atoms(source, index + 1..<close)
        else { return index += 1 }
        flush(into: &builder)
        for atom in atoms {
            switch atom {
            case .text(let range): builder.append(range)
            case .sign(let text, let range): builder.append(text.utf8, from: range)
            case .raised(let range, let isNote):
                if isNote { builder.leaveOut(.raised, range) } else { builder.part(.raised, at: range) }
                if !isNote { builder.append(range) }
            }
        }
        index = close + 1
        pending = index
    }

    /// `\,` between two digits, which is a thin space.
    mutating func takeThinSpace(into builder: inout BlockBuilder) -> Bool {
        guard index + 2 < end, index > 0, source[index + 1] == UInt8(ascii: ","), Self.isDigit(source[index - 1]),
            Self.isDigit(source[index + 2])
        else { return false }
        flush(into: &builder)
        builder.append([0x20], from: index..<index + 2)
        index += 2
        pending = index
        return true
    }

    private enum Atom {
        case text(Range<Int>)
        case sign(String, Range<Int>)
        case raised(Range<Int>, isNote: Bool)
    }

    /// What a part of mathematics says; `nil` when it is more than that.
    private static func atoms(_ source: [UInt8], _ range: Range<Int>) -> [Atom]? {
        var atoms: [Atom] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\\"):
                guard let atom = command(source, index..<range.upperBound) else { return nil }
                atoms.append(contentsOf: atom.atoms)
                index = atom.end
            case UInt8(ascii: "^"):
                let content = argument(source, index + 1..<range.upperBound)
                guard !content.isEmpty, NoteMark.isOne(Array(source[content])) else { return nil }
                // A power of a number would be another number.
                let isAfterDigit = index > range.lowerBound && isDigit(source[index - 1])
                atoms.append(.raised(content, isNote: !isAfterDigit))
                index = content.upperBound + (source[index + 1] == UInt8(ascii: "{") ? 1 : 0)
            case UInt8(ascii: "{"):
                // `{,}` keeps a comma from being a mark of punctuation.
                let content = argument(source, index..<range.upperBound)
                guard content.count == 1, ",.".utf8.contains(source[content.lowerBound]) else { return nil }
                atoms.append(.text(content))
                index = content.upperBound + 1
            case 0x20, UInt8(ascii: "~"):
                atoms.append(.sign(" ", index..<index + 1))
                index += 1
            case 0x30...0x39, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="):
                let start = index
                index += 1
                while index < range.upperBound, isDigit(source[index]) { index += 1 }
                atoms.append(.text(start..<index))
            case 0x41...0x5A, 0x61...0x7A:
                // A letter alone is a sign; words stand in commands.
                guard index + 1 == range.upperBound || !isLetter(source[index + 1]) else { return nil }
                atoms.append(.text(index..<index + 1))
                index += 1
            default: return nil
            }
        }
        return atoms
    }

    /// What a command of mathematics says, and where it ends.
    private static func command(_ source: [UInt8], _ range: Range<Int>) -> (atoms: [Atom], end: Int)? {
        var index = range.lowerBound + 1
        guard index < range.upperBound else { return nil }
        if !isLetter(source[index]) {
            let isSpace = ",;:! ".utf8.contains(source[index])
            let place = range.lowerBound..<index + 1
            return (isSpace ? [.sign(" ", place)] : [.text(index..<index + 1)], index + 1)
        }
        while index < range.upperBound, isLetter(source[index]) { index += 1 }
        let name = String(decoding: source[range.lowerBound + 1..<index], as: UTF8.self)
        if let sign = signs[name] { return ([.sign(sign, range.lowerBound..<index)], index) }
        guard ["text", "mathrm", "textbf", "mathbf", "textit", "operatorname"].contains(name), index < range.upperBound,
            source[index] == UInt8(ascii: "{")
        else { return nil }
        let content = argument(source, index..<range.upperBound)
        guard !source[content].contains(UInt8(ascii: "\\")) else { return nil }
        return ([.text(content)], min(range.upperBound, content.upperBound + 1))
    }

    /// What stands in braces, or the one character that does without.
    private static func argument(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, source[first] == UInt8(ascii: "{") else {
            return range.lowerBound..<min(range.upperBound, range.lowerBound + 1)
        }
        let close = source[range].firstIndex(of: UInt8(ascii: "}")) ?? range.upperBound
        return first + 1..<max(first + 1, close)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let signs: [String: String] = [
        "boxtimes": "☒", "XBox": "☒", "CheckedBox": "☑", "checkmark": "✓", "times": "×", "square": "☐", "Box": "☐",
        "Square": "☐", "surd": "√", "quad": " ", "qquad": " ", "cdot": "·", "ldots": "…", "S": "§", "ding": "✓",
    ]
}
