/// One rule at work on one document: what it has found so far.
struct Check {
    let rule: DocumentRule
    let context: RuleContext
    let judged: JudgedDocument
    private(set) var findings: [Finding] = []
    private var derived: [FieldID: Int] = [:]
    private var isTested = false
    private var hasFailed = false
    private var skippingReason: MessageText?
    private var inapplicability: MessageText?

    init(rule: DocumentRule, context: RuleContext, judged: JudgedDocument) {
        self.rule = rule
        self.context = context
        self.judged = judged
    }

    var words: CellWording { judged.words }

    var outcome: RuleOutcome {
        let status: RuleOutcome.Status =
            hasFailed ? .failed : isTested ? .passed : inapplicability != nil ? .notApplicable : .skipped
        let reason = isTested ? nil : inapplicability ?? skippingReason ?? Self.blank
        return RuleOutcome(rule: rule.id, status: status, reason: reason, derived: derived)
    }

    /// Notes that the rule was tested, and holds unless it fails elsewhere.
    mutating func pass() { isTested = true }

    /// Notes that the rule does not concern the document.
    mutating func doesNotApply(_ reason: MessageText = Self.notAsked) { inapplicability = reason }

    /// Notes why the rule cannot be tested.
    mutating func skip(_ reason: MessageText) { skippingReason = reason }

    /// Notes numbers that follow from others.
    mutating func derive(_ numbers: [FieldID: Int]) { derived.merge(numbers) { $1 } }

    mutating func fail(
        _ message: String = "", _ cells: [Cell], _ arguments: [String: String] = [:],
        _ phrases: [String: MessageText] = [:]
    ) {
        isTested = true
        hasFailed = true
        report(message, cells, arguments, phrases, severity: rule.severity)
    }

    /// Notes that the rule does not hold, which has been told.
    mutating func failQuietly() { hasFailed = true }

    /// Tells something although the rule holds.
    mutating func tell(
        _ message: String, _ cells: [Cell], _ arguments: [String: String] = [:], _ phrases: [String: MessageText] = [:],
        severity: DocumentRule.Severity = .note, derived: [FieldID: Int] = [:], cause: MessageText? = nil
    ) {
        isTested = true
        derive(derived)
        report(message, cells, arguments, phrases, severity: severity, derived: derived, cause: cause)
    }

    private mutating func report(
        _ message: String, _ cells: [Cell], _ arguments: [String: String], _ phrases: [String: MessageText],
        severity: DocumentRule.Severity, derived: [FieldID: Int] = [:], cause: MessageText? = nil
    ) {
        var inputs: [FieldID: String] = [:]
        var names: [FieldID: MessageText] = [:]
        for cell in cells {
            inputs[cell.id] = cell.text
            names[cell.id] = words.name(of: cell.id).full
        }
        findings.append(
            Finding(
                rule: rule.id, severity: severity, fields: cells.map(\.id), inputs: inputs, derived: derived,
                names: names, cause: cause,
                wording: rule.messages[message] ?? Self.commonMessages[message] ?? rule.title, arguments: arguments,
                phrases: phrases))
    }

    /// Tests a relation between cells.
    ///
    /// A relation that fails says `message`, with the arguments `left` and `right` for the two sums and `leftCells` and
    /// `rightCells` for their cells. What blanks must be is said of what is written.
    mutating func test(_ relation: Relation, _ message: String = "differs", saysWhatBlanksMustBe: Bool = true) {
        let (left, right) =
            switch relation {
            case .equal(let left, let right), .atMost(let left, let right): (left, right)
            }
        let cells = left + right
        guard cells.contains(where: \.isKnown) else { return }
        let verdict = relation.verdict
        switch verdict {
        case .holds, .open: return pass()
        case .fails:
            let arguments = ["left": "\(left.lowest)", "right": "\(right.highest ?? right.lowest)"]
            return fail(message, cells, arguments, ["leftCells": total(of: left), "rightCells": total(of: right)])
        case .holdsIf, .holdsIfTogether, .holdsIfAtLeast: break
        }
        let isSaid = if case .equal = relation { cells.contains { !$0.isBlank } } else { left.contains { !$0.isBlank } }
        guard saysWhatBlanksMustBe, isSaid else { return pass() }
        tell(verdict, of: cells)
    }

