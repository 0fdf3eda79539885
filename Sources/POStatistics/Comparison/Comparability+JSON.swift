import POModel

extension Comparability: Encodable {
    private enum CodingKeys: String, CodingKey {
        case verdict, cautions, refusal
    }

    /// Encodes the verdict, with what to bear in mind or the reason of the refusal.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .comparable:
            try container.encode("comparable", forKey: .verdict)
        case .withCaution(let cautions):
            try container.encode("caution", forKey: .verdict)
            try container.encode(cautions.map(\.coded), forKey: .cautions)
        case .refused(let refusal):
            try container.encode("refused", forKey: .verdict)
            try container.encode(refusal.coded, forKey: .refusal)
        }
    }
}

/// A reason, by its code, with the side and the clients that it is about.
private struct CodedReason: Encodable {
    let code: String
    var side: Comparability.Side?
    var population: FormRow.Population?
    var otherPopulation: FormRow.Population?
}

extension Comparability.Refusal {
    fileprivate var coded: CodedReason {
        switch self {
        case .notAsked(let side): CodedReason(code: "not-asked", side: side)
        case .agesOnlyOf(let population, let side):
            CodedReason(code: "ages-only-of", side: side, population: population)
        case .notDivided(let side): CodedReason(code: "not-divided", side: side)
        case .bandsDoNotMeet(let side): CodedReason(code: "bands-do-not-meet", side: side)
        case .blank(let side): CodedReason(code: "blank", side: side)
        case .otherPopulation(let first, let second):
            CodedReason(code: "other-population", population: first, otherPopulation: second)
        }
    }
}

extension Comparability.Caution {
    fileprivate var coded: CodedReason {
        switch self {
        case .blankParts(let side): CodedReason(code: "blank-parts", side: side)
        case .fromBalance(let side): CodedReason(code: "from-balance", side: side)
        case .nonBinaryNotAsked(let side): CodedReason(code: "non-binary-not-asked", side: side)
        case .bandsDoNotAddUp(let side): CodedReason(code: "bands-do-not-add-up", side: side)
        case .reasonsBeyondNew(let side): CodedReason(code: "reasons-beyond-new", side: side)
        case .otherMunicipalities: CodedReason(code: "other-municipalities")
        case .smallNumbers: CodedReason(code: "small-numbers")
        }
    }
}

extension FigureDifference: Encodable {
    private enum CodingKeys: String, CodingKey {
        case field, first, second, change, comparability, chance
    }

    /// Encodes the figures, of positions with decimals, with their verdict.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(cell.field, forKey: .field)
        try container.encode(MeasuredValue(first, of: cell.measure), forKey: .first)
        try container.encode(MeasuredValue(second, of: cell.measure), forKey: .second)
        try container.encodeIfPresent(change.map { MeasuredNumber($0, of: cell.measure) }, forKey: .change)
        try container.encode(verdict, forKey: .comparability)
        try container.encodeIfPresent(chance, forKey: .chance)
    }
}

extension ReportComparison: Encodable {
    private enum CodingKeys: String, CodingKey {
        case first, second, differences, tendencies
    }

    /// Encodes both reports' heads, every pair of figures, and the tendencies.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(first, forKey: .first)
        try container.encode(second, forKey: .second)
        try container.encode(differences, forKey: .differences)
        try container.encode(tendencies(), forKey: .tendencies)
    }
}
