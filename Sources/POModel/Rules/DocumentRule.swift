/// Something that holds for every sound document, as data.
///
/// The rules are those of the forms' arithmetic, of the ordinance and of plain reason. Which findings a document gives
/// is told by a ``RuleRun``.
public struct DocumentRule: Identifiable, Hashable, Sendable {
    /// The name of a rule, stable across releases, such as `C3`.
    public struct ID: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
        /// The name.
        public let rawValue: String
        /// Creates a name, of a rule known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// How much it matters that a rule fails, the gravest first.
    public enum Severity: String, CaseIterable, Hashable, Codable, Sendable {
        /// Two answers contradict each other, or one is impossible.
        case error
        /// The answer can hardly mean what the form asks.
        case inconsistency
        /// The answer is probably wrong or incomplete.
        case warning
        /// Something worth knowing.
        case note
    }

    /// The rule's name.
    public let id: ID
    /// How much it matters that it fails.
    public let severity: Severity
    /// The law it comes from, in Swedish; `nil` for arithmetic and reason.
    public let legalSource: String?
    /// What it demands, in one sentence.
    public let title: MessageText
    /// What its findings say, by case.
    let messages: [String: MessageText]

    init(
        _ id: String, _ severity: Severity, source: String? = nil, _ swedish: String, _ english: String,
        _ messages: [String: MessageText] = [:]
    ) {
        self.id = ID(rawValue: id)
        self.severity = severity
        legalSource = source
        title = MessageText(swedish, english)
        self.messages = messages
    }

    /// All rules, in the order in which they are run.
    public static let all: [DocumentRule] =
        clientRules + reasonRules + staffRules + accessRules + moneyRules + dateRules + identityRules
        + completenessRules

    /// The rule of a name; `nil` if there is none.
    package static func rule(_ id: ID) -> DocumentRule? { all.first { $0.id == id } }
}

extension DocumentRule.Severity: Phrased {
    /// What people call it.
    package var words: MessageText { ModelMessages.catalogue.words("severity.\(rawValue)") }
}

extension DocumentRule.ID: ExpressibleByStringLiteral {
    /// Creates a name from a literal.
    public init(stringLiteral value: String) { rawValue = value }
}

extension DocumentRule.ID: CustomStringConvertible, PrintedAsWritten {}
