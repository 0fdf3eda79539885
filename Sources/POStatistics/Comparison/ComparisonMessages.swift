public import POModel

extension Comparability {
    /// The verdict in words.
    ///
    /// - Parameters:
    ///   - years: The years of the two reports, to name them by.
    ///   - language: The language.
    /// - Returns: One sentence or several.
    public func message(_ years: (first: Int, second: Int), in language: MessageLanguage) -> String {
        let names = SideNames(years: years, language: language)
        switch self {
        case .comparable: return language == .swedish ? "Jämförbart." : "Comparable."
        case .withCaution(let cautions):
            return cautions.map { $0.message(names) }.joined(separator: " ")
        case .refused(let refusal): return refusal.message(names)
        }
    }
}

/// What the two reports are called in a sentence.
struct SideNames {
    let years: (first: Int, second: Int)
    let language: MessageLanguage

    subscript(_ side: Comparability.Side) -> String {
        switch side {
        case .first: "\(years.first)"
        case .second: "\(years.second)"
        case .both: language == .swedish ? "\(years.first) och \(years.second)" : "\(years.first) and \(years.second)"
        }
    }

    func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}

extension Comparability.Refusal {
    fileprivate func message(_ names: SideNames) -> String {
        switch self {
        case .notAsked(let side):
            names.pick(
                "Kan inte jämföras: frågan ställdes inte \(names[side]).",
                "Cannot be compared: the question was not asked in \(names[side]).")
        case .agesOnlyOf(let population, let side):
            names.pick(
                "Kan inte jämföras: \(names[side]) gavs ålder bara för \(population.swedish).",
                "Cannot be compared: in \(names[side]) ages were given of \(population.english) only.")
        case .notDivided(let side):
            names.pick(
                "Kan inte jämföras: svaret delades inte upp så \(names[side]).",
                "Cannot be compared: the answer was not divided in this way in \(names[side]).")
        case .bandsDoNotMeet(let side):
            names.pick(
                "Kan inte jämföras: åldersgrupperna \(names[side]) går inte att slå ihop till denna.",
                "Cannot be compared: the age bands of \(names[side]) do not add up to this one.")
        case .blank(let side):
            names.pick(
                "Kan inte jämföras: svaret är tomt \(names[side]).",
                "Cannot be compared: the answer was left blank in \(names[side]).")
        case .otherPopulation(let first, let second):
            names.pick(
                "Kan inte jämföras: \(names[.first]) gällde frågan \(first.swedish), \(names[.second]) \(second.swedish).",
                "Cannot be compared: in \(names[.first]) the question was about \(first.english), in \(names[.second]) about \(second.english)."
            )
        }
    }
}

extension Comparability.Caution {
    fileprivate func message(_ names: SideNames) -> String {
        switch self {
        case .blankParts(let side):
            names.pick(
                "Delar av summan är tomma \(names[side]); den är minst så stor.",
                "Parts of the sum are blank in \(names[side]); it is at least so great.")
        case .fromBalance(let side):
            names.pick(
                "Talet för \(names[side]) följer av antalet klienter vid årsskiftet och antalet nya eller avslutade.",
                "The figure of \(names[side]) follows from the clients at the turn of the year and those new or closed."
            )
        case .nonBinaryNotAsked(let side):
            names.pick(
                "Icke-binära efterfrågades inte \(names[side]).",
                "Non-binary people were not asked for in \(names[side]).")
        case .bandsDoNotAddUp(let side):
            names.pick(
                "Åldersgrupperna \(names[side]) stämmer inte med det som står för alla åldrar.",
                "The age bands of \(names[side]) do not add up to what is written for all ages.")
        case .reasonsBeyondNew(let side):
            names.pick(
                "Orsaken är vanligare än antalet nya klienter \(names[side]); fler än de nya har räknats.",
                "The reason is more common than new clients are many in \(names[side]); others are counted too.")
        case .otherMunicipalities:
            names.pick(
                "Redovisningarna gäller inte samma kommuner.", "The reports are not about the same municipalities.")
        case .smallNumbers:
            names.pick("Små tal kan ändras mycket av en slump.", "Small numbers may change much by chance.")
        }
    }
}

extension FormRow.Population {
    var swedish: String {
        switch self {
        case .supported: "alla klienter"
        case .new: "nya klienter"
        case .closed: "avslutade klienter"
        }
    }

    var english: String {
        switch self {
        case .supported: "all clients"
        case .new: "new clients"
        case .closed: "closed clients"
        }
    }
}
