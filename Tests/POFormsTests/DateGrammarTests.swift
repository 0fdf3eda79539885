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
        ("2025/01/07", "2025-01-07"), ("29 februari 2024", "2024-02-29"), ("1 OKTOBER 2023", "2023-10-01"),
    ])
    func reads(text: String, expected: String) {
        #expect(DateGrammar.date(text)?.rawValue == expected)
    }

    @Test(arguments: [
        "", "2025-02-29", "2025-13-01", "210204", "25-01-07", "7 januari", "januari 2025", "7 ma 2025", "7/1",
        "2025-01",
        "7-1-25", "7.1.25", "2025 1 7", "07 01 2025", "7:x maj 2025", "2025-01-07 och 2025-01-08", "0 maj 2025",
        "32 maj 2025", "första maj 2025", "2025-01/07",
    ])
    func refuses(text: String) {
        #expect(DateGrammar.date(text) == nil)
    }
}
