package import POModel

extension RollUpRemark: Phrased {
    /// The remark in words.
    package var words: MessageText {
        switch self {
        case .withoutYear(let report): told("without-year", report)
        case .withoutMunicipality(let report): told("without-municipality", report)
        case .unknownMunicipality(let municipality, let report): told("unknown-municipality", report, nil, municipality)
        case .superseded(let report, let other, let municipality): told("superseded", report, other, municipality)
        case .undecided(let report, let other, let municipality): told("undecided", report, other, municipality)
        case .repeated(let report, let other, let municipality): told("repeated", report, other, municipality)
        case .reportedAndCovered(let municipality, let own, let other):
            told("reported-and-covered", own, other, municipality)
        case .coveredTwice(let municipality, let first, let second): told("covered-twice", first, second, municipality)
        case .severalCounties(let report): told("several-counties", report)
        case .sumTooLarge(let cell): StatisticsMessages.words("roll-up.sum-too-large", ["cell": cell])
        }
    }

    private func told(
        _ code: String, _ report: String, _ other: String? = nil, _ municipality: Municipality? = nil
    ) -> MessageText {
        let texts = ["report": report, "other": other, "municipality": municipality?.name]
        return StatisticsMessages.words("roll-up.\(code)", texts.compactMapValues { $0.map(MessageText.init(alike:)) })
    }
}
