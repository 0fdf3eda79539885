/// Something that a rule has to say about a document.
///
/// It carries the cells that it is about, by id and by name, and what they hold.
public struct Finding: Hashable, Codable, Sendable {
    /// The rule that says it.
    public let rule: DocumentRule.ID
    /// How much it matters; less than the rule's severity when the rule only tells what a blank must be, or when the document
    /// says why it is as it is.
    public let severity: DocumentRule.Severity
    /// The ids of the fields it is about.
    public let fields: [FieldID]
    /// What those fields held, as text; a blank field is not among them.
    public let inputs: [FieldID: String]
    /// Numbers that follow from the others, by the id of the blank field they belong in.
    public let derived: [FieldID: Int]
    /// What the fields are called, as the form prints them.
    public let names: [FieldID: MessageText]
    /// Why it is so, where the document carries what the register knows; `nil` where nobody told.
    public let cause: MessageText?
    /// What it says, without its arguments.
    package let wording: MessageText
    /// Numbers and dates in what it says.
    package let arguments: [String: String]
    /// The names of cells and other words in what it says.
    let phrases: [String: MessageText]
}

extension Finding: Phrased {
    /// What it says, with both numbers and the names of their cells.
    package var words: MessageText {
        wording.filled(with: arguments.mapValues(MessageText.init(alike:)).merging(phrases) { _, phrase in phrase })
    }
}

/// What became of a rule in a run.
public struct RuleOutcome: Hashable, Codable, Sendable {
    /// What became of it.
    public enum Status: String, CaseIterable, Hashable, Codable, Sendable {
        /// It was tested and holds.
        case passed
        /// It was tested and does not hold.
        case failed
        /// It does not concern documents of this kind or edition.
        case notApplicable
        /// It concerns the document but could not be tested.
        case skipped
    }

    /// The rule.
    public let rule: DocumentRule.ID
    /// What became of it.
    public let status: Status
    /// Why it was not tested; `nil` when it was.
    public let reason: MessageText?
    /// Numbers that follow from the answers, by the id of the field they belong in.
    public let derived: [FieldID: Int]
}

/// Somebody's word that a finding is known and why it stands.
///
/// It holds for as long as the fields and what they are compared with are what they were; then the finding comes back.
public struct Acknowledgement: Hashable, Codable, Sendable {
    /// The rule.
    public let rule: DocumentRule.ID
    /// The ids of the fields.
    package let fields: [FieldID]
    /// What those fields held.
    package let inputs: [FieldID: String]
    /// The numbers and dates that they were compared with.
    package let arguments: [String: String]
    /// Why the finding stands.
    public let reason: LineText

    /// Acknowledges a finding.
    public init(of finding: Finding, reason: LineText) {
        rule = finding.rule
        fields = finding.fields
        inputs = finding.inputs
        arguments = finding.arguments
        self.reason = reason
    }

    /// Whether it is about a finding, and what the finding is about has not changed.
    package func holds(for finding: Finding) -> Bool {
        rule == finding.rule && fields == finding.fields && inputs == finding.inputs
            && arguments == finding.arguments
    }
}
