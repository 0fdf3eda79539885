import POModel

/// Finds for each answer the place where reading would take it from, and fills it in there.
struct WordFilling {
    private let places: [WordPlace]
    private let blocks: Blocks
    private let answers: Answers
    /// The fields that are left out.
    private let left: Set<FieldID>
    private(set) var filler: WordFiller
    /// The places that are filled.
    private var taken: Set<Int> = []

    init(
        _ places: [WordPlace], _ blocks: Blocks, _ filler: WordFiller, _ answers: Answers, without left: Set<FieldID>
    ) {
        self.places = places
        self.blocks = blocks
        self.filler = filler
        self.answers = answers
        self.left = Set(left.flatMap(Self.withAncestors))
    }

    /// A field with those that it is a part of.
    private static func withAncestors(_ field: FieldID) -> [FieldID] {
        let keys = field.keys
        return (1...max(1, keys.count)).map { FieldID(rawValue: keys.prefix($0).joined(separator: ".")) }
    }

    /// A label with what stands between it and the next.
    private struct Field {
        let match: Alignment.Match
        /// The numbers of the places after the label, up to the next one.
        let after: [Int]
        /// Where the label before it ends.
        let start: Int
    }

    /// Fills in the document that was found in a part of the text.
    mutating func fill(_ part: FormPart) {
        var lastHeading: Int?
        var headings = part.headings.rows.sorted()[...]
        for (number, match) in part.matches.enumerated() where !match.range.isEmpty {
            let row = blocks.units[match.unit].row
            while let heading = headings.first, heading <= row {
                lastHeading = heading
                headings.removeFirst()
            }
            let end =
                number + 1 < part.matches.count ? part.matches[number + 1].range.lowerBound : part.range.upperBound
            let start = number > 0 ? part.matches[number - 1].range.upperBound : part.range.lowerBound
            let field = Field(match: match, after: free(from: match.range.upperBound, to: end), start: start)
            switch part.search.index.slots[match.slot].content {
            case .heading:
                lastHeading = nil
                let label = part.search.index.slots[match.slot].label
                for case .choices(let choices) in part.edition.items where choices.label == label {
                    choose(choices, field, part.edition.year)
                }
            case .question(let question, _): fill(question, field)
            case .row(let table, let row): fill(row, of: table, field, under: lastHeading, part)
            case .option(let choices, let option): fill(choices, option, field)
            }
        }
    }

    /// The places between two offsets that nothing fills yet.
    private func free(from start: Int, to end: Int) -> [Int] {
        places.indices.filter { places[$0].offset >= start && places[$0].offset <= end && !taken.contains($0) }
    }

    private mutating func write(_ text: String, _ number: Int) -> Bool {
        guard filler.takes(text, places[number]), filler.write(text, places[number]) else { return false }
        taken.insert(number)
        return true
    }

    private mutating func tick(_ number: Int) -> Bool {
        guard filler.tick(places[number]) else { return false }
        taken.insert(number)
        return true
    }

    // MARK: Questions

    private mutating func fill(_ question: FormQuestion, _ field: Field) {
        guard !question.fields.contains(where: left.contains), let value = answers.answer(to: question),
            let printed = question.answer.print(value), !printed.isEmpty
        else { return }
        let label = blocks.text[field.match.range]
        let isBegun = question.labelBeginsAnswer && printed.utf8.starts(with: label)
        write(isBegun ? String(printed.dropFirst(label.count)).trimmingBlanks : printed, beside: field)
    }

    /// Writes a text beside a label, into the place that asks for it most.
    private mutating func write(_ text: String, beside field: Field) {
        for fit in Fit.allCases {
            for number in field.after where self.fit(of: places[number], for: field) == fit {
                if write(text, number) { return }
            }
        }
    }

    /// How well a place suits a label, the best first.
    private enum Fit: CaseIterable { case control, line, row, column, paragraph, end }

