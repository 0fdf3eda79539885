public import POModel

/// What a report says in a cell, or what follows from its other cells.
///
/// A blank is not zero, and a question that was not asked is not a blank.
public enum ReportedValue: Hashable, Sendable {
    /// The cell is answered.
    case answer(Int)
    /// The cell is not answered or not on the form, and other cells tell what it must be.
    case derived(Derivation)
    /// The cell is on the form, and left blank.
    case blank
    /// The form does not have the cell.
    case notAsked

    /// How a figure follows from others.
    public struct Derivation: Hashable, Sendable {
        /// By what rule.
        public enum DocumentRule: String, Hashable, Codable, Sendable {
            /// The parts are added up.
            case sum
            /// Supported clients are the opening stock and the new, and also the closed and the closing stock.
            case balance
        }

        /// The figure.
        public let value: Int
        /// By what rule.
        public let rule: DocumentRule
        /// The ids of the cells it follows from.
        public let sources: [FieldID]
        /// The ids of parts that are blank, which count as nothing; with any, the figure is the least it can be.
        public let blanks: [FieldID]
    }

    /// The figure; `nil` when there is none.
    public var number: Int? {
        switch self {
        case .answer(let number): number
        case .derived(let derivation): derivation.value
        case .blank, .notAsked: nil
        }
    }

    /// How it follows from other cells; `nil` unless it does.
    public var derivation: Derivation? {
        if case .derived(let derivation) = self { derivation } else { nil }
    }
}

/// A value in a cell as it is written, with the decimals of the cell's measure.
struct MeasuredValue: Encodable {
    enum CodingKeys: String, CodingKey {
        case status, value, rule, sources, blanks
    }

    let value: ReportedValue
    private let measure: ReportMeasure

    init(_ value: ReportedValue, of measure: ReportMeasure) {
        self.value = value
        self.measure = measure
    }

    /// Encodes the status, and the figure with where it came from.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value.status, forKey: .status)
        try container.encodeIfPresent(value.number.map { MeasuredNumber($0, of: measure) }, forKey: .value)
        guard let derivation = value.derivation else { return }
        try container.encode(derivation.rule, forKey: .rule)
        try container.encode(derivation.sources, forKey: .sources)
        if !derivation.blanks.isEmpty { try container.encode(derivation.blanks, forKey: .blanks) }
    }

    /// Decodes the value in a cell of a measure.
    init(from container: KeyedDecodingContainer<CodingKeys>, of measure: ReportMeasure) throws {
        self.measure = measure
        func number() throws -> Int {
            try MeasuredNumber.number(try container.decode(Double.self, forKey: .value), of: measure)
                ?? {
                    throw DecodingError.dataCorruptedError(
                        forKey: .value, in: container, debugDescription: "expected a number of the measure")
                }()
        }
        switch try container.decode(String.self, forKey: .status) {
        case "answer": value = .answer(try number())
        case "blank": value = .blank
        case "notAsked": value = .notAsked
        case "derived":
            value = .derived(
                .init(
                    value: try number(),
                    rule: try container.decode(ReportedValue.Derivation.DocumentRule.self, forKey: .rule),
                    sources: try container.decode([FieldID].self, forKey: .sources),
                    blanks: try container.decodeIfPresent([FieldID].self, forKey: .blanks) ?? []))
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .status, in: container, debugDescription: "expected answer, derived, blank or notAsked")
        }
    }
}

extension ReportedValue {
    fileprivate var status: String {
        switch self {
        case .answer: "answer"
        case .derived: "derived"
        case .blank: "blank"
        case .notAsked: "notAsked"
        }
    }
}
