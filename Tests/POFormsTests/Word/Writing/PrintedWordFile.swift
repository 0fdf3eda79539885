import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A Word file as another program finds it: the directory at its end, and its parts as XML.
struct PrintedWordFile {
    /// The parts by their names, in the order of the directory.
    let parts: [(name: String, content: [UInt8])]

    /// Opens an archive of files that are not compressed; `nil` for anything else.
    init?(_ archive: [UInt8]) {
        func number(_ count: Int, at start: Int) -> Int {
            archive[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        let end = archive.count - 22
        guard end > 0, number(4, at: end) == 0x0605_4B50 else { return nil }
        var parts: [(String, [UInt8])] = []
        var place = number(4, at: end + 16)
        for _ in 0..<number(2, at: end + 10) {
            guard number(4, at: place) == 0x0201_4B50, number(2, at: place + 10) == 0 else { return nil }
            let (size, nameLength, header) = (
                number(4, at: place + 24), number(2, at: place + 28), number(4, at: place + 42)
            )
            guard number(4, at: header) == 0x0403_4B50, number(4, at: header + 22) == size,
                number(2, at: header + 26) == nameLength, number(4, at: header + 14) == number(4, at: place + 16)
            else { return nil }
            let start = header + 30 + nameLength
            let name = String(decoding: archive[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
            parts.append((name, Array(archive[start..<(start + size)])))
            place += 46 + nameLength
        }
        guard place == end else { return nil }
        self.parts = parts
    }

    /// A part as XML; `nil` if there is none or if it is not well-formed.
    func xml(_ name: String) -> Element? { parts.first { $0.name == name }.flatMap { Element($0.content) } }

    /// An element, or a text, which has no name.
    final class Element {
        let name: String
        let attributes: [String: String]
        var text = ""
        var children: [Element] = []

        init(name: String, attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        /// The root of a text of XML; `nil` if it is not well-formed.
        convenience init?(_ bytes: [UInt8]) {
            let builder = Builder()
            let parser = XMLParser(data: Data(bytes))
            parser.delegate = builder
            guard parser.parse(), let root = builder.open.first?.children.first else { return nil }
            self.init(name: root.name, attributes: root.attributes)
            children = root.children
        }

        /// The element and all within it, in order.
        var all: [Element] { [self] + children.flatMap(\.all) }

        /// All elements of a name, in order.
        func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

        /// The value of the first element of a name.
        func value(_ name: String) -> String? { all(name).first?.attributes["w:val"] }

        /// The words within, with breaks and tabs.
        var words: String {
            all.map { element in
                switch element.name {
                case "": element.text
                case "w:br": "\n"
                case "w:tab": "\t"
                default: ""
                }
            }.joined()
        }
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var open = [Element(name: "", attributes: [:])]

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            let element = Element(name: name, attributes: attributes)
            open.last?.children.append(element)
            open.append(element)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            let element = Element(name: "", attributes: [:])
            element.text = text
            open.last?.children.append(element)
        }
    }
}

extension PrintedWordFile.Element {
    /// What stands in the controls of each tag, a paragraph each; a control that shows where to write holds nothing.
    var answers: [String: [String]] {
        var answers: [String: [String]] = [:]
        for control in all("w:sdt") {
            guard let tag = control.value("w:tag") else { continue }
            let isBlank = !control.all("w:showingPlcHdr").isEmpty
            answers[tag, default: []] +=
                isBlank ? [] : control.children.filter { $0.name == "w:sdtContent" }.map(\.words)
        }
        return answers
    }
}
