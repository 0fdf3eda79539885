import POModel

extension Answers {
    /// The document that the answers make up, without what its type refuses.
    ///
    /// - Parameter kind: The kind of the document, which the answers have already.
    /// - Returns: The document, and the paths of what was refused, in the order met.
    mutating func document(ofKind kind: DocumentKind) -> (document: GrantDocument, refused: [FieldID]) {
        var refused: [FieldID] = []
        while true {
            do {
                return (try document(), refused)
            } catch let error as RefusedValue {
                guard self[error.field] != nil else { break }
                self[error.field] = nil
                refused.append(error.field)
            } catch {
                break
            }
        }
        return (.other(kind: kind, .object([:])), refused)
    }
}

extension RefusedValue {
    /// The field of what was refused.
    var field: FieldID { FieldID(rawValue: path.joined(separator: ".")) }
}
