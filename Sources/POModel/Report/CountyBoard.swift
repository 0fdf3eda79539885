/// The county administrative board (*länsstyrelse*) that a form is sent to, and what its head says.
public struct CountyBoard: Hashable, Codable, Sendable {
    /// Name as printed, such as `Länsstyrelsen Kalmar län`; never inferred from the e-mail address.
    public var name: LineText?
    /// Where the form is sent.
    public var email: EmailAddress?
    /// Last day to send it in.
    public var deadline: CalendarDate?
    /// Date of the board's form.
    public var date: CalendarDate?
    /// The board's case number (*länsstyrelsens beteckning*); a placeholder is a blank.
    public var diaryNumber: LineText?
    /// Where the board has its post.
    public var address = PostalAddress()
    /// Unit of the board.
    public var unit: LineText?
    /// Who handles the case.
    public var handler = Handler()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension CountyBoard: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("name", &name)
        try visitor.visit("email", &email)
        try visitor.visit("deadline", &deadline)
        try visitor.visit("date", &date)
        try visitor.visit("diaryNumber", &diaryNumber)
        try visitor.visit("address", &address)
        try visitor.visit("unit", &unit)
        try visitor.visit("handler", &handler)
    }
}
