public import POModel

/// What a browser sent from a form to fill in, read into a typed document.
///
/// Answers are read by the same rules as from a form on paper. One that cannot be read has no value in the document and
/// a diagnostic on its field; what was written stays in ``text(of:)``, so that ``HTMLFormRenderer`` can show both.
///
/// It is Codable, as a draft with all that was written, also what could not be read. Set ``findings`` to what the rules say
/// of the ``document``, and ``HTMLFormRenderer`` shows each at its fields.
public struct FormSubmission: Equatable, Sendable {
    /// The form.
    public let edition: FormEdition
    /// The document that the answers make up; a blank answer has no value in it.
    public let document: GrantDocument
    /// What to tell whoever filled in the form, in the order of the form; what is about no field of it stands first.
    ///
    /// The range of each is the whole of what was written in its field.
    public let diagnostics: [Diagnostic]
    /// What the rules say of the document; empty until they are run.
    public var findings: [Finding] = []
    /// What was sent.
    let sent: SentInputs

    /// Reads pairs of names and values.
    ///
    /// - Parameters:
    ///   - pairs: The inputs as sent; a name that stands several times has several values.
    ///   - edition: The form that was sent out.
    ///   - ignored: The names of inputs that are not the form's, such as buttons and a token against forged requests.
    ///   - limits: How much is read.
    /// - Complexity: O(*n*) in the size of the pairs and the form.
    public init(
        _ pairs: some Sequence<(name: String, value: String)>, on edition: FormEdition,
        ignoring ignored: Set<String> = [], limits: Limits = Limits()
    ) {
        var inputs = SubmittedInputs(edition, ignoring: ignored, limits)
        for pair in pairs where !inputs.isFull { inputs.take(pair.name, pair.value) }
        self.init(inputs.sent, on: edition, limits: limits)
    }

    /// Reads the body of a request of the type `application/x-www-form-urlencoded`, in UTF-8.
    ///
    /// - Parameters:
    ///   - body: The bytes as sent. A body larger than the limit is not read at all.
    ///   - edition: The form that was sent out.
    ///   - ignored: The names of inputs that are not the form's, such as buttons and a token against forged requests.
    ///   - limits: How much is read.
    /// - Complexity: O(*n*) in the size of the body and the form.
    public init(
        body: [UInt8], on edition: FormEdition, ignoring ignored: Set<String> = [], limits: Limits = Limits()
    ) {
        var inputs = SubmittedInputs(edition, ignoring: ignored, limits)
        if body.count > limits.bytes {
            inputs.reject()
        } else {
            for pair in URLEncodedPairs(body) where !inputs.isFull {
                inputs.take(pair.name, pair.value, isText: pair.isText)
            }
        }
        self.init(inputs.sent, on: edition, limits: limits)
    }

    /// Reads what was sent.
    init(_ sent: SentInputs, on edition: FormEdition, limits: Limits = Limits()) {
        var answers = SubmittedAnswers(sent.values)
        answers.read(edition, leavingOut: sent.spoilt)
        answers.compareYear(with: sent.formYear)
        self.edition = edition
        self.sent = sent
        document = answers.document(of: edition)
        let order = Dictionary(edition.items.flatMap(\.inputNames).enumerated().map { ($1, $0) }) { first, _ in first }
        let ordered = (sent.diagnostics + answers.diagnostics).enumerated().sorted { left, right in
            let (first, second) = (left.element.field.flatMap { order[$0] }, right.element.field.flatMap { order[$0] })
            return (first ?? -1, left.offset) < (second ?? -1, right.offset)
        }.map(\.element)
        diagnostics = Self.capped(ordered, at: limits.diagnostics)
    }

    /// No more diagnostics than a limit, and one that tells how many there are beside; errors go before doubts, and what is
    /// about a field before what is not.
    private static func capped(_ diagnostics: [Diagnostic], at limit: Int) -> [Diagnostic] {
        guard diagnostics.count > limit else { return diagnostics }
        let byWeight = diagnostics.indices.sorted { left, right in
            weight(diagnostics[left]) == weight(diagnostics[right])
                ? left < right : weight(diagnostics[left]) < weight(diagnostics[right])
        }
        let leftOut = byWeight.dropFirst(limit).map { diagnostics[$0] }
        let severity: Diagnostic.Severity = leftOut.contains { $0.severity == .error } ? .error : .warning
        let rest = Diagnostic(.moreProblems, severity, document: 0, at: 0..<0, ["\(leftOut.count)"])
        return [rest] + byWeight.prefix(limit).sorted().map { diagnostics[$0] }
    }

    private static func weight(_ diagnostic: Diagnostic) -> Int {
        (diagnostic.severity == .error ? 0 : 2) + (diagnostic.field == nil ? 1 : 0)
    }

    /// What a browser would send from a form filled in with a document; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public init(_ document: GrantDocument, on edition: FormEdition) throws(UnsuitableDocument) {
        try edition.requireSuitable(document)
        let content = FormContent(edition, document)
        self.init(SentInputs(values: InputValues(content), formYear: content.year), on: edition)
    }

    /// What was written in an input, as it was sent; empty when nothing was.
    ///
    /// An input is named by its field; one that asks for several at once, such as a place and a date, by all of them
    /// parted by commas. The values of a field that may have several stand on a line each.
    public func text(of field: FieldID) -> String {
        sent.values.marked[field].map { $0.sorted().joined(separator: "\n") } ?? sent.values[field]
    }
}

extension FormSubmission {
    /// How much of a submission is read; what is more is told and left out.
    public struct Limits: Hashable, Sendable {
        /// The largest body, in bytes; 4,000,000 unless set.
        public var bytes = 4_000_000
        /// The greatest number of pairs; 2,000 unless set.
        public var pairs = 2_000
        /// The longest value, in bytes of UTF-8; 500,000 unless set.
        public var valueBytes = 500_000
        /// The greatest number of diagnostics, beside one that tells how many more there are; 200 unless set.
        public var diagnostics = 200

        /// Creates the limits that hold unless others are set.
        public init() {}
    }
}
