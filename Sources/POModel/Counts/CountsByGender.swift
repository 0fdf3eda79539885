/// A count of people by gender, or undivided where a form does not split it.
///
/// A blank is not zero: a gender without a number was left blank. Undivided and gendered counts exclude each other.
public struct CountsByGender: Hashable, Codable, Sendable {
    /// Women (*kvinnor*); `nil` when left blank or undivided.
    public private(set) var women: WholeNumber?
    /// Men (*män*); `nil` when left blank or undivided.
    public private(set) var men: WholeNumber?
    /// Non-binary people (*icke-binära*); `nil` when left blank, not asked or undivided.
    public private(set) var nonBinary: WholeNumber?
    /// All, where the form has one number; `nil` when left blank or split.
    public private(set) var undivided: WholeNumber?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}

    /// Creates counts by gender; `nil` is a blank.
    public init(women: WholeNumber? = nil, men: WholeNumber? = nil, nonBinary: WholeNumber? = nil) {
        self.women = women
        self.men = men
        self.nonBinary = nonBinary
    }

    /// Creates one count for all.
    public init(undivided: WholeNumber) { self.undivided = undivided }

    /// The count of a gender; `nil` when it is blank.
    ///
    /// Giving a gender a count removes an undivided one.
    public subscript(gender: Gender) -> WholeNumber? {
        get {
            switch gender {
            case .woman: women
            case .man: men
            case .nonBinary: nonBinary
            }
        }
        set {
            if newValue != nil { undivided = nil }
            switch gender {
            case .woman: women = newValue
            case .man: men = newValue
            case .nonBinary: nonBinary = newValue
            }
        }
    }

    /// The sum of what is given; `nil` when all is blank.
    public var sum: Int? {
        let given = [women, men, nonBinary, undivided].compactMap(\.?.rawValue)
        return given.isEmpty ? nil : given.reduce(0, +)
    }
}

extension CountsByGender: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("women", &women)
        try visitor.visit("men", &men)
        try visitor.visit("nonBinary", &nonBinary)
        try visitor.visit("undivided", &undivided)
    }

    package mutating func settle() throws(InvalidValue) {
        guard undivided == nil || (women == nil && men == nil && nonBinary == nil) else {
            throw InvalidValue("expected either counts by gender or an undivided count, not both")
        }
    }
}
