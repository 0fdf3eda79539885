/// A key of the interchange format that is itself data, such as an age band or a contact reason.
public protocol TableKey: RawRepresentable<String>, Hashable, Sendable {
    /// Whether this release knows the key, so that what stands under it must be of the table's kind.
    ///
    /// Under any other key, something of another kind is kept as it is.
    var isKnown: Bool { get }
}
