/// When clients are asked in a survey.
public enum SurveyOccasion: String, CaseIterable, Hashable, Codable, Sendable {
    /// Once a year.
    case yearly
    /// When an assignment is closed.
    case closure
    /// On another occasion.
    case other
}
