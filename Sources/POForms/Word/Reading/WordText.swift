/// The text of a document as people see it, and how blocks are made of it.
///
/// Paragraphs stand on lines of their own, the cells of a row on one, parted by tabs.
struct WordText {
    /// A step in making blocks of the text.
    enum Step {
        case beginTable
        case beginRow
        case beginCell
        case endCell(columns: Int, rows: Int)
        case begin(Blocks.Unit.Kind)
        case beginQuotation
        /// Turns the open cell into a quotation.
        case quote
        case end
        case text(Range<Int>)
        /// What stands for a part of the text.
        case standIn([UInt8], Range<Int>)
        case blank
        case lineEnd(Range<Int>)
        case leaveOut(Blocks.Trace.Kind, Range<Int>)
        /// Raised or lowered text.
        case level(Blocks.Trace.Kind, Range<Int>)
        /// Here begins what a doubt may be about.
        case mark
        case doubt(Blocks.Doubt.Kind, Range<Int>)
        /// What was written since the mark has a name.
        case name(String)
        /// What was written since the mark was chosen from a list.
        case chosen
        /// Here an answer may be filled in.
        case place(WordPlace)
    }

    /// The text as UTF-8.
    var text: [UInt8] = []
    var steps: [Step] = []
    /// Where the paragraphs and cells begin.
    var outline = DocumentOutline()
    /// The edition that the document says it is rendered from; `nil` for others' documents.
    private(set) var edition: String?
    /// The text of a document.
    init(_ document: WordDocument) {
        var writer = WordTextWriter()
        writer.takeFurniture(document.headers)
        let isOwn = document.edition != nil
        writer.take(isOwn ? document.body : ConvertedTables(document.body).mended(document.body))
        writer.takeFurniture(document.notes)
        writer.takeFurniture(document.footers)
        self = writer.text
        edition = document.edition
    }

    init() {}

    /// The blocks of the text.
    ///
    /// - Complexity: O(*n*).
    func blocks(repairing kinds: Set<Repair.Kind>, limits: ReadingLimits) -> Blocks {
        var places: [WordPlace] = []
        return self.blocks(repairing: kinds, limits: limits, places: &places)
    }

    /// The blocks of the text, and the places to fill in, each with where it lies among them.
    func blocks(repairing kinds: Set<Repair.Kind>, limits: ReadingLimits, places: inout [WordPlace]) -> Blocks {
        var builder = BlockBuilder(source: text, repairing: kinds, limits: limits)
        builder.markTables()
        if let edition { builder.declare(edition: edition) }
        var mark = 0
        for step in steps where !builder.isFull {
            switch step {
            case .mark: mark = builder.length
            case .place(var place):
                place.offset = builder.length
                place.unit = builder.isOpen ? builder.blocks.units.count : nil
                places.append(place)
            case .doubt(let kind, let range): builder.doubt(kind, since: mark, from: range)
            case .name(let name): builder.name(name, since: mark)
            case .chosen: builder.choose(since: mark)
            default: take(step, &builder)
            }
        }
        return builder.finish()
    }

    private func take(_ step: Step, _ builder: inout BlockBuilder) {
        switch step {
        case .beginTable: builder.beginTable()
        case .beginRow: builder.beginRow()
        case .beginCell: builder.beginCell()
        case .endCell(let columns, let rows): builder.endCell(columns: columns, rows: rows)
        case .begin(let kind): builder.begin(kind)
        case .beginQuotation: builder.begin(.paragraph, quotation: true)
        case .quote: builder.quote()
        case .end: builder.end()
        case .text(let range): builder.append(range)
        case .standIn(let bytes, let range): builder.append(bytes, from: range)
        case .blank: builder.appendBlank()
        case .lineEnd(let range): builder.beginLine(isHard: true, from: range)
        case .leaveOut(let kind, let range): builder.leaveOut(kind, range, text: kind == .raised ? [] : text[range])
        case .level(let kind, let range): takeLevel(kind, range, &builder)
        case .mark, .doubt, .name, .chosen, .place: break
        }
    }

    /// Raised and lowered text: a note's mark, and digits right after a digit, are no part of what they stand by.
    private func takeLevel(_ kind: Blocks.Trace.Kind, _ range: Range<Int>, _ builder: inout BlockBuilder) {
        let content = Array(text[range])
        let isMark = kind == .raised && NoteMark.isOne(content) && builder.isOpen && !builder.isBlank
        if isMark || (builder.endsInDigit && NoteMark.isNumber(content)) {
            return builder.leaveOut(kind, range)
        }
        builder.part(kind, at: range)
        builder.append(range)
        builder.part(kind, at: range)
    }
}
