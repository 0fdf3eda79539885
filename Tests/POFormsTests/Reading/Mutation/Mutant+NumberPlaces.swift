import POModel
import TestSupport

@testable import POForms

extension Mutant {
    /// Where a number stands: in a cell of counts, or beside a question with one value.
    enum NumberPlace {
        case cell(CellPlace)
        case question(Sheet.Place, Int?)
    }

    /// A number as it is printed, with what stands behind it in its unit.
    struct PrintedNumber {
        let place: NumberPlace
        let field: String
        /// The digits.
        let digits: String
        /// The unit, with the blank before it.
        let unit: String
    }

    /// One of the numbers of the form, of which most stand in cells.
    func printedNumber(_ random: inout SeededGenerator) -> PrintedNumber? {
        let questions = sheet.questions.filter { _, _, question in
            [.kronor, .positions, .count].contains(question.kind) && question.answer != nil
                && question.fields.count == 1 && base[question.fields[0]] != nil
        }
        if random.oneIn(4), let (place, number, question) = questions.randomElement(using: &random) {
            let text = question.answer?.text ?? ""
            let unit = text.hasSuffix("kr") ? String(text.suffix(3)) : ""
            return PrintedNumber(
                place: .question(place, number), field: question.fields[0],
                digits: String(text.dropLast(unit.count)), unit: unit)
        }
        guard let (place, field, number) = number(&random) else { return nil }
        return PrintedNumber(place: .cell(place), field: field, digits: "\(number)", unit: "")
    }

    /// Sets what a number's place shows, before its unit.
    mutating func write(_ runs: [Words.Run], in number: PrintedNumber) {
        let words = Words(runs: runs + (number.unit.isEmpty ? [] : [.init(text: number.unit)]))
        switch number.place {
        case .cell(let place): write(words, at: place)
        case .question(let place, let fieldNumber):
            let found = sheet.questions.first { $0.place == place && $0.number == fieldNumber }
            guard var question = found?.question else { return }
            question.answer = words
            sheet.replace(place, fieldNumber, by: question)
        }
    }
}
