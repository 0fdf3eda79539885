/// Access to an ombud (*Tillgång till personligt ombud*).
///
/// - SeeAlso: Förordning (2013:522) 10 § 3.
public struct ServiceAccess: Hashable, Codable, Sendable {
    /// Whether people had to wait.
    public var queue: Open<QueueAnswer>?
    /// Municipalities with a queue, where the form has their number.
    public var municipalitiesWithQueue: WholeNumber?
    /// Municipalities without a queue, where the form has their number.
    public var municipalitiesWithoutQueue: WholeNumber?
    /// How long people waited.
    public var waitingTime = WaitingTime()
    /// Why there was a queue.
    public var queueCause: FreeText?
    /// Guidelines for whom to help first.
    public var prioritisation = Prioritisation()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}
}

extension ServiceAccess: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("queue", &queue)
        try visitor.visit("municipalitiesWithQueue", &municipalitiesWithQueue)
        try visitor.visit("municipalitiesWithoutQueue", &municipalitiesWithoutQueue)
        try visitor.visit("waitingTime", &waitingTime)
        try visitor.visit("queueCause", &queueCause)
        try visitor.visit("prioritisation", &prioritisation)
    }
}
