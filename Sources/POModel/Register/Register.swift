/// All that a service records for its statistics and its accounts.
///
/// Clients and ombud are pseudonyms, and nothing here tells who they are. A register is written and read as canonical
/// JSON like the documents: blanks have no key, and unknown keys are kept in every object. References between records
/// are not doors: a register with a reference to nobody can be held, and ``problems`` tells of it.
///
/// ```swift
/// let register = try JSONDecoder().decode(Register.self, from: data)
/// for problem in register.problems { print(problem.text(in: .swedish)) }
/// ```
///
/// - SeeAlso: Förordning (2013:522) 8 and 10 §§ for what must be accounted for.
public struct Register: Hashable, Codable, Sendable {
    private var givenVersion: Int? = Self.currentVersion
    /// Clients, each once.
    public var clients: [Client] = []
    /// Ombud, each once.
    public var ombuds: [Ombud] = []
    /// Assignments, in any order.
    public var assignments: [Assignment] = []
    /// Training of ombud (*utbildning*).
    public var training: [StaffEvent] = []
    /// Supervision of ombud (*handledning*).
    public var supervision: [StaffEvent] = []
    /// Advice to people who are not clients.
    public var consultations: [Consultation] = []
    /// System deficiencies (*systembrister*).
    public var systemDeficiencies: [SystemDeficiency] = []
    /// Comments and complaints (*synpunkter och klagomål*).
    public var feedback: [Feedback] = []
    /// Surveys of clients (*brukarenkäter*).
    public var surveys: [ClientSurvey] = []
    /// Management groups (*ledningsgrupper*).
    public var managementGroups: [ManagementGroupRecord] = []
    /// Contracts with providers (*avtal med utförare*).
    public var contracts: [ProviderAgreement] = []
    /// Decisions on grants (*beslut om statsbidrag*).
    public var grants: [GrantDecision] = []
    /// Payments and repayments of grants.
    public var payments: [GrantTransfer] = []
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a register without records.
    public init() {}

    /// The version of the format that the register was written in; 1 when it does not tell.
    ///
    /// A register of a later version is read as far as its keys are known, and keeps its version.
    public var version: Int { givenVersion ?? Self.currentVersion }

    /// The version of the format that this release writes.
    package static let currentVersion = 1
}

extension Register: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("version", &givenVersion)
        try visitor.visit("clients", &clients)
        try visitor.visit("ombuds", &ombuds)
        try visitor.visit("assignments", &assignments)
        try visitor.visit("training", &training)
        try visitor.visit("supervision", &supervision)
        try visitor.visit("consultations", &consultations)
        try visitor.visit("systemDeficiencies", &systemDeficiencies)
        try visitor.visit("feedback", &feedback)
        try visitor.visit("surveys", &surveys)
        try visitor.visit("managementGroups", &managementGroups)
        try visitor.visit("contracts", &contracts)
        try visitor.visit("grants", &grants)
        try visitor.visit("payments", &payments)
    }

    package mutating func settle() throws(InvalidValue) { givenVersion = version }
}

extension Register {
    /// The client of an id, the first if several have it; `nil` if none has.
    ///
    /// - Complexity: O(*n*) in the number of clients.
    package func client(_ id: ClientID) -> Client? { clients.first { $0.id == id } }

    /// The ombud of an id, the first if several have it; `nil` if none has.
    ///
    /// - Complexity: O(*n*) in the number of ombud.
    package func ombud(_ id: OmbudID) -> Ombud? { ombuds.first { $0.id == id } }

    /// A client's assignments, in the order of the register.
    ///
    /// - Complexity: O(*n*) in the number of assignments.
    package func assignments(of client: ClientID) -> [Assignment] { assignments.filter { $0.client == client } }

    /// An ombud's assignments, in the order of the register.
    ///
    /// - Complexity: O(*n*) in the number of assignments.
    package func assignments(heldBy ombud: OmbudID) -> [Assignment] { assignments.filter { $0.ombud == ombud } }

    /// Assignments by client, each client's in the order of the register; those without a client are left out.
    ///
    /// - Complexity: O(*n*) in the number of assignments.
    package func assignmentsByClient() -> [ClientID: [Assignment]] {
        assignments.reduce(into: [:]) { assignments, assignment in
            if let client = assignment.client { assignments[client, default: []].append(assignment) }
        }
    }

    /// Whether children lived with the client during an assignment: what the assignment tells, else what the client's
    /// record tells; `nil` when neither does.
    ///
    /// - Complexity: O(*n*) in the number of clients, unless the assignment tells.
    package func childrenAtHome(during assignment: Assignment) -> Open<ChildrenAtHome>? {
        assignment.childrenAtHome ?? assignment.client.flatMap(client)?.childrenAtHome
    }
}
