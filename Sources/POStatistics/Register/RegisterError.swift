/// Why a register cannot be read at all.
public enum RegisterError: Error, Hashable, Sendable {
    /// Required columns are missing from the header, in the order of the register's description.
    case missingColumns([RegisterColumn])
    /// Columns stand in the header more than once, so that it is not evident which to read.
    case repeatedColumns([RegisterColumn])
    /// The first row is no header: its quoting is broken, it is too long, or it has more than 1,000 columns.
    case unreadableHeader
    /// The register begins as JSON, which it is not at a byte, counted from 0, or ends too early.
    case brokenJSON(byte: Int)
    /// The value under a key of a register in JSON is no list of records.
    case notAList(field: String)
}
