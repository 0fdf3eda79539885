public import POModel

/// Whether two figures can be compared, and what to bear in mind.
public enum Comparability: Hashable, Sendable {
    /// They mean the same.
    case comparable
    /// They can be compared by whoever bears something in mind.
    case withCaution([Caution])
    /// They cannot be compared.
    case refused(Refusal)

    /// Which of two reports.
    public enum Side: String, Hashable, Codable, Sendable {
        /// The first.
        case first
        /// The second.
        case second
        /// Both.
        case both
    }

    /// Why figures cannot be compared.
    public enum Refusal: Hashable, Sendable {
        /// The form does not ask.
        case notAsked(Side)
        /// The form asks the age of some other clients only.
        case agesOnlyOf(FormRow.Population, Side)
        /// The form does not divide people in this way.
        case notDivided(Side)
        /// The age bands do not meet.
        case bandsDoNotMeet(Side)
        /// The cell was left blank.
        case blank(Side)
        /// The forms ask of different clients.
        case otherPopulation(FormRow.Population, FormRow.Population)
    }

    /// What to bear in mind.
    public enum Caution: Hashable, Sendable {
        /// Some parts of a sum are blank, so that it is the least it can be.
        case blankParts(Side)
        /// A figure is not written, but follows from stocks and flows.
        case fromBalance(Side)
        /// Non-binary people were asked for in the other report only, and there are some.
        case nonBinaryNotAsked(Side)
        /// The age bands do not add up to what is written for all ages.
        case bandsDoNotAddUp(Side)
        /// A reason is more common than new clients are many, so others than new clients are counted.
        case reasonsBeyondNew(Side)
        /// The reports are not about the same municipalities.
        case otherMunicipalities
        /// A figure is so small that it may change much by chance.
        case smallNumbers
    }

    /// Whether the figures may be set against each other.
    public var isRefused: Bool {
        if case .refused = self { true } else { false }
    }
}
