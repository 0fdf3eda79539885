import POModel

/// A drawing in SVG, with a title and a description for those who do not see it.
struct SVGDrawing {
    private let data: ChartData
    private let key: String
    private let width: Int
    private var body = ""

    init(_ data: ChartData, width: Int) {
        self.data = data
        self.width = width
        key = Self.key(data.table.title + data.description)
    }

    enum Anchor: String { case start, middle, end }

    /// Adds the title, on as many lines as it takes, and the unit; returns where the plot can begin.
    mutating func heading() -> Int {
        var y = 26
        for line in Self.wrapped(data.table.title, count: (width - 32) / 8) {
            text(line, x: 16, y: y, size: 16, isBold: true)
            y += 20
        }
        text(data.table.unit.text(in: data.table.language), x: 16, y: y + 2)
        return y + 18
    }

    /// Adds text; over lines it has a white edge, so that it can be read.
    mutating func text(
        _ text: String, x: Int, y: Int, anchor: Anchor = .start, size: Int = 13, isBold: Bool = false,
        isOverLines: Bool = false
    ) {
        guard !text.isEmpty else { return }
        body += "<text x=\"\(x)\" y=\"\(y)\""
        if anchor != .start { body += " text-anchor=\"\(anchor.rawValue)\"" }
        if size != 13 { body += " font-size=\"\(size)\"" }
        if isBold { body += " font-weight=\"bold\"" }
        if isOverLines { body += " paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\"" }
        body += ">\(Self.escaped(text))</text>\n"
    }

    /// Adds a thin line of the axes.
    mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, colour: String = "#ccc") {
        body += "<path d=\"M\(x1) \(y1)L\(x2) \(y2)\" stroke=\"\(colour)\" fill=\"none\"/>\n"
    }

    /// Adds the surface of a series' number.
    mutating func surface(_ series: Int, x: Int, y: Int, width: Int, height: Int) {
        let style = ChartSeriesStyle.all[series]
        let place = "x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
        body += "<rect \(place) fill=\"\(style.colour)\" stroke=\"#222\"/>\n"
        if !style.pattern.isEmpty { body += "<rect \(place) fill=\"url(#\(key)-\(series))\"/>\n" }
    }

    /// Adds a frame in the place of a number that is not there, with its sign.
    mutating func frame(_ cell: TableCell, x: Int, y: Int, width: Int, height: Int) {
        body +=
            "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"#fff\" stroke=\"#555\""
            + " stroke-dasharray=\"3 2\"/>\n"
        text(cell.status.sign ?? "", x: x + width / 2, y: y + height / 2 + 4, anchor: .middle)
    }

    /// Adds the line of a series through neighbouring numbers, and a mark at each.
    mutating func stroke(_ series: Int, through points: [(x: Int, y: Int)]) {
        let style = ChartSeriesStyle.all[series]
        // A light colour is lost as a line.
        let colour = series < 2 ? style.colour : "#222"
        let path = points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\($0.element.x) \($0.element.y)" }
        let dashes = style.dashes.isEmpty ? "" : " stroke-dasharray=\"\(style.dashes)\""
        body += "<path d=\"\(path.joined())\" stroke=\"\(colour)\" stroke-width=\"2\" fill=\"none\"\(dashes)/>\n"
        for point in points { mark(series, x: point.x, y: point.y) }
    }

    /// Adds the mark of a series on a line.
    mutating func mark(_ series: Int, x: Int, y: Int) {
        let style = ChartSeriesStyle.all[series]
        body += "<g transform=\"translate(\(x) \(y))\" fill=\"\(style.colour)\" stroke=\"#222\">\(style.mark)</g>\n"
    }

    /// Adds the names of the series, and what the signs mean; returns where it ends.
    mutating func legend(y: Int, hasLines: Bool) -> Int {
        var y = y
        if data.series.count > 1 {
            var x = 16
            for (index, series) in data.series.enumerated() {
                let length = 34 + series.label.count * 8 + 16
                if x > 16, x + length > width {
                    x = 16
                    y += 22
                }
                if hasLines {
                    stroke(index, through: [(x, y - 4), (x + 22, y - 4)])
                } else {
                    surface(index, x: x, y: y - 12, width: 22, height: 14)
                }
                text(series.label, x: x + 34, y: y)
                x += length
            }
            y += 22
        }
        for status in data.missing {
            text("\(status.sign ?? "")  \(status.text(in: data.table.language))", x: 16, y: y)
            y += 20
        }
        return y
    }

    /// The whole drawing, of some height.
    func svg(height: Int) -> String {
        let patterns = data.series.indices.filter { !ChartSeriesStyle.all[$0].pattern.isEmpty }.map { index in
            "<pattern id=\"\(key)-\(index)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                + "\(ChartSeriesStyle.all[index].pattern)</pattern>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)" role="img" aria-labelledby="\(key)-title \(key)-desc" \
            lang="\(data.table.language.rawValue)" font-family="Arial, Helvetica, sans-serif" font-size="13" fill="#111" \
            style="max-width:100%;height:auto">
            <title id="\(key)-title">\(Self.escaped(data.table.title))</title>
            <desc id="\(key)-desc">\(Self.escaped(data.description))</desc>
            <defs>\(patterns.joined())</defs>
            <rect width="\(width)" height="\(height)" fill="#fff"/>
            \(body)</svg>

            """
    }

    /// A name on one line, or on two if it is long and has a blank.
    static func lines(_ name: String, width: Int) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard name.count * 7 > width, words.count > 1 else { return [name] }
        let splits = (1..<words.count).map { count in
            [words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " ")]
        }
        return splits.min { max($0[0].count, $0[1].count) < max($1[0].count, $1[1].count) } ?? [name]
    }

    /// A text on lines of at most so many characters, a longer word on a line of its own.
    static func wrapped(_ text: String, count: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= count {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// Text that may stand in XML, as content or in an attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A name that differs between drawings that stand on one page (FNV-1a).
    private static func key(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "chart" + String(hash, radix: 36)
    }
}
