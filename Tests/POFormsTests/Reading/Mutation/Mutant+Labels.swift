import Foundation
import POModel
import TestSupport

@testable import POForms

/// Edits of the words that say what is asked; what the form does not ask has no field.
extension Mutant {
    /// A label somewhere on the form, and the fields whose question it is.
    private enum LabelPlace {
        case caption(Sheet.Place)
        case question(Sheet.Place, Int?)
        case row(Sheet.Place, Int)
        case choices(Sheet.Place)
        case option(Sheet.Place, Int)
    }

    private var labels: [(place: LabelPlace, label: String)] {
        sheet.places.flatMap { place -> [(LabelPlace, String)] in
            switch sheet[place] {
            case .caption(let label): return [(.caption(place), label)]
            case .question(let question): return [(.question(place, nil), question.label)]
            case .fields(let questions):
                return questions.enumerated().map { (.question(place, $0), $1.label) }
            case .table(let table): return table.rows.enumerated().map { (.row(place, $0), $1.label) }
            case .choices(let choices):
                return [(.choices(place), choices.label)]
                    + choices.options.enumerated().map { (.option(place, $0), $1.label) }
            case .note, .page: return []
            }
        }
    }

    /// The fields that a label asks for; `nil` where a change of the label would change nothing that is answered.
    private func fields(of place: LabelPlace) -> [String] {
        switch place {
        case .caption(let place):
            let next = place.block + 1
            guard next < sheet.parts[place.part].blocks.count else { return [] }
            return Self.fields(of: sheet[Sheet.Place(part: place.part, block: next)])
        case .question(let place, let number):
            switch sheet[place] {
            case .fields(let questions): return questions[number ?? 0].fields
            default: return Self.fields(of: sheet[place])
            }
        case .row(let place, let row):
            guard case .table(let table) = sheet[place] else { return [] }
            // What is thereof goes with what it is a part of.
            let parts = table.rows[(row + 1)...].prefix { $0.label.hasPrefix("därav") }
            let isWhole = !table.rows[row].label.hasPrefix("därav")
            return ([table.rows[row]] + (isWhole ? Array(parts) : [])).flatMap { Self.fields(of: $0) }
        case .choices(let place): return Self.fields(of: sheet[place])
        case .option(let place, let number):
            guard case .choices(let choices) = sheet[place] else { return [] }
            return choices.options[number].isMarked ? [choices.field] : []
        }
    }

    private mutating func set(_ label: String, at place: LabelPlace) {
        switch place {
        case .caption(let place): sheet[place] = .caption(label)
        case .question(let place, let number):
            guard var question = sheet.questions.first(where: { $0.place == place && $0.number == number })?.question
            else { return }
            question.label = label
            question.labelBeginsAnswer = false
            sheet.replace(place, number, by: question)
        case .row(let place, let row):
            guard case .table(var table) = sheet[place] else { return }
            table.rows[row].label = label
            sheet[place] = .table(table)
        case .choices(let place):
            guard case .choices(var choices) = sheet[place] else { return }
            choices.label = label
            sheet[place] = .choices(choices)
        case .option(let place, let number):
            guard case .choices(var choices) = sheet[place] else { return }
            choices.options[number].label = label
            sheet[place] = .choices(choices)
        }
    }

    private func isOption(_ place: LabelPlace) -> Bool { if case .option = place { true } else { false } }

    /// Replaces a label that something changes: what it asked for is asked no more.
    private mutating func relabel(
        _ random: inout SeededGenerator, _ changes: (String) -> [String]
    ) -> Bool {
        let all = labels
        let possible = all.filter { place, label in !changes(label).isEmpty && !fields(of: place).isEmpty }
        guard let (place, old) = possible.randomElement(using: &random) else { return false }
        let new = random.pick(changes(old))
        note = "\(old) → \(new)"
        if case .caption(let caption) = place {
            expectCaption(old, new, over: caption)
            set(new, at: place)
            return true
        }
        // A label that then says what another says: two of one name, of which the other is the form's own.
        let twin = all.first { $0.label == new }
        let others = twin.map { zip(fields(of: $0.place), fields(of: place)) }.map(Array.init) ?? []
        expect(isOption(place) ? .told : .nothing, of: fields(of: place))
        for (field, other) in others where field != other { expectTwin(of: field, saying: other, isRow: isRow(place)) }
        set(new, at: place)
        return true
    }

    private func isRow(_ place: LabelPlace) -> Bool { if case .row = place { true } else { false } }

