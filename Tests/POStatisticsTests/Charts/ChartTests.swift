import Foundation
import POModel
import POStatistics
import Testing

@Suite struct ChartTests {
    private static func table(_ cells: [TableCell], series: Int = 2) throws -> StatisticalTable {
        let years = try #require(
            TableDimension(
                id: "year", label: "År", role: .time,
                categories: (0..<cells.count / series).map { .init(id: "\(2020 + $0)", label: "\(2020 + $0)") }))
        let flow = try #require(
            TableDimension(
                id: "flow", label: "Klienter",
                categories: (0..<series).map { .init(id: "s\($0)", label: "<Serie \($0)>") }))
        return try #require(
            StatisticalTable(id: "trend", title: "Klienter & \"nya\" <i>", dimensions: [years, flow], cells: cells))
    }

    @Test(arguments: ChartKind.allCases)
    func isWellFormedAndTellsAllInWords(kind: ChartKind) throws {
        let table = try Self.table([.value(40), .value(0), .suppressed, .blank, .notAsked, .derived(12)])
        let svg = try #require(table.svg(kind))
        #expect(XMLCheck.isWellFormed(svg))
        #expect(svg.contains("role=\"img\""))
        #expect(svg.contains("Klienter &amp; &quot;nya&quot; &lt;i&gt;</title>"))
        #expect(
            svg.contains(
                "Antal klienter. 2020: &lt;Serie 0&gt; 40, &lt;Serie 1&gt; 0. 2021: &lt;Serie 0&gt; visas inte av hänsyn"
                    + " till enskilda, &lt;Serie 1&gt; uppgift saknas. 2022: &lt;Serie 0&gt; efterfrågades inte,"
                    + " &lt;Serie 1&gt; 12.</desc>"))
        for sign in [">..  visas inte av hänsyn till enskilda<", ">...  uppgift saknas<", ">.  efterfrågades inte<"] {
            #expect(svg.contains(sign))
        }
        #expect(table.svg(kind) == svg)
    }

    @Test(arguments: [ChartKind.columns, .bars])
    func drawsWhatIsNotThereAsAFrameAndNeverAsZero(kind: ChartKind) throws {
        func frames(_ svg: String?) -> Int { (svg ?? "").components(separatedBy: "stroke-dasharray").count - 1 }
        #expect(frames(try Self.table([.suppressed, .value(7)], series: 1).svg(kind)) == 1)
        #expect(frames(try Self.table([.value(0), .value(7)], series: 1).svg(kind)) == 0)
        #expect(frames(try Self.table([.blank, .notAsked], series: 1).svg(kind)) == 2)
    }

    @Test func breaksALineWhereANumberIsNotThere() throws {
        let cells: [TableCell] = [.value(5), .value(6), .suppressed, .value(8), .value(9)]
        let svg = try #require(try Self.table(cells, series: 1).svg(.lines))
        #expect(svg.components(separatedBy: "stroke-width=\"2\"").count - 1 == 2)
    }

    /// The heights of the texts of a chart, by what they say.
    private static func heights(_ svg: String) -> [(text: String, y: Int)] {
        svg.components(separatedBy: "<text ").dropFirst().compactMap { part in
            guard
                let y = part.components(separatedBy: " y=\"").dropFirst().first.flatMap({
                    Int($0.prefix { $0 != "\"" })
                }),
                let text = part.components(separatedBy: ">").dropFirst().first?.components(separatedBy: "<").first
            else { return nil }
            return (text, y)
        }
    }

    @Test(arguments: [
        [5, 5, 5, 5, 5], [40, 41, 80, 39, 41], [0, 0, 0, 0, 90], [3, 2, 1, 0, 1_000], [7, 8, 9, 10, 11],
    ])
    func writesEachNumberOfALineOnceAndNoneOverAnother(numbers: [Int]) throws {
        let svg = try #require(try Self.table(numbers.map { .value($0) }, series: 5).svg(.lines))
        // Numbers of the axis are no labels; the labels have a white edge.
        let labels = Self.heights(svg.components(separatedBy: "\n").filter { $0.contains("paint-order") }.joined())
        #expect(labels.map(\.text) == Set(numbers).sorted(by: >).map { "\($0)" })
        for (one, next) in zip(labels, labels.dropFirst()) { #expect(next.y - one.y >= 12) }
        let axis = try #require(Self.heights(svg).first { $0.text == "2020" }).y
        #expect(labels.allSatisfy { $0.y <= axis - 20 })
    }

    @Test(arguments: ChartKind.allCases)
    func breaksALongTitle(kind: ChartKind) throws {
        let words = Array(repeating: "orsaker", count: 30)
        let years = try #require(TableDimension(id: "y", label: "År", categories: [.init(id: "1", label: "1")]))
        let table = try #require(
            StatisticalTable(
                id: "t", title: words.joined(separator: " "), dimensions: [years], cells: [.value(1)]))
        let svg = try #require(table.svg(kind))
        let lines = Self.heights(svg).filter { $0.text.contains("orsaker") }
        #expect(lines.count == 3 && lines.allSatisfy { $0.text.count <= 91 })
        #expect(lines.map(\.text).joined(separator: " ") == table.title)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $1.y - $0.y >= 18 })
    }

    @Test func refusesWhatItCannotDraw() throws {
        #expect(try Self.table([.value(-1)], series: 1).svg(.columns) == nil)
        #expect(try Self.table(Array(repeating: .value(1), count: 6), series: 6).svg(.columns) == nil)
        #expect(try ExchangeTests.table().svg(.columns) == nil)
        #expect(try ExchangeTests.table().figure(.bars) == nil)
    }

    @Test func hasATableBeside() throws {
        let figure = try #require(try Self.table([.value(40), .suppressed]).figure(.columns))
        #expect(
            figure.hasSuffix(
                """
                <details>
                <summary>Diagrammet som tabell</summary>
                <table lang="sv">
                <caption>Klienter &amp; &quot;nya&quot; &lt;i&gt;; antal klienter; .. visas inte av hänsyn till enskilda</caption>
                <thead><tr><th scope="col">År</th><th scope="col">&lt;Serie 0&gt;</th><th scope="col">&lt;Serie 1&gt;</th></tr></thead>
                <tbody>
                <tr><th scope="row">2020</th><td>40</td><td>..</td></tr>
                </tbody>
                </table>
                </details>
                </figure>

                """))
    }
}

/// A check that every element is closed, and every sign of markup is markup.
enum XMLCheck {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            let tag = rest[rest.index(after: start)..<end]
            guard !tag.contains("<") else { return false }
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
            rest = rest[rest.index(after: end)...]
        }
        return open.isEmpty
    }
}
