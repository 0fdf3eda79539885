/// One rule at work on one document: what it has found so far.
struct Check {
    let rule: Rule
    let context: RuleContext
    /// The edition that the document is in; `nil` when there is none of its kind.
    let found: FoundEdition?
    private(set) var findings: [Finding] = []
    private var derived: [FieldID: Int] = [:]
    private var isTested = false
    private var hasFailed = false
    private var skippingReason: Wording?
    private var inapplicability: Wording?

    init(rule: Rule, context: RuleContext, found: FoundEdition?) {
        self.rule = rule
        self.context = context
        self.found = found
    }

    var outcome: RuleOutcome {
        let status: RuleOutcome.Status =
            hasFailed ? .failed : isTested ? .passed : inapplicability != nil ? .notApplicable : .skipped
        let reason = isTested ? nil : inapplicability ?? skippingReason ?? Self.blank
        return RuleOutcome(rule: rule.id, status: status, reason: reason, derived: derived)
    }

    /// Notes that the rule was tested, and holds unless it fails elsewhere.
    mutating func pass() { isTested = true }

    /// Notes that the rule does not concern the document.
    mutating func doesNotApply(_ reason: Wording = Self.notAsked) { inapplicability = reason }

    /// Notes why the rule cannot be tested.
    mutating func skip(_ reason: Wording) { skippingReason = reason }

    /// Notes numbers that follow from others.
    mutating func derive(_ numbers: [FieldID: Int]) { derived.merge(numbers) { $1 } }

    mutating func fail(_ message: String = "", _ cells: [Cell], _ arguments: [String: String] = [:]) {
        isTested = true
        hasFailed = true
        report(message, cells, arguments, severity: rule.severity)
    }

    /// Notes that the rule does not hold, which has been told.
    mutating func failQuietly() { hasFailed = true }

    /// Tells something although the rule holds.
    mutating func tell(
        _ message: String, _ cells: [Cell], _ arguments: [String: String], severity: Rule.Severity = .note,
        derived: [FieldID: Int] = [:]
    ) {
        isTested = true
        derive(derived)
        report(message, cells, arguments, severity: severity, derived: derived)
    }

    private mutating func report(
        _ message: String, _ cells: [Cell], _ arguments: [String: String], severity: Rule.Severity,
        derived: [FieldID: Int] = [:]
    ) {
        var inputs: [FieldID: String] = [:]
        for cell in cells { inputs[cell.id] = cell.text }
        findings.append(
            Finding(
                rule: rule.id, severity: severity, fields: cells.map(\.id), inputs: inputs, derived: derived,
                wording: rule.messages[message] ?? Self.commonMessages[message] ?? rule.title, arguments: arguments))
    }

    /// Tests a relation between cells; a relation that fails says `message`, with the arguments `left` and `right` for
    /// the two sums, `leftCells` and `rightCells` for their cells.
    mutating func test(_ relation: Relation, _ message: String = "differs", saysWhatBlanksMustBe: Bool = true) {
        let (left, right) =
            switch relation {
            case .equal(let left, let right), .atMost(let left, let right): (left, right)
            }
        let cells = left + right
        guard cells.contains(where: { $0.number != nil }) else { return }
        let arguments = [
            "left": "\(left.sum)", "right": "\(right.sum)", "leftCells": left.shown, "rightCells": right.shown,
        ]
        switch relation.verdict {
        case .holds, .open: pass()
        case .fails: fail(message, cells, arguments)
        case _ where !saysWhatBlanksMustBe: pass()
        case .holdsIf(let forced):
            let list = forced.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
            tell("blanksMustBe", cells, ["given": cells.shown, "blanks": list], derived: forced)
        case .holdsIfTogether(let blanks, let sum):
            tell(
                "blanksTogether", cells,
                ["given": cells.shown, "blanks": blanks.map(\.rawValue).joined(separator: ", "), "sum": "\(sum)"])
        case .holdsIfAtLeast(let blanks, let sum):
            tell(
                "blanksAtLeast", cells,
                ["given": cells.shown, "blanks": blanks.map(\.rawValue).joined(separator: ", "), "sum": "\(sum)"])
        }
    }
}

extension Check {
    static let blank = Wording("Det som regeln jämför är inte ifyllt.", "What the rule compares is blank.")
    static let notAsked = Wording(
        "Dokumentet frågar inte efter det som regeln jämför.", "The document does not ask for what the rule compares.")
    static let otherKind = Wording(
        "Regeln gäller en annan sorts dokument.", "The rule is about another kind of document.")
    static let reading = Wording(
        "Regeln prövas när blanketten läses, mot blankettens egen text.",
        "The rule is tested when the form is read, against the form's own text.")
    static let otherDocument = Wording(
        "Det andra dokument som regeln behöver är inte med.", "The other document that the rule needs was not given.")
    static let unknownRate = Wording(
        "Beloppet per årsanställning för året är inte känt.", "The year's amount per full-time position is not known.")

    static let commonMessages: [String: Wording] = [
        "blanksMustBe": Wording(
            "Stämmer om det tomma är {blanks} ({given}).", "Holds if what is blank is {blanks} ({given})."),
        "blanksTogether": Wording(
            "Stämmer om {blanks} tillsammans är {sum} ({given}).", "Holds if {blanks} together are {sum} ({given})."),
        "blanksAtLeast": Wording(
            "Stämmer om {blanks} är minst {sum} ({given}).", "Holds if {blanks} is at least {sum} ({given})."),
    ]
}
