import POModel

/// Tables of a blank form.
extension EditionDrafter {
    mutating func add(_ table: BlankTable, _ number: Int) {
        if table.isOfFields { return add(fields: table, number) }
        let partners = table.rows.indices.map { partner(number, row: $0) }
        let first = partners.compactMap(\.self).first
        let known = first.flatMap { place -> FormTable? in
            if case .table(let table)? = old.item(of: place) { table } else { nil }
        }
        if let known { add(table, like: known, partners, number) } else { addNew(table) }
    }

    private mutating func add(fields table: BlankTable, _ number: Int) {
        let base = path
        let questions = table.rows.enumerated().map { row, content -> FormQuestion in
            let path = "\(base).fields.\(row)"
            guard let place = partner(number, row: row), let item = old.item(of: place) else {
                return new(content.label, path, isShort: true)
            }
            tellMove(of: place, number, row: row, content.label)
            switch item {
            case .fields(let questions): return kept(questions[place.row], content.label, "\(path).label")
            case .question(let question): return kept(question, content.label, "\(path).label")
            default: return new(content.label, path, isShort: true)
            }
        }
        append(.fields(questions))
    }

    // MARK: A table that is kept

    private mutating func add(_ table: BlankTable, like known: FormTable, _ partners: [FormPlace?], _ number: Int) {
        let base = "\(path).table"
        let heads = table.heads.isEmpty ? known.columns.map { $0.fullText(year: year) } : Array(table.heads.dropFirst())
        let columns = self.columns(heads, of: known)
        let labels = heads.enumerated().map { column, text -> FormLabel in
            guard let old = columns[column] else { return newLabel(text) }
            return label(text, as: known.columns[old], "\(base).columns.\(column)", [])
        }
        for (column, head) in known.columns.enumerated() where !columns.contains(column) {
            tell(.dropped, nil, known.fields(ofColumn: column), before: head.text(year: year))
        }
        for (column, number) in columns.enumerated() {
            // A column that stood before one that is now before it.
            guard let number, columns[..<column].contains(where: { $0.map { $0 > number } ?? false }) else { continue }
            tell(.moved, "\(base).columns.\(column)", known.fields(ofColumn: number), after: heads[column])
        }
        for (row, place) in partners.enumerated() {
            guard let place else { continue }
            tellMove(of: place, number, row: row, table.rows[row].label)
        }
        var rows: [FormRow] = []
        for (row, content) in table.rows.enumerated() {
            let path = "\(base).rows.\(row)"
            if let place = partners[row], case .table(let own)? = old.item(of: place),
                own.rows.indices.contains(place.row)
            {
                rows.append(kept(own.rows[place.row], content.label, columns, heads, path))
            } else {
                rows.append(new(content.label, like: known, columns, heads, path))
            }
            taken.formUnion(rows[row].fields)
        }
        tellNew(columns, heads, rows, base)
        append(
            .table(
                FormTable(
                    corner: corner(table, as: known.corner, base), columns: labels, rows: rows,
                    unheadedColumn: columns.count == known.columns.count ? known.unheadedColumn : nil)))
    }

    /// For each heading of a column the column of the edition's table; `nil` for one that is new.
    private func columns(_ heads: [String], of table: FormTable) -> [Int?] {
        var taken: Set<Int> = []
        return heads.map { head in
            let words = LabelLikeness(head)
            let best = table.columns.indices.filter { !taken.contains($0) }
                .map { ($0, words.likeness(with: .init(table.columns[$0], year: year))) }
                .filter { $0.1 >= LabelLikeness.least }.max { $0.1 < $1.1 }
            if let best { taken.insert(best.0) }
            return best?.0
        }
    }

    private mutating func tellNew(_ columns: [Int?], _ heads: [String], _ rows: [FormRow], _ base: String) {
        for (column, head) in heads.enumerated() where columns[column] == nil {
            let cells = rows.map { $0.cells[column] }
            let answer = cells.first.flatMap(\.kind)
            tell(.newColumn, "\(base).columns.\(column)", cells.flatMap(\.fields), after: head, answer: answer)
        }
    }

    private mutating func corner(_ table: BlankTable, as corner: FormLabel?, _ base: String) -> FormLabel? {
        let text = table.heads.first ?? ""
        if text.isEmpty {
            if let corner, !table.heads.isEmpty { tell(.dropped, nil, before: corner.text(year: year)) }
            return table.heads.isEmpty ? corner : nil
        }
        if let corner { return label(text, as: corner, "\(base).corner", []) }
        tell(.newWords, "\(base).corner", after: text)
        return newLabel(text)
    }

    // MARK: Rows

    private mutating func kept(
        _ row: FormRow, _ text: String, _ columns: [Int?], _ heads: [String], _ path: String
    ) -> FormRow {
        let label = label(text, as: row.label, "\(path).label", row.fields)
        let cells = heads.enumerated().map { column, head -> FormCell in
            if let old = columns[column], row.cells.indices.contains(old) { return row.cells[old] }
            return newCell(head, beside: row.cells, text)
        }
        return FormRow(label, cells, population: row.population)
    }

