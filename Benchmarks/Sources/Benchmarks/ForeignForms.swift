import POForms
import POModel

/// One form in the ways in which others write it, without the name of its edition, so that it must be found.
struct ForeignForms {
    /// What each way is called, and the form.
    let forms: [(name: String, form: [UInt8])]

    init(of document: GrantDocument) throws {
        let markdown = try MarkdownRenderer(.report2024).render(document)
        let html = try HTMLRenderer(.report2024).render(document)
        let text = try TextRenderer(.report2024).render(document)
        let word = try WordRenderer(.report2024).render(document)
        forms = [
            ("our Markdown", Array(markdown.utf8)),
            ("tabs", Array(Self.cells(of: markdown) { $0.joined(separator: "\t") }.utf8)),
            ("pipes", Array(Self.cells(of: markdown) { "| " + $0.joined(separator: " | ") + " |" }.utf8)),
            ("HTML", Array(html.split(separator: "\n").filter { !$0.hasPrefix("<meta") }.joined(separator: "\n").utf8)),
            (
                "layout",
                Array(
                    text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(Self.plain)
                        .joined(separator: "\n").utf8)
            ),
            ("our Word", word),
        ]
    }

    /// A form of Markdown without its marks, the cells of each row put together anew.
    private static func cells(of markdown: String, _ row: ([String]) -> String) -> String {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        return lines.compactMap { line -> String? in
            guard line.hasPrefix("|") else { return String(line.drop { "#> ".contains($0) }) }
            guard !line.hasPrefix("| ---") else { return nil }
            return row(line.split(separator: "|").map { String($0.trimming { " >".contains($0) }) })
        }.joined(separator: "\n")
    }

    /// A line of plain text without the mark of a person's own words.
    private static func plain(_ line: Substring) -> String {
        line.hasPrefix("| ") ? String(line.dropFirst(2)) : String(line)
    }
}

extension Substring {
    /// The text without what a condition holds for at its ends.
    fileprivate func trimming(_ isOuter: (Character) -> Bool) -> Substring {
        var rest = drop(while: isOuter)
        while let last = rest.last, isOuter(last) { rest.removeLast() }
        return rest
    }
}
