import POModel
import Testing

@Suite struct OrganisationNumberTests {
    @Test(arguments: [
        ("212000-0142", "212000-0142"), ("2120000142", "212000-0142"), (" 212000 - 1124 ", "212000-1124"),
        ("212000–0746", "212000-0746"), ("16212000-0142", "212000-0142"), ("16 212000 0142", "212000-0142"),
        ("212000\u{2011}0142", "212000-0142"), ("212000\u{A0}0142", "212000-0142"),
    ])
    func accepts(spelling: String, canonical: String) {
        #expect(OrganisationNumber(rawValue: spelling)?.rawValue == canonical)
        #expect(OrganisationNumber(rawValue: canonical)?.rawValue == canonical)
    }

    @Test(arguments: [
        "", "-", "212000", "212000-014", "212000-01422", "18212000-0142", "2120-000142", "0480-123456", "212000-0142-",
        "212000--0142", "21200O-0142", "٢١٢٠٠٠٠١٤٢", "1\u{301}120000142", "orgnr 212000-0142",
    ])
    func refuses(spelling: String) {
        #expect(OrganisationNumber(rawValue: spelling) == nil)
    }

    @Test(arguments: [
        ("212000-0142", true), ("212000-1124", true), ("212000-0746", true), ("212000-0143", false),
        ("212000-1024", false), ("000000-0000", true),
    ])
    func tellsCheckDigits(number: String, isValid: Bool) {
        #expect(OrganisationNumber(rawValue: number)?.hasValidCheckDigit == isValid)
    }

    @Test(arguments: 0...9)
    func findsEveryMistypedDigit(digit: Int) {
        for position in 0..<10 {
            var digits = Array("2120000142")
            guard digits[position] != Character("\(digit)") else { continue }
            digits[position] = Character("\(digit)")
            #expect(OrganisationNumber(rawValue: String(digits))?.hasValidCheckDigit == false)
        }
    }
}

@Suite struct GiroTests {
    @Test(arguments: [
        ("1268-2", "1268-2"), ("12682", "1268-2"), ("Pg 1268-2", "1268-2"), ("PG: 1268 - 2", "1268-2"),
        ("plusgiro 24400-4", "24400-4"), ("24 40 04", "24400-4"), ("244 00-4", "24400-4"), ("Postgiro.12-3", "12-3"),
        ("18", "1-8"),
    ])
    func readsPlusgiro(spelling: String, canonical: String) {
        #expect(Plusgiro(rawValue: spelling)?.rawValue == canonical)
    }

    @Test(arguments: ["", "1", "123456789", "5089-7669", "12-34-5", "Bg 1268-2", "-", "1268-", "-2", "tolv"])
    func refusesPlusgiro(spelling: String) {
        #expect(Plusgiro(rawValue: spelling) == nil)
    }

    @Test(arguments: [
        ("5089-7669", "5089-7669"), ("50897669", "5089-7669"), ("Bg 5089–7669", "5089-7669"),
        ("bankgiro: 508-7669", "508-7669"), ("5087669", "508-7669"), ("5089 7669", "5089-7669"),
    ])
    func readsBankgiro(spelling: String, canonical: String) {
        #expect(Bankgiro(rawValue: spelling)?.rawValue == canonical)
    }

    @Test(arguments: ["", "24400-4", "1268-2", "5089766-9", "508976699", "Pg 5089-7669", "5089/7669"])
    func refusesBankgiro(spelling: String) {
        #expect(Bankgiro(rawValue: spelling) == nil)
    }

    @Test(arguments: [
        ("5089-7669", "5089-7669"), ("24400-4", "24400-4"), ("24400 – 4", "24400-4"), ("12682", "12682"),
        ("244 00-4", "24400-4"),
    ])
    func keepsTheWritersHyphen(spelling: String, canonical: String) {
        #expect(GiroNumber(rawValue: spelling)?.rawValue == canonical)
    }

    @Test(arguments: ["", "1", "-1", "1-", "1-2-3", "123456789", "Pg 1268-2", "--"])
    func refusesGiro(spelling: String) {
        #expect(GiroNumber(rawValue: spelling) == nil)
    }

    @Test func tellsCheckDigits() {
        #expect(Plusgiro(rawValue: "1268-2")?.hasValidCheckDigit == true)
        #expect(Plusgiro(rawValue: "1268-3")?.hasValidCheckDigit == false)
        #expect(Bankgiro(rawValue: "5089-7669")?.hasValidCheckDigit == true)
        #expect(Bankgiro(rawValue: "5098-7669")?.hasValidCheckDigit == false)
        #expect(GiroNumber(rawValue: "24400-4")?.hasValidCheckDigit == true)
        #expect(GiroNumber(rawValue: "9573")?.hasValidCheckDigit == false)
    }
}

@Suite struct PostalCodeTests {
    @Test(arguments: [
        ("116 25", "116 25"), ("11625", "116 25"), ("39128", "391 28"), ("391 28", "391 28"), (" 205 80 ", "205 80"),
        ("205\u{A0}15", "205 15"), ("SE-104 22", "104 22"), ("S-106 64", "106 64"), ("SE 10664", "106 64"),
        ("391  28", "391 28"),
    ])
    func accepts(spelling: String, canonical: String) {
        #expect(PostalCode(rawValue: spelling)?.rawValue == canonical)
    }

    @Test(arguments: ["", "1162", "116255", "016 25", "1162 5", "1 1 6 2 5", "116-25", "N-0150", "116 2S", "11625 Ort"])
    func refuses(spelling: String) {
        #expect(PostalCode(rawValue: spelling) == nil)
    }
}

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("08-555 12 345", "08-555 12 345"), ("010-222 33 44", "010-222 33 44"), ("0709-123456", "0709-123456"),
        ("0480 – 55 00 00", "0480-55 00 00"), ("0480–550000", "0480-550000"), ("555 12 000", "555 12 000"),
        ("+46 (0)480-55 00 00", "+46 (0)480-55 00 00"), ("  08-555\u{A0}12  345 ", "08-555 12 345"),
        ("08-555 12 345/346", "08-555 12 345/346"), ("08 - - 555 12", "08-555 12"),
    ])
    func accepts(spelling: String, canonical: String) {
        #expect(PhoneNumber(rawValue: spelling)?.rawValue == canonical)
        #expect(PhoneNumber(rawValue: canonical)?.rawValue == canonical)
    }

    @Test(arguments: [
        "", "-", "1234", "08-555 12 345 anknytning 2", "Tfn 08-555 12 345", "123456789012345678901", "- 08-555 12",
        "08-555 12 -", "1\u{301}2345", "5\u{FE0F}\u{20E3}5555",
    ])
    func refuses(spelling: String) {
        #expect(PhoneNumber(rawValue: spelling) == nil)
    }
}

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "kim.exempel@example.se", "Kim.v.Exempel@example.se", "kim@malmö.se", "k@sub.example.se", "a+b@example.se",
    ])
    func accepts(address: String) {
        #expect(EmailAddress(rawValue: " \(address)\n")?.rawValue == address)
    }

    @Test(arguments: [
        "", "kim", "kim@", "@example.se", "kim@example", "kim@example.", "kim@.se", "kim exempel@example.se",
        "kim@@example.se", "kim@example.se, lo@example.se", "<kim@example.se>", "mailto:kim@example.se",
        "k\u{FFFD}m@example.se",
    ])
    func refuses(address: String) {
        #expect(EmailAddress(rawValue: address) == nil)
    }
}
