/// Takes our own plain text apart into blocks, which `TextRenderer` laid out.
struct PlainFormScanner {
    private let source: [UInt8]
    private let lines: LineRanges
    private var builder: BlockBuilder
    private var next = 0

    private init(source: [UInt8], limits: ReadingLimits) {
        self.source = source
        builder = BlockBuilder(source: source, limits: limits)
        lines = LineRanges(source)
    }

    /// The first word of the line that tells the edition that a text is rendered from.
    static let editionMark = "po-edition:"

    /// Whether a text begins by telling the edition that it is rendered from.
    static func isOwn(_ source: [UInt8]) -> Bool {
        source.drop { $0 <= 0x20 }.starts(with: editionMark.utf8)
    }

    /// The blocks of a whole text.
    ///
    /// - Complexity: O(*n*).
    static func scan(_ source: [UInt8], limits: ReadingLimits = ReadingLimits()) -> Blocks {
        var scanner = Self(source: source, limits: limits)
        while scanner.next < scanner.lines.count, !scanner.builder.isFull { scanner.takeBlock() }
        return scanner.builder.finish()
    }

    private mutating func takeBlock() {
        let line = lines[next]
        if isBlank(line) {
            builder.end()
            next += 1
        } else if source[line.lowerBound] == UInt8(ascii: "|") {
            takeQuotation()
        } else if source[line].starts(with: Self.editionMark.utf8) {
            takeEdition(line)
        } else if let columns = columns(line) {
            takeTable(columns)
        } else {
            takeParagraph()
        }
    }

    private mutating func takeEdition(_ line: Range<Int>) {
        builder.end()
        let words = source[line].split(separator: 0x20)
        if words.count == 2 { builder.declare(edition: String(decoding: words[1], as: UTF8.self)) }
        next += 1
    }

    /// A heading, which is underlined, or a paragraph.
    private mutating func takeParagraph() {
        let first = trimmed(lines[next])
        var rest: [Range<Int>] = []
        next += 1
        while next < lines.count, isContinuation(lines[next]) {
            rest.append(trimmed(lines[next]))
            next += 1
        }
        let isHeading = next < lines.count && isUnderline(lines[next])
        if isHeading { next += 1 }
        builder.begin(isHeading ? .heading : .paragraph)
        builder.append(first)
        for line in rest {
            builder.append([0x20], from: line.lowerBound..<line.lowerBound)
            builder.append(line)
        }
        builder.end()
    }

    private mutating func takeQuotation() {
        builder.begin(.paragraph, quotation: true)
        var isFirst = true
        while next < lines.count {
            let line = lines[next]
            if !line.isEmpty && source[line.lowerBound] == UInt8(ascii: "|") {
                let start = min(line.upperBound, line.lowerBound + (isMarked(line, PlainLayout.quotation) ? 2 : 1))
                if !isFirst { builder.append([0x0A], from: start..<start) }
                builder.append(start..<line.upperBound)
            } else if isContinuation(line) {
                let start = line.lowerBound + 2
                builder.append([0x20], from: start..<start)
                builder.append(start..<line.upperBound)
            } else {
                break
            }
            isFirst = false
            next += 1
        }
        builder.end()
    }

    private func isMarked(_ line: Range<Int>, _ mark: String) -> Bool { source[line].starts(with: mark.utf8) }

    private func isContinuation(_ line: Range<Int>) -> Bool {
        isMarked(line, PlainLayout.continuation) && !isBlank(line)
    }

    private func isUnderline(_ line: Range<Int>) -> Bool {
        let line = trimmed(line)
        guard line.count >= 3, let sign = source[line].first, "=-~".utf8.contains(sign) else { return false }
        return source[line].allSatisfy { $0 == sign }
    }

    private func isBlank(_ line: Range<Int>) -> Bool { trimmed(line).isEmpty }

    /// A range without blanks at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
        while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}

// MARK: Tables

