/// A value that is printed as it is written in the interchange format.
package protocol PrintedAsWritten: RawRepresentable, CustomStringConvertible {}

extension PrintedAsWritten {
    /// The value as it is written in the interchange format.
    public var description: String { "\(rawValue)" }
}
