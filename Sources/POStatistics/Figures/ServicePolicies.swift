/// The definitions that figures of a service were counted by, beside those of the year's tables; part of every result.
///
/// Each has one way to count so far; a result that names it can be told from one of a later release that counts
/// otherwise.
public struct ServicePolicies: Hashable, Codable, Sendable {
    /// How long an assignment lasts.
    public var length: Length
    /// Who still waits.
    public var stillWaiting: StillWaiting
    /// Whom an ombud has.
    public var caseload: Caseload
    /// Who keeps the same ombud.
    public var continuity: Continuity
    /// Where quartiles lie.
    public var quartiles: Quartiles
    /// Which time to feedback counts.
    public var timeToFeedback: TimeToFeedback

    /// Creates the definitions.
    public init(
        length: Length = .bothDaysIncluded, stillWaiting: StillWaiting = .appliedAndNotOpened,
        caseload: Caseload = .clientsOfNamedOmbud, continuity: Continuity = .sameOmbudOnAllAssignments,
        quartiles: Quartiles = .meanAtSteps, timeToFeedback: TimeToFeedback = .firstOfObservedInYear
    ) {
        self.length = length
        self.stillWaiting = stillWaiting
        self.caseload = caseload
        self.continuity = continuity
        self.quartiles = quartiles
        self.timeToFeedback = timeToFeedback
    }

    /// How long an assignment lasts.
    public enum Length: String, Hashable, Codable, Sendable {
        /// From the first day through the last, both counted; of a running one through 31 December.
        case bothDaysIncluded
    }

    /// Who still waits when the year ends.
    public enum StillWaiting: String, Hashable, Codable, Sendable {
        /// Requests applied for by 31 December, and by then not opened, closed or declined; to 31 December.
        case appliedAndNotOpened
    }

    /// Whom an ombud has.
    public enum Caseload: String, Hashable, Codable, Sendable {
        /// The clients whose assignments name the ombud; one with two ombud is a client of both.
        case clientsOfNamedOmbud
    }

    /// Who keeps the same ombud.
    public enum Continuity: String, Hashable, Codable, Sendable {
        /// Clients all of whose assignments that touch the year name one and the same ombud.
        case sameOmbudOnAllAssignments
    }

    /// Where quartiles lie.
    public enum Quartiles: String, Hashable, Codable, Sendable {
        /// Where a whole number of times lies below, the mean of the times on both sides; else the time in which it ends.
        case meanAtSteps
    }

    /// Which time to feedback counts, of a system deficiency.
    public enum TimeToFeedback: String, Hashable, Codable, Sendable {
        /// From the day it was observed to the first feedback, of deficiencies observed in the year.
        case firstOfObservedInYear
    }
}
