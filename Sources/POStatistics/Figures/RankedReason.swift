public import POModel

/// A contact reason with its rank.
public struct RankedReason: Hashable, Codable, Sendable {
    /// The reason.
    public let reason: ContactReason
    /// How many made contact for it.
    public let count: Int
    /// Its rank from 1; reasons that are equally common share a rank, and the next is as far down as if they did not.
    public let rank: Int
}

extension ContactReasons {
    /// The reasons by how common they are, everyone together; those equally common in the order of the forms.
    ///
    /// A reason that is left blank has no rank, and one that nobody had is ranked last.
    ///
    /// - Complexity: O(*n* log *n*) in the number of reasons.
    public var ranked: [RankedReason] {
        let others = counts.keys.filter { !ContactReason.asked.contains($0) }.sorted { $0.rawValue < $1.rawValue }
        let known = (ContactReason.asked + others).enumerated().compactMap { place, reason in
            counts[reason].sum.map { (place: place, reason: reason, count: $0) }
        }
        let sorted = known.sorted { ($1.count, $0.place) < ($0.count, $1.place) }
        return sorted.enumerated().map { place, entry in
            let first = sorted.firstIndex { $0.count == entry.count } ?? place
            return RankedReason(reason: entry.reason, count: entry.count, rank: first + 1)
        }
    }
}

extension ServiceYear {
    /// Why new clients made contact, by how common that is; `nil` when no register records it, and when only the tables
    /// were counted.
    ///
    /// - Parameter municipalities: The municipalities; `nil` for all.
    /// - Returns: The reasons with their ranks.
    /// - Complexity: O(*n*) in the number of clients.
    public func rankedReasons(for municipalities: [MunicipalityCode]? = nil) -> [RankedReason]? {
        guard let details, !absentColumns.contains(.reasons), details.recorded.contains(.reasons) else { return nil }
        return table(for: municipalities ?? MunicipalityIndex.standard.codes).contactReasons.ranked
    }
}
