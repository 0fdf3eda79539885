/// White space, and what is not seen at all, in the bytes of UTF-8.
///
/// Bytes that are no valid UTF-8 hold none, so that two ids that differ otherwise never come to look alike.
package enum WhiteSpace {
    /// Whether there is nothing else among the bytes.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    package static func isAll(of bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let length = length(at: index, in: bytes)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// The bytes without it; `nil` when there is none.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    package static func removed(from bytes: Span<UInt8>) -> ContiguousArray<UInt8>? {
        var rest: ContiguousArray<UInt8> = []
        var index = 0
        while index < bytes.count {
            let length = length(at: index, in: bytes)
            if length == 0 { rest.append(bytes[index]) }
            index += max(length, 1)
        }
        return rest.count == bytes.count ? nil : rest
    }

    /// How many bytes the white space takes that starts at an index; 0 for anything else.
    private static func length(at index: Int, in bytes: Span<UInt8>) -> Int {
        let first = bytes[index]
        if first > 0x20 && first < 0x80 { return 0 }
        if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch (first, byte(1), byte(2)) {
        // Next line, no-break space.
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
        // Blanks of any width, also none; line and paragraph separators.
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F...0xA0),
            (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }
}
