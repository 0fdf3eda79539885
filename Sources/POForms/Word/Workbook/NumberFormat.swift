/// How a cell shows a number, as far as forms need it: with so many decimals, in per cent, as a day, or among words.
struct NumberFormat: Sendable {
    /// What a format's code says, piece by piece.
    private enum Piece: Hashable, Sendable {
        /// A place of a digit before the decimal sign; a necessary one is shown as zero without a digit.
        case digit(isNecessary: Bool)
        case words(String)
    }

    private enum Kind: Hashable, Sendable {
        case general
        case day
        case time
        /// Nothing is shown.
        case nothing
        case number(decimals: Int, isPercent: Bool)
    }

    private var kind: Kind
    private var pieces: [Piece] = []

    private init(_ kind: Kind) { self.kind = kind }

    /// A number with all of its decimals.
    static let general = Self(.general)

    /// The format that a number below 164 stands for.
    ///
    /// - SeeAlso: ISO/IEC 29500-1, 18.8.30.
    init(builtIn id: Int) {
        switch id {
        case 1, 37, 38: self.init("0")
        case 2, 39, 40: self.init("0.00")
        case 3: self.init("#,##0")
        case 4: self.init("#,##0.00")
        case 9: self.init("0%")
        case 10: self.init("0.00%")
        case 14...17, 22, 27...36, 50...58: self.init(.day)
        case 18...21, 45...47: self.init(.time)
        default: self.init(.general)
        }
    }

    /// The longest code that is looked at, in bytes.
    private static let longest = 255

    /// The format of a code, such as `# ##0,00 kr` as files write it: `#,##0.00\ "kr"`.
    init(_ code: String) {
        self.init(.general)
        guard code.utf8.count <= Self.longest, !code.hasPrefix("General") else { return }
        if code == ";;;" {
            kind = .nothing
            return
        }
        var decimals = 0
        var (isDay, isTime, isPercent, isOdd, hasDigits, isAfterSign) = (false, false, false, false, false, false)
        var characters = code[...]
        loop: while let character = characters.popFirst() {
            switch character {
            // What is below or above zero, or no number, may look otherwise.
            case ";": break loop
            case "\"":
                pieces.append(.words(String(characters.prefix { $0 != "\"" })))
                characters = characters.drop { $0 != "\"" }.dropFirst()
            case "[": characters = characters.drop { $0 != "]" }.dropFirst()
            case "\\": if let next = characters.popFirst() { pieces.append(.words(String(next))) }
            // A blank as wide as a sign, and a sign that fills the cell.
            case "_", "*": if characters.popFirst() != nil, character == "_" { pieces.append(.words(" ")) }
            case "0", "#", "?":
                hasDigits = true
                if isAfterSign { decimals += 1 } else { pieces.append(.digit(isNecessary: character == "0")) }
            case ".": isAfterSign = true
            case "%":
                isPercent = true
                pieces.append(.words("%"))
            case "y", "Y", "d", "D": isDay = true
            case "h", "H", "s", "S": isTime = true
            case "m", "M": if !hasDigits { isTime = isTime || !isDay }
            case ",": break
            case "/", "E", "e", "@": isOdd = true
            default: pieces.append(.words(String(character)))
            }
        }
        if isDay {
            kind = .day
        } else if isTime && !hasDigits {
            kind = .time
        } else if hasDigits && !isOdd {
            kind = .number(decimals: min(decimals, Self.mostDecimals), isPercent: isPercent)
        }
    }

    /// As many decimals as a number of a cell has.
    private static let mostDecimals = 10

    /// What a number shows, and whether that is less than it is.
    func shown(_ value: Double, daysOf1904: Bool) -> (text: String, isRounded: Bool) {
        switch kind {
        case .nothing: return ("", false)
        case .general: return (Self.general(value), false)
        case .day:
            guard let day = CellDay(value, from1904: daysOf1904) else { return (Self.general(value), false) }
            return (day.text, false)
        case .time: return (CellDay.time(value), false)
        case .number(let decimals, let isPercent):
            let shown = isPercent ? value * 100 : value
            guard let parts = Self.digits(shown, decimals) else { return (Self.general(value), false) }
            return (
                Self.joined(pieces, parts.whole, parts.fraction, isNegative: shown < 0 && !parts.isZero),
                !parts.isExact
            )
        }
    }

    /// A number with as many decimals as it has.
    private static func general(_ value: Double) -> String {
        for decimals in 0...mostDecimals {
            guard let parts = digits(value, decimals) else { break }
            guard parts.isExact else { continue }
            return (value < 0 ? "-" : "") + parts.whole + (parts.fraction.isEmpty ? "" : "," + parts.fraction)
        }
        return String("\(value)".map { $0 == "." ? "," : $0 })
    }

    /// A number's digits, rounded to so many decimals; `nil` for one too large for counts and kronor.
    private static func digits(
        _ value: Double, _ decimals: Int
    ) -> (whole: String, fraction: String, isExact: Bool, isZero: Bool)? {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (value.magnitude * scale).rounded()
        // All whole numbers below are exact.
        guard scaled < 9e15 else { return nil }
        // Sums of decimals differ from what they show in the sixteenth digit.
        let isExact = (scaled / scale - value.magnitude).magnitude <= value.magnitude * 1e-13
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (String(padded.dropLast(decimals)), String(padded.suffix(decimals)), isExact, scaled == 0)
    }

    /// A number's digits in their places, the last before the decimal sign first, with what stands among them.
    private static func joined(
        _ pieces: [Piece], _ whole: String, _ fraction: String, isNegative: Bool
    ) -> String {
        var left = Substring(whole == "0" && !fraction.isEmpty ? "0" : whole)
        var reversed: [String] = []
        var isFirst = true
        let first = pieces.firstIndex { if case .digit = $0 { true } else { false } }
        for (place, piece) in pieces.enumerated().reversed() {
            switch piece {
            case .words(let words): reversed.append(words)
            case .digit(let isNecessary):
                var digits = left.popLast().map(String.init) ?? (isNecessary ? "0" : "")
                if place == first {
                    digits = left + digits
                    left = ""
                }
                if isFirst && !fraction.isEmpty { digits += "," + fraction }
                isFirst = false
                reversed.append(digits)
            }
        }
        let text = reversed.reversed().joined().trimmingBlanks
        return isNegative ? "-" + text : text
    }
}
