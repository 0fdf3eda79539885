import POModel

/// Looks through an edition for what is wrong with it.
struct EditionCheck {
    private(set) var problems: [EditionProblem] = []
    let edition: FormEdition
    private let asksForYear: Bool
    /// Where each id stands first.
    private var places: [FieldID: String] = [:]
    /// What explanations begin with.
    private let notes: [(text: String, skeleton: [UInt8])]

    init(_ edition: FormEdition) {
        self.edition = edition
        asksForYear = edition.fields.contains("year")
        notes = edition.items.flatMap { item -> [String] in
            guard case .note(let note) = item else { return [] }
            return note.openings + [note.text].compactMap(\.self)
        }.map { ($0, Skeleton.pattern($0)) }
    }

    mutating func run() {
        let isWord = edition.id.rawValue.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._".utf8.contains(byte)
        }
        if !isWord || edition.id.rawValue.isEmpty { report(.invalidEditionID, "id") }
        if !(1900...2199).contains(edition.year) { report(.invalidYear, "year") }
        if edition.fields.isEmpty { report(.nothingAsked, "sections") }
        for (number, section) in edition.sections.enumerated() {
            let path = "sections.\(number)"
            if let heading = section.heading { check(heading, "\(path).heading") }
            for (number, item) in section.items.enumerated() { check(item, "\(path).items.\(number)") }
        }
        checkRepeatedLabels()
        if let prose = edition.prose { check(prose) }
    }

    mutating func report(_ code: EditionProblem.Code, _ path: String, _ arguments: [String] = []) {
        problems.append(.init(code, at: path, arguments))
    }

    private mutating func check(_ item: FormItem, _ path: String) {
        switch item {
        case .caption(let label): check(label, "\(path).caption")
        case .note(let note): check(note, "\(path).note")
        case .question(let question): check(question, "\(path).question")
        case .fields(let questions):
            if questions.isEmpty { report(.emptyGroup, "\(path).fields") }
            for (number, question) in questions.enumerated() { check(question, "\(path).fields.\(number)") }
        case .table(let table): check(table, "\(path).table")
        case .choices(let choices): check(choices, "\(path).choices")
        }
    }
}

// MARK: Questions

extension EditionCheck {
    private mutating func check(_ question: FormQuestion, _ path: String) {
        check(question.label, "\(path).label")
        guard question.answer != .nothing, isNew(question.fields, question.id, "\(path).id") else { return }
        guard let value = question.answer.sample(year: edition.year) else { return }
        var answers = Answers()
        let fields = answers.set(value, for: question)
        check(answers, fields.isEmpty ? question.fields : fields, "\(path).id", [question.answer.rawValue])
    }

    private mutating func check(_ table: FormTable, _ path: String) {
        if table.columns.isEmpty || table.rows.isEmpty { report(.emptyGroup, path) }
        if let corner = table.corner { check(corner, "\(path).corner") }
        for (number, column) in table.columns.enumerated() { check(column, "\(path).columns.\(number)") }
        for (number, row) in table.rows.enumerated() {
            let path = "\(path).rows.\(number)"
            check(row.label, "\(path).label")
            if row.cells.count != table.columns.count {
                report(.unevenRow, "\(path).cells", ["\(row.cells.count)", "\(table.columns.count)"])
            }
            var marked: Set<FieldID> = []
            for (number, cell) in row.cells.enumerated() { check(cell, &marked, "\(path).cells.\(number)") }
        }
    }

    private mutating func check(_ cell: FormCell, _ marked: inout Set<FieldID>, _ path: String) {
        switch cell {
        case .answer(let field, let kind):
            guard isNew([field], field, "\(path).id") else { return }
            check(field, kind, "\(path).id")
        case .mark(let field, let choice, let number):
            // The cells of a row are the choices of one question.
            if marked.contains(field) || isNew([field], field, "\(path).id") {
                marked.insert(field)
                check(field, choice.value, .unsuitableChoice, choice.inputValue, "\(path).mark", id: "\(path).id")
            }
            if let number, isNew([number], number, "\(path).number") { check(number, .count, "\(path).number") }
        }
    }

