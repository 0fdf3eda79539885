import Testing

@testable import POForms

/// Tests name an edition by its id.
extension FormEdition: @retroactive CustomTestStringConvertible {
    public var testDescription: String { id.rawValue }
}
