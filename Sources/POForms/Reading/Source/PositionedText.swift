/// The text of a document in which every line or word tells its place on the page, as converters of PDF write it:
/// HTML with `left` and `top`, the XML of such converters, boxes around lines or words, and tables of words.
///
/// What stands at one height is a line of the text, with as many blanks between its parts as there is room.
struct PositionedText {
    /// The text, line by line, with a form feed between pages.
    private(set) var placed = PlacedText()

    private let source: [UInt8]
    /// How many blanks may still stand between words; a page has more room, but no more of it is looked at.
    private var room: Int

    /// What stands at one place.
    struct Piece {
        /// Its place on the pages, in the units of the document.
        var left: Double
        var top: Double
        /// How wide it is, where the document tells.
        var width: Double?
        var height: Double?
        /// The parts of the document that it says, in order.
        var parts: [Part] = []
        /// How many characters it has.
        var length = 0
    }

    /// A part of the document between two tags.
    struct Part {
        let range: Range<Int>
        let isRaised: Bool
    }

    /// How many pieces such a document has at least.
    private static let leastPieces = 10
    /// How many heights of a line the next one stands lower that has a blank line above it.
    private static let apart = 2.2
    /// How many characters apart two words stand, and two cells, at least.
    private static let (wordGap, cellGap) = (0.3, 1.5)
    /// How many blanks there are for each byte of the document at most.
    private static let mostRoom = 4
    /// How many bytes a piece takes in the document on an average at least, with its marks.
    private static let shortestPiece = 16
    /// How many characters from the margin a piece is taken to begin at most; no page is as wide.
    private static let mostColumns = 200

    /// Whether most text of an HTML or XML document stands in elements that tell their places.
    ///
    /// - Complexity: O(*n*).
    static func isOne(_ source: [UInt8]) -> Bool {
        guard PlacesInMarkup.mayBeTold(in: source, atLeast: leastPieces) else { return false }
        var places = PlacesInMarkup(source)
        var (pieces, breaks, inside, outside) = (0, 0, 0, 0)
        while let event = places.next() {
            switch event {
            case .begins: pieces += 1
            case .text(let range, isPlaced: let isPlaced, isRaised: _):
                let count = source[range].count { $0 > 0x20 }
                if isPlaced { inside += count } else { outside += count }
            case .table: return false
            case .breaks: breaks += 1
            case .page: continue
            }
        }
        // Nothing but breaks is no page that anybody printed, and would take more room than its text.
        guard (pieces + breaks) * shortestPiece <= source.count else { return false }
        return pieces >= leastPieces && inside > 4 * outside
    }

    /// Puts the lines of a document together.
    ///
    /// - Complexity: O(*n* log *n*).
    init(_ source: [UInt8]) {
        self.source = source
        room = Self.mostRoom * source.count
        let pages = (PlacedWords(source)?.pages(source) ?? Self.pages(source)).filter { !$0.isEmpty }
        // A table that goes on over a page's edge keeps its columns.
        let character = Self.characterWidth(pages)
        let measures = Measures(
            character: character, unit: Self.columnWidth(pages, character: character),
            margin: pages.lazy.joined().map(\.left).min() ?? 0, columns: Self.columns(pages.lazy.joined()))
        for (number, page) in pages.enumerated() { append(page, isFirst: number == 0, measures) }
    }

    /// The pieces of each page of a document in HTML or XML.
    private static func pages(_ source: [UInt8]) -> [[Piece]] {
        var places = PlacesInMarkup(source)
        var pages: [[Piece]] = []
        var page: [Piece] = []
        while let event = places.next() {
            switch event {
            case .begins(let place):
                page.append(Piece(left: place.left, top: place.top, width: place.width, height: place.height))
            case .text(let range, isPlaced: true, isRaised: let isRaised):
                guard !page.isEmpty else { continue }
                page[page.count - 1].parts.append(Part(range: range, isRaised: isRaised))
                page[page.count - 1].length += PlacesInMarkup.length(of: source, range)
            case .breaks(let place):
                page.append(Piece(left: place.left, top: place.top, width: place.width, height: place.height))
            case .page:
                pages.append(page.filter { $0.length > 0 })
                page = []
            case .text, .table: continue
            }
        }
        return pages + [page.filter { $0.length > 0 }]
    }

    /// What holds on all pages of a document.
    private struct Measures {
        /// How wide a character is.
        let character: Double
        /// How wide a column of characters is.
        let unit: Double
        /// Where the leftmost pieces begin.
        let margin: Double
        /// Where pieces begin time and again, in whole units of the document.
        let columns: Set<Int>
    }
}

// MARK: Lines

extension PositionedText {
    private mutating func append(_ pieces: [Piece], isFirst: Bool, _ measures: Measures) {
        let place = pieces.first?.parts.first?.range.lowerBound ?? 0
        if !isFirst { placed.append([0x0C], from: place..<place) }
        var last: (top: Double, height: Double)?
        for line in Self.lines(pieces) {
            let height = line.compactMap(\.height).max() ?? measures.character * 2
            // Room for a line or more above a line is a blank one.
            let isApart = last.map { line[0].top - $0.top > Self.apart * max(height, $0.height) } ?? false
            let start = line[0].parts.first?.range.lowerBound ?? place
            if isApart { placed.append([0x0A], from: start..<start) }
            last = (line[0].top, height)
            append(line, measures)
            let end = line[line.count - 1].parts.last?.range.upperBound ?? place
            placed.append([0x0A], from: end..<end)
        }
    }

