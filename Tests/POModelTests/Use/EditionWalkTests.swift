import POModel
import Testing

/// An edition walked as an app does that shows it in its own way.
@Suite struct EditionWalkTests {
    private func lines(_ edition: FormEdition) -> [String] {
        edition.sections.flatMap { section in
            let heading = section.heading.map {
                String(repeating: "#", count: section.level) + " " + $0.text(year: 2024)
            }
            return [heading].compactMap(\.self) + section.items.flatMap(lines)
        }
    }

    private func lines(_ item: FormItem) -> [String] {
        switch item {
        case .caption(let label): [label.fullText(year: 2024)]
        case .note(let note): [note.text].compactMap(\.self)
        case .question(let question): [line(question)]
        case .fields(let questions): questions.map(line)
        case .table(let table):
            table.rows.flatMap { row in
                zip(table.columns, row.cells).compactMap { column, cell in
                    guard case .answer(let id, _) = cell else { return nil }
                    return "\(id): \(row.label.text(year: 2024)), \(column.text(year: 2024))"
                }
            }
        case .choices(let choices):
            choices.options.map {
                "\(choices.id)=\($0.value): \(choices.label.text(year: 2024)), \($0.label.text(year: 2024))"
                    + (choices.allowsSeveral ? " (flera)" : "")
            }
        }
    }

    private func line(_ question: FormQuestion) -> String {
        "\(question.id): \(question.label.text(year: 2024)) \(question.answer.rawValue)"
            + (question.isOptional ? " (frivillig)" : "")
    }

    @Test(arguments: FormEdition.builtIn)
    func everyFieldIsMet(edition: FormEdition) {
        let text = lines(edition).joined(separator: "\n")
        let asked = edition.sections.flatMap(\.items).flatMap { item -> [FieldID] in
            switch item {
            case .question(let question): [question.id]
            case .fields(let questions): questions.map(\.id)
            default: []
            }
        }
        #expect(!asked.isEmpty && asked.allSatisfy { text.contains("\($0): ") })
    }

    @Test func ageBandsHaveTheirAges() throws {
        let band = try #require(AgeBand(rawValue: "18-29"))
        #expect(band.lowest == 18 && band.highest == 29)
    }

    @Test func aRuleTellsItsSource() throws {
        let sourced = DocumentRule.all.filter { $0.legalSource != nil }
        #expect(!sourced.isEmpty)
    }

    @Test func aRateAndADeadlineOfNextYear() throws {
        var context = RuleContext()
        let amount = try #require(Kronor(rawValue: 310_000))
        context.rates.add(GrantRate(year: 2031, amount: amount, source: "https://example.se/beslut"))
        context.deadlines.deadlines.append(
            Deadline(
                .report, years: 2031...2031, county: "08", yearsAfter: 1, month: 2, day: 1,
                source: "https://example.se/anvisning"))
        #expect(try context.rates.rate(for: 2031).amount == amount)
        #expect(context.deadlines.lastDay(for: .report, year: 2031, county: "08")?.rawValue == "2032-02-01")
    }
}
