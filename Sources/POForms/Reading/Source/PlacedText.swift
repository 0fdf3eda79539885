/// A text made from another one, with the places in the other that its parts come from.
struct PlacedText {
    /// The text as UTF-8.
    private(set) var text: [UInt8] = []
    /// Where the text comes from, in order.
    private var runs: [Blocks.Piece] = []

    /// Appends a part of the other text as it is.
    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if let last = runs.last, last.isVerbatim, last.source.upperBound == range.lowerBound {
            let whole = last.source.lowerBound..<range.upperBound
            runs[runs.count - 1] = .init(start: last.start, source: whole, isVerbatim: true)
        } else {
            runs.append(.init(start: text.count, source: range, isVerbatim: true))
        }
        text += source[range]
    }

    /// Appends what stands for a part of the other text.
    mutating func append(_ bytes: some Sequence<UInt8>, from range: Range<Int>) {
        runs.append(.init(start: text.count, source: range, isVerbatim: false))
        text += bytes
    }

    /// Makes room for a text of some length.
    mutating func reserve(_ count: Int) { text.reserveCapacity(count) }

    /// Blocks of the text, with the places in the document that they come from.
    ///
    /// - Complexity: O(*n* log *n*).
    func placed(_ blocks: Blocks) -> Blocks {
        var blocks = blocks
        var pieces: [Blocks.Piece] = []
        pieces.reserveCapacity(blocks.pieces.count)
        for piece in blocks.pieces { append(piece, to: &pieces) }
        blocks.pieces = pieces
        for number in blocks.traces.indices { blocks.traces[number].source = place(of: blocks.traces[number].source) }
        blocks.repairs = blocks.repairs.map {
            Repair($0.kind, at: place(of: $0.range), original: $0.original, replacement: $0.replacement)
        }
        return blocks
    }

    /// Appends the pieces of the document that a piece of the text comes from.
    private func append(_ piece: Blocks.Piece, to pieces: inout [Blocks.Piece]) {
        guard piece.isVerbatim else {
            return pieces.append(.init(start: piece.start, source: place(of: piece.source), isVerbatim: false))
        }
        var number = run(at: piece.source.lowerBound)
        while number < runs.count, runs[number].start < piece.source.upperBound {
            let run = runs[number]
            let end = number + 1 < runs.count ? runs[number + 1].start : text.count
            let part = piece.source.clamped(to: run.start..<end)
            let start = piece.start + part.lowerBound - piece.source.lowerBound
            let first = run.source.lowerBound + part.lowerBound - run.start
            pieces.append(
                .init(
                    start: start, source: run.isVerbatim ? first..<first + part.count : run.source,
                    isVerbatim: run.isVerbatim))
            number += 1
        }
    }

    /// The number of the run that an offset of the text lies in.
    private func run(at offset: Int) -> Int { max(0, runs.partitioningIndex { $0.start > offset } - 1) }

    /// Where a range of the text comes from.
    private func place(of range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return 0..<0 }
        let (first, last) = (
            runs[run(at: range.lowerBound)], runs[run(at: max(range.lowerBound, range.upperBound - 1))]
        )
        let start = first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.start : 0)
        let end = last.isVerbatim ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return start..<max(start, end)
    }
}
