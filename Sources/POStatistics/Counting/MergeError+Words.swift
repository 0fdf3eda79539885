package import POModel

extension MergeError: Phrased {
    /// The error in words.
    package var words: MessageText {
        switch self {
        case .years(let first, let second):
            StatisticsMessages.words("merge-error.years", ["first": MessageText(first), "second": MessageText(second)])
        case .definitions: StatisticsMessages.words("merge-error.definitions")
        case .scopes: StatisticsMessages.words("merge-error.scopes")
        case .ageBands: StatisticsMessages.words("merge-error.age-bands")
        }
    }
}
