import POModel

/// The names that our own documents give the controls and bookmarks around answers, and what each of them asks for.
struct ControlNames: Sendable {
    /// What each tag and each bookmark asks for.
    private var known: [String: Asked] = [:]

    /// What a name asks for.
    private struct Asked: Sendable {
        let fields: [FieldID]
        /// The value that a mark gives.
        let value: String?

        /// Whether a field is one of those, or a part of one, or one is a part of it.
        func asks(for field: FieldID) -> Bool { fields.contains { field.isWithin($0) || $0.isWithin(field) } }
    }

    init(_ edition: FormEdition) {
        let names = WordNames(edition)
        /// The fields that an answer to a question of options may stand in.
        var options: [FieldID: [FieldID]] = [:]
        /// The fields of the numbers that stand in place of marks, by the tags of those.
        var numbers: [String: FieldID] = [:]
        for case .choices(let choices) in edition.items { options[choices.id] = choices.fields }
        for case .table(let table) in edition.items {
            for case .mark(let field, let choice, let number?) in table.rows.flatMap(\.cells) {
                if let name = names[field, choice.inputValue] { numbers[name.tag] = number }
            }
        }
        for name in names.all {
            // A question of several fields is called by all of them.
            let fields = name.field.rawValue.split(separator: ",").map { FieldID(rawValue: String($0)) }
            let number = numbers[name.tag]
            let asked = Asked(
                fields: fields + fields.flatMap { options[$0] ?? [] } + (number.map { [$0] } ?? []),
                // A number says more than that its answer is the one.
                value: number == nil ? name.value : nil)
            known[name.tag] = asked
            known[name.bookmark] = asked
        }
    }

    /// Tells of each answer whose control has the name of another question than the label beside it.
    ///
    /// - Complexity: O(*n* log *n* + *m* log *n*) for *n* names in the text and *m* places of answers.
    func disagreements(with collector: AnswerCollector, within range: Range<Int>) -> [Diagnostic] {
        let named = collector.blocks.names.filter { range.contains($0.range.lowerBound) }
        if named.isEmpty { return [] }
        var told: Set<FieldID> = []
        var diagnostics: [Diagnostic] = []
        for (field, ranges) in collector.origins where !told.contains(field) {
            for part in ranges {
                let first = named.partitioningIndex { $0.range.upperBound > part.lowerBound }
                let other = named[first...].prefix { $0.range.lowerBound < part.upperBound }.first { name in
                    guard let asked = known[name.name] else { return false }
                    // An empty box beside the marked one is another answer to the same question.
                    if asked.value != nil, asked.asks(for: field), isEmptyBox(name.range, collector.blocks) {
                        return false
                    }
                    return !asked.asks(for: field) || !isMarked(asked, collector.answers)
                }
                guard let other else { continue }
                told.insert(field)
                let place = Reading.hull(collector.blocks.source(of: other.range))
                diagnostics.append(.init(.controlOfOtherQuestion, .warning, field: field, at: place))
                break
            }
        }
        return diagnostics
    }

    private func isEmptyBox(_ range: Range<Int>, _ blocks: Blocks) -> Bool {
        String(decoding: blocks.text[range], as: UTF8.self).trimmingBlanks == "☐"
    }

    /// Whether the value that a mark gives is the one that was read.
    private func isMarked(_ asked: Asked, _ answers: Answers) -> Bool {
        guard let value = asked.value, let field = asked.fields.first else { return true }
        switch answers[field] {
        case .string(let read)?: return read == value
        case .bool(let read)?: return MarkedValue.bool(read).inputValue == value
        case .array(let read)?: return read.contains(.string(value))
        default: return true
        }
    }
}
