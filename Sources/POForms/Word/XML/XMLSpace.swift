/// A namespace that is known; prefixes are a matter of whoever wrote the file.
enum XMLSpace: UInt8, Hashable, Sendable {
    /// No namespace, as of attributes without a prefix.
    case none
    /// One that is not known.
    case other
    /// The words, tables and controls of a document.
    case word
    /// What word processors added later, such as boxes to tick.
    case word2010
    /// Alternatives for older programs.
    case compatibility
    /// The ids of relationships.
    case relationship
    /// The relationships of a package.
    case package
    /// Cells of a spreadsheet.
    case sheet
    /// The prefix `xml`.
    case xml

    /// The namespace of an address, in the transitional or the strict form.
    ///
    /// - SeeAlso: ISO/IEC 29500.
    init(address: ArraySlice<UInt8>) {
        self = Self.addresses[String(decoding: address, as: UTF8.self)] ?? (address.isEmpty ? .none : .other)
    }

    private static let addresses: [String: Self] = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": .word,
        "http://purl.oclc.org/ooxml/wordprocessingml/main": .word,
        "http://schemas.microsoft.com/office/word/2010/wordml": .word2010,
        "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .relationship,
        "http://purl.oclc.org/ooxml/officeDocument/relationships": .relationship,
        "http://schemas.openxmlformats.org/package/2006/relationships": .package,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": .sheet,
        "http://purl.oclc.org/ooxml/spreadsheetml/main": .sheet,
    ]
}
