/// The official four-digit code of one of the 290 municipalities.
///
/// The first two digits are the county. Leading zeros count, so the code is text, not a number.
///
/// - SeeAlso: Statistics Sweden, *Län och kommuner i kodnummerordning*.
public struct MunicipalityCode: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// Four ASCII digits, such as `"0180"`.
    public let rawValue: String

    /// Creates a code; `nil` unless it stands in the register.
    public init?(rawValue: String) {
        guard Municipality.names[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    init(unchecked rawValue: String) { self.rawValue = rawValue }
}

extension MunicipalityCode: Comparable, OrderedAsWritten {}
