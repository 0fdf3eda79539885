import POModel

/// What stands at the foot of every printed page: the municipality and the year, and the page's number.
enum PrintedPageFoot {
    /// Who a document is of, where its kind tells it.
    private static let municipalities = [["grantee", "municipality", "name"], ["applicant", "municipality", "name"]]

    /// The rule of the style sheet for a document's pages; a blank form has the year only.
    static func css(_ content: FormContent) -> String {
        let names = municipalities.compactMap { keys -> String? in
            if case .string(let name)? = content.answers[keys] { name } else { nil }
        }
        let foot = (names.prefix(1) + ["\(content.year)"]).joined(separator: " ")
        let type = "font: 8pt sans-serif; color: #4a4a4a;"
        return """

            @page {
              @bottom-left { content: "\(escaped(foot))"; \(type) }
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); \(type) }
            }
            """
    }

    /// A text as it can stand in a string of a style sheet, within a page: letters, digits and blanks as they are, and
    /// all else by its number, so that no answer ends the string or the element.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar)
            if isPlain {
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped += "\\\(String(scalar.value, radix: 16)) "
            }
        }
        return escaped
    }
}
