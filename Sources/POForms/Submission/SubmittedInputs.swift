import POModel

/// The inputs of a form as they were sent, each once, with what was wrong in the sending.
struct SubmittedInputs {
    private(set) var sent = SentInputs()

    private let edition: FormEdition
    private let limits: FormSubmission.Limits
    private let names: Set<FieldID>
    /// The names of inputs that are not the form's, such as buttons.
    private let ignored: Set<String>
    /// The names that may stand several times.
    private var several: Set<FieldID> = []
    private var taken: Set<FieldID> = []
    private var repeated: Set<FieldID> = []
    private var count = 0

    init(_ edition: FormEdition, ignoring ignored: Set<String>, _ limits: FormSubmission.Limits) {
        self.ignored = ignored
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
        sent.diagnostics.append(.init(.submissionTooLarge, .error, document: 0, at: 0..<0))
    }

    /// Takes one input.
    mutating func take(_ name: String, _ value: String, isText: Bool = true) {
        count += 1
        if count > limits.pairs { return reject() }
        let field = FieldID(rawValue: name)
        let range = 0..<value.utf8.count
        if name == SentInputs.editionName {
            guard value != edition.id.rawValue else { return }
            return report(.otherEdition, .error, nil, range, [edition.id.rawValue])
        }
        if name == SentInputs.yearName {
            sent.formYear = NumberGrammar.year(value)
            return
        }
        if ignored.contains(name) { return }
        guard names.contains(field) else {
            return report(.unknownInput, .warning, nil, range, [Self.shown(name)])
        }
        guard value.utf8.count <= limits.valueBytes else {
            return report(.valueTooLong, .error, field, range, ["\(limits.valueBytes)"])
        }
        if !isText { report(.invalidInputBytes, .warning, field, range) }
        if several.contains(field) { return sent.values.mark(value, of: field) }
        guard taken.insert(field).inserted else {
            // The same said twice is one answer.
            if sent.values[field] != value, repeated.insert(field).inserted {
                report(.repeatedInput, .error, field, range)
            }
            return
        }
        sent.values[field] = value
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ field: FieldID?, _ range: Range<Int>,
        _ arguments: [String] = []
    ) {
        sent.diagnostics.append(.init(code, severity, document: 0, field: field, at: range, arguments))
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
