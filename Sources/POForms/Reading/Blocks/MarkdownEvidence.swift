/// What the whole of a text tells about the dialect of Markdown that a converter wrote it in.
///
/// One sign can be a person's own; a converter writes it time and again.
struct MarkdownEvidence {
    /// Whether rows of tables have pipes between their cells alone, with a rule such as `---|---` under the first.
    private(set) var hasBareTables = false
    /// Whether cells say `NaN` where a spreadsheet has blank ones, and `\n` where a line ends in a cell.
    private(set) var isSpreadsheet = false
    /// Whether a cell that reaches over several columns is repeated in each.
    private(set) var repeatsMergedCells = false
    /// Whether signs are escaped that need not be, as a converter does that writes no tables.
    private(set) var escapesEverything = false
    /// Whether there are tables of LaTeX.
    private(set) var hasTabulars = false

    /// How often a converter's sign stands in a text at least.
    private static let least = 3

    /// Looks through a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        var (blanks, repeated, escapes, onlyRules) = (0, 0, 0, 0)
        var isAfterText = false
        for line in LineRanges(text) {
            let content = text[line].drop { $0 == 0x20 }
            if content.starts(with: "<!-- \(MarkdownScanner.editionComment)".utf8) {
                self = Self()
                return
            }
            switch content.first {
            case UInt8(ascii: "|"):
                if content.contains(UInt8(ascii: "N")) || content.contains(UInt8(ascii: "n")) {
                    blanks += Self.blanks(content)
                }
                if Self.isRepeated(content) { repeated += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: ":"):
                if BarePipes.columns(content).map({ $0 > 1 }) ?? false { hasBareTables = true }
                if isAfterText, content.last == 0x20, BarePipes.columns(content) == 1 { onlyRules += 1 }
            case UInt8(ascii: "\\"):
                if content.starts(with: "\\begin{tabular".utf8) || content.starts(with: "\\begin{longtable".utf8) {
                    hasTabulars = true
                }
            default: break
            }
            isAfterText = content.contains { $0 > 0x20 }
            escapes += Self.needlessEscapes(content)
        }
        isSpreadsheet = blanks >= Self.least
        repeatsMergedCells = repeated >= 2
        escapesEverything = escapes >= Self.least
        hasBareTables = hasBareTables || onlyRules >= Self.least
    }

    /// Nothing to tell.
    private init() {}

    /// Whether it shows that a text is Markdown though few of its lines begin with a mark.
    var isMarkdown: Bool { hasBareTables || escapesEverything || hasTabulars }

    /// How many signs of a line are escaped that begin nothing in Markdown where they stand.
    private static func needlessEscapes(_ line: ArraySlice<UInt8>) -> Int {
        line.indices.dropLast().count { index in
            line[index] == UInt8(ascii: "\\") && ".()".utf8.contains(line[index + 1]) && index > line.startIndex
                && !(0x30...0x39).contains(line[index - 1])
        }
    }

    /// How many cells of a row say that a spreadsheet's cell is blank.
    private static func blanks(_ line: ArraySlice<UInt8>) -> Int {
        line.split(separator: UInt8(ascii: "|")).count { isBlankCell($0) && $0.contains { $0 > 0x20 } }
    }

    /// Whether a cell is what a spreadsheet's converter writes for a blank one.
    static func isBlankCell(_ cell: ArraySlice<UInt8>) -> Bool {
        var cell = cell.drop { $0 <= 0x20 }
        while let last = cell.last, last <= 0x20 { cell.removeLast() }
        if cell.isEmpty { return true }
        guard cell.first.map({ "NnU<".utf8.contains($0) }) ?? false, cell.count < 16 else { return false }
        if ["NaN", "nan", "NaT", "None", "<NA>"].contains(where: { cell.elementsEqual($0.utf8) }) { return true }
        return cell.starts(with: "Unnamed: ".utf8) && cell.dropFirst(9).allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether all cells of a row say the same, in more words than one.
    private static func isRepeated(_ line: ArraySlice<UInt8>) -> Bool {
        let cells = line.split(separator: UInt8(ascii: "|")).map { $0.split { $0 <= 0x20 } }.filter { !$0.isEmpty }
        guard cells.count > 1, cells[0].count > 1 else { return false }
        return cells.dropFirst().allSatisfy { $0 == cells[0] }
    }
}
