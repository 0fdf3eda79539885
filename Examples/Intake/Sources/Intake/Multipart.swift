import Hummingbird

/// What a browser sends from a form with a file, of the type `multipart/form-data`.
struct Multipart {
    struct Part {
        let name: String
        /// The file's name on the sender's machine; `nil` for other inputs.
        let fileName: String?
        let content: [UInt8]
    }

    let parts: [Part]

    /// Reads a body; `nil` if the type has no boundary.
    init?(_ body: [UInt8], type: String) {
        guard let word = type.split(separator: "boundary=").dropFirst().first else { return nil }
        let boundary = Array("--".utf8) + Array(word.prefix { $0 != ";" }.filter { $0 != "\"" }.utf8)
        var parts: [Part] = []
        var starts: [Int] = []
        var index = 0
        while index + boundary.count <= body.count {
            // A boundary begins a line.
            let isLineStart = index == 0 || body[index - 1] == UInt8(ascii: "\n")
            if isLineStart, body[index] == boundary[0], body[index..<index + boundary.count].elementsEqual(boundary) {
                starts.append(index)
                index += boundary.count
            } else {
                index += 1
            }
        }
        for (start, end) in zip(starts, starts.dropFirst()) {
            if let part = Part(body[(start + boundary.count)..<end]) { parts.append(part) }
        }
        self.parts = parts
    }

    /// The text of an input.
    subscript(name: String) -> String? {
        parts.first { $0.name == name && $0.fileName == nil }.map { String(decoding: $0.content, as: UTF8.self) }
    }
}

extension Multipart.Part {
    /// Reads what stands between two boundaries: a line end, heads, a blank line, the content, a line end.
    fileprivate init?(_ bytes: ArraySlice<UInt8>) {
        let blankLine = Array("\r\n\r\n".utf8)
        guard bytes.count >= blankLine.count + 4,
            let split = bytes.indices.dropLast(3).first(where: { bytes[$0..<$0 + 4].elementsEqual(blankLine) })
        else { return nil }
        let heads = String(decoding: bytes[..<split], as: UTF8.self)
        guard let name = Self.value(of: "name", in: heads) else { return nil }
        self.name = name
        fileName = Self.value(of: "filename", in: heads)
        content = Array(bytes[(split + 4)...].dropLast(2))
    }

    private static func value(of key: String, in heads: String) -> String? {
        guard let rest = heads.split(separator: " \(key)=\"", maxSplits: 1).dropFirst().first else { return nil }
        return String(rest.prefix { $0 != "\"" })
    }
}
