public import POModel

/// What a browser sent from a form to fill in, read into a typed document.
///
/// Answers are read by the same rules as from a form on paper. One that cannot be read has no value in the document and
/// a diagnostic on its field; what was written stays in ``text(of:)``, so that ``HTMLFormRenderer`` can show both.
public struct FormSubmission: Sendable {
    /// The form.
    public let edition: FormEdition
    /// The document that the answers make up; a blank answer has no value in it.
    public let document: GrantDocument
    /// What to tell whoever filled in the form, in the order of the form; what is about no field of it stands first.
    ///
    /// The range of each is the whole of what was written in its field.
    public let diagnostics: [Diagnostic]
    /// What was written, by field.
    let values: InputValues

    /// Reads pairs of names and values.
    ///
    /// - Parameters:
    ///   - pairs: The inputs as sent; a name that stands several times has several values.
    ///   - edition: The form that was sent out.
    ///   - limits: How much is read.
    /// - Complexity: O(*n*) in the size of the pairs and the form.
    public init(
        _ pairs: some Sequence<(name: String, value: String)>, on edition: FormEdition, limits: Limits = Limits()
    ) {
        var inputs = SubmittedInputs(edition, limits)
        for pair in pairs where !inputs.isFull { inputs.take(pair.name, pair.value) }
        self.init(inputs, on: edition)
    }

    /// Reads the body of a request of the type `application/x-www-form-urlencoded`, in UTF-8.
    ///
    /// - Parameters:
    ///   - body: The bytes as sent. A body larger than the limit is not read at all.
    ///   - edition: The form that was sent out.
    ///   - limits: How much is read.
    /// - Complexity: O(*n*) in the size of the body and the form.
    public init(body: [UInt8], on edition: FormEdition, limits: Limits = Limits()) {
        var inputs = SubmittedInputs(edition, limits)
        if body.count > limits.bytes {
            inputs.reject()
        } else {
            for pair in URLEncodedPairs(body) where !inputs.isFull {
                inputs.take(pair.name, pair.value, isText: pair.isText)
            }
        }
        self.init(inputs, on: edition)
    }

    private init(_ inputs: SubmittedInputs, on edition: FormEdition) {
        var answers = SubmittedAnswers(inputs.values)
        answers.read(edition, leavingOut: inputs.spoilt)
        self.edition = edition
        values = inputs.values
        document = answers.document(of: edition)
        let order = Dictionary(edition.items.flatMap(\.inputNames).enumerated().map { ($1, $0) }) { first, _ in first }
        diagnostics = (inputs.diagnostics + answers.diagnostics).enumerated().sorted { left, right in
            let (first, second) = (left.element.field.flatMap { order[$0] }, right.element.field.flatMap { order[$0] })
            return (first ?? -1, left.offset) < (second ?? -1, right.offset)
        }.map(\.element)
    }

    /// What was written in an input, as it was sent; empty when nothing was.
    ///
    /// An input is named by its field; one that asks for several at once, such as a place and a date, by all of them
    /// parted by commas. The values of a field that may have several stand on a line each.
    public func text(of field: FieldID) -> String {
        values.marked[field].map { $0.sorted().joined(separator: "\n") } ?? values[field]
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

        /// Creates the limits that hold unless others are set.
        public init() {}
    }
}
