/// A table of the words of a document with their places, a word to a line, as converters of PDF and programs that read
/// pictures write it: columns parted by tabs, under a heading for each.
struct PlacedWords {
    private let columns: [String: Int]

    /// The columns that such a table has.
    private static let needed = ["page_num", "left", "top", "width", "height", "text"]

    /// The table of a text; `nil` when it is none.
    ///
    /// - Complexity: O(1) in the length of the text, but for its first line.
    init?(_ source: [UInt8]) {
        let heading = source.prefix { $0 >= 0x20 || $0 == 0x09 }
        guard heading.count < Self.longestHeading, heading.contains(0x09) else { return nil }
        let names = heading.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
        columns = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        guard Self.needed.allSatisfy({ columns[$0] != nil }) else { return nil }
    }

    /// The longest line of headings, in bytes.
    private static let longestHeading = 400

    /// The words of each page, those that stand for a page, a block or a line left out.
    ///
    /// - Complexity: O(*n*).
    func pages(_ source: [UInt8]) -> [[PositionedText.Piece]] {
        var pages: [[PositionedText.Piece]] = []
        var page: String?
        for line in LineRanges(source).dropFirst() {
            let cells = source[line].split(separator: 0x09, omittingEmptySubsequences: false)
            func cell(_ name: String) -> ArraySlice<UInt8> {
                columns[name].flatMap { $0 < cells.count ? cells[$0] : nil } ?? []
            }
            func number(_ name: String) -> Double? {
                Double(String(decoding: cell(name), as: UTF8.self)).flatMap { abs($0) < Self.farthest ? $0 : nil }
            }
            let word = cell("text")
            guard let left = number("left"), let top = number("top"), word.contains(where: { $0 > 0x20 }),
                !word.starts(with: "###".utf8) || !word.reversed().starts(with: "###".utf8)
            else { continue }
            let name = String(decoding: cell("page_num"), as: UTF8.self)
            if name != page { pages.append([]) }
            page = name
            let range = word.startIndex..<word.endIndex
            pages[pages.count - 1].append(
                PositionedText.Piece(
                    left: left, top: top, width: number("width"), height: number("height"),
                    parts: [.init(range: range, isRaised: false)], length: PlacesInMarkup.length(of: source, range)))
        }
        return pages
    }

    /// How far from a page's corner a word can stand, in the units of the table.
    private static let farthest = 1e6
}
