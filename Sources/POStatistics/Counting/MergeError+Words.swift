package import POModel

extension MergeError: Phrased {
    /// The error in words.
    package var words: Wording {
        switch self {
        case .years(let first, let second):
            StatisticsMessages.words("merge-error.years", ["first": Wording(first), "second": Wording(second)])
        case .definitions: StatisticsMessages.words("merge-error.definitions")
        case .scopes: StatisticsMessages.words("merge-error.scopes")
        case .ageBands: StatisticsMessages.words("merge-error.age-bands")
        }
    }
}
