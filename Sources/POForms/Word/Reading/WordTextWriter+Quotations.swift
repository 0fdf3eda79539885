/// Answers in our own documents, which are read as they stand.
extension WordTextWriter {
    /// Writes the paragraphs of an answer as one quotation, and forgets them.
    mutating func takeQuotation(_ paragraphs: inout [WordParagraph]) {
        if paragraphs.isEmpty { return }
        text.steps.append(.beginQuotation)
        writeQuoted(paragraphs, isOutsideTables: true)
        text.steps.append(.end)
        text.text.append(0x0A)
        paragraphs = []
    }

    mutating func writeQuoted(_ paragraphs: [WordParagraph], isOutsideTables: Bool = false) {
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0 {
                text.steps.append(.standIn([0x0A, 0x0A], text.text.count..<text.text.count + 1))
                text.text.append(0x0A)
            }
            if isOutsideTables { beginParagraph() }
            for inline in paragraph.content { writeQuoted(inline) }
        }
    }

    private mutating func writeQuoted(_ inline: WordInline) {
        guard inline.style == .plain, inline.kind == .text || inline.kind == .tab || inline.kind == .lineEnd else {
            return write([inline])
        }
        notePlaces(of: inline)
        let start = text.text.count
        if inline.isInserted || inline.name != nil { text.steps.append(.mark) }
        text.text += inline.kind == .tab ? [0x09] : inline.kind == .lineEnd ? [0x0A] : inline.text
        if start < text.text.count { text.steps.append(.text(start..<text.text.count)) }
        if inline.isInserted { text.steps.append(.doubt(.change, start..<text.text.count)) }
        if let name = inline.name { text.steps.append(.name(name)) }
    }
}

extension WordParagraph {
    /// The place for an answer that all of it stands in, in our own documents; `nil` for any other paragraph.
    var quotedPlace: String? {
        guard content.contains(where: \.isAnswer), boxes.isEmpty, let place = content.first?.place else { return nil }
        let isWhole = content.allSatisfy { inline in
            if case .box = inline.kind { return false }
            return inline.place == place && !inline.isPrompt
        }
        return isWhole ? place : nil
    }
}

extension WordInline {
    /// Whether it holds anything of an answer in our own documents, where a line to write on is somebody's words, too.
    fileprivate var isAnswer: Bool {
        kind == .text && !isPrompt && !String(decoding: text, as: UTF8.self).allSatisfy(\.isWhitespace)
    }
}