    /// What is left of a field whose label stands over another's answer too; a question that has its own caption is
    /// still likelier to be its own.
    private mutating func expectTwin(of field: String, saying other: String, isRow: Bool) {
        guard isRow else { return doubt(field) }
        for leaf in Set(base.keys.filter { $0 == field || $0.hasPrefix(field + ".") }) {
            expectOneOf(base[leaf], base[other + leaf.dropFirst(field.count)], of: leaf)
        }
        if base[field] == nil, let value = base[other] { expect(.blankOr(value), of: field) }
    }

    /// What a changed caption leaves: its questions ask something else, but those that say themselves what they ask
    /// contradict it.
    private mutating func expectCaption(_ old: String, _ new: String, over place: Sheet.Place) {
        let opening = old.split(separator: " ").prefix(2).joined(separator: " ")
        let isLost = !new.hasPrefix(opening)
        let next = sheet[Sheet.Place(part: place.part, block: place.block + 1)]
        guard case .fields(let questions) = next, isLost,
            questions.contains(where: { $0.label.hasPrefix(opening) })
        else { return expect(.nothing, of: Self.fields(of: next)) }
        for field in questions.flatMap(\.fields) { doubt(field) }
    }

    mutating func reword(_ changes: [HardWords.Change], _ random: inout SeededGenerator) -> Bool {
        relabel(&random) { label in
            changes.compactMap { old, new in
                label.contains(old) ? label.replacingOccurrences(of: old, with: new) : nil
            }
        }
    }

    /// Another limit of an age.
    mutating func changeBand(_ random: inout SeededGenerator) -> Bool {
        relabel(&random) { label in
            guard label.contains(" år"), !label.contains("under") else { return [] }
            let changes = [
                ("18 och 29", "18 och 24"), ("18 och 29", "20 och 29"), ("30 och 49", "25 och 49"),
                ("30 och 49", "30 och 39"), ("50 och 64", "50 och 66"), ("50 och 64", "50 och 65"),
                ("65 år", "67 år"), ("65 år", "66 år"), ("18–29", "18–24"), ("30–39", "30–49"), ("60–64", "60–66"),
                ("50–59", "50–64"), ("40–49", "40–44"),
            ]
            return changes.compactMap { old, new in
                label.contains(old) ? label.replacingOccurrences(of: old, with: new) : nil
            }
        }
    }

    /// Another year than the document's in a question that names it.
    mutating func changeYear(_ random: inout SeededGenerator) -> Bool {
        let (year, others) = (sheet.year, [sheet.year - 1, sheet.year - 2, sheet.year + 1])
        return relabel(&random) { label in
            label.contains("\(year)")
                ? others.map { label.replacingOccurrences(of: "\(year)", with: "\($0)") } : []
        }
    }

    /// Last year's year in a question that names none.
    mutating func addYear(_ random: inout SeededGenerator) -> Bool {
        let year = sheet.year
        return relabel(&random) { label in
            let openings = [
                "Totalt antal klienter", "Antal nya klienter", "Antal avslutade klienter", "Beviljat statsbidrag",
                "Förbrukat statsbidrag", "Ange antalet personliga ombud", "Antal årsanställningar",
                "Klienter med minderåriga barn", "Sjukdagar",
            ]
            guard !label.contains("\(year)"), let opening = openings.first(where: label.hasPrefix) else { return [] }
            return [year - 1, year - 2].map { "\(opening) \($0)\(label.dropFirst(opening.count))" }
        }
    }

    /// Kronor asked for in thousands, over an amount that says nothing of it.
    mutating func changeUnit(_ random: inout SeededGenerator) -> Bool {
        let amounts = sheet.questions.filter { $0.question.kind == .kronor && $0.question.answer != nil }
        guard case (let place, let number, var question)? = amounts.randomElement(using: &random),
            question.fields.count == 1,
            case .integer(let amount)? = base[question.fields[0]]
        else { return false }
        let unit = random.pick(HardWords.units)
        let old = question.label
        question.label = old.hasSuffix(", kr") ? old.dropLast(2) + unit : "\(old) (\(unit))"
        question.answer = Words("\(amount / 1000)")
        note = "\(old) → \(question.label)"
        let factor = unit == "tkr" || unit == "tusental kronor" ? 1000 : unit == "mkr" ? 1_000_000 : nil
        expect(factor.map { .value(.integer(amount / 1000 * $0)) } ?? .told, of: question.fields)
        sheet.replace(place, number, by: question)
        return true
    }
}
