import POModel

/// A submission is kept as a draft with all that was written, also what could not be read.
extension FormSubmission: Codable {
    private enum CodingKeys: String, CodingKey { case edition, sent }

    /// Decodes what was sent, and reads it once more; the rules have not been run on it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let edition: FormEdition
        if let id = try? container.decode(EditionID.self, forKey: .edition) {
            guard let known = FormEdition.builtIn.first(where: { $0.id == id }) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .edition, in: container, debugDescription: "no built-in edition has the name")
            }
            edition = known
        } else {
            edition = try container.decode(FormEdition.self, forKey: .edition)
        }
        self.init(try container.decode(SentInputs.self, forKey: .sent), on: edition)
    }

    /// Encodes what was sent, with the name of a built-in edition or the whole of one's own; findings are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if FormEdition.builtIn.contains(edition) {
            try container.encode(edition.id, forKey: .edition)
        } else {
            try container.encode(edition, forKey: .edition)
        }
        try container.encode(sent, forKey: .sent)
    }
}
