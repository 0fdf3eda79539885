import POModel
import Testing

@testable import POForms

@Suite struct DateGrammarTests {
    @Test(arguments: [
        ("2025-01-07", "2025-01-07"), ("20250107", "2025-01-07"), ("7 januari 2025", "2025-01-07"),
        ("den 7 januari 2025", "2025-01-07"), ("15 januari 2025.", "2025-01-15"), ("7 jan 2025", "2025-01-07"),
        ("7 jan. 2025", "2025-01-07"), ("7/1 2025", "2025-01-07"), ("7/1-2025", "2025-01-07"),
        ("7.1.2025", "2025-01-07"), ("7/1-25", "2025-01-07"), ("7/1 – 25", "2025-01-07"), ("2025 01 07", "2025-01-07"),
        ("den 7:e januari 2025", "2025-01-07"), ("1:a maj 2025", "2025-05-01"),
        ("måndag 13 januari 2025", "2025-01-13"), ("Måndagen den 13 januari 2025", "2025-01-13"),
        ("mån. 13/1 2025", "2025-01-13"), ("Måndag, 2025-01-13", "2025-01-13"),
        ("13 januari 2025 (måndag)", "2025-01-13"),
        ("söndag 5 januari 2025", "2025-01-05"),
        ("2025/01/07", "2025-01-07"), ("29 februari 2024", "2024-02-29"), ("1 OKTOBER 2023", "2023-10-01"),
    ])
    func reads(text: String, expected: String) {
        #expect(DateGrammar.date(text)?.rawValue == expected)
    }

    @Test(arguments: [
        "", "2025-02-29", "2025-13-01", "210204", "25-01-07", "7 januari", "januari 2025", "7 ma 2025", "7/1",
        "2025-01",
        "7-1-25", "7.1.25", "2025 1 7", "07 01 2025", "7:x maj 2025", "2025-01-07 och 2025-01-08", "0 maj 2025",
        "32 maj 2025", "första maj 2025", "2025-01/07", "tisdag 13 januari 2025", "måndag",
        "11-12 januari 2025", "11–12 januari 2025", "11 - 12 januari 2025", "11/12 januari 2025", "11.12 januari 2025",
        "11–12/1 2025", "11-12/1-2025", "2025-01-11--12", "2025-01-11 – 2025-01-12", "2025-01-11–12", "2025-01-11/12",
        "11 och 12 januari 2025", "11 till 12 januari 2025", "11 januari - 12 januari 2025", "11-12-13 januari 2025",
        "11/1-12/1 2025", "11-12 jan 2025", "den 11-12 januari 2025", "11:e-12:e januari 2025", "11/12-2025-01",
    ])
    func refuses(text: String) {
        #expect(DateGrammar.date(text) == nil)
    }
}
