import POModel
import TestSupport

@testable import POForms

/// Edits of dates, amounts, positions and waiting times.
extension Mutant {
    /// One of the answered questions of some kinds.
    private func question(
        _ random: inout SeededGenerator, _ kinds: [AnswerKind]
    ) -> (place: Sheet.Place, number: Int?, question: Sheet.Question)? {
        sheet.questions.filter { kinds.contains($0.question.kind) && $0.question.answer != nil }
            .randomElement(using: &random)
    }

    private mutating func answer(
        _ text: String, _ found: (place: Sheet.Place, number: Int?, question: Sheet.Question)
    ) {
        var question = found.question
        note = "\(question.answer?.text ?? "") → \(text)"
        question.answer = Words(text)
        sheet.replace(found.place, found.number, by: question)
    }

    /// A date, or a place and a date, with something else in place of one day.
    mutating func changeDate(_ random: inout SeededGenerator) -> Bool {
        rewriteDate(
            &random,
            [
                { year, _, _ in "11-12 januari \(year)" }, { year, _, _ in "11–12 januari \(year)" },
                { year, _, _ in "\(year)-01-11–\(year)-01-12" }, { year, _, _ in "vecka 3 \(year)" },
                { year, _, _ in "början av januari \(year)" }, { year, _, _ in "11/1 eller 12/1 \(year)" },
                { year, _, _ in "31 februari \(year)" }, { year, _, _ in "januari \(year)" },
                { year, _, _ in "11 eller 12 januari \(year)" },
            ]
        ) { _ in .told }
    }

    mutating func spellDate(_ random: inout SeededGenerator) -> Bool {
        let months = ["januari", "februari"]
        return rewriteDate(
            &random,
            [
                { year, month, day in "\(day) \(months[month - 1]) \(year)" }, { "\($2)/\($1) \($0)" },
                { year, month, day in "den \(day) \(months[month - 1]) \(year)" },
            ]
        ) { .value($0) }
    }

    private mutating func rewriteDate(
        _ random: inout SeededGenerator, _ forms: [(Int, Int, Int) -> String], _ outcome: (JSONValue) -> Outcome
    ) -> Bool {
        guard let found = question(&random, [.date, .placeAndDate]), let whole = found.question.answer?.text,
            let field = found.question.fields.first(where: {
                $0.hasSuffix("date") || $0.hasSuffix("deadline") || $0.hasPrefix("organisation.contract")
            }),
            case .string(let old)? = base[field]
        else { return false }
        let numbers = old.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 3, numbers[1] < 3 else { return false }
        let text = random.pick(forms)(numbers[0], numbers[1], numbers[2])
        answer(String(whole.dropLast(old.count)) + text, found)
        expect(outcome(.string(old)), of: field)
        return true
    }

    mutating func changeAmount(_ amounts: [HardValues.Amount], _ random: inout SeededGenerator) -> Bool {
        guard let found = question(&random, [.kronor]), case .integer(let amount)? = base[found.question.fields[0]]
        else { return false }
        let change = random.pick(amounts)
        answer(change.text(amount), found)
        expect(change.outcome(amount), of: found.question.fields[0])
        return true
    }

    mutating func changePositions(_ random: inout SeededGenerator) -> Bool {
        guard let found = question(&random, [.positions]), let text = found.question.answer?.text else { return false }
        let field = found.question.fields[0]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: (answer("\(text) (varav 0,5 vikarie)", found), doubt(field)).1
        case 1: (answer("2-3", found), expect(.told, of: field)).1
        case 2: (answer("ca \(text)", found), doubt(field)).1
        case 3: (answer("\(text)?", found), doubt(field)).1
        default: (answer("\(text) / 3,75", found), expect(.told, of: field)).1
        }
        return true
    }

    mutating func changeWaiting(_ waits: [HardValues.Wait], _ random: inout SeededGenerator) -> Bool {
        guard let found = question(&random, [.waitingTime]) else { return false }
        let field = found.question.fields[0]
        let wait = random.pick(waits)
        answer(wait.text, found)
        expect(.value(.string(wait.text)), of: "\(field).text")
        expect(wait.minimum, of: "\(field).minimumDays")
        expect(wait.maximum, of: "\(field).maximumDays")
        return true
    }
}