extension PlainFormScanner {
    /// Where the columns begin and end, in characters, that a rule of dashes tells; `nil` if a line is no rule.
    private func columns(_ line: Range<Int>) -> [Range<Int>]? {
        var columns: [Range<Int>] = []
        var start: Int?
        let line = line.lowerBound..<trimmed(line).upperBound
        for (place, byte) in source[line].enumerated() {
            switch byte {
            case UInt8(ascii: "-"): if start == nil { start = place }
            case 0x20:
                if let first = start { columns.append(first..<place) }
                start = nil
            default: return nil
            }
        }
        if let start { columns.append(start..<line.count) }
        let areParted = zip(columns, columns.dropFirst()).allSatisfy {
            $1.lowerBound - $0.upperBound == PlainLayout.gutter
        }
        return areParted && columns.first?.lowerBound == 0 && columns.allSatisfy { $0.count >= 3 } ? columns : nil
    }

    private mutating func takeTable(_ columns: [Range<Int>]) {
        let rule = next
        next += 1
        let end = lines[next...].firstIndex(where: isBlank) ?? lines.count
        builder.beginTable()
        let hasHeadings = lines[next..<end].firstIndex { source[$0].elementsEqual(source[lines[rule]]) }
        if let hasHeadings {
            takeRow(next..<hasHeadings, columns)
            next = hasHeadings + 1
        }
        while next < end {
            var rowEnd = next + 1
            while rowEnd < end, source[lines[rowEnd].lowerBound] == 0x20 { rowEnd += 1 }
            takeRow(next..<rowEnd, columns)
            next = rowEnd
        }
        builder.end()
    }

    /// A row of some lines; if something stands between its columns, it is one cell, as nobody can tell whose it is.
    private mutating func takeRow(_ numbers: Range<Int>, _ columns: [Range<Int>]) {
        var cells = [[Range<Int>]](repeating: [], count: columns.count)
        builder.beginRow()
        for line in lines[numbers] {
            guard let parts = parts(of: line, columns) else {
                builder.beginCell()
                for line in lines[numbers] {
                    builder.appendBlank()
                    builder.append(trimmed(line))
                }
                return builder.endCell()
            }
            for (column, part) in parts.enumerated() where !part.isEmpty { cells[column].append(part) }
        }
        for pieces in cells { takeCell(pieces) }
    }

    private mutating func takeCell(_ pieces: [Range<Int>]) {
        let isQuotation = pieces.first.map { source[$0.lowerBound] == UInt8(ascii: "|") } ?? false
        builder.beginCell(quotation: isQuotation)
        for (number, piece) in pieces.enumerated() {
            if isQuotation {
                let text = min(piece.lowerBound + 2, piece.upperBound)..<piece.upperBound
                let joint: [UInt8] =
                    number == 0 || isMarked(piece, PlainLayout.wordContinuation)
                    ? [] : isMarked(piece, PlainLayout.continuation) ? [0x20] : [0x0A]
                if !joint.isEmpty { builder.append(joint, from: text.lowerBound..<text.lowerBound) }
                builder.append(text)
            } else {
                let text = trimmed(piece)
                if number > 0 { builder.append([0x20], from: text.lowerBound..<text.lowerBound) }
                builder.append(text)
            }
        }
        builder.endCell()
    }

    /// What stands in each column of a line, without blanks at its end; `nil` when something stands between columns.
    private func parts(of line: Range<Int>, _ columns: [Range<Int>]) -> [Range<Int>]? {
        var parts: [Range<Int>] = []
        var (place, index) = (0, line.lowerBound)
        /// The offset of a place, in characters, on the line.
        func offset(of wanted: Int) -> Int {
            while place < wanted, index < line.upperBound {
                index += 1
                while index < line.upperBound, source[index] & 0xC0 == 0x80 { index += 1 }
                place += 1
            }
            return index
        }
        for (number, column) in columns.enumerated() {
            let start = offset(of: column.lowerBound)
            let isLast = number + 1 == columns.count
            let end = isLast ? line.upperBound : offset(of: column.upperBound)
            var last = end
            while last > start, source[last - 1] == 0x20 { last -= 1 }
            parts.append(start..<last)
            if isLast { break }
            let gap = end..<offset(of: column.upperBound + PlainLayout.gutter)
            guard source[gap].allSatisfy({ $0 == 0x20 }) else { return nil }
        }
        return parts
    }
}
