/// An official's memorandum to the committee (*tjänsteskrivelse*).
public struct OfficialMemorandum: Hashable, Codable, Sendable {
    /// The county administrative board, where the memorandum names one.
    public var countyBoard = CountyBoard()
    /// Who wrote it.
    public var handler = Handler()
    /// Its date.
    public var date: CalendarDate?
    /// The municipality's case number (*ärendebeteckning*).
    public var diaryNumber: LineText?
    /// To whom it is addressed.
    public var addressee: LineText?
    /// What it is about.
    public var subject: LineText?
    /// What the committee is proposed to decide (*förslag till beslut*).
    public var proposedDecision: FreeText?
    /// Background (*bakgrund*).
    public var background: FreeText?
    /// Those who signed.
    public var signatories: [Signatory] = []
    /// Titles of attachments (*bilagor*).
    public var attachments: [LineText] = []
    /// Answers to questions that an edition asks and this type does not have.
    public var additional = AdditionalAnswers()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension OfficialMemorandum: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("kind", always: DocumentKind.officialMemorandum.rawValue)
        try visitor.visit("countyBoard", &countyBoard)
        try visitor.visit("handler", &handler)
        try visitor.visit("date", &date)
        try visitor.visit("diaryNumber", &diaryNumber)
        try visitor.visit("addressee", &addressee)
        try visitor.visit("subject", &subject)
        try visitor.visit("proposedDecision", &proposedDecision)
        try visitor.visit("background", &background)
        try visitor.visit("signatories", &signatories)
        try visitor.visit("attachments", &attachments)
        try visitor.visit("additional", &additional)
    }
}
