/// An invented letter of the kind that municipalities wrote for 2012 and the years around it, in several shapes.
struct Letter {
    enum Tables: CaseIterable { case lines, tabs, pipes, columns }
    enum Headings: CaseIterable { case plain, numbered, markdown }

    var year = 2012
    var tables = Tables.lines
    var headings = Headings.plain
    var menFirst = false
    var isDoubleSpaced = false
    var posts = "2,5 tjänster fördelade på 3 personer."
    var postsNextYear = "3 heltidstjänster fördelat på 3 personer."
    var money =
        "Kommunen har betalat 1 350 500 kronor till Stiftelsen Fyren. Statsbidrag med 756 250 kronor har erhållits för verksamheten."
    var absence = "Ombuden har haft 12 sjukdagar under året."
    var contract =
        "Verksamheten drivs på entreprenad av Stiftelsen Fyren. Avtalet gäller perioden 2011-04-01 – 2013-03-31 och kan förlängas längst till och med 2015-03-31."
    var ages: (women: [Int], men: [Int]) = ([1, 2, 0, 3, 1, 0], [2, 0, 4, 1, 0, 1])
    var note = "I tabellen redovisas enbart klienter som avslutats under året."
    var extra = ""

    private func heading(_ text: String, _ number: Int) -> String {
        switch headings {
        case .plain: text
        case .numbered: "\(number). \(text)"
        case .markdown: "## \(text)"
        }
    }

    private func rows(_ rows: [[String]]) -> [String] {
        switch tables {
        case .lines: rows.map { $0.joined(separator: " ") }
        case .tabs: rows.map { $0.joined(separator: "\t") }
        case .pipes:
            ["| " + rows[0].joined(separator: " | ") + " |", "|" + String(repeating: " --- |", count: rows[0].count)]
                + rows.dropFirst().map { "| " + $0.joined(separator: " | ") + " |" }
        case .columns:
            rows.map { row in
                row[0] + String(repeating: " ", count: max(2, 44 - row[0].count))
                    + row.dropFirst().joined(separator: "          ")
            }
        }
    }

    private func pair(_ label: String, _ women: Int, _ men: Int) -> [String] {
        [label] + (menFirst ? ["\(men)", "\(women)"] : ["\(women)", "\(men)"])
    }

    var text: String {
        let genders = menFirst ? ["Män", "Kvinnor"] : ["Kvinnor", "Män"]
        var lines = [
            "Länsstyrelsen i Kalmar län", "Box 4", "391 01 Kalmar", "",
            headings == .markdown
                ? "# Redovisning av verksamhet med personligt ombud år \(year)"
                : "Redovisning av verksamhet med personligt ombud år \(year)",
            "", "Länsstyrelsens beteckning: 704-123-\(year)", "",
            "Länsstyrelsen begär att omsorgsnämnden inkommer med en redovisning senast den 1 februari \(year + 1).", "",
            heading("Organisation och ledning", 1), "", contract, "",
            "Antal tjänster respektive personer \(year)", "", posts, "",
            "Antal tjänster respektive personer \(year + 1)", "", postsNextYear, "",
            heading("Målgrupp", 2), "", "Vuxna personer med omfattande behov av stöd.", "",
            heading("Tendenser", 3), "", "Fler söker hjälp med sin bostad än tidigare.", "",
        ]
        lines += rows([
            ["År", "1", "2", "3"], ["\(year - 1)", "Boende", "Ekonomi", "Sysselsättning"],
            ["\(year)", "Personligt stöd", "Boende", "Ekonomi"],
        ])
        lines += ["", "Flera väntar länge på besked.", "", heading("Statistik", 4), ""]
        lines += rows([
            ["Klienter"] + genders, pair("Antal klienter 31 dec. \(year - 1)", 8, 11),
            pair("Antal klienter 31 dec. \(year)", 9, 9), pair("Nya klienter \(year)", 8, 6),
            pair("Avslutade klienter \(year)", 7, 8),
        ])
        lines.append("")
        let bands = [(18, 29), (30, 39), (40, 49), (50, 59), (60, 64)]
        lines += rows(
            [["Åldersgrupper"] + genders]
                + bands.enumerated().map { number, band in
                    pair(
                        "\(band.0) – \(band.1) år (\(year - band.1)-\(year - band.0))", ages.women[number],
                        ages.men[number])
                } + [pair("65 – år (-\(year - 65))", ages.women[5], ages.men[5])])
        lines += ["", note, "", extra, ""]
        lines += [
            heading("Ekonomisk redovisning", 5), "", absence, "", money, "", "Bilagor:", "1. Verksamhetsberättelse",
            "2. Ekonomisk sammanställning", "", "Torsås kommun, Box 503, 385 25 Torsås", "Telefon 0486-123 45",
            "ombud@torsas.example.se",
        ]
        return lines.joined(separator: isDoubleSpaced ? "\n\n" : "\n") + "\n"
    }
}
