import POModel
import TestSupport
import Testing

/// Labelled sentences; people, numbers and addresses are invented.
enum LintSentences {}

@Suite struct PersonalDataTests {
    @Test func findsWhatTellsAndLittleElse() {
        let telling = LintSentences.telling.flatMap { category, sentences in sentences.map { (category, $0) } }
        let missed = telling.filter { category, sentence in
            !PersonalData.found(in: sentence).contains { $0.category == category }
        }
        let falseAlarms = LintSentences.harmless.filter { !PersonalData.found(in: $0).isEmpty }
        print(
            "found \(telling.count - missed.count) of \(telling.count); \(falseAlarms.count) false alarms in \(LintSentences.harmless.count)"
        )
        #expect(telling.count == 300 && LintSentences.harmless.count == 300)
        #expect(missed.count * 100 <= telling.count * 5, "\(missed)")
        #expect(falseAlarms.count * 100 <= LintSentences.harmless.count * 2, "\(falseAlarms)")
    }

    @Test(arguments: [
        ("Ring 08-465 004 12 nu", PersonalData.Category.phoneNumber, 5..<18),
        ("åäö kim@example.se.", .emailAddress, 7..<21),
        ("Bor på Påhittsgatan 5 B.", .postalAddress, 8..<25), ("(900101-9802)", .personalIdentityNumber, 1..<12),
        ("år 19900161\u{A0}9809", .coordinationNumber, 4..<18), ("Född 12 mars 1985, man", .dateOfBirth, 6..<18),
    ])
    func tellsWhere(text: String, category: PersonalData.Category, range: Range<Int>) {
        #expect(PersonalData.found(in: text).map(\.category) == [category])
        #expect(PersonalData.found(in: text).map(\.range) == [range])
    }

    @Test(arguments: [
        ("Ärendet gäller 850101-XXXX.", PersonalData.Category.personalIdentityNumber, 17..<28),
        ("gäller 19850101-12** nu", .personalIdentityNumber, 8..<21),
        ("(850161-xxxx)", .coordinationNumber, 1..<12),
        ("se 900101-\n9802 i", .personalIdentityNumber, 3..<15), ("900101\r\n9802", .personalIdentityNumber, 0..<12),
        ("19900101.9802", .personalIdentityNumber, 0..<13), ("90.01.01-9802", .personalIdentityNumber, 0..<13),
        ("900\u{AD}101-98\u{AD}02.", .personalIdentityNumber, 0..<15),
        ("９００１０１－９８０２", .personalIdentityNumber, 0..<33),
        ("kim snabel-a example.se", .emailAddress, 0..<23), ("kim.ek[snabel-a]example.se", .emailAddress, 0..<26),
        ("kim snabela example.se", .emailAddress, 0..<22), ("kim＠example.se", .emailAddress, 0..<16),
    ])
    func findsWhatIsWrittenOddly(text: String, category: PersonalData.Category, range: Range<Int>) {
        #expect(PersonalData.found(in: text).map(\.category) == [category])
        #expect(PersonalData.found(in: text).map(\.range) == [range])
    }

    /// The month, the day or both of a coordination number may not be known.
    @Test(arguments: ["850060", "850160", "850061", "19850060"])
    func coordinationNumbersWithoutADayAreFound(birth: String) throws {
        let check = try #require(
            (0...9).map { "\(birth)-123\($0)" }.first { !PersonalData.found(in: $0).isEmpty })
        #expect(PersonalData.found(in: check).map(\.category) == [.coordinationNumber])
    }

    @Test(arguments: [
        "Konto SE45 5000 0000 0583 9825 7466.", "IBAN: SE4550000000058398257466", "DE89 3704 0044 0532 0130 00",
        "Snabel-a finns på tangentbordet.", "Snabeln är lång.", "Mått 850101-XL", "Dnr 850101-1234/25",
    ])
    func otherNumbersTellNobody(text: String) {
        #expect(PersonalData.found(in: text).isEmpty)
    }

    @Test(arguments: PersonalData.Category.allCases)
    func neverRepeatsWhatItFound(category: PersonalData.Category) throws {
        for sentence in LintSentences.telling.first(where: { $0.0 == category })?.1 ?? [] {
            for data in PersonalData.found(in: sentence) {
                let category = data.category
                for said in [category.text(in: .swedish), category.text(in: .english), try JSON.encode(category)] {
                    #expect(!said.contains { $0.isNumber || $0 == "@" })
                }
            }
        }
    }

    @Test(arguments: seeds)
    func anyTextIsTaken(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var text = randomText(length: 20, using: &random)
        for _ in 0..<20 {
            text +=
                ["900101", "-", "9802", " ", "0", "@", "+46", "(", ")", "Box", "född ", "."].randomElement(
                    using: &random) ?? ""
        }
        var end = 0
        for data in PersonalData.found(in: text) {
            #expect(data.range.lowerBound >= end && !data.range.isEmpty)
            end = data.range.upperBound
        }
        #expect(end <= text.utf8.count)
    }

    @Test(arguments: ["1 ", "a.", "0-", "+4", "(0)", "Box ", "född 1", "@", "Storgatan 5 "])
    func takesLinearTime(piece: String) {
        // Quadratic time would take minutes.
        #expect(PersonalData.found(in: String(repeating: piece, count: 20_000)).count <= 20_000)
    }

    @Test func looksAtFreeTextsOnly() {
        var report = GrantReport()
        report.grantee.email = EmailAddress(rawValue: "kim@example.se")
        report.signature.name = LineText("Kim Exempel")
        report.societalServices.deficiencies = FreeText("Skriv till lo@example.se")
        report.additional["pets"] = .string("Ring 08-465 004 12")
        let found = PersonalData.found(in: GrantDocument.report(report))
        #expect(found.map(\.field) == ["societalServices.deficiencies", "additional.pets"])
        #expect(found.map(\.data.category) == [.emailAddress, .phoneNumber])
    }
}
