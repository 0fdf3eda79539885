package import POModel

extension RoundedTables: Phrased {
    /// What must stand beside the tables: the method, the base, how far numbers can be from the truth, and how many are
    /// counted again.
    package var words: Wording {
        let method = StatisticsMessages.words(
            "rounding.method",
            [
                "base": Wording(base), "everywhere": Wording(limits.everywhere), "county": Wording(limits.county),
                "place": Wording(limits.place),
            ])
        let again = countedAgain.sorted { $0.key < $1.key }.map { year, clients in
            StatisticsMessages.words(
                clients == 0 ? "rounding.few-counted-again" : "rounding.counted-again",
                ["year": Wording(year), "clients": Wording(clients), "base": Wording(base)])
        }
        return .joined([method] + again, by: " ")
    }
}
