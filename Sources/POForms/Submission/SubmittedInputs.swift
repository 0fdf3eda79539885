import POModel

/// The inputs of a form as they were sent, each once, with what was wrong in the sending.
struct SubmittedInputs {
    private(set) var values = InputValues()
    private(set) var diagnostics: [Diagnostic] = []
    /// The fields whose value is told to be wrong already.
    private(set) var spoilt: Set<FieldID> = []

    private let edition: FormEdition
    private let limits: FormSubmission.Limits
    private let names: Set<FieldID>
    /// The names that may stand several times.
    private var several: Set<FieldID> = []
    private var sent: Set<FieldID> = []
    private var count = 0

    init(_ edition: FormEdition, _ limits: FormSubmission.Limits) {
        self.edition = edition
        self.limits = limits
        names = Set(edition.items.flatMap(\.inputNames))
        for case .choices(let choices) in edition.items where choices.allowsSeveral { several.insert(choices.id) }
    }

    /// Whether no more is taken.
    private(set) var isFull = false

    /// Tells that there is too much to read.
    mutating func reject() {
        isFull = true
        diagnostics.append(.init(.submissionTooLarge, .error, document: 0, at: 0..<0))
    }

    /// Takes one input.
    mutating func take(_ name: String, _ value: String, isText: Bool = true) {
        count += 1
        if count > limits.pairs { return reject() }
        let field = FieldID(rawValue: name)
        let range = 0..<value.utf8.count
        if name == "edition" {
            guard value != edition.id.rawValue else { return }
            return report(.otherEdition, .error, nil, range, [edition.id.rawValue])
        }
        guard names.contains(field) else {
            return report(.unknownInput, .warning, nil, range, [Self.shown(name)])
        }
        guard value.utf8.count <= limits.valueBytes else {
            spoilt.insert(field)
            return report(.valueTooLong, .error, field, range, ["\(limits.valueBytes)"])
        }
        if !isText { report(.invalidInputBytes, .warning, field, range) }
        if several.contains(field) { return values.mark(value, of: field) }
        guard sent.insert(field).inserted else {
            // The same said twice is one answer.
            if values[field] != value, spoilt.insert(field).inserted { report(.repeatedInput, .error, field, range) }
            return
        }
        values[field] = value
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID?, _ range: Range<Int>,
        _ arguments: [String] = []
    ) {
        diagnostics.append(.init(code, severity, document: 0, field: field, at: range, arguments))
    }

    /// A name short enough to be shown, without signs that steer a terminal.
    private static func shown(_ name: String) -> String {
        String(name.unicodeScalars.prefix(60).map { $0.properties.generalCategory.isShown ? Character($0) : "�" })
    }
}

extension Unicode.GeneralCategory {
    /// Whether a character of the category is something to see or a blank.
    fileprivate var isShown: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
