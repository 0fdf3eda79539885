import POModel

extension Comparability: Codable {
    private enum CodingKeys: String, CodingKey {
        case verdict, cautions, refusal
    }

    /// Decodes a verdict.
    ///
    /// - Throws: `DecodingError` for a verdict or a reason that this release does not know.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .verdict) {
        case "comparable": self = .comparable
        case "caution":
            let coded = try container.decode([CodedReason].self, forKey: .cautions)
            let cautions = coded.compactMap(Caution.init)
            guard cautions.count == coded.count else {
                throw DecodingError.dataCorruptedError(
                    forKey: .cautions, in: container, debugDescription: "expected known cautions")
            }
            self = .withCaution(cautions)
        default:
            guard let refusal = Refusal(try container.decode(CodedReason.self, forKey: .refusal)) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .refusal, in: container, debugDescription: "expected the reason of a refusal")
            }
            self = .refused(refusal)
        }
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
private struct CodedReason: Codable {
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

extension Comparability.Refusal {
    fileprivate init?(_ coded: CodedReason) {
        switch (coded.code, coded.side, coded.population, coded.otherPopulation) {
        case ("not-asked", let side?, _, _): self = .notAsked(side)
        case ("ages-only-of", let side?, let population?, _): self = .agesOnlyOf(population, side)
        case ("not-divided", let side?, _, _): self = .notDivided(side)
        case ("bands-do-not-meet", let side?, _, _): self = .bandsDoNotMeet(side)
        case ("blank", let side?, _, _): self = .blank(side)
        case ("other-population", _, let first?, let second?): self = .otherPopulation(first, second)
        default: return nil
        }
    }
}

extension Comparability.Caution {
    fileprivate init?(_ coded: CodedReason) {
        switch (coded.code, coded.side) {
        case ("blank-parts", let side?): self = .blankParts(side)
        case ("from-balance", let side?): self = .fromBalance(side)
        case ("non-binary-not-asked", let side?): self = .nonBinaryNotAsked(side)
        case ("bands-do-not-add-up", let side?): self = .bandsDoNotAddUp(side)
        case ("reasons-beyond-new", let side?): self = .reasonsBeyondNew(side)
        case ("other-municipalities", _): self = .otherMunicipalities
        case ("small-numbers", _): self = .smallNumbers
        default: return nil
        }
    }

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
