/// The keys that documents of the interchange format begin with.
package enum DocumentKeys: Sendable {
    /// The keys of every kind of document.
    package static let known = FieldNames(of: GrantReport()).names.union(FieldNames(of: GrantApplication()).names)
        .union(FieldNames(of: OfficialMemorandum()).names)
}
