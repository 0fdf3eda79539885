import POModel

extension FormContent {
    /// A page of HTML up to its content, with the edition's name by which it is read back.
    func htmlHead(css: String) -> String {
        let titles = edition.sections.compactMap(\.heading).prefix(2).map { $0.text(year: year) }
        return """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="\(HTMLScanner.editionMeta)" content="\(HTMLEscape.text(edition.id.rawValue))">
            <title>\(HTMLEscape.text(titles.joined(separator: ": ") + " \(year)"))</title>
            <style>
            \(css)
            </style>
            </head>
            <body>
            <main>

            """
    }

    /// A label's words, with its explanation.
    func html(_ label: FormLabel) -> String {
        let words = HTMLEscape.text(label.text(year: year))
        guard let explanation = label.explanation(year: year) else { return words }
        return "\(words) <span class=\"explanation\">\(HTMLEscape.text(explanation))</span>"
    }
}
