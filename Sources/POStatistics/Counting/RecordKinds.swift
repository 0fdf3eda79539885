import POModel

/// The kinds of records that a register keeps.
struct RecordKinds: OptionSet, Hashable, Codable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let consultations = Self(rawValue: 1 << 0)
    static let deficiencies = Self(rawValue: 1 << 1)
    static let views = Self(rawValue: 1 << 2)
    static let surveys = Self(rawValue: 1 << 3)

    /// The kinds of which a register has some record, of any year.
    init(of register: Register) {
        self = []
        if !register.consultations.isEmpty { insert(.consultations) }
        if !register.systemDeficiencies.isEmpty { insert(.deficiencies) }
        if !register.feedback.isEmpty { insert(.views) }
        if !register.surveys.isEmpty { insert(.surveys) }
    }
}
