/// The labels of an edition, prepared for being found in a text.
struct LabelIndex {
    /// A label's words at a place in the text.
    struct Hit {
        /// The slots that have the label.
        let slots: [Int]
        /// The plain text that the label takes, with a number before it and punctuation after it.
        let range: Range<Int>
        /// The year that stands where the label has `{year}`.
        let year: Int?
    }

    private struct Pattern {
        let bytes: [UInt8]
        var slots: [Int]
    }

    let slots: [FormSlot]
    private var patterns: [Pattern] = []
    /// The patterns that begin with two given bytes, the longest first.
    private var buckets: [UInt16: [Int]] = [:]
    private let notes: [[UInt8]]

    /// Prepares an edition.
    init(_ edition: FormEdition) {
        slots = FormSlot.all(of: edition)
        notes = edition.items.flatMap { item -> [String] in
            guard case .note(let note) = item else { return [] }
            return note.openings + [note.text].compactMap(\.self)
        }.map(Skeleton.pattern)
        for (slot, content) in slots.enumerated() {
            for text in [content.label.text] + content.label.alternatives { add(text, slot: slot) }
        }
        for bucket in buckets.keys {
            buckets[bucket]?.sort { patterns[$0].bytes.count > patterns[$1].bytes.count }
        }
    }

    private mutating func add(_ text: String, slot: Int) {
        let utf8 = Array(text.utf8)
        let bytes = Skeleton.pattern(String(decoding: utf8[Numbering.end(in: utf8, 0..<utf8.count)...], as: UTF8.self))
        guard bytes.count >= 2 else { return }
        if let known = patterns.firstIndex(where: { $0.bytes == bytes }) {
            if patterns[known].slots.last != slot { patterns[known].slots.append(slot) }
        } else {
            buckets[Self.bucket(bytes[0], bytes[1]), default: []].append(patterns.count)
            patterns.append(Pattern(bytes: bytes, slots: [slot]))
        }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    /// The longest label that begins where a range of the plain text begins, perhaps after a number.
    func hit(in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> Hit? {
        let afterNumber = Numbering.end(in: text, range)
        if let hit = hit(in: text, skeleton, from: afterNumber, within: range) { return hit }
        return afterNumber == range.lowerBound
            ? nil : hit(in: text, skeleton, from: range.lowerBound, within: range)
    }

    private func hit(in text: [UInt8], _ skeleton: Skeleton, from start: Int, within range: Range<Int>) -> Hit? {
        let index = skeleton.index(at: start)
        guard index + 1 < skeleton.bytes.count, skeleton.starts[index] < range.upperBound,
            let bucket = buckets[Self.bucket(skeleton.bytes[index], skeleton.bytes[index + 1])]
        else { return nil }
        for pattern in bucket {
            let bytes = patterns[pattern].bytes
            guard let after = skeleton.end(of: bytes, at: index), skeleton.ends[after - 1] <= range.upperBound,
                let end = Self.wordEnd(text, skeleton, after: after, before: range.upperBound)
            else { continue }
            return Hit(
                slots: patterns[pattern].slots, range: range.lowerBound..<end,
                year: Self.year(bytes, skeleton, at: index))
        }
        return nil
    }

    /// Where a label's words end, with a footnote's number and punctuation; `nil` when a word goes on.
    static func wordEnd(_ text: [UInt8], _ skeleton: Skeleton, after index: Int, before limit: Int) -> Int? {
        var end = skeleton.ends[index - 1]
        if index < skeleton.bytes.count, skeleton.starts[index] == end, end < limit {
            let isDigit = (0x30...0x39).contains(skeleton.bytes[index])
            let goesOn = index + 1 < skeleton.bytes.count && skeleton.starts[index + 1] == end + 1
            guard isDigit, !goesOn else { return nil }
            end += 1
        }
        let punctuation: Set<UInt8> = Set(":.?!),;*".utf8)
        while end < limit {
            if punctuation.contains(text[end]) {
                end += 1
            } else if text[end] == 0xC2, end + 1 < limit, [0xB9, 0xB2, 0xB3].contains(text[end + 1]) {
                end += 2
            } else if text[end] == 0x20, end + 1 < limit,
                [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(text[end + 1])
            {
                end += 2
            } else if text[end] == 0x20, end + 2 < limit, text[end + 1] == 0xC2,
                [0xB9, 0xB2, 0xB3].contains(text[end + 2])
            {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    private static func year(_ pattern: [UInt8], _ skeleton: Skeleton, at index: Int) -> Int? {
        guard let offset = pattern.firstIndex(of: Skeleton.yearDigit) else { return nil }
        return skeleton.bytes[index + offset..<index + offset + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether a block begins as one of the edition's explanations does.
    func isNote(_ text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> Bool {
        let index = skeleton.index(at: Numbering.end(in: text, range))
        return notes.contains { note in
            guard let end = skeleton.end(of: note, at: index) else { return false }
            return skeleton.ends[end - 1] <= range.upperBound
        }
    }
}
