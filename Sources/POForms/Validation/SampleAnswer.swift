import POModel

extension AnswerKind {
    /// An answer of the kind, to try whether a field can hold it.
    ///
    /// - Parameter year: The answer to the question for the year.
    /// - Returns: A value; `nil` for a kind that keeps none.
    func sample(year: Int) -> JSONValue? {
        if self == .statement { return .bool(true) }
        guard let text = sampleText(year: year) else { return nil }
        switch read(text, verbatim: isQuoted) {
        case .value(let value), .doubtful(let value, _, _): return value
        case .blank, .unreadable: return nil
        }
    }

    private func sampleText(year: Int) -> String? {
        switch self {
        case .text, .line: "Exempel"
        case .count: "1"
        case .positions: "1,50"
        case .kronor: "1 000 kr"
        case .date: "2024-01-31"
        case .year: "\(year)"
        case .municipality, .municipalities: "Kalmar"
        case .postalCode: "116 25"
        case .phone: "08-123 45 67"
        case .email: "namn@example.se"
        case .diaryNumber: "1-2024"
        case .organisationNumber: "212000-0142"
        case .plusgiro: "1268-2"
        case .bankgiro: "5089-7669"
        case .giro: "Pg 1268-2"
        case .address: "Exempelgatan 1, 116 25 Stockholm"
        case .placeAndDate: "Kalmar, 2024-01-31"
        case .nameAndTitle: "Ebba Exempelsson\nChef"
        case .countyBoard: "Länsstyrelsen Kalmar län"
        case .ranking: "2012: Boende; Ekonomi"
        case .lines: "Exempel"
        case .signatories: "Ebba Exempelsson, chef"
        case .waitingTime: "30 dagar"
        case .statement, .nothing: nil
        }
    }
}
