import POModel
import TestSupport
import Testing

@testable import POForms

/// Free-form letters of many shapes are read alike.
@Suite struct LetterTests {
    static let reader = FormReader()

    /// What every shape of the letter says.
    static func values(_ year: Int) -> [(FieldID, JSONValue)] {
        var values: [(FieldID, JSONValue)] = [
            ("year", .integer(year)), ("countyBoard.name", .string("Länsstyrelsen i Kalmar län")),
            ("countyBoard.address.street", .string("Box 4")), ("countyBoard.address.postalCode", .string("391 01")),
            ("countyBoard.address.locality", .string("Kalmar")),
            ("countyBoard.diaryNumber", .string("704-123-\(year)")),
            ("countyBoard.deadline", .string("\(year + 1)-02-01")),
            ("grantee.municipality.name", .string("Torsås")), ("grantee.committee", .string("Omsorgsnämnden")),
            ("grantee.phone", .string("0486-123 45")), ("grantee.email", .string("ombud@torsas.example.se")),
            ("grantee.address.postalCode", .string("385 25")), ("grantee.address.locality", .string("Torsås")),
            ("organisation.providerName", .string("Stiftelsen Fyren")),
            ("organisation.contract.start", .string("2011-04-01")),
            ("organisation.contract.end", .string("2013-03-31")),
            ("organisation.contract.latestEnd", .string("2015-03-31")), ("ombuds.positions", .number(2.5)),
            ("ombuds.persons", .integer(3)), ("ombuds.positionsNextYear", .integer(3)),
            ("ombuds.personsNextYear", .integer(3)), ("economy.granted.amount", .integer(756_250)),
            ("economy.paidToProvider.amount", .integer(1_350_500)), ("economy.sickLeaveDays", .integer(12)),
            ("narrative.targetGroup", .string("Vuxna personer med omfattande behov av stöd.")),
            (
                "narrative.trends",
                .string("Fler söker hjälp med sin bostad än tidigare.\n\nFlera väntar länge på besked.")
            ),
            ("narrative.statistics", .string("I tabellen redovisas enbart klienter som avslutats under året.")),
            (
                "contactReasons.ranking",
                .object([
                    "\(year - 1)": ranks("housing", "economy", "occupation"),
                    "\(year)": ranks("personalSupport", "housing", "economy"),
                ])
            ),
            ("attachments", .array([.string("Verksamhetsberättelse"), .string("Ekonomisk sammanställning")])),
        ]
        let counts = [
            ("openingStock", 8, 11), ("closingStock", 9, 9), ("new.all", 8, 6), ("closed.all", 7, 8),
            ("closed.byAge.18-29", 1, 2), ("closed.byAge.30-39", 2, 0), ("closed.byAge.40-49", 0, 4),
            ("closed.byAge.50-59", 3, 1), ("closed.byAge.60-64", 1, 0), ("closed.byAge.65+", 0, 1),
        ]
        for (path, women, men) in counts {
            values.append((FieldID(rawValue: "clients.\(path).women"), .integer(women)))
            values.append((FieldID(rawValue: "clients.\(path).men"), .integer(men)))
        }
        return values
    }

    private static func ranks(_ reasons: String...) -> JSONValue { .array(reasons.map { .array([.string($0)]) }) }

    private func read(_ letter: Letter) throws -> (answers: Answers, reading: Reading) {
        let reading = Self.reader.read(letter.text)
        try #require(reading.documents.map(\.edition) == [.report2012])
        try AccountingLaw.check(reading)
        return (Answers(reading.documents[0].document), reading)
    }

    private func told(_ reading: Reading) -> Set<String> {
        Set(reading.diagnostics.map { "\($0.code.rawValue) \($0.field?.rawValue ?? "")" })
    }

