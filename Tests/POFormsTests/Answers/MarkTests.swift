import POModel
import Testing

@testable import POForms

@Suite struct MarkTests {
    @Test(arguments: ["X", "x", " x ", "☒", "☑", "✓", "[x]", "[X]", "\u{F0FE}", "🗹", "√", "Ja", "JA"])
    func marks(text: String) {
        #expect(Mark(text, choice: .bool(true)) == .marked)
    }

    @Test(arguments: ["", " ", "☐", "[ ]", "-", "--", "–"])
    func empties(text: String) {
        #expect(Mark(text, choice: .bool(true)) == .empty)
    }

    @Test(arguments: [
        ("nej", MarkedValue.bool(true)), ("ja", .bool(false)), ("xx", .bool(true)), ("ja, ibland", .bool(true)),
    ])
    func refusesOtherWords(text: String, choice: MarkedValue) {
        #expect(Mark(text, choice: choice) == .other)
    }

    @Test func numbersAreTold() {
        #expect(Mark("3", choice: .name("yes")) == .number(3))
        #expect(Mark("0", choice: .name("yes")) == .number(0))
    }
}

/// What a row of cells to be marked comes to.
@Suite struct MarkedRowTests {
    private static let row = FormRow(
        "Kö?",
        [
            .mark("access.queue", .name("yes"), number: "access.municipalitiesWithQueue"),
            .mark("access.queue", .name("no"), number: "access.municipalitiesWithoutQueue"),
        ])

    struct Case: CustomTestStringConvertible {
        let cells: [String]
        let queue: String?
        let numbers: [Int?]
        let problem: Diagnostic.Code?
        var testDescription: String { cells.joined(separator: "|") }
    }

    @Test(arguments: [
        Case(cells: ["x", ""], queue: "yes", numbers: [nil, nil], problem: nil),
        Case(cells: ["", "x"], queue: "no", numbers: [nil, nil], problem: nil),
        Case(cells: ["", ""], queue: nil, numbers: [nil, nil], problem: nil),
        Case(cells: ["Ja", ""], queue: "yes", numbers: [nil, nil], problem: nil),
        Case(cells: ["3", "2"], queue: "yes", numbers: [3, 2], problem: nil),
        Case(cells: ["0", "5"], queue: "no", numbers: [0, 5], problem: nil),
        Case(cells: ["0", "0"], queue: nil, numbers: [0, 0], problem: nil),
        Case(cells: ["1", ""], queue: "yes", numbers: [1, nil], problem: nil),
        Case(cells: ["x", "x"], queue: nil, numbers: [nil, nil], problem: .conflictingMarks),
        Case(cells: ["x", "2"], queue: nil, numbers: [nil, 2], problem: .conflictingMarks),
        Case(cells: ["ibland", ""], queue: nil, numbers: [nil, nil], problem: .invalidMark),
        Case(cells: ["ibland", "x"], queue: nil, numbers: [nil, nil], problem: .invalidMark),
    ])
    func reads(_ example: Case) {
        let (answers, problems) = Self.row.read(example.cells.map { .init($0) })
        func answer(_ field: FieldID) -> JSONValue? { answers.first { $0.0 == field }?.1 }
        #expect(answer("access.queue") == example.queue.map { .string($0) })
        #expect(answer("access.municipalitiesWithQueue") == example.numbers[0].map { .integer($0) })
        #expect(answer("access.municipalitiesWithoutQueue") == example.numbers[1].map { .integer($0) })
        #expect(problems.map(\.code) == [example.problem].compactMap(\.self))
    }
}
