import POModel

@testable import POForms

/// A way in which a form reaches its reader as text.
enum SheetChannel: String, CaseIterable {
    /// Our own Markdown, which names its edition.
    case ownMarkdown
    /// Our own HTML, which names its edition.
    case ownHTML
    /// Markdown as converters of Word documents print it: pipe tables, answers as paragraphs.
    case pipes
    /// HTML as converters of Word documents print it.
    case wordHTML
    /// Text with a cell to a line, as LibreOffice exports it.
    case lines
    /// Text whose columns are kept by blanks, as `pdftotext -layout` prints it.
    case layout

    /// Whether it can print characters struck out, raised, linked or hidden.
    var hasMarkup: Bool {
        switch self {
        case .ownMarkdown, .ownHTML, .pipes, .wordHTML: true
        case .lines, .layout: false
        }
    }

    /// Whether a document names its edition.
    var isDeclared: Bool { self == .ownMarkdown || self == .ownHTML }

    /// Whether it tells where a paragraph of an answer ends.
    var hasParagraphs: Bool { hasMarkup }

    /// Whether such a form reaches us by it: a letter is nobody's form, and what we print for 2012 is no letter.
    func carries(_ sheet: Sheet) -> Bool {
        sheet.isLetter ? !isDeclared : hasMarkup || sheet.edition.id != .report2012
    }

    /// Prints a form.
    func print(_ sheet: Sheet) -> String {
        switch self {
        case .ownMarkdown: SheetMarkdown.print(sheet)
        case .ownHTML: SheetHTML.print(sheet)
        case .pipes: SheetPipes.print(sheet)
        case .wordHTML: SheetWordHTML.print(sheet)
        case .lines: SheetLines.print(sheet)
        case .layout: SheetLayout.print(sheet)
        }
    }
}
