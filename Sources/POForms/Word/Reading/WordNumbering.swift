/// The lists of a document: what stands before their items.
struct WordNumbering: Sendable {
    struct Level: Sendable {
        var start = 1
        var format = "decimal"
        /// The text with `%1` for the number of the first level, and so on.
        var text = ""
        var font: SymbolFont?
    }

    /// What stands before an item.
    enum Mark: Hashable, Sendable {
        case number(String)
        case bullet
        case box(isTicked: Bool)
    }

    private var levels: [String: [Int: Level]] = [:]
    private var lists: [String: String] = [:]
    private var starts: [String: [Int: Int]] = [:]
    /// For each abstract list the numbers that it has reached.
    private var reached: [String: [Int: Int]] = [:]

    /// The lists of no document.
    init() {}

    /// Reads the part of a document that holds its lists.
    init(_ xml: [UInt8], depth: Int) throws(XMLFault) {
        var scanner = XMLScanner(xml, depth: depth)
        var (abstract, list, level) = ("", "", 0)
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.space == .word else { continue }
            func value() throws(XMLFault) -> String { try scanner.value("val", of: tag) ?? "" }
            switch tag.name {
            case "abstractNum":
                abstract = try scanner.value("abstractNumId", of: tag) ?? ""
                list = ""
            case "num": list = try scanner.value("numId", of: tag) ?? ""
            case "lvl", "lvlOverride":
                level = try scanner.value("ilvl", of: tag).flatMap { Int($0) } ?? 0
                if list.isEmpty { levels[abstract, default: [:]][level] = Level() }
            case "abstractNumId": lists[list] = try value()
            case "startOverride": starts[list, default: [:]][level] = Int(try value())
            case _ where !list.isEmpty: break
            case "start": levels[abstract]?[level]?.start = Int(try value()) ?? 1
            case "numFmt": levels[abstract]?[level]?.format = try value()
            case "lvlText": levels[abstract]?[level]?.text = String(try value().prefix(Self.longest))
            case "rFonts":
                levels[abstract]?[level]?.font = try scanner.value("ascii", of: tag).flatMap(SymbolFont.init(name:))
            default: break
            }
        }
    }

    /// What stands before the next item of a list; `nil` for nothing.
    mutating func next(_ list: String, _ level: Int) -> Mark? {
        guard (0...Self.deepest).contains(level), let abstract = lists[list], let item = levels[abstract]?[level] else {
            return nil
        }
        if item.format == "none" { return nil }
        if item.format == "bullet" { return bullet(item) }
        var numbers = reached[abstract] ?? [:]
        if let start = starts[list]?.removeValue(forKey: level) { numbers[level] = start - 1 }
        numbers[level] = (numbers[level] ?? item.start - 1) + 1
        for deeper in numbers.keys where deeper > level { numbers[deeper] = nil }
        reached[abstract] = numbers
        var text = item.text
        for number in 0...min(max(level, 0), Self.deepest) {
            guard let place = levels[abstract]?[number] else { continue }
            let printed = ListNumeral.text(numbers[number] ?? place.start, place.format)
            text = text.replacing("%\(number + 1)", with: printed)
        }
        return text.isEmpty ? nil : .number(String(text.prefix(Self.longest)))
    }

    /// The deepest level of a list.
    private static let deepest = 8
    /// The longest that stands before an item, in characters.
    private static let longest = 100

    private func bullet(_ level: Level) -> Mark {
        guard let scalar = level.text.unicodeScalars.first else { return .bullet }
        if case .box(let isTicked)? = level.font?.meaning(of: scalar) { return .box(isTicked: isTicked) }
        return "☐□".unicodeScalars.contains(scalar) ? .box(isTicked: false) : .bullet
    }
}

/// Numbers as lists print them.
private enum ListNumeral {
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero" where number < 10: "0\(number)"
        default: "\(number)"
        }
    }

    /// `a` to `z`, then `aa` and so on.
    private static func letters(_ number: Int) -> String {
        guard (1...78).contains(number), let letter = Unicode.Scalar(UInt32(0x61 + (number - 1) % 26)) else {
            return "\(number)"
        }
        return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4_000).contains(number) else { return "\(number)" }
        var (rest, text) = (number, "")
        for (value, numeral) in numerals { while rest >= value { (rest, text) = (rest - value, text + numeral) } }
        return text
    }

    private static let numerals = [
        (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
