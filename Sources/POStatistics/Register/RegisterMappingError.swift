package import POModel

/// What is wrong in a ``RegisterMapping``: the key, and what is expected there.
public struct RegisterMappingError: Error, Hashable, Sendable {
    /// The path of the key, such as `gender.woman`; empty for the whole.
    public let key: String
    private let fault: Fault

    /// What can be wrong.
    enum Fault: Hashable, Sendable {
        case noObject([String])
        case unknownKey([String])
        case noText
        case repeated(String, by: String)
        case separator
        case unreadableReason(String)
        case dateFormat(String)
        case ambiguousDates(String, String)
    }

    init(_ key: String, _ fault: Fault) {
        self.key = key
        self.fault = fault
    }
}

extension RegisterMappingError: Phrased {
    /// The error in words.
    package var words: MessageText {
        let name = shown(key)
        func list(_ keys: [String]) -> MessageText { .joined(keys.map { MessageText("”\($0)”", "'\($0)'") }, by: ", ") }
        switch fault {
        case .noObject(let keys) where key.isEmpty:
            return StatisticsMessages.words("register-mapping.no-mapping", ["keys": list(keys)])
        case .noObject(let keys):
            return StatisticsMessages.words("register-mapping.no-object", ["key": name, "keys": list(keys)])
        case .unknownKey(let keys):
            return StatisticsMessages.words("register-mapping.unknown-key", ["key": name, "keys": list(keys)])
        case .noText: return StatisticsMessages.words("register-mapping.no-text", ["key": name])
        case .repeated(let text, let other):
            return StatisticsMessages.words(
                "register-mapping.repeated", ["key": name, "text": shown(text), "other": shown(other)])
        case .separator: return StatisticsMessages.words("register-mapping.separator", ["key": name])
        case .unreadableReason(let text):
            return StatisticsMessages.words("register-mapping.unreadable-reason", ["key": name, "text": shown(text)])
        case .dateFormat(let text):
            return StatisticsMessages.words("register-mapping.date-format", ["key": name, "text": shown(text)])
        case .ambiguousDates(let one, let other):
            return StatisticsMessages.words(
                "register-mapping.ambiguous-dates", ["key": name, "one": shown(one), "other": shown(other)])
        }
    }

    /// A text goes to people's terminals: one short line, without control characters.
    private func shown(_ text: String) -> MessageText {
        MessageText(alike: String((LineText(text)?.rawValue ?? "").prefix(60)))
    }
}
