/// A value that is in the order of what it is written as in the interchange format.
package protocol OrderedAsWritten: RawRepresentable, Comparable where RawValue: Comparable {}

extension OrderedAsWritten {
    /// Whether one comes before the other.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
