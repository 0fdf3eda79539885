public import POModel

/// Whose figures a roll-up has, and whose are missing.
public struct Coverage: Hashable, Encodable, Sendable {
    /// What is there of a municipality.
    public enum State: Hashable, Sendable {
        /// Its report came, named; in time as far as is known.
        case received(String)
        /// Its report came, named, after the last day.
        case late(String, lastDay: CalendarDate)
        /// Another municipality's report, named, covers it.
        case covered(by: String)
        /// Nothing came, though it was expected.
        case missing
    }

    /// A municipality, and what is there of it.
    public struct Entry: Hashable, Sendable {
        /// The municipality.
        public let municipality: Municipality
        /// What is there.
        public let state: State
        /// Whether it was expected; `nil` when nobody told who is.
        public let isExpected: Bool?
    }

    /// The municipalities, by code, and those without one by name.
    public let entries: [Entry]

    /// How many municipalities were expected; `nil` when nobody told.
    public var expected: Int? {
        entries.contains { $0.isExpected == nil } ? nil : entries.count { $0.isExpected == true }
    }

    /// Whether every municipality that was expected is there; `false` when nobody told who is.
    package var isComplete: Bool { expected != nil && missing.isEmpty }

    /// The municipalities whose own report came, in time or late.
    public var received: [Municipality] {
        entries.filter {
            switch $0.state {
            case .received, .late: true
            case .covered, .missing: false
            }
        }.map(\.municipality)
    }

    /// The municipalities whose report came late.
    public var late: [Municipality] { municipalities { if case .late = $0 { true } else { false } } }

    /// The municipalities that another's report covers.
    public var covered: [Municipality] { municipalities { if case .covered = $0 { true } else { false } } }

    /// The municipalities of which nothing came.
    public var missing: [Municipality] { municipalities { $0 == .missing } }

    private func municipalities(_ belongs: (State) -> Bool) -> [Municipality] {
        entries.filter { belongs($0.state) }.map(\.municipality)
    }

    /// The part of the coverage that is about some municipalities.
    func filtered(_ belongs: (Municipality) -> Bool) -> Coverage {
        Coverage(entries: entries.filter { belongs($0.municipality) })
    }

    private enum CodingKeys: String, CodingKey {
        case expected, received, late, covered, missing, entries
    }

    /// Encodes the numbers, and every municipality.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(expected, forKey: .expected)
        try container.encode(received.count, forKey: .received)
        try container.encode(late.count, forKey: .late)
        try container.encode(covered.count, forKey: .covered)
        if expected != nil { try container.encode(missing.count, forKey: .missing) }
        try container.encode(entries, forKey: .entries)
    }
}

extension Coverage.Entry: Encodable {
    private enum CodingKeys: String, CodingKey {
        case municipality, state, report, lastDay, isExpected
    }

    /// Encodes the municipality with what is there of it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(municipality, forKey: .municipality)
        try container.encodeIfPresent(isExpected, forKey: .isExpected)
        switch state {
        case .received(let name):
            try container.encode("received", forKey: .state)
            try container.encode(name, forKey: .report)
        case .late(let name, let lastDay):
            try container.encode("late", forKey: .state)
            try container.encode(name, forKey: .report)
            try container.encode(lastDay, forKey: .lastDay)
        case .covered(let name):
            try container.encode("covered", forKey: .state)
            try container.encode(name, forKey: .report)
        case .missing:
            try container.encode("missing", forKey: .state)
        }
    }
}
