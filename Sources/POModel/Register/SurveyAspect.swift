/// What a survey's question is about.
public enum SurveyAspect: String, CaseIterable, Hashable, Codable, Sendable {
    /// How easy the service is to reach (*tillgänglighet*).
    case access
    /// How clients are met (*bemötande*).
    case treatment
    /// What came of it (*resultat*).
    case result
    /// The service as a whole.
    case overall
    /// Something else.
    case other
}
