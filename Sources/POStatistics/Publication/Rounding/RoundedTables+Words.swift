package import POModel

extension RoundedTables: Phrased {
    /// What must stand beside the tables: the method, the base, how far numbers can be from the truth, and how many are
    /// counted again.
    package var words: MessageText {
        let method = StatisticsMessages.words(
            "rounding.method",
            [
                "base": MessageText(base), "everywhere": MessageText(limits.everywhere),
                "county": MessageText(limits.county),
                "place": MessageText(limits.place),
            ])
        let again = countedAgain.sorted { $0.key < $1.key }.map { year, clients in
            StatisticsMessages.words(
                clients == 0 ? "rounding.few-counted-again" : "rounding.counted-again",
                ["year": MessageText(year), "clients": MessageText(clients), "base": MessageText(base)])
        }
        return .joined([method] + again, by: " ")
    }
}
