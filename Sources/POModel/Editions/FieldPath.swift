/// The keys from a document to the value of a question, one after the other.
///
/// An id that begins with no key of any document asks something new: its answer stands under the whole id among the
/// additional answers.
package struct FieldPath: Sequence, IteratorProtocol, Sendable {
    private let bytes: [UInt8]
    /// Where the next key begins; `nil` after the last.
    private var start: Int? = 0
    private var isAtStart = true
    /// Whether what is left is one key.
    private var isWhole = false

    package init(_ id: FieldID) { bytes = Array(id.rawValue.utf8) }

    package mutating func next() -> String? {
        guard let start else { return nil }
        let end = isWhole ? bytes.count : bytes[start...].firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
        let key = String(decoding: bytes[start..<end], as: UTF8.self)
        if isAtStart {
            isAtStart = false
            isWhole = key == FieldID.additional
            guard DocumentKeys.known.contains(key) else {
                isWhole = true
                return FieldID.additional
            }
        }
        self.start = end == bytes.count ? nil : end + 1
        return key
    }
}
