/// How far the reading of a register has come.
public struct RegisterProgress: Hashable, Sendable {
    /// How many bytes have been read and counted.
    public let bytes: Int
}
