import POModel

/// Finds ids that differ only in white space, which are rarely meant to be two clients.
struct SpacedIDs: Sendable {
    /// The ids met that have white space, without it.
    private var withoutSpace: Set<ContiguousArray<UInt8>> = []

    /// Whether the id of a client just added differs from another's only in white space.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    mutating func isAnother(_ id: ReadID, in bytes: Span<UInt8>, of clients: ClientTable) -> Bool {
        guard id.word != 0 else { return isAnother(bytes.extracting(id.range), of: clients) }
        // Most ids are short and have no white space.
        if withoutSpace.isEmpty, ShortID.isVisible(id.word) { return false }
        return isAnother(ShortID.bytes(of: id.word).span, of: clients)
    }

    /// Whether the id of a client just added differs from another's only in white space.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    mutating func isAnother(_ id: Span<UInt8>, of clients: ClientTable) -> Bool {
        guard let rest = WhiteSpace.removed(from: id) else {
            if withoutSpace.isEmpty { return false }
            var bytes: ContiguousArray<UInt8> = []
            for index in id.indices { bytes.append(id[index]) }
            return withoutSpace.contains(bytes)
        }
        let isNew = withoutSpace.insert(rest).inserted
        return !isNew || clients.find(rest.span) != nil
    }
}
