/// What pages repeat at their heads and feet.
struct PageFurniture {
    /// How many lines from a page's edge are looked at.
    private static let reach = 8

    /// Marks the lines of a text that are page numbers, or that stand beside page edges time and again.
    ///
    /// A page's edge is a form feed or a page number on a line of its own. The first page keeps its head, as what
    /// later pages repeat is said there.
    ///
    /// - Complexity: O(*n*).
    static func mark(_ lines: inout PlainLines, in text: [UInt8], isHeading: (Int) -> Bool) {
        let numbers = pageNumbers(lines, text)
        let feeds = lines.indices.filter { lines[$0].startsPage }
        guard !numbers.isEmpty || !feeds.isEmpty else { return }
        for number in numbers { lines.mark(number, asFurniture: true) }
        // Each edge as the last line before it and the first line after it.
        var edges: [(before: Int, after: Int)] = feeds.map { ($0 - 1, $0) }
        for number in numbers {
            let next = feeds.partitioningIndex { $0 >= number - reach }
            if next < feeds.count, feeds[next] <= number + reach { continue }
            edges.append((number - 1, number + 1))
        }
        edges.sort { $0.after < $1.after }
        let heads = [window(from: 0, by: 1, lines)] + edges.map { window(from: $0.after, by: 1, lines) }
        let feet = edges.map { window(from: $0.before, by: -1, lines) }
        for (number, windows) in [heads, feet].enumerated() {
            markRepeated(windows, isFoot: number == 1, &lines, text, isHeading)
        }
        keepFirstHead(&lines, before: edges.map(\.after).min() ?? 0, text)
    }

    /// The lines that are page numbers.
    ///
    /// They name the page, or are one of several of as many pages that stand at edges or count from 1: a cell may hold
    /// `24 (33)`, too.
    private static func pageNumbers(_ lines: PlainLines, _ text: [UInt8]) -> [Int] {
        let all = lines.indices.filter { isPageNumber(text[lines[$0].range]) }
        let numbers = all.map { Self.numbers(text[lines[$0].range]) }
        let count = numbers.enumerated().allSatisfy { $1.first == $0 + 1 } && all.count > 1
        var pages: [Int: Int] = [:]
        for numbers in numbers { if let last = numbers.last { pages[last, default: 0] += 1 } }
        return zip(all, numbers).filter { line, numbers in
            if isNamed(text[lines[line].range]) { return true }
            guard let page = numbers.first, let last = numbers.last, 1 <= page, page <= last else { return false }
            let isOneOfSeveral = pages[last, default: 0] > 1 || isAtPageEdge(line, lines)
            return isOneOfSeveral && (count || isAtEdge(line, lines))
        }.map(\.0)
    }

