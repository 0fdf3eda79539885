extension Reading: Codable {
    private enum CodingKeys: String, CodingKey {
        case documents, sources, runnersUp, repairs, diagnostics, unclaimed, accounting, confirmations, outline, text
    }

    /// Decodes a reading that was kept, such as one that waits for a person to confirm its doubts.
    ///
    /// - Throws: `DecodingError` where something is missing or of another kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        text = SourceLines(Array(try container.decode(String.self, forKey: .text).utf8))
        documents = try container.decode([ReadDocument].self, forKey: .documents)
        sources = try container.decode([FieldSource].self, forKey: .sources)
        runnersUp = try container.decodeIfPresent([RunnerUp].self, forKey: .runnersUp) ?? []
        repairs = try container.decode([Repair].self, forKey: .repairs)
        diagnostics = try container.decode([Diagnostic].self, forKey: .diagnostics)
        unclaimed = try container.decode([UnclaimedText].self, forKey: .unclaimed)
        accounting = try container.decode(TextAccount.self, forKey: .accounting)
        confirmations = try container.decodeIfPresent([AnswerConfirmation].self, forKey: .confirmations) ?? []
        outline = try container.decodeIfPresent(DocumentOutline.self, forKey: .outline) ?? DocumentOutline()
        shareOut()
    }

    /// Encodes all that was read, and the text that its places are offsets of.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(documents, forKey: .documents)
        try container.encode(sources, forKey: .sources)
        try container.encode(runnersUp, forKey: .runnersUp)
        try container.encode(repairs, forKey: .repairs)
        try container.encode(diagnostics, forKey: .diagnostics)
        try container.encode(unclaimed, forKey: .unclaimed)
        try container.encode(accounting, forKey: .accounting)
        if !confirmations.isEmpty { try container.encode(confirmations, forKey: .confirmations) }
        if !outline.isEmpty { try container.encode(outline, forKey: .outline) }
        try container.encode(String(decoding: text.utf8, as: UTF8.self), forKey: .text)
    }

    /// Gives each document its part of the sources and diagnostics, which stand in the order of the documents.
    mutating func shareOut() {
        var (source, diagnostic, rival) = (sources.startIndex, diagnostics.startIndex, runnersUp.startIndex)
        for number in documents.indices {
            let isBefore = { (document: Int?) in (document ?? -1) < number }
            while source < sources.count, isBefore(sources[source].document) { source += 1 }
            while diagnostic < diagnostics.count, isBefore(diagnostics[diagnostic].document) { diagnostic += 1 }
            let ownSources = sources[source...].prefix { $0.document == number }
            let ownDoubts = diagnostics[diagnostic...].prefix { $0.document == number }
            let ownRivals = runnersUp[rival...].prefix { $0.document == number }
            documents[number].sources = ownSources
            documents[number].runnersUp = ownRivals
            documents[number].doubts = ownDoubts
            documents[number].confirmations = confirmations.filter { $0.document == number }
            (source, diagnostic, rival) = (ownSources.endIndex, ownDoubts.endIndex, ownRivals.endIndex)
        }
    }
}

extension TextAccount: Codable {
    /// A part, as it is written: what it is, and where it ends; it begins where the one before ends.
    private struct Part: Codable {
        let role: TextRole
        let end: Int
    }

    /// Decodes the parts in their order.
    ///
    /// - Throws: `DecodingError` where they are out of order.
    public init(from decoder: any Decoder) throws {
        self.init()
        for part in try [Part](from: decoder) { add(part.role, to: part.end) }
    }

    /// Encodes each part by what it is and where it ends.
    public func encode(to encoder: any Encoder) throws {
        try map { Part(role: $0.role, end: $0.range.upperBound) }.encode(to: encoder)
    }
}
