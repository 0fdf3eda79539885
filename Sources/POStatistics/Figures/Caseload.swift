public import POModel

/// How many clients each ombud has.
public struct Caseload: Hashable, Codable, Sendable {
    /// An ombud's clients.
    public struct Load: Hashable, Codable, Sendable {
        /// The ombud.
        public let ombud: OmbudID
        /// Clients supported in the year.
        public let supported: Int
        /// Clients when the year ends.
        public let atEnd: Int
    }

    /// The ombud that some assignment of the year names, by id.
    public let loads: [Load]
    /// Clients supported in the year, each once.
    public let supported: Int
    /// Clients when the year ends, each once.
    public let atEnd: Int
    /// Supported clients with an assignment that names no ombud.
    public let withoutOmbud: Int

    /// Clients supported in the year for each ombud; `nil` without ombud.
    ///
    /// A client of two ombud counts once.
    public var supportedPerOmbud: RoundedFigure? { per(ombud: supported) }

    /// Clients when the year ends for each ombud; `nil` without ombud.
    public var atEndPerOmbud: RoundedFigure? { per(ombud: atEnd) }

    /// Clients supported in the year for each full-time position; `nil` without positions.
    public func supported(per positions: FullTimeEquivalent) -> RoundedFigure? {
        WholeNumber(supported)?.perPosition(positions)
    }

    /// Clients when the year ends for each full-time position; `nil` without positions.
    public func atEnd(per positions: FullTimeEquivalent) -> RoundedFigure? {
        WholeNumber(atEnd)?.perPosition(positions)
    }

    private func per(ombud clients: Int) -> RoundedFigure? {
        guard let heads = FullTimeEquivalent(hundredths: loads.count * 100) else { return nil }
        return WholeNumber(clients)?.perPosition(heads)
    }
}