    /// How well a place suits a label; `nil` if it does not.
    private func fit(of place: WordPlace, for field: Field) -> Fit? {
        let own = blocks.units[field.match.unit]
        switch place.kind {
        case .control: return filler.isBox(place) ? nil : .control
        case .rule, .tab: return .line
        case .cell:
            guard let unit = unit(place), own.kind == .cell else { return nil }
            if place.unit == field.match.unit { return .line }
            return unit.row == own.row ? .row : unit.column == own.column ? .column : nil
        case .paragraph: return .paragraph
        case .end: return place.unit == field.match.unit ? .end : nil
        case .box, .glyph: return nil
        }
    }

    private func unit(_ place: WordPlace) -> Blocks.Unit? {
        place.unit.flatMap { blocks.units.indices.contains($0) ? blocks.units[$0] : nil }
    }

    // MARK: Rows

    private mutating func fill(
        _ row: FormRow, of table: FormTable, _ field: Field, under heading: Int?, _ part: FormPart
    ) {
        let label = blocks.units[field.match.unit]
        let number = part.search.table(of: field.match.slot) ?? 0
        let headed = heading.flatMap { part.headings.columns(of: number, in: $0, part.search) }
        let columns =
            headed
            ?? table.columns.indices.map { column in
                table.unheadedColumn.map { $0 == column ? label.column + 1 : nil } ?? label.column + 1 + column
            }
        for ((cell, text), column) in zip(zip(row.cells, row.print(answers)), columns) {
            guard let text, let column, !cell.fields.contains(where: left.contains) else { continue }
            let inCell = places.indices.filter { place in
                guard let unit = unit(places[place]) else { return false }
                return unit.row == label.row && unit.column == column && !taken.contains(place)
            }
            let isMark = cell.marked != nil && text == "X"
            if isMark, let box = inCell.first(where: { filler.isBox(places[$0]) }), tick(box) { continue }
            for place in inCell where places[place].kind != .end { if write(text, place) { break } }
        }
    }

    // MARK: Options

    private mutating func fill(_ choices: FormChoices, _ option: FormOption, _ field: Field) {
        guard !choices.fields.contains(where: left.contains), choices.isMarked(option, answers) else { return }
        let own = blocks.units[field.match.unit]
        let isBeside = { (place: WordPlace, here: Self) in
            place.unit == field.match.unit || (own.kind == .cell && here.unit(place)?.row == own.row)
        }
        let before = places.indices.filter { number in
            let place = places[number]
            return place.offset >= min(field.start, field.match.range.lowerBound)
                && place.offset < max(field.match.range.upperBound, field.match.range.lowerBound + 1)
                && !taken.contains(number) && isBeside(place, self)
        }
        let boxes = (before.reversed() + field.after.filter { isBeside(places[$0], self) })
        if let box = boxes.first(where: { filler.isBox(places[$0]) }) {
            _ = tick(box)
        } else if let cell = boxes.first(where: { places[$0].kind == .cell || isTextControl(places[$0]) }) {
            _ = write("X", cell)
        }
        guard let text = option.detail.flatMap({ answers[$0] }).flatMap(AnswerKind.text.print) else { return }
        write(text, beside: field)
    }

    /// Chooses an option from a list under the question, where the options do not stand on the form.
    private mutating func choose(_ choices: FormChoices, _ field: Field, _ year: Int) {
        let marked = choices.options.filter { choices.isMarked($0, answers) }
        guard !choices.fields.contains(where: left.contains), marked.count == 1, let option = marked.first else {
            return
        }
        let wanted = Skeleton.pattern(option.label.text(year: year))
        for number in field.after {
            guard let listed = filler.choices(places[number]).first(where: { Skeleton.pattern($0) == wanted }) else {
                continue
            }
            if write(listed, number) { return }
        }
    }

    private func isTextControl(_ place: WordPlace) -> Bool {
        if case .control = place.kind { !filler.isBox(place) } else { false }
    }
}