    private mutating func check(_ choices: FormChoices, _ path: String) {
        check(choices.label, "\(path).label")
        if choices.options.isEmpty { report(.emptyGroup, "\(path).options") }
        let isNew = isNew([choices.id], choices.id, "\(path).id")
        for (number, option) in choices.options.enumerated() {
            let path = "\(path).options.\(number)"
            check(option.label, "\(path).label")
            let value = JSONValue.string(option.value)
            if isNew {
                check(
                    choices.id, choices.allowsSeveral ? .array([value]) : value, .unsuitableChoice, option.value,
                    "\(path).value", id: "\(path).value")
            }
            if let detail = option.detail, self.isNew([detail], detail, "\(path).detail") {
                check(detail, .text, "\(path).detail")
            }
        }
    }

    /// Whether ids can be ids and stand nowhere before; reports them otherwise.
    private mutating func isNew(_ fields: [FieldID], _ id: FieldID, _ path: String) -> Bool {
        let parts = id.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.contains { $0.isWhitespace || $0 == "," } }) else {
            report(.invalidID, path)
            return false
        }
        for field in fields {
            if let first = places[field] {
                report(.repeatedID, path, [first])
                return false
            }
            places[field] = path
        }
        return true
    }

    private mutating func check(_ field: FieldID, _ kind: AnswerKind, _ path: String) {
        guard let value = kind.sample(year: edition.year) else { return }
        check(field, value, .unsuitableAnswer, kind.rawValue, path, id: path)
    }

    private mutating func check(
        _ field: FieldID, _ value: JSONValue, _ code: EditionProblem.Code, _ name: String, _ path: String, id: String
    ) {
        var answers = Answers()
        answers[field] = value
        check(answers, [field], id, [name], code, at: path)
    }

    /// Tries whether the document holds some answers.
    private mutating func check(
        _ answers: Answers, _ fields: [FieldID], _ id: String, _ arguments: [String],
        _ code: EditionProblem.Code = .unsuitableAnswer, at path: String? = nil
    ) {
        var filled = answers
        filled["kind"] = .string(edition.kind.rawValue)
        let (document, refused) = filled.document(ofKind: edition.kind)
        let asksNew = fields[0].keys[0] == FieldID.additional
        if asksNew {
            if let nearest = nearestField(to: fields[0]) { report(.nearlyKnownField, id, [nearest]) }
        } else if refused.contains(where: { refused in fields.contains { $0.isAtOrAbove(refused) } }) {
            report(code, path ?? id, arguments)
        } else if !refused.isEmpty || document.hasUnknownFields
            || fields.contains(where: { Answers(document)[$0] != answers[$0] })
        {
            report(.unknownField, id, nearestField(to: fields[0]).map { [$0] } ?? [])
        }
    }

    /// The field of another edition that is written most like an id; `nil` when none is close.
    private func nearestField(to id: FieldID) -> String? {
        let known = Set(FormEdition.builtIn.filter { $0.kind == edition.kind }.flatMap(\.fields).map(\.rawValue))
        return Self.nearest(to: id.rawValue, among: known)
    }

    /// The name that is written most like another; `nil` when none is close.
    private static func nearest(to name: String, among known: some Collection<String>) -> String? {
        let wanted = Array(name)
        let near = known.filter { $0 != name && abs($0.count - wanted.count) <= 2 }
            .map { (name: $0, distance: EditDistance.between(Array($0), wanted)) }
        guard let nearest = near.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }), nearest.distance <= 2
        else { return nil }
        return nearest.name
    }
}

// MARK: Words

extension EditionCheck {
    /// The least number of letters by which an explanation is told from an answer.
    private static let leastOpening = 12

