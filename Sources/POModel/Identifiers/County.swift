/// A county (*län*), by its official two-digit code.
public struct County: Hashable, Sendable {
    /// Two digits, such as `"08"`.
    public let code: String
    /// The official name, such as `Kalmar län`.
    public let name: String

    /// The county of a code; `nil` if there is none.
    public init?(code: String) {
        guard let county = Self.all.first(where: { $0.code == code }) else { return nil }
        self = county
    }

    init(uncheckedCode code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// The county's municipalities, in code order.
    public var municipalities: [Municipality] { Municipality.all.filter { $0.county == self } }
}
