public import POModel

extension Comparability {
    /// The verdict in words, in one sentence or several.
    ///
    /// - Parameter years: The years of the two reports, to name them by.
    /// - Returns: What it says in every language.
    public func words(_ years: (first: Int, second: Int)) -> MessageText {
        switch self {
        case .comparable: StatisticsMessages.words("comparability.comparable")
        case .withCaution(let cautions): .joined(cautions.map { $0.words(years) }, by: " ")
        case .refused(let refusal): refusal.words(years)
        }
    }
}

extension Comparability.Side {
    fileprivate func words(_ years: (first: Int, second: Int)) -> MessageText {
        switch self {
        case .first: MessageText(years.first)
        case .second: MessageText(years.second)
        case .both:
            StatisticsMessages.words(
                "comparability.both", ["first": MessageText(years.first), "second": MessageText(years.second)])
        }
    }
}

extension Comparability.Refusal {
    fileprivate func words(_ years: (first: Int, second: Int)) -> MessageText {
        func told(_ code: String, _ side: Comparability.Side, _ population: FormRow.Population? = nil) -> MessageText {
            var arguments: [String: any Phrased] = ["side": side.words(years)]
            arguments["population"] = population?.words
            return StatisticsMessages.words("comparability.\(code)", arguments)
        }
        switch self {
        case .notAsked(let side): return told("not-asked", side)
        case .agesOnlyOf(let population, let side): return told("ages-only-of", side, population)
        case .notDivided(let side): return told("not-divided", side)
        case .bandsDoNotMeet(let side): return told("bands-do-not-meet", side)
        case .blank(let side): return told("blank", side)
        case .otherPopulation(let first, let second):
            return StatisticsMessages.words(
                "comparability.other-population",
                [
                    "first": MessageText(years.first), "second": MessageText(years.second),
                    "firstPopulation": first.words,
                    "secondPopulation": second.words,
                ])
        }
    }
}

extension Comparability.Caution {
    fileprivate func words(_ years: (first: Int, second: Int)) -> MessageText {
        func told(_ code: String, _ side: Comparability.Side? = nil) -> MessageText {
            StatisticsMessages.words("comparability.\(code)", side.map { ["side": $0.words(years)] } ?? [:])
        }
        switch self {
        case .blankParts(let side): return told("blank-parts", side)
        case .fromBalance(let side): return told("from-balance", side)
        case .nonBinaryNotAsked(let side): return told("non-binary-not-asked", side)
        case .bandsDoNotAddUp(let side): return told("bands-do-not-add-up", side)
        case .reasonsBeyondNew(let side): return told("reasons-beyond-new", side)
        case .otherMunicipalities: return told("other-municipalities")
        case .smallNumbers: return told("small-numbers")
        }
    }
}

extension FormRow.Population {
    fileprivate var words: MessageText { StatisticsMessages.words("population.\(rawValue)") }
}