    @Test(arguments: Letter.Tables.allCases, Letter.Headings.allCases)
    func shapesAreReadAlike(tables: Letter.Tables, headings: Letter.Headings) throws {
        for menFirst in [false, true] {
            let (answers, reading) = try read(Letter(tables: tables, headings: headings, menFirst: menFirst))
            for (field, value) in Self.values(2012) { #expect(answers[field] == value, "\(field)") }
            #expect(!reading.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test(arguments: [2010, 2011, 2013])
    func otherYears(year: Int) throws {
        for isDoubleSpaced in [false, true] {
            let (answers, reading) = try read(Letter(year: year, isDoubleSpaced: isDoubleSpaced))
            for (field, value) in Self.values(year) { #expect(answers[field] == value, "\(field)") }
            #expect(told(reading).contains("nearest-edition edition"))
        }
    }

    struct Wording: CustomTestStringConvertible {
        let change: @Sendable (inout Letter) -> Void
        let expected: [(FieldID, JSONValue?)]
        var told: [String] = []
        let testDescription: String
    }

    @Test(arguments: [
        Wording(
            change: { $0.posts = "2 PO-tjänster på 100 % vardera fördelat på 2 personer." },
            expected: [("ombuds.positions", .integer(2)), ("ombuds.persons", .integer(2))],
            testDescription: "full posts"),
        Wording(
            change: { $0.posts = "2 PO-tjänster på 75 % vardera fördelat på 2 personer." },
            expected: [("ombuds.positions", nil), ("ombuds.persons", nil)],
            told: ["missing-question ombuds.positions", "missing-question ombuds.persons"],
            testDescription: "part-time posts"),
        Wording(
            change: { $0.posts = "Två tjänster delade på tre medarbetare." },
            expected: [("ombuds.positions", .integer(2)), ("ombuds.persons", .integer(3))],
            testDescription: "number words"),
        Wording(
            change: { $0.extra = "Redovisningen sänds till kalmar@lansstyrelsen.example.se." },
            expected: [
                ("countyBoard.email", .string("kalmar@lansstyrelsen.example.se")),
                ("grantee.email", .string("ombud@torsas.example.se")),
            ],
            testDescription: "the county's mail"),
        Wording(
            change: { $0.posts = "ca 2 tjänster fördelade på 3 personer." },
            expected: [("ombuds.positions", .integer(2))], told: ["rough-number ombuds.positions"],
            testDescription: "rough posts"),
        Wording(
            change: { $0.absence = "Ombuden har haft cirka 12 sjukdagar." },
            expected: [("economy.sickLeaveDays", .integer(12))], told: ["rough-number economy.sickLeaveDays"],
            testDescription: "rough days"),
        Wording(
            change: { $0.absence = "Ett ombud hade 3 sjukdagar och ett hade 5 sjukdagar." },
            expected: [("economy.sickLeaveDays", nil)], told: ["several-values economy.sickLeaveDays"],
            testDescription: "days of each"),
        Wording(
            change: { $0.absence = "Ombuden har haft 2-3 sjukdagar och 1,5 sjukdagar." },
            expected: [("economy.sickLeaveDays", nil)], told: ["missing-question economy.sickLeaveDays"],
            testDescription: "parts of numbers"),
        Wording(
            change: {
                $0.money = "Kommunen har sökt statsbidrag om 900 000 kronor. För 2013 väntas statsbidrag på 800 000 kr."
            },
            expected: [("economy.granted.amount", nil)], told: ["missing-question economy.granted.amount"],
            testDescription: "money applied for"),
        Wording(
            change: { $0.money = "Länsstyrelsen har utbetalat 605 000 kronor till kommunen." },
            expected: [("economy.paidToProvider.amount", nil)], testDescription: "money from the county"),
        Wording(
            change: { $0.money = "Vi har beviljats 605 000 kr i statsbidrag." },
            expected: [("economy.granted.amount", .integer(605_000))], testDescription: "granted"),
        Wording(
            change: {
                $0.money = "Statsbidraget uppgick till 605 000 kr. Senare sades att statsbidraget var 500 000 kr."
            },
            expected: [("economy.granted.amount", nil)], told: ["several-values economy.granted.amount"],
            testDescription: "two amounts"),
        Wording(
            change: { $0.contract = "Verksamheten bedrivs av kommunen." },
            expected: [("organisation.providerName", nil), ("organisation.contract.start", nil)],
            testDescription: "own staff"),
        Wording(
            change: {
                $0.contract =
                    "Verksamheten utförs av Vingar AB. Avtalet löper från 1 april 2011 till och med den 31 mars 2013."
            },
            expected: [
                ("organisation.providerName", .string("Vingar AB")),
                ("organisation.contract.start", .string("2011-04-01")),
                ("organisation.contract.end", .string("2013-03-31")),
            ], testDescription: "contract in words"),
        Wording(
            change: { $0.note = "Antalet är litet." },
            expected: [("clients.closed.byAge.18-29.women", .integer(1))],
            told: ["unclear-population clients.closed.byAge"], testDescription: "nobody says which clients"),
        Wording(
            change: {
                $0.extra =
                    "Antal klienter med minderåriga barn\nVarav med hemmaboende barn\n3\n4\n0\n0"
            },
            expected: [("clients.withMinorChildren", nil), ("clients.withChildrenAtHome", nil)],
            told: ["ambiguous-cells clients.withMinorChildren", "ambiguous-cells clients.withChildrenAtHome"],
            testDescription: "rows and columns not told apart"),
        Wording(
            change: { $0.extra = "Antal klienter med minderåriga barn\nVarav med hemmaboende barn\n2\n2\n2\n2" },
            expected: [
                ("clients.withMinorChildren.women", .integer(2)), ("clients.withChildrenAtHome.men", .integer(2)),
            ], testDescription: "rows and columns alike"),
        Wording(
            change: { $0.extra = "Antal klienter med minderåriga barn 3" },
            expected: [("clients.withMinorChildren", nil)], told: ["lost-columns clients.withMinorChildren"],
            testDescription: "a value too few"),
    ])
    func wordings(_ wording: Wording) throws {
        var letter = Letter()
        wording.change(&letter)
        let (answers, reading) = try read(letter)
        for (field, value) in wording.expected { #expect(answers[field] == value, "\(field)") }
        #expect(Set(wording.told).subtracting(told(reading)) == [])
    }

    @Test func yearsOfBirthThatAreNotOfTheYearAreTold() throws {
        let text = Letter().text.replacing("(1983-1994)", with: "(1973-1984)")
        let reading = Self.reader.read(text)
        #expect(told(reading).contains("guessed-from-text clients.closed.byAge.18-29"))
    }

    @Test(arguments: [
        (["Andel kvinnor", "Män"], "women"), (["% kvinnor", "Män"], "women"), (["Kvinnor", "Män (%)"], "men"),
        (["Kvinnor", "Män 2011"], "men"),
    ])
    func aColumnOfSharesOrOfAnotherYearIsNobodys(heads: [String], key: String) throws {
        for tables in Letter.Tables.allCases {
            let letter = Letter(tables: tables)
            let own = try #require(
                letter.text.split(separator: "\n").first { $0.contains("Klienter ") || $0.contains("Klienter\t") })
            let other = own.replacing("Kvinnor", with: heads[0]).replacing("Män", with: heads[1])
            let reading = Self.reader.read(letter.text.replacing(own, with: other))
            let answers = Answers(try #require(reading.documents.first).document)
            let rest = key == "women" ? "men" : "women"
            #expect(answers[FieldID(rawValue: "clients.new.all.\(key)")] == nil)
            #expect(answers[FieldID(rawValue: "clients.new.all.\(rest)")] == .integer(rest == "men" ? 6 : 8))
            #expect(told(reading).contains("other-question clients.new.all.\(key)"))
        }
    }

    @Test func aSignOfSharesAfterAHeadingOnItsLineIsTheHeadings() throws {
        let letter = Letter(tables: .pipes)
        let lines = letter.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            !line.hasPrefix("|")
                ? [String(line)]
                : line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
                    .filter { !$0.isEmpty && !$0.allSatisfy { "-: ".contains($0) } }
        }
        let text = lines.map { $0 == "Män" ? "Män (%)" : $0 }.joined(separator: "\n")
        let reading = Self.reader.read(text)
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(answers["clients.new.all.women"] == .integer(8))
        #expect(answers["clients.new.all.men"] == nil)
        #expect(told(reading).contains("other-question clients.new.all.men"))
    }

    @Test func wordsAboveATableOfAnotherYearAreToldInTheTextTheyStandIn() throws {
        var letter = Letter(tables: .pipes)
        letter.note = ""
        let own = try #require(letter.text.firstRange(of: "| Klienter | Kvinnor | Män |"))
        let table = letter.text[own.lowerBound...].prefix { $0 != "Å" }.replacing("31 dec. 2011", with: "31 dec. 2010")
        let other =
            "Fler unga har sökt stöd.\n\nUppgifter för 2011:\n\n\(table)\n\nInnevarande år (2012):\n\n"
        let text = letter.text[..<own.lowerBound] + other + letter.text[own.lowerBound...]
        #expect(told(Self.reader.read(String(text))).contains("other-question narrative.statistics"))
    }

    @Test func valuesAreNotLookedForInQuotations() throws {
        let text = """
            # Redovisning av verksamhet med personligt ombud år 2012

            Organisation och ledning

            > Statsbidrag med 605 000 kronor. Ombuden har haft 3 sjukdagar.

            Systemfel

            > Telefon 0486-123 45

            Utvärdering

            > Ingen.

            Målgrupp

            > Kvinnor Män
            > Nya klienter 2012 3 4
            """
        let reading = Self.reader.read(text)
        let answers = Answers(try #require(reading.documents.first).document)
        #expect(answers["economy"] == nil && answers["clients"] == nil)
        #expect(answers["narrative.targetGroup"] == .string("Kvinnor Män\nNya klienter 2012 3 4"))
    }
}

@Suite struct WildcardTests {
    @Test(arguments: [
        ("tel", "tel", true), ("tel", "telefon", false), ("tel*", "tel", true), ("tel*", "telefon", true),
        ("*stad", "mariestad", true), ("*stad", "stadens", false), ("a*a", "a", false), ("a*a", "anna", true),
        ("*län*", "kalmar län", true), ("*län*", "län", true), ("*län*", "lan", false), ("a*b*c", "a-b-c", true),
        ("a*bb*b", "abb", false), ("*", "", true), ("länsstyrelsen_*", "länsstyrelsen i", true),
    ])
    func starsStandForAnyLetters(pattern: String, word: String, fits: Bool) {
        #expect(Wildcard(pattern).fits(word) == fits)
    }
}
