import POModel

/// The keys that documents of the interchange format begin with.
enum DocumentKeys {
    /// The keys of every kind of document.
    static let known = FieldNames(of: GrantReport()).names.union(FieldNames(of: GrantApplication()).names)
        .union(FieldNames(of: OfficialMemorandum()).names)
}
