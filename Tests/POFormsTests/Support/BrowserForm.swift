/// The inputs that a browser would send from a page, found without the package's own scanner.
enum BrowserForm {
    typealias Pair = (name: String, value: String)

    /// The successful controls of the page's form, in order, by the rules of the HTML standard.
    static func pairs(of html: String) -> [Pair] {
        var pairs: [Pair] = []
        var rest = html.unicodeScalars[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...]
            guard let tag = tag(&rest) else {
                rest = rest.dropFirst()
                continue
            }
            let name = tag.attributes["name"]
            switch tag.name {
            case "style", "title": _ = text(&rest, until: "</\(tag.name)>")
            case "textarea":
                var value = text(&rest, until: "</textarea>")
                if value.unicodeScalars.first == "\n" { value.unicodeScalars.removeFirst() }
                if let name { pairs.append((name, lineEnds(unescaped(value)))) }
            case "input":
                guard let name else { continue }
                let type = tag.attributes["type"] ?? "text"
                if ["radio", "checkbox"].contains(type) && tag.attributes["checked"] == nil { continue }
                pairs.append((name, tag.attributes["value"] ?? (type == "checkbox" ? "on" : "")))
            default: continue
            }
        }
        return pairs
    }

    /// The body of a request with the pairs.
    static func body(_ pairs: [Pair]) -> [UInt8] {
        Array(pairs.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&").utf8)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x20: "+"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F:
                String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// A text as a browser sends it: without NUL, and with CR LF at the end of each line.
    static func lineEnds(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars where scalar != "\0" {
            defer { previous = scalar }
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                result.append("\r")
                result.append("\n")
            } else if scalar != "\n" {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func text(_ rest: inout Substring.UnicodeScalarView, until end: String) -> String {
        let wanted = Array(end.unicodeScalars)
        var text = String.UnicodeScalarView()
        while let first = rest.first {
            if first == "<", rest.prefix(wanted.count).elementsEqual(wanted) {
                rest = rest.dropFirst(wanted.count)
                break
            }
            text.append(first)
            rest = rest.dropFirst()
        }
        return String(text)
    }

    private static func tag(
        _ rest: inout Substring.UnicodeScalarView
    ) -> (name: String, attributes: [String: String])? {
        var scan = rest.dropFirst()
        let name = word(&scan)
        guard !name.isEmpty else { return nil }
        var attributes: [String: String] = [:]
        while let next = scan.first, next != ">" {
            if next == " " || next == "\n" {
                scan = scan.dropFirst()
                continue
            }
            let key = word(&scan)
            if key.isEmpty {
                scan = scan.dropFirst()
            } else if scan.first == "=" {
                guard scan.dropFirst().first == "\"" else { return nil }
                scan = scan.dropFirst(2)
                attributes[key] = unescaped(text(&scan, untilQuote: "\""))
            } else {
                attributes[key] = ""
            }
        }
        rest = scan.dropFirst()
        return (name, attributes)
    }

    private static func word(_ scan: inout Substring.UnicodeScalarView) -> String {
        let word = scan.prefix { $0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0) }
        scan = scan[word.endIndex...]
        return String(word)
    }

    private static func text(_ scan: inout Substring.UnicodeScalarView, untilQuote quote: Unicode.Scalar) -> String {
        let text = scan.prefix { $0 != quote }
        scan = scan[text.endIndex...].dropFirst()
        return String(text)
    }

    /// A text without references, scalar by scalar, as a mark may follow a sign that is escaped.
    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            let known = first == "&" ? references.first { rest.starts(with: $0.name.unicodeScalars) } : nil
            result.append(known?.sign ?? first)
            rest = rest.dropFirst(known?.name.unicodeScalars.count ?? 1)
        }
        return String(result)
    }

    private static let references: [(name: String, sign: Unicode.Scalar)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
}
