import POModel
import TestSupport

@testable import POForms

/// A letter of 2012 in its writer's own words, as a form whose values stand in sentences and in tables.
enum InventedLetter {
    private static let year = 2012

    /// The letter as a tree, and what it says; what it tells in prose is left to tests of its own.
    static func make(using random: inout SeededGenerator) -> (sheet: Sheet, base: [String: JSONValue]) {
        var base: [String: JSONValue] = [
            "year": .integer(year), "countyBoard.name": .string("Länsstyrelsen i Kalmar län"),
            "countyBoard.address.street": .string("Box 4"), "countyBoard.address.postalCode": .string("391 01"),
            "countyBoard.address.locality": .string("Kalmar"), "countyBoard.deadline": .string("\(year + 1)-02-01"),
            "countyBoard.diaryNumber": .string("704-123-\(year)"), "grantee.municipality.name": .string("Torsås"),
            "grantee.municipality.code": .string("0834"), "grantee.committee": .string("Omsorgsnämnden"),
            "grantee.phone": .string("0486-123 45"), "grantee.email": .string("ombud@torsas.example.se"),
            "grantee.address.street": .string("Box 503"), "grantee.address.postalCode": .string("385 25"),
            "grantee.address.locality": .string("Torsås"), "organisation.providerName": .string("Stiftelsen Fyren"),
            "organisation.contract.start": .string("2011-04-01"), "organisation.contract.end": .string("2013-03-31"),
            "organisation.contract.latestEnd": .string("2015-03-31"), "ombuds.positions": .number(2.5),
            "ombuds.persons": .integer(3), "ombuds.positionsNextYear": .integer(3),
            "ombuds.personsNextYear": .integer(3), "economy.sickLeaveDays": .integer(12),
        ]
        let (granted, paid) = (Int.random(in: 302...991, using: &random), Int.random(in: 302...991, using: &random))
        base["economy.granted.amount"] = .integer(granted * 1000 + 250)
        base["economy.paidToProvider.amount"] = .integer(paid * 1000 + 500)
        let flows = [
            ("Antal klienter 31 dec. \(year - 1)", "openingStock"), ("Antal klienter 31 dec. \(year)", "closingStock"),
            ("Nya klienter \(year)", "new.all"), ("Avslutade klienter \(year)", "closed.all"),
        ]
        let bands =
            [(18, 29), (30, 39), (40, 49), (50, 59), (60, 64)].map { low, high in
                ("\(low) – \(high) år (\(year - high)-\(year - low))", "closed.byAge.\(low)-\(high)")
            } + [("65 – år (-\(year - 65))", "closed.byAge.65+")]
        let sheet = Sheet(
            edition: .report2012, year: year,
            parts: [
                Sheet.Part(
                    level: 1,
                    blocks: ["Länsstyrelsen i Kalmar län", "Box 4", "391 01 Kalmar"].map { .caption($0) }),
                Sheet.Part(
                    heading: "Redovisning av verksamhet med personligt ombud år \(year)", level: 1,
                    blocks: [
                        .caption("Länsstyrelsens beteckning: 704-123-\(year)"),
                        .caption(
                            "Länsstyrelsen begär att omsorgsnämnden inkommer med en redovisning senast den 1 februari \(year + 1)."
                        ),
                    ]),
                Sheet.Part(
                    heading: "Organisation och ledning", level: 2,
                    blocks: [
                        .caption(
                            "Verksamheten drivs på entreprenad av Stiftelsen Fyren. Avtalet gäller perioden 2011-04-01 – 2013-03-31 och kan förlängas längst till och med 2015-03-31."
                        ),
                        .caption("Antal tjänster respektive personer \(year)"),
                        .caption("2,5 tjänster fördelade på 3 personer."),
                        .caption("Antal tjänster respektive personer \(year + 1)"),
                        .caption("3 heltidstjänster fördelat på 3 personer."),
                    ]),
                Sheet.Part(
                    heading: "Målgrupp", level: 2,
                    blocks: [.caption("Vuxna personer med omfattande behov av stöd.")]),
                Sheet.Part(
                    heading: "Statistik", level: 2,
                    blocks: [
                        .table(table("Klienter", flows, &base, &random)),
                        .table(table("Åldersgrupper", bands, &base, &random)),
                        .caption("I tabellen redovisas enbart klienter som avslutats under året."),
                    ]),
                Sheet.Part(
                    heading: "Ekonomisk redovisning", level: 2,
                    blocks: [
                        .caption("Ombuden har haft 12 sjukdagar under året."),
                        .caption(
                            "Kommunen har betalat \(paid) 500 kronor till Stiftelsen Fyren. Statsbidrag med \(granted) 250 kronor har erhållits för verksamheten."
                        ),
                        .caption("Torsås kommun, Box 503, 385 25 Torsås"), .caption("Telefon 0486-123 45"),
                        .caption("ombud@torsas.example.se"),
                    ]),
            ], isLetter: true)
        return (sheet, base)
    }

    private static func table(
        _ corner: String, _ rows: [(label: String, path: String)], _ base: inout [String: JSONValue],
        _ random: inout SeededGenerator
    ) -> Sheet.Table {
        Sheet.Table(
            corner: corner, hasCorner: true, columns: ["Kvinnor", "Män"],
            rows: rows.map { label, path in
                Sheet.Row(
                    label: label,
                    cells: ["women", "men"].map { key in
                        let (field, number) = ("clients.\(path).\(key)", Int.random(in: 0...30, using: &random))
                        base[field] = .integer(number)
                        return Sheet.Cell(field: field, kind: .count, words: Words("\(number)"))
                    })
            })
    }
}
