import POModel
import Testing

@testable import POForms

/// Answers that hold several things.
@Suite struct CompoundAnswerTests {
    /// The texts of a value's parts, in the order of their keys.
    private static func parts(_ answer: ReadAnswer) -> [String: String]? {
        switch answer {
        case .value(.object(let members)), .doubtful(.object(let members), _, _):
            members.compactMapValues { value in
                switch value {
                case .string(let text): text
                case .object(let members):
                    members.sorted { $0.key < $1.key }.compactMap { member in
                        if case .string(let text) = member.value { text } else { nil }
                    }.joined(separator: "|")
                default: nil
                }
            }
        default: nil
        }
    }

    @Test(arguments: [
        "Zahra Påhitt Nämndens\nordförande", "Zahra Påhitt Nämndens ordförande", "Nämndens ordförande\nZahra Påhitt",
    ])
    func findsTheTitleAcrossLines(text: String) {
        let value = JSONValue.object(["name": .string("Zahra Påhitt"), "title": .string("Nämndens ordförande")])
        #expect(AnswerKind.nameAndTitle.read(text) == .doubtful(value, .guessedDivision, []))
    }

    @Test func quotedPlacesAreNotDoubted() {
        let place = "Ordförande/behörig företrädare"
        #expect(
            AnswerKind.placeAndDate.read(place, verbatim: true) == .value(.object(["place": .string(place)])))
    }

    @Test func wordsThatAreNoPlaceAreDoubted() {
        guard case .doubtful(_, .guessedDivision, _) = AnswerKind.placeAndDate.read("Ordförande/behörig företrädare")
        else {
            Issue.record("no doubt")
            return
        }
    }

    @Test func aPlaceBesideADateIsADoubt() {
        #expect(AnswerKind.date.read("Växjö 2024-12-15") == .doubtful(.string("2024-12-15"), .guessedDivision, []))
        #expect(AnswerKind.date.read("inkom 2024-12-15") == .unreadable(.invalidDate))
    }

    @Test(arguments: [
        ("Box 4044, 931 85 Skellefteå", ["street": "Box 4044", "postalCode": "931 85", "locality": "Skellefteå"]),
        (
            "c/o Stödhuset, Gatan 3, 93185 Skellefteå",
            ["street": "c/o Stödhuset, Gatan 3", "postalCode": "931 85", "locality": "Skellefteå"]
        ),
        ("931 85 Skellefteå", ["postalCode": "931 85", "locality": "Skellefteå"]),
        ("Box 12345, 931 85 Skellefteå", ["street": "Box 12345", "postalCode": "931 85", "locality": "Skellefteå"]),
        ("Gatan 3, SE-931 85 Skellefteå", ["street": "Gatan 3", "postalCode": "931 85", "locality": "Skellefteå"]),
        ("Gatan 3\n931 85  Skellefteå", ["street": "Gatan 3", "postalCode": "931 85", "locality": "Skellefteå"]),
        ("Gatan 3, 931 85", ["street": "Gatan 3", "postalCode": "931 85"]),
    ])
    func addresses(text: String, expected: [String: String]) {
        let answer = AnswerKind.address.read(text)
        #expect(Self.parts(answer) == expected)
        if case .doubtful = answer { Issue.record("\(text) is in doubt") }
    }

    @Test(arguments: ["Storgatan 1, Skellefteå", "Skellefteå", "Gatan 123456, Skellefteå", "Box 1 931 85 Umeå 090-1"])
    func addressesWithoutPostalCodeAreDoubtful(text: String) throws {
        let street = try #require(LineText(text)).rawValue
        #expect(
            AnswerKind.address.read(text)
                == .doubtful(.object(["street": .string(street)]), .addressWithoutPostalCode, []))
    }

    @Test(arguments: [
        ("Skellefteå, 2021-02-26", ["place": "Skellefteå", "date": "2021-02-26"]),
        ("Stockholm 2021-01-15", ["place": "Stockholm", "date": "2021-01-15"]),
        ("Skövde den 26 februari 2022", ["place": "Skövde", "date": "2022-02-26"]),
        ("Luleå, 7/1 2020", ["place": "Luleå", "date": "2020-01-07"]),
        ("Upplands Väsby 7 januari 2022.", ["place": "Upplands Väsby", "date": "2022-01-07"]),
        ("2021-01-15, Malå", ["place": "Malå", "date": "2021-01-15"]),
        ("2021-12-21", ["date": "2021-12-21"]), ("Malå", ["place": "Malå"]),
        ("Måndag 13 januari 2025", ["date": "2025-01-13"]), ("måndagen den 13 januari 2025", ["date": "2025-01-13"]),
        ("Malå, måndag 13 januari 2025", ["place": "Malå", "date": "2025-01-13"]),
        ("Malå måndagen den 13 januari 2025", ["place": "Malå", "date": "2025-01-13"]),
        ("Malå 2025-01-13 (måndag)", ["place": "Malå", "date": "2025-01-13"]),
    ])
    func placesAndDates(text: String, expected: [String: String]) {
        #expect(Self.parts(AnswerKind.placeAndDate.read(text)) == expected)
    }

    @Test func aWeekdayOfAnotherDateIsNoPlaceAndADoubt() {
        #expect(
            AnswerKind.placeAndDate.read("Malå, tisdagen den 13 januari 2025")
                == .doubtful(.object(["place": .string("Malå"), "date": .string("2025-01-13")]), .guessedDivision, []))
        #expect(
            AnswerKind.placeAndDate.read("Tisdag 13 januari 2025")
                == .doubtful(.object(["date": .string("2025-01-13")]), .guessedDivision, []))
    }

    @Test(arguments: [
        "Malå 2021-13-41", "Malå 21", "2021", "Malå 3/4 2021 eller 5/4 2021", "Måndag", "januari",
        "Malå 11-12 januari 2025", "Malå 11 – 12 januari 2025", "Malå den 11 och 12 januari 2025",
        "Malå, 2025-01-11--12",
        "11-12 januari 2025",
    ])
    func wrongDatesAreTold(text: String) {
        #expect(AnswerKind.placeAndDate.read(text) == .unreadable(.invalidDate))
    }

    @Test(arguments: [
        ("Åsa Påhitt\nOmrådeschef", "Åsa Påhitt", "Områdeschef"),
        ("Åsa von Påhitt, Tf. verksamhetschef", "Åsa von Påhitt", "Tf. verksamhetschef"),
        ("Åsa Påhitt (enhetschef)", "Åsa Påhitt", "enhetschef"),
        ("Åsa Påhitt – socialchef", "Åsa Påhitt", "socialchef"),
    ])
    func namesAndTitles(text: String, name: String, title: String) {
        #expect(
            AnswerKind.nameAndTitle.read(text)
                == .value(.object(["name": .string(name), "title": .string(title)])))
    }

    @Test(arguments: [
        ("Åsa Påhitt ordf socialnämnden", "Åsa Påhitt", "ordf socialnämnden"),
        ("Åsa von Påhitt Områdeschef", "Åsa von Påhitt", "Områdeschef"),
        ("Åsa Påhitt Tf. chef", "Åsa Påhitt", "Tf. chef"),
        ("Åsa Påhitt Nämndens ordförande", "Åsa Påhitt", "Nämndens ordförande"),
    ])
    func namesAndTitlesWithNothingBetweenAreGuessed(text: String, name: String, title: String) {
        let value = JSONValue.object(["name": .string(name), "title": .string(title)])
        #expect(AnswerKind.nameAndTitle.read(text) == .doubtful(value, .guessedDivision, []))
    }

    @Test func aNameAloneHasNoTitle() {
        #expect(AnswerKind.nameAndTitle.read("Åsa Påhitt") == .value(.object(["name": .string("Åsa Påhitt")])))
        #expect(
            AnswerKind.nameAndTitle.read("Åsa Maria Påhitt Okänd")
                == .doubtful(.object(["name": .string("Åsa Maria Påhitt Okänd")]), .guessedDivision, []))
    }

    @Test(arguments: [
        ("384-7126", ["giro": "384-7126"]), ("24400-4", ["giro": "24400-4"]), ("Pg 1268-2", ["plusgiro": "1268-2"]),
        ("PG: 1268 - 2", ["plusgiro": "1268-2"]), ("Bankgiro 5089-7669", ["bankgiro": "5089-7669"]),
        ("Bg. 384-7126", ["bankgiro": "384-7126"]),
        ("Pg 1268-2, Bg 384-7126", ["plusgiro": "1268-2", "bankgiro": "384-7126"]),
    ])
    func giroNumbersOfEitherKind(text: String, expected: [String: String]) {
        #expect(Self.parts(AnswerKind.giro.read(text)) == expected)
    }

    @Test(arguments: ["se faktura", "Pg", "1", "384-7126, 1268-2", "Swish 123456"])
    func wrongGiroNumbersAreTold(text: String) {
        #expect(AnswerKind.giro.read(text) == .unreadable(.invalidGiro))
    }

    @Test(arguments: [(AnswerKind.plusgiro, "Pg 1268-2", "1268-2"), (.bankgiro, "289-7643", "289-7643")])
    func giroNumbersOfOneKind(kind: AnswerKind, text: String, expected: String) {
        #expect(kind.read(text) == .value(.string(expected)))
    }

    @Test(arguments: ["212000–2643", "212000 2643", "2120002643", "16212000-2643"])
    func organisationNumbers(text: String) {
        #expect(AnswerKind.organisationNumber.read(text) == .value(.string("212000-2643")))
    }

    @Test func theHeadOfAFormIsToldApartLineByLine() {
        let head = """
            vasterbotten@example.se
            Länsstyrelsen Västerbotten
            Enheten för social hållbarhet
            Nils Låtsas
            Tfn 010-123 45 67
            Box 1
            901 86 Umeå
            """
        #expect(
            Self.parts(AnswerKind.countyBoard.read(head)) == [
                "email": "vasterbotten@example.se", "name": "Länsstyrelsen Västerbotten",
                "unit": "Enheten för social hållbarhet", "handler.name": "Nils Låtsas",
                "handler.phone": "010-123 45 67", "address": "Umeå|901 86|Box 1",
            ])
    }

    @Test func twoNamesInTheHeadAreDoubtful() {
        guard case .doubtful(_, .guessedDivision, _) = AnswerKind.countyBoard.read("Nils Låtsas\nÅsa Påhitt") else {
            Issue.record("told apart without a doubt")
            return
        }
    }
}
