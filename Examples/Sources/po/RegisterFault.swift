import POModel

/// Says where a register in JSON cannot be read, without what stands there, as that is about a person.
enum RegisterFault {
    static func message(_ error: DecodingError, in language: MessageLanguage) -> String {
        let path = path(of: error)
        return switch (path.isEmpty, language) {
        case (true, .swedish): "filen är inte giltig JSON"
        case (true, .english): "not valid JSON"
        case (false, .swedish): "\(path): värdet är inte vad som ska stå här"
        case (false, .english): "\(path): not a value that can stand here"
        }
    }

    /// The path of the field, such as `assignments.3.opened`.
    private static func path(of error: DecodingError) -> String {
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context):
                context
            @unknown default: nil
            }
        return (context?.codingPath ?? []).map { $0.intValue.map(String.init) ?? $0.stringValue }
            .joined(separator: ".")
    }
}
