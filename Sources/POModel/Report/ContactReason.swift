/// Why a client made contact (*kontaktorsak*, *aktualiseringsorsak*).
public struct ContactReason: RawRepresentable, Hashable, Codable, Sendable {
    /// The reason as in the interchange format, such as `economy`.
    public let rawValue: String
    /// Creates a reason, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Economy (*Ekonomi*).
    public static let economy = Self(rawValue: "economy")
    /// Housing (*Bostad*; in the letter of 2012 also *Boende*).
    public static let housing = Self(rawValue: "housing")
    /// Occupation (*Sysselsättning*).
    public static let occupation = Self(rawValue: "occupation")
    /// Structure in everyday life (*Struktur i vardagen*).
    public static let everydayStructure = Self(rawValue: "everydayStructure")
    /// Breaking isolation (*Bryta isolering*).
    public static let breakingIsolation = Self(rawValue: "breakingIsolation")
    /// Relationships (*Relationsfrågor*).
    public static let relationships = Self(rawValue: "relationships")
    /// Existential questions (*Existentiella frågor*).
    public static let existentialQuestions = Self(rawValue: "existentialQuestions")
    /// Support in contact with an authority (*Stöd i kontakten med myndighet*).
    public static let authorityContact = Self(rawValue: "authorityContact")
    /// Support in contact with health care (*Stöd i kontakten med sjukvården*).
    public static let healthcareContact = Self(rawValue: "healthcareContact")
    /// Another reason (*Annan orsak*).
    public static let other = Self(rawValue: "other")
    /// Personal support (*Personligt stöd*); only in the ranking of 2012.
    public static let personalSupport = Self(rawValue: "personalSupport")
    /// Social services (*Socialtjänst*); only in the ranking of 2012.
    public static let socialServices = Self(rawValue: "socialServices")

    /// The ten reasons of the forms from 2021 on, in the order of the forms.
    public static let asked: [Self] = [
        .economy, .housing, .occupation, .everydayStructure, .breakingIsolation, .relationships,
        .existentialQuestions, .authorityContact, .healthcareContact, .other,
    ]

    /// Those that this release has a name for.
    package static let known: [Self] = asked + [.personalSupport, .socialServices]
}

extension ContactReason: OpenWord {}

extension ContactReason: TableKey {
    /// Whether the reason is one of those that this release has a name for.
    public var isKnown: Bool { Self.known.contains(self) }
}
