/// A municipality's account of a year's grant (*redovisning*), whatever edition of the form it was given on.
///
/// ```swift
/// var report = GrantReport()
/// report.year = 2024
/// report.training.offered = true
/// ```
///
/// - SeeAlso: Förordning (2013:522) 10 §.
public struct GrantReport: Hashable, Codable, Sendable {
    /// The edition whose structure it has.
    public var edition: EditionID?
    /// The year accounted for.
    public var year: Int?
    /// The head of the form.
    public var countyBoard = CountyBoard()
    /// The municipality that accounts.
    public var grantee = Grantee()
    /// The ombud.
    public var ombuds = OmbudStaff()
    /// Training offered to ombud.
    public var training = StaffSupport()
    /// Supervision offered to ombud.
    public var supervision = StaffSupport()
    /// The clients of the year.
    public var clients = ReportedClients()
    /// Why clients made contact.
    public var contactReasons = ContactReasons()
    /// Access to an ombud.
    public var access = ServiceAccess()
    /// Organisation, management and cooperation.
    public var organisation = Organisation()
    /// Access to the services of society.
    public var societalServices = SocietalServices()
    /// The money.
    public var economy = Economy()
    /// The pandemic; 2021.
    public var pandemic = Pandemic()
    /// Comments and reflections (*Övrigt*).
    public var remarks: FreeText?
    /// The prose of the letter of 2012.
    public var narrative = Narrative()
    /// Titles of attachments (*bilagor*).
    public var attachments: [LineText] = []
    /// Who signed, and when.
    public var signature = Signature()
    /// Answers to questions that the edition asks and this type does not have.
    public var additional = AdditionalAnswers()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension GrantReport: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("kind", always: DocumentKind.grantReport.rawValue)
        try visitor.visit("edition", &edition)
        try visitor.visit("year", &year)
        try visitor.visit("countyBoard", &countyBoard)
        try visitor.visit("grantee", &grantee)
        try visitor.visit("ombuds", &ombuds)
        try visitor.visit("training", &training)
        try visitor.visit("supervision", &supervision)
        try visitor.visit("clients", &clients)
        try visitor.visit("contactReasons", &contactReasons)
        try visitor.visit("access", &access)
        try visitor.visit("organisation", &organisation)
        try visitor.visit("societalServices", &societalServices)
        try visitor.visit("economy", &economy)
        try visitor.visit("pandemic", &pandemic)
        try visitor.visit("remarks", &remarks)
        try visitor.visit("narrative", &narrative)
        try visitor.visit("attachments", &attachments)
        try visitor.visit("signature", &signature)
        try visitor.visit("additional", &additional)
    }
}
