/// The keys from a document to the value of a question, one after the other.
///
/// An id that begins with no key of any document asks something new: its answer stands under the whole id among the
/// additional answers.
struct FieldPath: Sequence, IteratorProtocol {
    private var rest: Substring.UTF8View?
    private var isAtStart = true
    /// Whether what is left is one key.
    private var isWhole = false

    init(_ id: FieldID) { rest = id.rawValue[...].utf8 }

    mutating func next() -> String? {
        guard let path = rest else { return nil }
        let end = isWhole ? path.endIndex : path.firstIndex(of: UInt8(ascii: ".")) ?? path.endIndex
        let key = String(Substring(path[..<end]))
        if isAtStart {
            isAtStart = false
            isWhole = key == FieldID.additional
            guard DocumentKeys.known.contains(key) else {
                isWhole = true
                return FieldID.additional
            }
        }
        rest = end == path.endIndex ? nil : path[path.index(after: end)...]
        return key
    }
}
