public import POModel
public import Testing

/// Tests name an edition by its id.
extension FormEdition: CustomTestStringConvertible {
    /// The edition's id.
    public var testDescription: String { id.rawValue }
}
