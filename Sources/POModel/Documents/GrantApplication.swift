/// A municipality's application for a year's grant (*ansökan*), whatever edition of the form it was made on.
///
/// - SeeAlso: Förordning (2013:522) 8 §.
public struct GrantApplication: Hashable, Codable, Sendable {
    /// The edition whose structure it has.
    public var edition: EditionID?
    /// The year applied for.
    public var year: Int?
    /// The head of the form.
    public var countyBoard = CountyBoard()
    /// What a full-time position was granted the year before, as the form prints it; the form may be outdated.
    public var previousGrantPerPosition: Kronor?
    /// The municipality that applies.
    public var applicant = Applicant()
    /// Where the grant is to be paid.
    public var payment = GrantPayment()
    /// Full-time positions applied for (*antal årsanställningar*); 8 § 2.
    public var positions: FullTimeEquivalent?
    /// Political committee that decided on the application (*nämnd*).
    public var committee: LineText?
    /// Whom to ask.
    public var contact = ApplicationContact()
    /// Form of operation and provider (*driftsform och utförare*); 8 § 3.
    public var operatingForm: FreeText?
    /// Cooperation (*samverkan kring verksamheten*); 8 § 4.
    public var cooperation = Cooperation()
    /// Plan for the work with the target group (*plan för verksamhetens organisation*); 8 § 5.
    public var organisationPlan: FreeText?
    /// Plan for the support of ombud (*planer för arbetets utformning*); 8 § 6.
    public var supportPlan: FreeText?
    /// How the activity is followed up (*uppföljning*); 8 § 7.
    public var followUpPlan: FreeText?
    /// Who signed, and when.
    public var signature = Signature()
    /// Answers to questions that the edition asks and this type does not have.
    public var additional = AdditionalAnswers()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension GrantApplication: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("kind", always: DocumentKind.grantApplication.rawValue)
        try visitor.visit("edition", &edition)
        try visitor.visit("year", &year)
        try visitor.visit("countyBoard", &countyBoard)
        try visitor.visit("previousGrantPerPosition", &previousGrantPerPosition)
        try visitor.visit("applicant", &applicant)
        try visitor.visit("payment", &payment)
        try visitor.visit("positions", &positions)
        try visitor.visit("committee", &committee)
        try visitor.visit("contact", &contact)
        try visitor.visit("operatingForm", &operatingForm)
        try visitor.visit("cooperation", &cooperation)
        try visitor.visit("organisationPlan", &organisationPlan)
        try visitor.visit("supportPlan", &supportPlan)
        try visitor.visit("followUpPlan", &followUpPlan)
        try visitor.visit("signature", &signature)
        try visitor.visit("additional", &additional)
    }
}
