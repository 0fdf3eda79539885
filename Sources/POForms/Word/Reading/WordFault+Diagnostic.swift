extension WordFault {
    /// What tells a person why a document cannot be read.
    var diagnostic: Diagnostic {
        switch self {
        case .archive(.encrypted): .init(.encryptedFile, .error, at: 0..<0)
        case .archive(.tooManyEntries(let count)): .init(.oversizedFile, .error, at: 0..<0, ["\(count)"])
        case .archive(.tooLarge(let count)): .init(.oversizedFile, .error, at: 0..<0, ["\(count)"])
        case .part(.tooDeep(let depth)): .init(.depth(depth), at: 0)
        case .archive, .part, .withoutText: .init(.damagedFile, .error, at: 0..<0)
        }
    }
}

extension WordDocument {
    /// What is told of the whole document.
    var diagnostics: [Diagnostic] {
        var told: [Diagnostic] = []
        if changes > 0 { told.append(.init(.trackedChanges, .warning, at: 0..<0, ["\(changes)"])) }
        if comments > 0 { told.append(.init(.comments, .warning, at: 0..<0, ["\(comments)"])) }
        if chunks > 0 { told.append(.init(.filesWithin, .error, at: 0..<0, ["\(chunks)"])) }
        return told
    }
}
