import POModel

extension AnswerKind {
    /// An answer of the kind, to try whether a field can hold it.
    ///
    /// - Parameter year: The answer to the question for the year.
    /// - Returns: A value; `nil` for a kind that keeps none.
    func sample(year: Int) -> JSONValue? {
        if self == .statement { return .bool(true) }
        guard let text = self == .year ? "\(year)" : Self.sampleTexts[self] else { return nil }
        switch read(text, verbatim: isQuoted) {
        case .value(let value), .doubtful(let value, _, _): return value
        case .blank, .unreadable: return nil
        }
    }

    /// What a person could write in answer, for each kind but years.
    private static let sampleTexts: [AnswerKind: String] = [
        .text: "Exempel", .line: "Exempel", .lines: "Exempel", .count: "1", .positions: "1,50", .kronor: "1 000 kr",
        .date: "2024-01-31", .municipality: "Kalmar", .municipalities: "Kalmar", .postalCode: "116 25",
        .phone: "08-123 45 67", .email: "namn@example.se", .diaryNumber: "1-2024", .organisationNumber: "212000-0142",
        .plusgiro: "1268-2", .bankgiro: "5089-7669", .giro: "Pg 1268-2",
        .address: "Exempelgatan 1, 116 25 Stockholm", .placeAndDate: "Kalmar, 2024-01-31",
        .nameAndTitle: "Ebba Exempelsson\nChef", .countyBoard: "Länsstyrelsen Kalmar län",
        .ranking: "2012: Boende; Ekonomi", .signatories: "Ebba Exempelsson, chef", .waitingTime: "30 dagar",
    ]
}
