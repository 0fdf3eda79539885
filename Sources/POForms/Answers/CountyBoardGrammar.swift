import POModel

/// What the head of a form tells of the county board that it goes to: one thing to a line, without labels.
enum CountyBoardGrammar {
    /// Tells the lines apart by how they begin and what they hold; a line that could be anything is a doubt.
    static func read(_ text: String) -> ReadAnswer {
        var parts: [String: JSONValue] = [:]
        var address: [String] = []
        var isDoubtful = false
        for text in text.split(whereSeparator: \.isNewline) {
            guard let line = LineText(String(text))?.rawValue else { continue }
            guard let (key, value) = part(line) else {
                address.append(line)
                continue
            }
            // No board's name is as long as that: what follows it on the form has run into it.
            if key == "name", value.count > 50 { isDoubtful = true }
            if parts.updateValue(.string(value), forKey: key) != nil { isDoubtful = true }
        }
        if !address.isEmpty {
            switch AddressGrammar.read(address.joined(separator: "\n")) {
            case .value(let value): parts["address"] = value
            case .doubtful(let value, _, _):
                parts["address"] = value
                isDoubtful = true
            case .blank, .unreadable: break
            }
        }
        guard !parts.isEmpty else { return .blank }
        return isDoubtful ? .doubtful(.object(parts), .guessedDivision) : .value(.object(parts))
    }

    /// The lines in the order that forms have them; `nil` without any.
    static func print(_ parts: [String: JSONValue]) -> String? {
        var lines: [String] = []
        for key in ["email", "name", "unit", "handler.name"] {
            if case .string(let text)? = parts[key] { lines.append(text) }
        }
        if case .string(let phone)? = parts["handler.phone"] { lines.append("Tfn " + phone) }
        if case .object(let members)? = parts["address"] {
            guard let address = AddressGrammar.print(members) else { return nil }
            lines.append(address)
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// The part that a line is, and its text; `nil` for a line of an address.
    private static func part(_ line: String) -> (key: String, value: String)? {
        let lowercase = line.lowercased()
        if lowercase.contains("@") { return EmailAddress(rawValue: line).map { ("email", $0.rawValue) } }
        if lowercase.hasPrefix("länsstyrelsen") { return ("name", line) }
        for label in ["telefon", "tfn", "tel"] where lowercase.hasPrefix(label) {
            let number = line.dropFirst(label.count).drop { ".: ".contains($0) }
            if let phone = PhoneNumber(rawValue: String(number)) { return ("handler.phone", phone.rawValue) }
        }
        if line.contains(where: \.isNumber) { return nil }
        let isUnit = ["enhet", "avdelning", "funktion", "sektion", "grupp"].contains { lowercase.contains($0) }
        return isUnit ? ("unit", line) : ("handler.name", line)
    }
}
