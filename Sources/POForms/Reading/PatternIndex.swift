/// Skeletons of labels, prepared so that the longest that begins at a place of a text is found at once.
struct PatternIndex: Sendable {
    /// The skeletons, each once.
    private(set) var patterns: [[UInt8]] = []
    /// The patterns that begin with two given bytes, the longest first.
    private var buckets: [UInt16: [Int]] = [:]
    private var numbers: [[UInt8]: Int] = [:]

    /// Adds a label's words without the number before them, and returns the number of their pattern; `nil` when
    /// they are too short to be found.
    mutating func add(_ text: String) -> Int? {
        let utf8 = Array(text.utf8)
        let bytes = Skeleton.pattern(String(decoding: utf8[Numbering.end(in: utf8, 0..<utf8.count)...], as: UTF8.self))
        guard bytes.count >= 2 else { return nil }
        if let known = numbers[bytes] { return known }
        let number = patterns.count
        numbers[bytes] = number
        patterns.append(bytes)
        let key = Self.key(bytes[0], bytes[1])
        var bucket = buckets[key] ?? []
        let place = bucket.partitioningIndex { patterns[$0].count < bytes.count }
        bucket.insert(number, at: place)
        buckets[key] = bucket
        return number
    }

    /// The patterns that can begin with two bytes, the longest first.
    func candidates(_ first: UInt8, _ second: UInt8) -> [Int] { buckets[Self.key(first, second)] ?? [] }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }
}
