/// The words, numbers and signs of a document's text outside quotations, in order.
struct ProseTokens {
    struct Token {
        /// The word, number or sign, in lower case.
        let text: String
        /// Its place in the plain text.
        let range: Range<Int>
        let unit: Int
        /// Whether it begins a line or a block.
        var startsLine: Bool
        let isNumber: Bool
        let isWord: Bool
        /// Whether it begins with a capital.
        let isCapital: Bool
        /// The number of the sentence that it stands in.
        var sentence = 0
    }

    let blocks: Blocks
    private(set) var tokens: [Token] = []

    /// Takes the blocks within a range of the plain text apart.
    ///
    /// - Parameters:
    ///   - blocks: The blocks.
    ///   - range: The part of the plain text.
    ///   - skipped: Parts that hold labels and what is answered beside them, in order.
    /// - Complexity: O(*n*).
    init(_ blocks: Blocks, within range: Range<Int>, skipping skipped: [Range<Int>] = []) {
        var skipped = skipped[...]
        self.blocks = blocks
        var nextLine = 0
        for (unit, block) in blocks.units.enumerated()
        where range.contains(block.range.lowerBound) && !block.isQuotation {
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] <= block.range.lowerBound {
                nextLine += 1
            }
            var startsLine = true
            var place = block.range.lowerBound
            while place < block.range.upperBound {
                if nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] <= place {
                    startsLine = true
                    nextLine += 1
                }
                if blocks.text[place] <= 0x20 || Self.isNoBreakSpace(blocks.text, place) {
                    if blocks.text[place] == 0x0A { startsLine = true }
                    place += blocks.text[place] <= 0x20 ? 1 : 2
                    continue
                }
                while let first = skipped.first, first.upperBound <= place { skipped.removeFirst() }
                if let first = skipped.first, first.contains(place) {
                    place = first.upperBound
                    startsLine = true
                    continue
                }
                append(at: &place, before: block.range.upperBound, unit: unit, startsLine: startsLine)
                startsLine = false
            }
        }
        numberSentences()
    }

    private static func isNoBreakSpace(_ text: [UInt8], _ place: Int) -> Bool {
        text[place] == 0xC2 && place + 1 < text.count && text[place + 1] == 0xA0
    }

    private mutating func append(at place: inout Int, before end: Int, unit: Int, startsLine: Bool) {
        let start = place
        let first = Self.kind(blocks.text, at: place)
        repeat {
            place += 1
            while place < end, blocks.text[place] & 0xC0 == 0x80 { place += 1 }
        } while first != .sign && place < end && Self.kind(blocks.text, at: place) == first
        let text = String(decoding: blocks.text[start..<place], as: UTF8.self)
        tokens.append(
            .init(
                text: text.lowercased(), range: start..<place, unit: unit, startsLine: startsLine,
                isNumber: first == .digit, isWord: first == .letter,
                isCapital: first == .letter && text.first?.isUppercase == true))
    }

    private enum Kind { case letter, digit, sign }

    private static func kind(_ text: [UInt8], at place: Int) -> Kind {
        let byte = text[place]
        if (0x30...0x39).contains(byte) { return .digit }
        if (0x61...0x7A).contains(byte | 0x20) { return .letter }
        // Letters of two bytes; signs of Latin-1 are none, and neither are dashes, quotation marks and bullets.
        if byte == 0xC3 { return place + 1 < text.count && [0x97, 0xB7].contains(text[place + 1]) ? .sign : .letter }
        return (0xC4...0xDF).contains(byte) ? .letter : .sign
    }

    /// A sentence ends with its block, and at a full stop that a capital follows.
    private mutating func numberSentences() {
        var sentence = 0
        for index in tokens.indices {
            if index > 0 {
                let previous = tokens[index - 1]
                let ends =
                    ["!", "?"].contains(previous.text)
                    || (previous.text == "." && tokens[index].isCapital
                        && tokens[index].range.lowerBound > previous.range.upperBound)
                if ends || (tokens[index].unit != previous.unit && !isBeside(index)) { sentence += 1 }
            }
            tokens[index].sentence = sentence
        }
    }

    /// Whether a token and the one before it stand in cells of the same row.
    func isBeside(_ index: Int) -> Bool {
        let (unit, previous) = (blocks.units[tokens[index].unit], blocks.units[tokens[index - 1].unit])
        return unit.kind == .cell && previous.kind == .cell && unit.row == previous.row
    }

    /// Whether a line or block begins with a token, or the text has ended there.
    func isBoundary(_ index: Int) -> Bool {
        index >= tokens.count || index == 0 || tokens[index].startsLine
    }

    /// The text from one token up to another.
    func text(_ range: Range<Int>) -> String { String(decoding: blocks.text[place(range)], as: UTF8.self) }

    /// Where the text from one token up to another stands.
    func place(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return tokens[first].range.lowerBound..<max(tokens[first].range.upperBound, tokens[last].range.upperBound)
    }

    /// The ranges of a run of tokens, one for each block that it touches.
    func ranges(_ range: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where index + 1 == range.upperBound || tokens[index + 1].unit != tokens[index].unit {
            ranges.append(place(start..<index + 1))
            start = index + 1
        }
        return ranges
    }
}
