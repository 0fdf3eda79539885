import Foundation
import POModel
import Testing

@testable import POForms

/// Tables whose cells stand one to a line, where only headings and blank lines tell the columns.
extension ConvertedFormTests {
    private func codes(_ reading: Reading, _ field: FieldID) -> [Diagnostic.Code] {
        reading.diagnostics.filter { $0.field == field }.map(\.code)
    }

    private func clients(_ lines: String) throws -> (clients: ReportedClients, reading: Reading) {
        let (report, reading) = try report(
            form(["year": "2024"], tables: ["clients.total": lines + "\nAntal nya klienter\n4\n5\n1\n\n"]))
        return (report.clients, reading)
    }

    private func children(_ lines: String) throws -> (counts: CountsByGender, reading: Reading) {
        let label =
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år vilka är kända för verksamheten."
        let (report, reading) = try report(
            form(
                ["year": "2024"],
                tables: ["clients.withChildrenAtHome": lines.replacingOccurrences(of: "LABEL", with: label) + "\n"]))
        return (report.clients.withChildrenAtHome, reading)
    }

    private static let headings = "Antal kvinnor\nAntal män\nAntal icke-binära"

    @Test func aHeadingThatStandsTwiceLeavesTheOthersWhereTheyStand() throws {
        let (clients, reading) = try clients(
            "Antal kvinnor\nAntal män\nAntal kvinnor\nTotalt antal klienter\n6\n31\n3\ndärav mellan 18 och 29 år\n1\n20\n2"
        )
        #expect(clients.total.all.men == 31)
        #expect(clients.total.byAge[AgeBand.current[0]].men == 20)
        #expect(codes(reading, "clients.total.all.women") == [.severalPlaces])
        #expect(codes(reading, "clients.total.byAge.18-29.women") == [.severalPlaces])
    }

    @Test func aTableThatLacksItsFirstHeadingIsToldAsAWhole() throws {
        let (_, reading) = try clients(
            "\nAntal män\nAntal icke-binära\nTotalt antal klienter\n\n\n7\ndärav mellan 18 och 29 år\n\n\n3")
        #expect(codes(reading, "clients.total").contains(.unevenRow))
    }

    @Test func aBlankHeadingAfterTheHeadingOfTheQuestionsIsAColumn() throws {
        let (counts, reading) = try children("Klienter med hemmavarande barn\n\n\(Self.headings)\nLABEL\n3\n\n9\n")
        #expect(counts == CountsByGender(men: 9))
        #expect(codes(reading, "clients.withChildrenAtHome.men") == [])
    }

    @Test func aColumnOfSumsAboveTheOtherHeadingsDoubtsTheTable() throws {
        let (_, reading) = try children("Klienter med hemmavarande barn\nTotalt\n\(Self.headings)\nLABEL\n8\n5\n3\n")
        #expect(codes(reading, "clients.withChildrenAtHome") == [.unevenRow])
    }

    @Test func aNumberAndARestInParenthesesIsNoPage() throws {
        let (clients, reading) = try clients("\(Self.headings)\nTotalt antal klienter\n12\n24 (33)\n1")
        #expect(clients.total.all == CountsByGender(women: 12, men: 24, nonBinary: 1))
        #expect(codes(reading, "clients.total.all.men") == [.numberWithRemark])
    }

    @Test func severalNumbersOnALineBeforeABlankOneMayBeOneTornNumber() throws {
        let (_, reading) = try clients(
            "Antal kvinnor\nAntal män\nTotalt antal klienter\n4 2\n\ndärav mellan 18 och 29 år\n1\n3")
        #expect(codes(reading, "clients.total").contains(.unevenRow))
    }
}
