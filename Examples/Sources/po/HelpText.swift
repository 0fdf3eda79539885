import ArgumentParser
import Foundation
import POModel

/// Help, and what is said of arguments, in the language of the run; the parser of arguments itself knows English only.
enum HelpText {
    /// How wide lines are.
    private static let width = 80
    /// Where descriptions begin.
    private static let indent = 26
    /// So wide that nothing is broken.
    private static let unbroken = 100_000

    /// What is told of help that was asked for, or of arguments that are wrong.
    static func text(for error: any Error) -> String {
        guard Console.language == .swedish else { return PO.fullMessage(for: error, columns: width) }
        return swedish(PO.fullMessage(for: error, columns: unbroken))
    }

    /// English help, unbroken, in Swedish.
    static func swedish(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            lines += swedishLines(line)
        }
        return lines.joined(separator: "\n")
    }

    private static func swedishLines(_ line: String) -> [String] {
        for (english, swedish) in heads where line.hasPrefix(english) {
            let rest = String(line.dropFirst(english.count))
            let words =
                if english.lowercased() == "usage: " {
                    rest
                } else if english == "Help: ", let (name, words) = nameAndWords(" " + rest) {
                    name.dropFirst() + "  " + description(words)
                } else {
                    sentence(rest)
                }
            return broken(swedish + words, indent: 0)
        }
        guard line.hasPrefix("  ") else { return broken(sentence(line), indent: 0) }
        // A name and what it is, or the rest of one.
        if let (name, words) = nameAndWords(line) {
            let start = name + String(repeating: " ", count: max(1, indent - name.count))
            return broken(start + description(words), indent: indent)
        }
        let words = String(line.drop { $0 == " " })
        if words.hasPrefix("-") || words.hasPrefix("<") || words.hasPrefix("[") { return [line] }
        let isDeep = line.prefix(while: { $0 == " " }).count > 2
        return broken(
            (isDeep ? String(repeating: " ", count: indent) : "  ") + description(words), indent: isDeep ? indent : 2)
    }

    /// The name of an argument or a command with its indent, and what stands behind it on the line.
    private static func nameAndWords(_ line: String) -> (name: String, words: String)? {
        let end: String.Index
        if let gap = line.dropFirst(2).firstRange(of: "  "), line[..<gap.lowerBound].contains(where: { $0 != " " }) {
            end = gap.lowerBound
        } else if line.hasPrefix("  -") || line.hasPrefix("  <"),
            let gap = line.ranges(of: "> ").last ?? line.dropFirst(2).ranges(of: " ").first
        {
            // A long name has one blank behind it.
            end = line.index(before: gap.upperBound)
        } else {
            return nil
        }
        return (String(line[..<end]), String(line[end...].drop { $0 == " " }))
    }

    /// What an argument is, with its values.
    private static func description(_ text: String) -> String {
        guard let open = text.range(of: " (", options: .backwards), text.hasSuffix(")"),
            ["values: ", "default: "].contains(where: text[open.upperBound...].hasPrefix)
        else { return sentence(text) }
        let values = text[open.upperBound...].replacing("values: ", with: "värden: ").replacing(
            "default: ", with: "förval: ")
        return sentence(String(text[..<open.lowerBound])) + " (" + values
    }

    /// A sentence in Swedish; one that is not known is as it was.
    static func sentence(_ english: String) -> String {
        if let swedish = SwedishHelp.sentences[english] { return swedish }
        for (start, swedish) in SwedishHelp.beginnings where english.hasPrefix(start) {
            return swedish
                + SwedishHelp.endings.reduce(String(english.dropFirst(start.count))) {
                    $0.replacing($1.english, with: $1.swedish)
                }
        }
        return english
    }

    private static let heads = [
        ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("Usage: ", "Användning: "), ("ARGUMENTS:", "ARGUMENT:"),
        ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"), ("Error: ", "Fel: "), ("Help: ", "Hjälp: "),
    ]

    private static func broken(_ text: String, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !line.allSatisfy({ $0 == " " }), line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += (line.isEmpty && lines.isEmpty && !text.hasPrefix(" ") ? "" : " ") + word
            }
        }
        // The first word of an indented line has got one blank too many.
        return (lines + [line]).enumerated().map {
            $0.offset == 0 && text.hasPrefix(" ") ? String($0.element.dropFirst()) : $0.element
        }
    }
}