    private mutating func check(_ label: FormLabel, _ path: String) {
        check(words: label.text, path)
        for (number, text) in label.alternatives.enumerated() { check(words: text, "\(path).alternatives.\(number)") }
        if let meaning = label.meaning, WordingTable.wordings(of: meaning).isEmpty {
            let nearest = Self.nearest(to: meaning, among: WordingTable.wordings.keys)
            report(.unknownMeaning, "\(path).meaning", [nearest].compactMap(\.self))
        }
        if let explanation = label.explanation { checkYear(explanation, "\(path).explanation") }
    }

    private mutating func check(words text: String, _ path: String) {
        let utf8 = Array(text.utf8)
        let start = Numbering.end(in: utf8, 0..<utf8.count)
        let skeleton = Skeleton.pattern(String(decoding: utf8[start...], as: UTF8.self))
        if skeleton.count < 2 {
            report(.labelWithoutLetters, path)
        } else if let first = text.unicodeScalars.first, " \t|+☐☒".unicodeScalars.contains(first) {
            report(.unprintableLabel, path)
        } else if LineText(text)?.rawValue.utf8.elementsEqual(text.utf8) != true {
            report(.unprintableLabel, path)
        } else if let note = notes.first(where: { !$0.skeleton.isEmpty && skeleton.starts(with: $0.skeleton) }) {
            report(.unreachableLabel, path, [note.text])
        }
        checkYear(text, path)
    }

    /// Tells of words that more questions have than reading tells apart, where there is one too many.
    private mutating func checkRepeatedLabels() {
        var counts: [[UInt8]: Int] = [:]
        for (number, section) in edition.sections.enumerated() {
            let part = FormEdition(id: edition.id, kind: edition.kind, year: edition.year, sections: [section])
            for slot in FormSlot.all(of: part) {
                for words in Set(([slot.label.text] + slot.label.wordings).map(Skeleton.pattern)) {
                    counts[words, default: 0] += 1
                    guard counts[words] == Limits.mostAlike + 1 else { continue }
                    report(.repeatedLabel, "sections.\(number)", [slot.label.text, "\(Limits.mostAlike)"])
                }
            }
        }
    }

    private mutating func check(_ note: FormNote, _ path: String) {
        if note.text == nil && note.openings.isEmpty { report(.emptyNote, path) }
        if let text = note.text { checkYear(text, "\(path).text") }
        for (number, opening) in note.openings.enumerated()
        where Skeleton.pattern(opening).count < Self.leastOpening {
            report(.shortOpening, "\(path).openings.\(number)", ["\(Self.leastOpening)"])
        }
    }

    private mutating func checkYear(_ text: String, _ path: String) {
        guard text.contains(where: { "{}".contains($0) }) else { return }
        let parts = text.split(separator: FormLabel.yearMark, omittingEmptySubsequences: false)
        let touchesDigit = zip(parts, parts.dropFirst()).contains {
            $0.last?.isNumber == true || $1.first?.isNumber == true
        }
        if parts.count > 2 || touchesDigit || parts.contains(where: { $0.contains { "{}".contains($0) } }) {
            report(.misusedYear, path)
        } else if !asksForYear {
            report(.yearNotAsked, path)
        }
    }
}

extension FieldID {
    /// Whether the field holds another or is the same.
    fileprivate func isAtOrAbove(_ other: FieldID) -> Bool {
        other.codingPath == codingPath || other.rawValue.hasPrefix(codingPath.rawValue + ".")
    }
}

extension GrantDocument {
    /// Whether something in the document has a key that its type does not know.
    fileprivate var hasUnknownFields: Bool {
        switch self {
        case .report(let report): !UnknownFields.paths(in: report).isEmpty
        case .application(let application): !UnknownFields.paths(in: application).isEmpty
        case .memorandum(let memorandum): !UnknownFields.paths(in: memorandum).isEmpty
        case .other: false
        }
    }
}