    /// A row that is new: of another age band, or asking something else in the same columns.
    private mutating func new(
        _ text: String, like table: FormTable, _ columns: [Int?], _ heads: [String], _ path: String
    ) -> FormRow {
        if let band = NewQuestion.band(text), let row = table.rows.first(where: { $0.band != nil }) {
            let cells = heads.enumerated().map { column, head -> FormCell in
                guard let old = columns[column], row.cells.indices.contains(old) else {
                    return newCell(head, beside: row.cells, text)
                }
                return row.cells[old].ofBand(band)
            }
            if !cells.flatMap(\.fields).contains(where: taken.contains) {
                tell(.newBand, path, cells.flatMap(\.fields), after: text)
                return FormRow(
                    FormLabel(newLabel(text).text, meaning: "age.\(band.rawValue)"), cells, population: row.population)
            }
        }
        let field = NewQuestion.field(text, unlike: taken)
        taken.insert(field)
        let model = table.rows.last?.cells ?? []
        let cells = heads.enumerated().map { column, head -> FormCell in
            let like = columns[column].flatMap { model.indices.contains($0) ? model[$0] : nil }
            return cell(of: field, head, like: like)
        }
        tell(.newQuestion, path, cells.flatMap(\.fields), after: text, answer: cells.first.flatMap(\.kind))
        return FormRow(newLabel(text), cells)
    }

    /// The cell of a row that is kept in a column that is new.
    private mutating func newCell(_ head: String, beside cells: [FormCell], _ text: String) -> FormCell {
        if let key = Self.gender(head) {
            for case .answer(let id, .count) in cells where id.keys.last.map(Self.genders.contains) == true {
                let field = FieldID(rawValue: (id.keys.dropLast() + [key]).joined(separator: "."))
                if taken.insert(field).inserted { return .answer(field, .count) }
            }
        }
        let field = NewQuestion.field(text, under: NewQuestion.name(head), unlike: taken)
        taken.insert(field)
        if cells.allSatisfy({ $0.kind == nil }) { return .mark(field, .bool(true), number: nil) }
        let areCounts = cells.allSatisfy { $0.kind == .count }
        return .answer(field, areCounts ? .count : NewQuestion.answer(to: head, isShort: true))
    }

    /// The cell of a new row, as the cells of its column are.
    private func cell(of field: FieldID, _ head: String, like cell: FormCell?) -> FormCell {
        if let choice = Self.choice(head) { return .mark(field, choice, number: nil) }
        let name = Self.gender(head) ?? NewQuestion.name(head)
        let part = FieldID(rawValue: "\(field.rawValue).\(name)")
        if case .mark(_, let choice, _)? = cell { return .mark(field, choice, number: nil) }
        if Self.gender(head) != nil { return .answer(part, .count) }
        return .answer(part, cell?.kind ?? NewQuestion.answer(to: head, isShort: true))
    }

    /// A table that the edition does not have.
    private mutating func addNew(_ table: BlankTable) {
        let base = "\(path).table"
        let count = table.rows.map(\.cells.count).max() ?? 0
        let heads = (0..<count).map { $0 + 1 < table.heads.count ? table.heads[$0 + 1] : "" }
        var rows: [FormRow] = []
        for (number, content) in table.rows.enumerated() {
            let field = NewQuestion.field(content.label, unlike: taken)
            let cells = heads.map { cell(of: field, $0, like: nil) }
            taken.formUnion(cells.flatMap(\.fields))
            tell(
                .newQuestion, "\(base).rows.\(number)", cells.flatMap(\.fields), after: content.label,
                answer: cells.first.flatMap(\.kind))
            rows.append(FormRow(newLabel(content.label), cells))
        }
        let corner = table.heads.first.flatMap { $0.isEmpty ? nil : newLabel($0) }
        append(.table(FormTable(corner: corner, columns: heads.map { newLabel($0) }, rows: rows)))
    }

    // MARK: Words of columns

    private static let genders = ["women", "men", "nonBinary", "undivided"]

    /// The key of the counts in a column; `nil` when the heading names no gender.
    private static func gender(_ head: String) -> String? {
        let words = LabelLikeness(head)
        return genderHeads.first { words.isKnown(in: $0.label) }?.key
    }

    private static let genderHeads = ["women", "men", "nonBinary"].map {
        (key: $0, label: LabelLikeness.Label(FormLabel($0, meaning: $0), year: 0))
    }

    private static func choice(_ head: String) -> MarkedValue? {
        switch NewQuestion.name(head) {
        case "ja": .bool(true)
        case "nej": .bool(false)
        default: nil
        }
    }
}

extension FormTable {
    fileprivate func fields(ofColumn column: Int) -> [FieldID] {
        rows.flatMap { $0.cells.indices.contains(column) ? $0.cells[column].fields : [] }
    }
}

extension FormRow {
    /// The age band that the row asks about; `nil` for none.
    fileprivate var band: AgeBand? {
        fields.first.flatMap { field in field.keys.firstIndex(of: "byAge").map { field.keys[$0 + 1] } }
            .flatMap(AgeBand.init)
    }
}

extension FormCell {
    /// The same cell for another age band.
    fileprivate func ofBand(_ band: AgeBand) -> FormCell {
        guard case .answer(let id, let kind) = self, let place = id.keys.firstIndex(of: "byAge") else { return self }
        var keys = id.keys
        keys[place + 1] = band.rawValue
        return .answer(FieldID(rawValue: keys.joined(separator: ".")), kind)
    }
}
