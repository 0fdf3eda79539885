import POModel

extension FormEdition {
    /// A page of HTML up to its content, with the edition's name by which it is read back.
    func htmlHead(year: Int, css: String) -> String {
        htmlHeadUpToTitle + htmlTitle(year: year) + Self.htmlHeadFromStyle(css)
    }

    /// The beginning of a page, up to the words of its title.
    var htmlHeadUpToTitle: String {
        """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="\(HTMLScanner.editionMeta)" content="\(HTMLEscape.text(id.rawValue))">
        <title>
        """
    }

    /// The words of a page's title.
    func htmlTitle(year: Int) -> String { HTMLEscape.text(title(year: year)) }

    /// The head of a page from its title's end on, and the beginning of its content.
    static func htmlHeadFromStyle(_ css: String, nonce: String? = nil) -> String {
        htmlHeadToStyle(nonce: nonce) + css + htmlHeadAfterStyle
    }

    /// The head of a page from its title's end up to its style sheet, which a policy knows by a nonce.
    static func htmlHeadToStyle(nonce: String? = nil) -> String {
        "</title>\n<style\(nonce.map { " nonce=\"\(HTMLEscape.text($0))\"" } ?? "")>\n"
    }

    /// The head of a page from its style sheet's end on, and the beginning of its content.
    static let htmlHeadAfterStyle = "\n</style>\n</head>\n<body>\n<main>\n"
}

extension FormLabel {
    /// The words, with the explanation.
    func html(year: Int) -> String {
        let words = HTMLEscape.text(text(year: year))
        guard let explanation = explanation(year: year) else { return words }
        return "\(words) <span class=\"explanation\">\(HTMLEscape.text(explanation))</span>"
    }
}
