/// Counts by gender for each of a set of keys, such as age bands or contact reasons.
public struct CountTable<Key: TableKey>: Hashable, Codable, Sendable {
    private var rows: [Key: CountsByGender] = [:]
    /// What was found under keys that this release does not know, and is no row of counts.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank table.
    package init() {}

    /// The counts of a row; blank when the row is not filled in.
    public subscript(key: Key) -> CountsByGender {
        get { rows[key] ?? CountsByGender() }
        set { rows[key] = newValue.isEmpty ? nil : newValue }
    }

    /// The keys of the rows that are not blank, in no particular order.
    public var keys: some Collection<Key> & Sendable { Array(rows.keys) }
}

extension CountTable: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visitEntries(&rows)
        rows = rows.filter { !$0.value.isEmpty }
    }
}
