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
                return (try document(as: GrantDocument.self), refused)
            } catch let error as DecodingError {
                guard let path = error.path, self[path] != nil else { break }
                self[path] = nil
                refused.append(path)
            } catch {
                break
            }
        }
        return (.other(kind: kind, .object([:])), refused)
    }
}
