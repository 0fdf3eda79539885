import Foundation
import POModel
import Testing

@testable import POForms

/// One form through the channels that it may come by: each gives the same answers.
extension ConvertedFormTests {
    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    private static let young = AgeBand.current[0]
    private static let middle = AgeBand.current[1]

    /// The rows of a form's tables, and what stands between them.
    private func rows() throws -> [[String]] {
        let tables = [
            "clients.total": [
                ["", "Antal kvinnor", "Antal män", "Antal icke-binära"], ["Totalt antal klienter", "18", "25", "2"],
                ["därav mellan 18 och 29 år", "4", "", "1"], ["därav mellan 30 och 49 år", "14", "25", "1"],
            ],
            "training": [["", "Ja", "Nej"], ["Ombuden har erbjudits utbildning.", "", "X"]],
        ]
        let text = form(
            ["year": "2024", "remarks": "Vi ses i \"höst\"; tack."],
            tables: ["clients.total": "TABLE clients.total", "training.offered": "TABLE training"])
        return text.components(separatedBy: "\n\n").flatMap { block -> [[String]] in
            block.hasPrefix("TABLE ") ? (tables[String(block.dropFirst(6))] ?? []) + [[]] : [[block]]
        }
    }

    private static let width = 4

    /// The form as each channel writes it.
    private func text(in channel: String) throws -> String {
        let rows = try rows()
        func quoted(_ cell: String, _ separator: String) -> String {
            let isPlain = !cell.contains(separator) && !cell.contains("\"") && !cell.contains("\n")
            return isPlain ? cell : "\"\(cell.replacingOccurrences(of: "\"", with: "\"\""))\""
        }
        func even(_ row: [String]) -> [String] { row + [String](repeating: "", count: max(0, Self.width - row.count)) }
        func markdown(_ row: [String]) -> String {
            row.count > 1
                ? "| \(row.joined(separator: " | ")) |"
                    + (row[0].isEmpty ? "\n|\(row.map { _ in "---" }.joined(separator: "|"))|" : "")
                : row.first.map { "\n\($0)\n" } ?? ""
        }
        switch channel {
        case "csv": return rows.map { even($0).map { quoted($0, ";") }.joined(separator: ";") + "\r\n" }.joined()
        case "comma": return rows.map { even($0).map { quoted($0, ",") }.joined(separator: ",") + "\n" }.joined()
        case "nan":
            let lines = rows.map { row in
                "| "
                    + even(row).map { $0.isEmpty ? "NaN" : $0.replacingOccurrences(of: "\n", with: "\\n") }.joined(
                        separator: " | ") + " |"
            }
            return "## Blad1\n\(lines[0])\n| --- | --- | --- | --- |\n\(lines.dropFirst().joined(separator: "\n"))\n"
        case "mail":
            return "Hej!\n\n"
                + rows.map(markdown).joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
                .map { "> \($0)\n" }.joined()
        case "code":
            return rows.map { row in markdown(row.enumerated().map { $0 > 0 && !$1.isEmpty ? "`\($1)`" : $1 }) }
                .joined(separator: "\n")
        case "sent":
            return rows.map(markdown).joined(separator: "\n").utf8.map {
                $0 < 0x80 ? String(decoding: [$0], as: UTF8.self) : "=" + String($0, radix: 16, uppercase: true)
            }.joined()
        case "dump": return rows.map { $0.joined(separator: "; ") }.joined(separator: "\n")
        case "fence": return "```markdown\n\(rows.map(markdown).joined(separator: "\n"))\n```\n"
        case "bare":
            return rows.map { row in
                guard row.count > 1 else { return row.first.map { "\n\($0)\n" } ?? "" }
                let line =
                    row[0].isEmpty ? "| " + row.dropFirst().joined(separator: " | ") : row.joined(separator: " | ")
                return line + "  " + (row[0].isEmpty ? "\n\(row.map { _ in "---" }.joined(separator: "|"))  " : "")
            }.joined(separator: "\n")
        case "latex":
            return rows.map { row in
                guard row.count > 1 else { return row.isEmpty ? "\\end{tabular}" : "\n\(row[0])\n" }
                return (row[0].isEmpty ? "\\begin{tabular}{llll}\n" : "")
                    + row.map { Int($0) == nil ? $0 : "$\($0)$" }.joined(separator: " & ") + " \\\\ \\hline"
            }.joined(separator: "\n")
        default:
            let body = rows.map { row in
                guard row.count > 1 else {
                    return row.isEmpty ? "</table>" : "<p class=MsoNormal>\(row[0])<o:p></o:p></p>"
                }
                let cells = row.map {
                    "<td><p class=MsoNormal>\($0.isEmpty ? "<o:p>&nbsp;</o:p>" : $0 + "<o:p></o:p>")</p></td>"
                }
                return (row[0].isEmpty ? "<table>" : "") + "<tr>\(cells.joined())</tr>"
            }
            return "<html xmlns:o=\"urn:o\"><body>\(body.joined(separator: "\n"))</body></html>"
        }
    }

    @Test(arguments: ["csv", "comma", "nan", "mail", "dump", "code", "sent", "fence", "bare", "latex", "office"])
    func everyChannelGivesTheSameAnswers(channel: String) throws {
        let (report, reading) = try report(text(in: channel))
        #expect(report.year == 2024)
        #expect(report.clients.total.all == CountsByGender(women: 18, men: 25, nonBinary: 2))
        #expect(report.clients.total.byAge[Self.young] == CountsByGender(women: 4, nonBinary: 1))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender(women: 14, men: 25, nonBinary: 1))
        #expect(report.training.offered == false)
        #expect(report.remarks == FreeText("Vi ses i \"höst\"; tack."))
        try AccountingLaw.check(reading)
    }

    @Test(arguments: ["fence", "mail"])
    func whatStandsAroundATextIsNobodysAndTold(channel: String) throws {
        let whole = try text(in: channel).trimmingCharacters(in: .newlines)
        let reading = try report("Länsstyrelsen Dalarna frågar\n\n" + whole + "\nHoppas det hjälper!\n").reading
        guard case .report(let report)? = reading.documents.first?.document else { return }
        #expect(report.remarks == FreeText("Vi ses i \"höst\"; tack."))
        #expect(reading.unclaimed.contains { $0.text.contains("Hoppas det hjälper!") })
        #expect(reading.diagnostics.contains { $0.code == .unclaimedText })
    }

    @Test(arguments: ["☒", "✅", "✔️", "✓", ":selected:", "$\\boxtimes$", "\u{F0FE}", "⊠", "◉", "(•)"])
    func everySignOfAMarkedBoxIsOne(sign: String) throws {
        let text = try text(in: "fence").replacingOccurrences(of: "|  | X |", with: "| ☐ | \(sign) |")
        #expect(text.contains(sign))
        #expect(try report(text).report.training.offered == false)
    }

    @Test func anExplanationEndsWhereHeadingsBegin() throws {
        let notes = FormEdition.report2024.sections.flatMap(\.items).compactMap { item in
            if case .note(let note) = item { note.text } else { nil }
        }
        let note = try #require(notes.first { $0.hasPrefix("Räkna alla") })
        let lines = try rows().filter { !$0.isEmpty }.map { cells in
            cells.filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        let text = lines.joined(separator: "\n\n").replacing(
            "Antal kvinnor", with: note.replacing("{year}", with: "2024") + "\n\nAntal kvinnor")
        #expect(try report(text).report.clients.total.all == CountsByGender(women: 18, men: 25, nonBinary: 2))
    }

    @Test func cellsAsParagraphsAreRowsWhenNoneIsLost() throws {
        let row = ["18", "25", "2"],
            lines = try rows().filter { !$0.isEmpty }.map { cells in
                cells.filter { !$0.isEmpty }.map { $0.replacingOccurrences(of: ".", with: "\\.") }.joined(
                    separator: "\n\n")
            }
        let ages = ["30 och 49 år\n\n14\n\n25\n\n1", "50 och 64 år\n\n1\n\n2\n\n3"]
        let text = lines.joined(separator: "\n\n").replacingOccurrences(
            of: ages[0], with: ages[0] + "\n\ndärav mellan " + ages[1])
        let (report, reading) = try report(text)
        #expect(text.contains(row.joined(separator: "\n\n")))
        #expect(report.clients.total.all == CountsByGender(women: 18, men: 25, nonBinary: 2))
        #expect(report.clients.total.byAge[Self.middle] == CountsByGender(women: 14, men: 25, nonBinary: 1))
        // Two of three, and nobody can tell which.
        #expect(report.clients.total.byAge[Self.young] == CountsByGender())
        #expect(!codes(reading, "clients.total.byAge.18-29").isEmpty)
    }
}
