import POModel

/// Lines of a blank form: questions, captions and explanations.
extension EditionDrafter {
    mutating func add(line text: String, _ number: Int, options: Int) {
        guard let place = partner(number), let item = old.item(of: place) else {
            return addNew(line: text, number, options: options)
        }
        tellMove(of: place, number, text)
        switch item {
        case .caption(let label): append(.caption(self.label(text, as: label, "\(path).caption", [])))
        case .note(let note): append(.note(self.note(text, as: note)))
        case .question(let question):
            append(.question(kept(question, text, "\(path).question.label")))
        case .fields(let questions): append(.question(kept(questions[place.row], text, "\(path).question.label")))
        case .choices(let choices):
            let label = label(text, as: choices.label, "\(path).choices.label", [choices.id])
            let options = (0..<options).map { option(number + 1 + $0, of: choices, $0) }
            tellDropped(options, of: choices)
            append(.choices(FormChoices(choices.id, label, allowsSeveral: choices.allowsSeveral, options)))
            return
        case .table: addNew(line: text, number, options: options)
        }
        // Boxes under a question that had none are something new.
        for option in 0..<options { add(statementAt: number + 1 + option) }
    }

    /// A box alone, which says something when it is ticked.
    mutating func add(statement text: String, _ number: Int) {
        if let place = partner(number), case .question(let question)? = old.item(of: place) {
            return append(.question(kept(question, text, "\(path).question.label")))
        }
        let field = NewQuestion.field(text, unlike: taken)
        tell(.newQuestion, "\(path).question", [field], after: text, answer: .statement)
        append(.question(FormQuestion(field, newLabel(text), .statement)))
    }

    private mutating func add(statementAt number: Int) {
        if case .option(let text) = form.parts[number] { add(statement: text, number) }
    }

    private mutating func addNew(line text: String, _ number: Int, options: Int) {
        if options > 0 { return addNew(choices: text, number, options: options) }
        let next = number + 1 < form.parts.count ? form.parts[number + 1] : nil
        if case .table? = next {
            tell(.newWords, "\(path).caption", after: text)
            return append(.caption(newLabel(text)))
        }
        guard NewQuestion.isQuestion(text) else {
            tell(.newWords, "\(path).note", after: text)
            return append(.note(FormNote(newLabel(text).text)))
        }
        append(.question(new(text, "\(path).question", isShort: false)))
    }

    private mutating func addNew(choices text: String, _ number: Int, options: Int) {
        let field = NewQuestion.field(text, unlike: taken)
        tell(.newQuestion, "\(path).choices", [field], after: text)
        var values: Set<String> = []
        let options = (number + 1...number + options).compactMap { place -> FormOption? in
            guard case .option(let text) = form.parts[place] else { return nil }
            let name = NewQuestion.name(text)
            return FormOption(newLabel(text), values.insert(name).inserted ? name : "\(name)\(place)")
        }
        let words = text.lowercased()
        let allowsSeveral = ["flera", "vilka"].contains(where: words.contains)
        append(.choices(FormChoices(field, newLabel(text), allowsSeveral: allowsSeveral, options)))
    }

    private mutating func option(_ number: Int, of choices: FormChoices, _ row: Int) -> FormOption {
        guard case .option(let text) = form.parts[number] else { return FormOption("", "") }
        let path = "\(path).choices.options.\(row)"
        if let place = partner(number), case .choices(let known)? = old.item(of: place), known.id == choices.id {
            let option = known.options[place.row]
            let fields = [option.detail].compactMap(\.self)
            return FormOption(
                label(text, as: option.label, "\(path).label", fields), option.value, detail: option.detail)
        }
        tell(.newQuestion, path, [choices.id], after: text)
        return FormOption(newLabel(text), NewQuestion.name(text))
    }

    private mutating func tellDropped(_ options: [FormOption], of choices: FormChoices) {
        for option in choices.options where !options.contains(where: { $0.value == option.value }) {
            let fields = [choices.id] + [option.detail].compactMap(\.self)
            tell(.dropped, nil, fields, before: option.label.text(year: year))
        }
    }

    private mutating func note(_ text: String, as note: FormNote) -> FormNote {
        guard let words = note.text.map({ FormLabel($0).text(year: year) }), words != text else { return note }
        tell(.reworded, "\(path).note", before: words, after: text)
        return FormNote(newLabel(text).text, openings: note.openings)
    }

    // MARK: One question

    /// A question that is kept, in the words of the blank form.
    mutating func kept(_ question: FormQuestion, _ text: String, _ path: String) -> FormQuestion {
        FormQuestion(
            question.id, label(text, as: question.label, path, question.fields), question.answer,
            labelBeginsAnswer: question.labelBeginsAnswer, endings: question.endings, parts: question.parts,
            isOptional: question.isOptional)
    }

    /// A question that the edition does not have: another edition's of the same words, or one with a guessed kind.
    mutating func new(_ text: String, _ path: String, isShort: Bool) -> FormQuestion {
        let words = LabelLikeness(text)
        let others = FormEdition.builtIn.filter { $0.kind == old.kind }.flatMap(\.items).flatMap { item in
            switch item {
            case .question(let question): [question]
            case .fields(let questions): questions
            default: [FormQuestion]()
            }
        }
        let known = others.first { question in
            question.answer != .statement && !question.fields.isEmpty
                && !question.fields.contains(where: taken.contains)
                && words.isKnown(in: .init(question.label, year: year))
        }
        if let known {
            tell(.newQuestion, path, known.fields, after: text, answer: known.answer)
            taken.formUnion(known.fields)
            return FormQuestion(
                known.id, FormLabel(newLabel(text).text, meaning: known.label.meaning, or: known.label.alternatives),
                known.answer, parts: known.parts)
        }
        let answer = NewQuestion.answer(to: text, isShort: isShort)
        let field = NewQuestion.field(text, unlike: taken)
        taken.insert(field)
        tell(.newQuestion, path, [field], after: text, answer: answer)
        return FormQuestion(field, newLabel(text), answer)
    }

    /// Tells that something stands in another section than it did, or after what stood after it; all of one item once.
    mutating func tellMove(of place: FormPlace, _ number: Int, row: Int = 0, _ text: String) {
        guard let section = pairing.found.first(where: { $0.item == number && $0.row == row })?.section else { return }
        let isElsewhere = pairing.sections[section] != place.headed
        let before = last[place.headed]
        let isNext = before.map { ($0.section, $0.item, $0.row) < (place.section, place.item, place.row) } ?? true
        if isNext { last[place.headed] = place }
        guard isElsewhere || !isNext else { return }
        let isWithinItem = before?.section == place.section && before?.item == place.item
        if let moved, moved == (place.section, place.item), !isWithinItem, !isElsewhere { return }
        moved = (place.section, place.item)
        tell(.moved, path, old.fields(of: place), after: text)
    }
}
