@testable import POForms

extension Words {
    /// The text in Markdown; what Markdown has no sign for is set by tags.
    func markdown(_ escape: (String) -> String = { MarkdownEscape.line($0) }) -> String {
        runs.map { run in
            let text = escape(run.text)
            return switch run.setting {
            case .plain: text
            case .struck: "~~\(text)~~"
            case .deleted: "<del>\(text)</del>"
            case .inserted: "<ins>\(text)</ins>"
            case .raised: "<sup>\(text)</sup>"
            case .raisedLink: "[^\(run.text)]"
            case .lowered: "<sub>\(text)</sub>"
            case .linked: "[\(text)](https://www.example.se/)"
            case .hidden: "<span hidden>\(text)</span>"
            case .undisplayed: "<span style=\"display:none\">\(text)</span>"
            }
        }.joined()
    }

    /// The text in HTML.
    var html: String {
        runs.map { run in
            let text = HTMLEscape.lines(run.text)
            return switch run.setting {
            case .plain: text
            case .struck: "<s>\(text)</s>"
            case .deleted: "<del>\(text)</del>"
            case .inserted: "<ins>\(text)</ins>"
            case .raised: "<sup>\(text)</sup>"
            case .raisedLink: "<sup><a href=\"#footnote-\(run.text)\" id=\"ref-\(run.text)\">\(text)</a></sup>"
            case .lowered: "<sub>\(text)</sub>"
            case .linked: "<a href=\"https://www.example.se/\">\(text)</a>"
            case .hidden: "<span hidden>\(text)</span>"
            case .undisplayed: "<span style=\"display:none\">\(text)</span>"
            }
        }.joined()
    }
}