    /// What some cells hold, after their sum where they are several.
    func total(of cells: [Cell]) -> MessageText {
        let values = words.values(of: cells)
        guard cells.count(where: \.isKnown) > 1 else { return values }
        return MessageText("\(cells.sum) (\(values.swedish))", "\(cells.sum) (\(values.english))")
    }

    /// Tells what blanks must be for a relation to hold.
    private mutating func tell(_ verdict: Verdict, of cells: [Cell]) {
        let given = ["given": words.values(of: cells.filter { !$0.isBlank })]
        func blanks(_ fields: [FieldID]) -> [Cell] { cells.filter { fields.contains($0.id) } }
        switch verdict {
        case .holdsIf(let forced):
            let list = blanks(Array(forced.keys)).map { cell in
                let name = words.name(of: cell.id).full
                return MessageText(
                    "\(name.swedish): \(forced[cell.id] ?? 0)", "\(name.english): \(forced[cell.id] ?? 0)")
            }
            let phrases = given.merging(["blanks": .joined(list, by: "; ")]) { $1 }
            tell("blanksMustBe", cells, [:], phrases, derived: forced)
        case .holdsIfTogether(let fields, let sum):
            let phrases = given.merging(["blanks": words.names(of: blanks(fields))]) { $1 }
            tell("blanksTogether", cells, ["sum": "\(sum)"], phrases)
        case .holdsIfAtLeast(let fields, let sum):
            tellAtLeast(blanks(fields), sum, of: cells)
        case .holds, .open, .fails: break
        }
    }

    /// Tells how many people blanks must count at least.
    mutating func tellAtLeast(_ blanks: [Cell], _ sum: Int, of cells: [Cell]) {
        tell(
            blanks.count == 1 ? "blankAtLeast" : "blanksAtLeast", cells, ["sum": "\(sum)"],
            ["given": words.values(of: cells.filter { !$0.isBlank }), "blanks": words.names(of: blanks)])
    }
}

extension Check {
    static let blank = MessageText("Det som regeln jämför är inte ifyllt.", "What the rule compares is blank.")
    static let notAsked = MessageText(
        "Dokumentet frågar inte efter det som regeln jämför.", "The document does not ask for what the rule compares.")
    static let otherKind = MessageText(
        "Regeln gäller en annan sorts dokument.", "The rule is about another kind of document.")
    static let reading = MessageText(
        "Regeln prövas när blanketten läses, mot blankettens egen text.",
        "The rule is tested when the form is read, against the form's own text.")
    static let otherDocument = MessageText(
        "Det andra dokument som regeln behöver är inte med.", "The other document that the rule needs was not given.")
    static let unknownRate = MessageText(
        "Beloppet per årsanställning för året är inte känt.", "The year's amount per full-time position is not known.")

    static let commonMessages: [String: MessageText] = [
        "blanksMustBe": MessageText(
            "Det tomma måste vara {blanks}, för att stämma med {given}.",
            "What is blank must be {blanks}, to agree with {given}."),
        "blanksTogether": MessageText(
            "Tomma rutor måste tillsammans vara {sum}: {blanks}. De ska stämma med {given}.",
            "Blank cells must together be {sum}: {blanks}. They are to agree with {given}."),
        "blankAtLeast": MessageText(
            "Den tomma rutan {blanks} måste vara minst {sum}, för att stämma med {given}.",
            "The blank cell {blanks} must be at least {sum}, to agree with {given}."),
        "blanksAtLeast": MessageText(
            "Tomma rutor måste tillsammans vara minst {sum}: {blanks}. De ska stämma med {given}.",
            "Blank cells must together be at least {sum}: {blanks}. They are to agree with {given}."),
    ]
}
