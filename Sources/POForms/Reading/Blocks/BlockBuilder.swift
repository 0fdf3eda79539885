/// Puts blocks together from the pieces of text that a scanner finds, in order.
struct BlockBuilder {
    let source: [UInt8]
    private(set) var blocks = Blocks()
    private var start: Int?
    private var kind = Blocks.Unit.Kind.paragraph
    private var isQuotation = false
    private var isDoubtfulQuotation = false
    private var row = 0
    private var column = 0
    /// For each column, how many rows further a cell reaches down in it.
    private var rowsBelow: [Int: Int] = [:]
    /// A blank that stands only if something follows it in the block.
    private var blankIsDue = false
    /// Whether a digit that follows is no part of the number before it.
    private var numberEnds = false
    /// Whether letters of another alphabet within words are repaired.
    private let repairsHomoglyphs: Bool

    /// How much is taken.
    let limits: ReadingLimits

    init(
        source: [UInt8], repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) {
        self.source = source
        self.limits = limits
        blocks.repairing = kinds
        repairsHomoglyphs = kinds.contains(.homoglyph)
        blocks.text.reserveCapacity(source.count)
        reserve(source.count { $0 == 0x0A || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "<") })
    }

    /// Makes room for a number of blocks, as far as is likely for a text of this length.
    ///
    /// Growing by copies would take as much again for a moment; room that is never used takes no memory.
    mutating func reserve(_ count: Int) {
        let count = min(count, limits.blocks)
        blocks.units.reserveCapacity(count)
        blocks.pieces.reserveCapacity(count)
    }

    /// Whether a limit was exceeded, so that nothing more is taken.
    var isFull: Bool { blocks.exceeded != nil }

    /// Takes nothing more, as a limit was exceeded.
    mutating func stop(at limit: Diagnostic.Limit) {
        if isFull { return }
        end()
        blocks.exceeded = limit
    }

    /// Begins a block; the one before ends.
    mutating func begin(_ kind: Blocks.Unit.Kind, quotation: Bool = false) {
        end()
        if blocks.units.count >= limits.blocks { stop(at: .blocks(limits.blocks)) }
        if isFull { return }
        self.kind = kind
        isQuotation = quotation
        isDoubtfulQuotation = false
        start = blocks.text.count
    }

    /// Ends the block, if one is open.
    ///
    /// A blank block is left out, unless it is a cell.
    mutating func end() {
        defer {
            start = nil
            blankIsDue = false
            numberEnds = false
        }
        guard let start else { return }
        let isCell = kind == .cell
        if blocks.text.count == start && !isCell {
            // What was left out here must not stand where the next block begins.
            if blocks.traces.last?.place == start { blocks.text.append(0x0A) }
            return
        }
        if !isCell { row += 1 }
        blocks.units.append(
            .init(
                kind: kind, isQuotation: isQuotation, range: start..<blocks.text.count, row: row,
                column: isCell ? column : 0))
        if isDoubtfulQuotation { blocks.units[blocks.units.count - 1].isDoubtfulQuotation = true }
        if isCell { column += 1 }
        // A mark at the start of the next block must not be taken for a part of this one's last letter.
        blocks.text.append(0x0A)
    }

    /// Begins a table row.
    mutating func beginRow() {
        end()
        row += 1
        column = 0
    }

    /// Begins a cell, to the right of those that reach down from rows above.
    mutating func beginCell(quotation: Bool = false) {
        end()
        while let rows = rowsBelow[column], rows > 0 {
            rowsBelow[column] = rows - 1
            column += 1
        }
        if column >= limits.cellsInRow { stop(at: .cellsInRow(limits.cellsInRow)) }
        begin(.cell, quotation: quotation)
    }

    /// Ends the cell and passes over the other columns and rows that it spans.
    mutating func endCell(columns: Int = 1, rows: Int = 1, isUnplaced: Bool = false, isUnsure: Bool = false) {
        let first = column
        end()
        if isUnplaced, let last = blocks.units.indices.last { blocks.units[last].isUnplaced = true }
        if isUnsure, let last = blocks.units.indices.last { blocks.units[last].isMerged = true }
        guard columns > 1 || rows > 1, !isFull, let last = blocks.units.indices.last else { return }
        column = min(first + columns, limits.cellsInRow)
        blocks.units[last].lastColumn = max(first, column - 1)
        blocks.units[last].isMerged = true
        for spanned in first..<max(first, column) where rows > 1 { rowsBelow[spanned] = rows - 1 }
    }

    /// Takes down that marks tell where the rows of tables end.
    mutating func markTables() { blocks.hasMarkedTables = true }

    /// Begins a table, into which nothing reaches from above.
    mutating func beginTable() {
        end()
        rowsBelow.removeAll()
    }

    /// Whether a block is open.
    var isOpen: Bool { start != nil }

    /// The length of the plain text so far.
    var length: Int { blocks.text.count }

    /// Whether the open block has no text yet.
    var isBlank: Bool { start == blocks.text.count }

    /// Turns the open block into a quotation, if it has no text yet.
    mutating func quote() { if isBlank { isQuotation = true } }

    /// Takes down that the open quotation may be none.
    mutating func doubtQuotation() { isDoubtfulQuotation = true }

    /// Appends bytes of the source as they are, but for letters of another alphabet within words.
    mutating func append(_ range: Range<Int>) {
        if isFull { return }
        var start = range.lowerBound
        if !isQuotation, repairsHomoglyphs {
            for word in Homoglyph.words(in: source, range) {
                appendAsIs(start..<word.range.lowerBound)
                append(word.latin, from: word.range)
                blocks.repairs.append(
                    .init(
                        .homoglyph, at: word.range, original: String(decoding: source[word.range], as: UTF8.self),
                        replacement: String(decoding: word.latin, as: UTF8.self)))
                start = word.range.upperBound
            }
        }
        appendAsIs(start..<range.upperBound)
    }

    private mutating func appendAsIs(_ range: Range<Int>) {
        guard !range.isEmpty, !isFull else { return }
        if !isOpen { begin(.paragraph) }
        guard isOpen else { return }
        appendDueBlank(before: range.lowerBound, first: source[range.lowerBound])
        if let last = blocks.pieces.last, last.isVerbatim, last.source.upperBound == range.lowerBound,
            last.start + last.source.count == blocks.text.count
        {
            blocks.pieces[blocks.pieces.count - 1] = .init(
                start: last.start, source: last.source.lowerBound..<range.upperBound, isVerbatim: true)
        } else {
            dropBlank(before: range.lowerBound)
            blocks.pieces.append(.init(start: blocks.text.count, source: range, isVerbatim: true))
        }
        blocks.text += source[range]
    }

    /// Lets a blank that comes from no place, right before what is appended, be no piece of its own.
    private mutating func dropBlank(before offset: Int) {
        guard let blank = blocks.pieces.last, blank.source == offset..<offset, !blank.isVerbatim,
            blocks.pieces.dropLast().last?.isVerbatim == true
        else { return }
        blocks.pieces.removeLast()
    }

    /// Appends text that stands for something in the source, such as a character for an entity.
    mutating func append(_ text: some Sequence<UInt8>, from range: Range<Int>) {
        if isFull { return }
        if !isOpen { begin(.paragraph) }
        guard isOpen else { return }
        appendDueBlank(before: range.lowerBound, first: text.first { _ in true })
        blocks.pieces.append(.init(start: blocks.text.count, source: range, isVerbatim: false))
        blocks.text += text
    }

    /// Parts what follows from what came before with one blank, if anything did and anything does.
    mutating func appendBlank() { if isOpen && !isBlank { blankIsDue = true } }

    /// Begins a line of the open block where a line of the source ended.
    mutating func beginLine(isHard: Bool, from range: Range<Int>) {
        guard isOpen && !isBlank else { return }
        if isHard { append([0x0A], from: range) } else { append([0x20], from: range) }
        blocks.lineStarts.append(blocks.text.count)
    }

    /// Goes on with the open block where a line was wrapped; a word that a hyphen parts at the line's end is joined.
    mutating func joinLine(at offset: Int) {
        guard isOpen && !isBlank else { return }
        blankIsDue = false
        numberEnds = false
        if !joinHyphenated(before: offset) { append([0x20], from: offset..<offset) }
        blocks.lineStarts.append(blocks.text.count)
    }

    /// Joins the two parts of a word that was divided at a line's end; false when the hyphen is the word's own.
    ///
    /// A hyphen is a division's when it stands between two small letters; one after a capital, a digit or a short
    /// first part of a compound, such as `e-` and `icke-`, is the writer's.
    private mutating func joinHyphenated(before offset: Int) -> Bool {
        guard let last = blocks.text.last, last == UInt8(ascii: "-"), let piece = blocks.pieces.last, piece.isVerbatim,
            blocks.text.count >= 3
        else { return false }
        let before = Self.lastWord(blocks.text.dropLast())
        let after = String(decoding: source[offset..<min(source.count, offset + 4)], as: UTF8.self).first
        guard let after, after.isLetter || after.isNumber, !before.isEmpty else { return false }
        let isDivision =
            blocks.repairing.contains(.hyphenation) && after.isLowercase && (before.last?.isLowercase ?? false)
            && before.count > 1
            && !Self.firstParts.contains(before.lowercased())
        if isDivision {
            let hyphen = piece.source.upperBound - 1
            blocks.text.removeLast()
            blocks.pieces[blocks.pieces.count - 1] = .init(
                start: piece.start, source: piece.source.lowerBound..<hyphen, isVerbatim: true)
            if piece.source.count == 1 { blocks.pieces.removeLast() }
            blocks.repairs.append(.init(.hyphenation, at: hyphen..<offset, original: "-", replacement: ""))
        }
        return true
    }

    private static func lastWord(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text.reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: "-") }.reversed(), as: UTF8.self)
    }

    /// First parts of compounds that are written with a hyphen.
    private static let firstParts: Set<String> = ["icke", "e", "pm", "sms", "it", "tv", "vd", "ex"]

    /// Whether the open block ends in a digit so far, with no blank after it.
    var endsInDigit: Bool { isOpen && !isBlank && !blankIsDue && blocks.text.last.map(Self.isDigit) ?? false }

    /// Whether nothing stands right before what is appended next.
    var endsInBlank: Bool { !isOpen || isBlank || blankIsDue || blocks.text.last.map { $0 <= 0x20 } ?? true }

    /// Leaves out a part of the source that stands here: it is no part of the text, and joins nothing.
    ///
    /// - Parameters:
    ///   - kind: Why it is left out.
    ///   - range: The part of the source.
    ///   - text: Its text, if it may have been an answer.
    mutating func leaveOut(_ kind: Blocks.Trace.Kind, _ range: Range<Int>, text: some Sequence<UInt8> = []) {
        guard !range.isEmpty else { return }
        if !isOpen { begin(.paragraph) }
        if kind != .hidden { numberEnds = true }
        if let last = blocks.traces.last, last.kind == kind, last.place == blocks.text.count,
            last.source.upperBound <= range.lowerBound
        {
            let isParted = source[last.source.upperBound..<range.lowerBound].contains { $0 <= 0x20 }
            blocks.traces[blocks.traces.count - 1].source = last.source.lowerBound..<range.upperBound
            if isParted && !last.text.isEmpty { blocks.traces[blocks.traces.count - 1].text.append(0x20) }
            blocks.traces[blocks.traces.count - 1].text += text
        } else {
            blocks.traces.append(.init(kind: kind, place: blocks.text.count, source: range, text: Array(text)))
        }
    }

    /// Marks a place where text begins or ends that is shown otherwise than what stands beside it, if a digit stands
    /// before it: no digit after it is one number with it.
    mutating func part(_ kind: Blocks.Trace.Kind, at range: Range<Int>) {
        guard endsInDigit || kind == .turned else { return }
        if !isOpen { begin(.paragraph) }
        numberEnds = true
        blocks.traces.append(.init(kind: kind, place: blocks.text.count, source: range))
    }

    /// Doubts what was appended since a place of the plain text, or that nothing was.
    ///
    /// - Parameters:
    ///   - kind: Why it is doubted.
    ///   - start: The length of the plain text before it.
    ///   - range: The part of the source.
    mutating func doubt(_ kind: Blocks.Doubt.Kind, since start: Int, from range: Range<Int>) {
        if isFull { return }
        blocks.doubts.append(.init(kind: kind, range: start..<max(start, blocks.text.count), source: range))
    }

    /// Takes down the name of what was written since some length.
    mutating func name(_ name: String, since start: Int) {
        if isFull || start >= blocks.text.count { return }
        blocks.names.append(.init(name: name, range: start..<blocks.text.count))
    }

    /// Takes down that what was written since some length was chosen from a list.
    mutating func choose(since start: Int) {
        if isFull || start >= blocks.text.count { return }
        if let last = blocks.choices.last, last.upperBound == start {
            blocks.choices[blocks.choices.count - 1] = last.lowerBound..<blocks.text.count
        } else {
            blocks.choices.append(start..<blocks.text.count)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    mutating func declare(edition: String) { if blocks.declaredEdition == nil { blocks.declaredEdition = edition } }

    private mutating func appendDueBlank(before offset: Int, first: UInt8?) {
        let parts = numberEnds && endsInDigit && first.map { (0x30...0x39).contains($0) } ?? false
        numberEnds = false
        guard blankIsDue || parts else { return }
        blankIsDue = false
        if let last = blocks.pieces.last, last.isVerbatim, last.source.upperBound + 1 == offset,
            source[last.source.upperBound] == 0x20, last.start + last.source.count == blocks.text.count
        {
            // The source's own blank: the piece goes on, so that a long text is not a piece for each word.
            blocks.pieces[blocks.pieces.count - 1] = .init(
                start: last.start, source: last.source.lowerBound..<offset, isVerbatim: true)
        } else {
            blocks.pieces.append(.init(start: blocks.text.count, source: offset..<offset, isVerbatim: false))
        }
        blocks.text.append(0x20)
    }

    /// Ends the last block, and returns all.
    mutating func finish() -> Blocks {
        end()
        blocks.gatherRows()
        return blocks
    }
}