    private static func numbers(_ line: ArraySlice<UInt8>) -> [Int] {
        line.split { !(0x30...0x39).contains($0) }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    /// Whether a line is a page number that says so: `Sida 2 (5)`.
    static func isNamedNumber(_ line: ArraySlice<UInt8>) -> Bool { isNamed(line) && isPageNumber(line) }

    private static func isNamed(_ line: ArraySlice<UInt8>) -> Bool {
        ["Sida", "SIDA", "sida", "Sid", "SID", "Page"].contains { line.starts(with: $0.utf8) }
    }

    /// Marks the lines that most windows have, from the edge on.
    private static func markRepeated(
        _ windows: [[Int]], isFoot: Bool, _ lines: inout PlainLines, _ text: [UInt8], _ isHeading: (Int) -> Bool
    ) {
        var seen: [[UInt8]: Int] = [:]
        for window in windows {
            for key in Set(window.map({ key(lines[$0], text) })) { seen[key, default: 0] += 1 }
        }
        let enough = max(2, (windows.count * 3 + 4) / 5)
        for (number, window) in windows.enumerated() {
            for (place, line) in window.enumerated() where !lines[line].isFurniture {
                let key = key(lines[line], text)
                guard
                    seen[key, default: 0] >= enough
                        || isSaidBeside(place, of: number, windows, lines, text), !isHeading(line)
                else { break }
                // A number alone is a page's only if it is that page's number.
                let isNumber = key.allSatisfy { $0 == 0x30 }
                guard !isNumber || Int(words(lines[line], text)) == number + 1 else { break }
                lines.mark(line, asFurniture: true)
            }
        }
    }

    /// Whether the page before or after says the very same as near to its edge, as in a file of several documents, each
    /// with heads of its own.
    private static func isSaidBeside(
        _ place: Int, of number: Int, _ windows: [[Int]], _ lines: PlainLines, _ text: [UInt8]
    ) -> Bool {
        let own = text[lines[windows[number][place]].range]
        return [number - 1, number + 1].contains { other in
            windows.indices.contains(other) && windows[other].indices.contains(place)
                && windows[other][place] != windows[number][place]
                && text[lines[windows[other][place]].range].elementsEqual(own)
        }
    }

    /// The first page's head is furniture only where the page says the same again.
    private static func keepFirstHead(_ lines: inout PlainLines, before end: Int, _ text: [UInt8]) {
        let page = 0..<max(0, min(end, lines.count))
        let head = page.filter { !lines[$0].isBlank }.prefix(reach)
        for line in head.reversed() where lines[line].isFurniture {
            let own = key(lines[line], text)
            let isRepeated = page.contains {
                $0 > line && !lines[$0].isFurniture && key(lines[$0], text) == own
            }
            lines.mark(line, asFurniture: isRepeated)
        }
    }

    private static func window(from start: Int, by step: Int, _ lines: PlainLines) -> [Int] {
        var window: [Int] = []
        var line = start
        while lines.indices.contains(line), window.count < reach, abs(line - start) < reach * 3 {
            if !lines[line].isBlank { window.append(line) }
            line += step
        }
        return window
    }

    private static func words(_ line: PlainLines.Line, _ text: [UInt8]) -> String {
        String(decoding: text[line.range].filter { $0 > 0x20 }, as: UTF8.self)
    }

    /// A line's words, with all digits alike, in cells or not.
    private static func key(_ line: PlainLines.Line, _ text: [UInt8]) -> [UInt8] {
        text[line.range].filter { $0 > 0x20 && $0 != UInt8(ascii: "|") }.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    }

    /// Whether blank lines, a page's edge or the text's edge stand beside a line.
    private static func isAtEdge(_ line: Int, _ lines: PlainLines) -> Bool {
        isAtPageEdge(line, lines) || lines[line - 1].isBlank || lines[line + 1].isBlank
    }

    /// Whether a page's edge or the text's edge stands beside a line.
    private static func isAtPageEdge(_ line: Int, _ lines: PlainLines) -> Bool {
        line == 0 || line + 1 >= lines.count || lines[line + 1].startsPage || lines[line].startsPage
    }

    /// Whether a line is a page number: `Sida 2 (5)`, `2(6)`, `SID 6 (9)`, `2 av 6`, `Sida 2 av 6`, `- 2 -`.
    ///
    /// A number alone could be an answer, and is none.
    static func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
        // It has the first letter of its name or a parenthesis, and a number if it is more than two words.
        guard line.count < 40, line.contains(where: { "sSpP(".utf8.contains($0) }),
            line.count < 16 || line.contains(where: { (0x30...0x39).contains($0) })
        else { return false }
        let words = String(decoding: line, as: UTF8.self).lowercased()
            .split { " \t\u{A0}()/-–".contains($0) }
        let numbers = words.filter { $0.allSatisfy(\.isNumber) && $0.count <= 3 }
        let names = words.filter { !numbers.contains($0) }
        // Fields for numbers that nobody filled in leave the words alone.
        if words.count == 2, ["sida", "sid"].contains(words[0]), words[1] == "av" { return true }
        guard (1...2).contains(numbers.count) else { return false }
        let isNamed = names.first.map { ["sida", "sid", "sid.", "s.", "page"].contains($0) } ?? false
        let rest = names.dropFirst(isNamed ? 1 : 0)
        guard rest.allSatisfy({ $0 == "av" || $0 == "of" }) else { return false }
        return isNamed
            || (numbers.count == 2 && rest.isEmpty && line.contains(UInt8(ascii: "("))
                && !line.contains(UInt8(ascii: "-")))
    }
}
