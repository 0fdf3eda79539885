import POModel
import Testing

@Suite struct FormLabelTests {
    @Test(arguments: [
        ("Ort", "Ort"), ("{year}", "2024"), ("År {year}, {år} och {year", "År 2024, {år} och {year"),
        ("{{year}}{year}", "{2024}2024"), ("", ""),
    ])
    func tellsTheYear(text: String, expected: String) {
        #expect(FormLabel(text).text(year: 2024) == expected)
        #expect(FormLabel("Ort", explanation: text).explanation(year: 2024) == expected)
        #expect(FormLabel("Ort", explanation: text).fullText(year: 2024) == "Ort " + expected)
    }

    @Test(arguments: [(FormLabel("Ort"), false), ("År {year}", true), (FormLabel("År", explanation: "({year})"), true)])
    func saysWhetherItTellsTheYear(label: FormLabel, tellsYear: Bool) {
        #expect(label.tellsYear == tellsYear)
    }
}