    private mutating func append(_ line: [Piece], _ measures: Measures) {
        var width = 0
        var right: Double?
        for piece in line {
            let column = min(Self.mostColumns, Int(((piece.left - measures.margin) / measures.unit).rounded()))
            var blanks = column - width
            if let right {
                let gap = (piece.left - right) / measures.character
                let isColumn = piece.width == nil && measures.columns.contains(Int(piece.left.rounded()))
                if gap >= Self.cellGap || isColumn {
                    blanks = max(2, blanks)
                } else {
                    blanks = gap > Self.wordGap ? 1 : 0
                }
            }
            let first = piece.parts.first?.range.lowerBound ?? 0
            blanks = min(blanks, max(2, room))
            room -= max(0, blanks)
            if blanks > 0 { placed.append([UInt8](repeating: 0x20, count: blanks), from: first..<first) }
            width += max(0, blanks) + append(piece)
            right = piece.left + (piece.width ?? Double(piece.length) * measures.character)
        }
    }

    /// Appends what a piece says; returns how many characters that is.
    private mutating func append(_ piece: Piece) -> Int {
        var count = 0
        let start = placed.text.count
        for part in piece.parts {
            // What is raised beside a number is no part of it.
            if part.isRaised, isDigit(placed.text.last), isDigit(source[part.range].first) {
                placed.append([UInt8(ascii: "^")], from: part.range.lowerBound..<part.range.lowerBound)
                count += 1
            }
            count += append(part.range, isFirst: placed.text.count == start)
        }
        return count
    }

    private mutating func append(_ range: Range<Int>, isFirst: Bool) -> Int {
        var index = range.lowerBound
        var isFirst = isFirst
        var count = 0
        while index < range.upperBound {
            let blank = PlacesInMarkup.blank(in: source, at: index, before: range.upperBound)
            if blank > 0 {
                let isAfterBlank = isFirst || placed.text.last.map { $0 <= 0x20 } ?? true
                if !isAfterBlank {
                    placed.append([0x20], from: index..<index + blank)
                    count += 1
                }
                index += blank
                continue
            }
            isFirst = false
            if source[index] == UInt8(ascii: "&"),
                let entity = Entity(in: source, at: index, before: range.upperBound)
            {
                placed.append(entity.text, from: entity.range)
                index = entity.range.upperBound
                count += 1
                continue
            }
            let first = index
            index += 1
            while index < range.upperBound, source[index] & 0xC0 == 0x80 { index += 1 }
            placed.append(source, first..<index)
            count += 1
        }
        return count
    }

    private func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
}

// MARK: Places

extension PositionedText {
    /// The pieces of a page as lines from above, each from the left.
    private static func lines(_ pieces: [Piece]) -> [[Piece]] {
        let sorted = pieces.enumerated().sorted { ($0.element.middle, $0.offset) < ($1.element.middle, $1.offset) }
        var lines: [[(offset: Int, element: Piece)]] = []
        for piece in sorted {
            if let first = lines.last?.first?.element,
                piece.element.middle - first.middle < min(first.reach, piece.element.reach)
            {
                lines[lines.count - 1].append(piece)
            } else {
                lines.append([piece])
            }
        }
        return lines.map { line in
            line.sorted { ($0.element.left, $0.offset) < ($1.element.left, $1.offset) }.map(\.element)
        }
    }

    /// Where pieces begin time and again, in whole units.
    private static func columns(_ pieces: some Sequence<Piece>) -> Set<Int> {
        var counts: [Int: Int] = [:]
        for piece in pieces { counts[Int(piece.left.rounded()), default: 0] += 1 }
        return Set(counts.lazy.filter { $0.value >= 3 }.map(\.key))
    }

    /// How wide a character is: as the widths tell, or as room has been left for what stands to the left of a piece.
    private static func characterWidth(_ pages: [[Piece]]) -> Double {
        let told = pages.joined().compactMap { piece in piece.width.map { $0 / Double(max(1, piece.length)) } }.sorted()
        if told.count * 2 > pages.joined().count { return max(0.5, told[told.count / 2]) }
        let heights = pages.joined().compactMap(\.height).sorted()
        let height = heights.isEmpty ? usualHeight : heights[heights.count / 2]
        return neighbours(pages).reduce(max(0.5, widest * height)) { width, pair in
            guard pair.0.length > 3 else { return width }
            return min(width, max(narrowest * height, (pair.1.left - pair.0.left) / Double(pair.0.length)))
        }
    }

    /// How wide a column of characters is, so that what stands beside another begins in its own column: no wider than a
    /// character, and narrower where letters are crowded.
    private static func columnWidth(_ pages: [[Piece]], character: Double) -> Double {
        neighbours(pages).reduce(character) { unit, pair in
            let right = pair.0.left + (pair.0.width ?? Double(pair.0.length) * character)
            // What follows right upon another is no column's.
            guard pair.1.left - right > character else { return unit }
            return min(unit, max(character / 2, (pair.1.left - pair.0.left) / Double(pair.0.length + 2)))
        }
    }

    /// The pieces that stand beside each other on a line, two by two.
    private static func neighbours(_ pages: [[Piece]]) -> [(Piece, Piece)] {
        pages.flatMap { lines($0).flatMap { line in zip(line, line.dropFirst()) } }
    }

    /// The height of a line where nothing tells it, in points.
    private static let usualHeight = 12.0

    /// How wide a character is at most and at least, in heights of a line.
    private static let (widest, narrowest) = (0.55, 0.3)
}

extension PositionedText.Piece {
    /// The height of its middle.
    fileprivate var middle: Double { top + (height ?? 0) / 2 }

    /// How far from it, up or down, the middle of what stands on its line can be.
    fileprivate var reach: Double { (height ?? 10) / 2 }
}
