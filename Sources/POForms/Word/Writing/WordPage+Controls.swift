import POModel

/// A place on a Word page where an answer in words or numbers stands.
struct WordAnswerPlace {
    let name: WordName
    /// What the control is called when it is chosen or read aloud.
    let title: String
    let kind: AnswerKind
    /// The style of its paragraphs.
    let style: String
    /// Whether no prompt stands in it, as in a narrow cell.
    var isNarrow = false

    /// What stands in a place without an answer, and goes when something is written.
    fileprivate var prompt: String {
        // Five blanks of half a square each, as in Word's own form fields.
        if isNarrow { return String(repeating: "\u{2002}", count: 5) }
        return kind == .date ? Self.prompts.date : Self.prompts.text
    }

    private static let prompts = (
        date: "Klicka eller tryck här för att ange ett datum.", text: "Klicka eller tryck här för att ange text."
    )

    /// Whether a text is what stands in a place without an answer.
    static func isPrompt(_ text: String) -> Bool {
        text.allSatisfy(\.isWhitespace) || text == prompts.date || text == prompts.text
    }
}

/// Places for answers: content controls within bookmarks.
extension WordPage {
    /// Writes an answer, each of its paragraphs in a control of its own, all of them within one bookmark.
    ///
    /// A blank, which is `nil`, shows where to write.
    mutating func answer(_ place: WordAnswerPlace, _ answer: String?) {
        let paragraphs = answer?.paragraphs ?? []
        let bookmark = newBookmark(place.name)
        guard !paragraphs.isEmpty else {
            return paragraph(place.style) { page in
                page.begin(bookmark)
                page.control(place.name, place.title) { page in
                    page.xml.element("w:showingPlcHdr")
                    page.kind(place.kind, date: nil)
                } content: {
                    $0.words(place.prompt, style: WordPageStyles.placeholder)
                }
                page.end(bookmark)
            }
        }
        for (number, text) in paragraphs.enumerated() {
            paragraph(place.style) { page in
                if number == 0 { page.begin(bookmark) }
                page.control(place.name, place.title) {
                    $0.kind(place.kind, date: text)
                } content: {
                    $0.words(text)
                }
                if number == paragraphs.count - 1 { page.end(bookmark) }
            }
        }
    }

    /// The signs of a box, and the font that Word takes them from.
    private static let (ticked, unticked): (Unicode.Scalar, Unicode.Scalar) = ("☒", "☐")
    private static let boxFont = "MS Gothic"

    /// Writes a box to tick.
    mutating func box(_ name: WordName, title: String, isTicked: Bool) {
        let bookmark = newBookmark(name)
        begin(bookmark)
        control(name, title) { page in
            page.element("w14:checkbox") { page in
                page.xml.element("w14:checked", ["w14:val": isTicked ? "1" : "0"])
                page.state("w14:checkedState", Self.ticked)
                page.state("w14:uncheckedState", Self.unticked)
            }
        } content: { page in
            page.element("w:r") { page in
                page.element("w:rPr") { page in
                    page.xml.element(
                        "w:rFonts", ["w:ascii": Self.boxFont, "w:hAnsi": Self.boxFont, "w:eastAsia": Self.boxFont])
                }
                page.xml.element("w:t", text: String(isTicked ? Self.ticked : Self.unticked))
            }
        }
        end(bookmark)
    }

    private mutating func state(_ name: String, _ sign: Unicode.Scalar) {
        xml.element(name, ["w14:val": String(sign.value, radix: 16), "w14:font": Self.boxFont])
    }

    /// Writes a content control.
    private mutating func control(
        _ name: WordName, _ title: String, kind: (inout WordPage) -> Void, content: (inout WordPage) -> Void
    ) {
        controls += 1
        let number = controls
        element("w:sdt") { page in
            page.element("w:sdtPr") { page in
                page.xml.element("w:alias", ["w:val": Self.shortened(title)])
                page.xml.element("w:tag", ["w:val": name.tag])
                page.xml.element("w:id", ["w:val": "\(number)"])
                kind(&page)
            }
            page.element("w:sdtContent", content: content)
        }
    }

    /// What can be written in a control: a date to choose, one line, or several.
    private mutating func kind(_ kind: AnswerKind, date: Substring?) {
        // LibreOffice moves breaks out of a control of plain text.
        guard kind == .date else { return xml.element(FieldInput.isMultiline(kind) ? "w:richText" : "w:text") }
        element("w:date", date.map { ["w:fullDate": "\($0)T00:00:00Z"] } ?? [:]) { page in
            page.xml.element("w:dateFormat", ["w:val": "yyyy-MM-dd"])
            page.xml.element("w:lid", ["w:val": "sv-SE"])
            page.xml.element("w:storeMappedDataAs", ["w:val": "date"])
            page.xml.element("w:calendar", ["w:val": "gregorian"])
        }
    }

    /// A title that Word takes; what is cut off stands on the page anyway.
    private static func shortened(_ title: String) -> String {
        guard title.utf16.count > WordName.longestTag else { return title }
        var (short, length) = ("", 1)
        for character in title {
            length += character.utf16.count
            guard length <= WordName.longestTag else { break }
            short.append(character)
        }
        return short + "…"
    }
}

// MARK: Bookmarks

extension WordPage {
    struct Bookmark {
        let number: Int
        let name: String
    }

    /// A bookmark of a name; `nil` if it stands on the page already.
    private mutating func newBookmark(_ name: WordName) -> Bookmark? {
        guard bookmarks.insert(name.bookmark).inserted else { return nil }
        return Bookmark(number: bookmarks.count, name: name.bookmark)
    }

    private mutating func begin(_ bookmark: Bookmark?) {
        guard let bookmark else { return }
        xml.element("w:bookmarkStart", ["w:id": "\(bookmark.number)", "w:name": bookmark.name])
    }

    private mutating func end(_ bookmark: Bookmark?) {
        if let bookmark { xml.element("w:bookmarkEnd", ["w:id": "\(bookmark.number)"]) }
    }
}
