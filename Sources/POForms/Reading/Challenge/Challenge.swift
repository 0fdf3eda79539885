import POModel

/// Weighs every other reading of a field against the one taken: the only maker of doubts about a document's answers.
///
/// A rival that costs so much more that the reading taken is sure is kept as the runner-up, and nobody is told.
struct Challenge {
    /// What is to be told, in the order in which it was found.
    private(set) var doubts: [Diagnostic] = []
    /// For each field with a rival whose value is known, the one that costs least.
    private(set) var runnersUp: [FieldID: Rival] = [:]

    /// Weighs a rival.
    mutating func weigh(_ rival: Rival) {
        if rival.value != nil, rival.cost < runnersUp[rival.field]?.cost ?? .max { runnersUp[rival.field] = rival }
        guard rival.cost < Costs.sure, !rival.isToldWithWhole else { return }
        doubts.append(
            .init(
                rival.code, rival.isLeftOut ? .error : .warning, field: rival.field, at: rival.place, rival.arguments))
    }

    /// Whether a field is told already, by one of some codes or as left out: one mistake is told once.
    func tells(_ field: FieldID, _ codes: Diagnostic.Code..., orLeftOut: Bool = false) -> Bool {
        doubts.contains {
            $0.field == field && (codes.contains($0.code) || orLeftOut && $0.severity == .error)
        }
    }
}
