import POModel

/// Giro numbers where a form leaves it to the writer to tell which kind it is.
enum GiroGrammar {
    /// `384-7126`, `Pg 1268-2`, `Bankgiro: 384-7126`, or one of each kind parted by a comma.
    static func read(_ text: String) -> ReadAnswer {
        var parts: [String: JSONValue] = [:]
        for number in text.split(whereSeparator: { ",;".contains($0) }) {
            guard let (key, value) = part(String(number)), parts.updateValue(value, forKey: key) == nil else {
                return .unreadable(.invalidGiro)
            }
        }
        return parts.isEmpty ? .unreadable(.invalidGiro) : .value(.object(parts))
    }

    /// The number with its kind, if that is told; `nil` if there are several kinds.
    static func print(_ parts: [String: JSONValue]) -> String? {
        guard parts.count == 1, let (key, value) = parts.first, case .string(let number) = value else { return nil }
        switch key {
        case "plusgiro": return "Pg " + number
        case "bankgiro": return "Bg " + number
        default: return number
        }
    }

    private static func part(_ text: String) -> (key: String, value: JSONValue)? {
        let word = text.lowercased().filter(\.isLetter)
        switch word {
        case "": return GiroNumber(rawValue: withoutBlanks(text)).map { ("giro", .string($0.rawValue)) }
        case "pg", "plusgiro", "postgiro":
            return Plusgiro(rawValue: digits(of: text)).map { ("plusgiro", .string($0.rawValue)) }
        case "bg", "bankgiro":
            return Bankgiro(rawValue: digits(of: text)).map { ("bankgiro", .string($0.rawValue)) }
        default: return nil
        }
    }

    private static func withoutBlanks(_ text: String) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace || $0 == "." }.reversed())
    }

    private static func digits(of text: String) -> String {
        withoutBlanks(String(text.drop { !$0.isNumber }.prefix { !$0.isLetter && $0 != "(" }))
    }
}
