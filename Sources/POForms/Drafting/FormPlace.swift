import POModel

/// A place on a form with words by which it is told, on a blank form or in an edition.
struct FormPlace {
    enum Role: Hashable { case heading, line, field, option, row }

    let role: Role
    /// Where it stands: the part of a blank form or the section of an edition, the item in that, and the row in that.
    let section: Int
    /// The section with the heading that it stands under; the section itself but for one without a heading.
    let headed: Int
    var item = 0
    var row = 0
    /// The words, in an edition as a label.
    let label: FormLabel
    /// The table of a row, by its number among the tables.
    var table: Int?

    /// The places of a blank form; `section` is that of the heading above, from 0 for what stands before the first.
    static func all(of form: BlankForm) -> [FormPlace] {
        var places: [FormPlace] = []
        var (section, tables) = (0, 0)
        for (number, part) in form.parts.enumerated() {
            switch part {
            case .heading(let text, _):
                section += 1
                places.append(
                    .init(role: .heading, section: section, headed: section, item: number, label: FormLabel(text)))
            case .line(let text):
                places.append(
                    .init(role: .line, section: section, headed: section, item: number, label: FormLabel(text)))
            case .option(let text):
                places.append(
                    .init(role: .option, section: section, headed: section, item: number, label: FormLabel(text)))
            case .table(let table):
                for (row, (text, _)) in table.rows.enumerated() {
                    places.append(
                        .init(
                            role: table.isOfFields ? .field : .row, section: section, headed: section, item: number,
                            row: row,
                            label: FormLabel(text), table: table.isOfFields ? nil : tables))
                }
                if !table.isOfFields { tables += 1 }
            }
        }
        return places
    }

    /// The places of an edition; `section` is the number of its section.
    static func all(of edition: FormEdition) -> [FormPlace] {
        var places: [FormPlace] = []
        var tables = 0
        var headed = 0
        for (number, section) in edition.sections.enumerated() {
            if let heading = section.heading {
                headed = number
                places.append(.init(role: .heading, section: number, headed: number, label: heading))
            }
            for (item, content) in section.items.enumerated() {
                func add(_ role: Role, _ label: FormLabel, row: Int = 0, table: Int? = nil) {
                    places.append(
                        .init(
                            role: role, section: number, headed: headed, item: item, row: row, label: label,
                            table: table))
                }
                switch content {
                case .caption(let label): add(.line, label)
                case .note(let note):
                    guard let text = note.text ?? note.openings.first else { continue }
                    add(.line, FormLabel(text, or: note.openings))
                case .question(let question): add(question.answer == .statement ? .option : .line, question.label)
                case .fields(let questions):
                    for (row, question) in questions.enumerated() { add(.field, question.label, row: row) }
                case .table(let table):
                    for (row, content) in table.rows.enumerated() {
                        add(.row, content.label, row: row, table: tables)
                    }
                    tables += 1
                case .choices(let choices):
                    add(.line, choices.label)
                    for (row, option) in choices.options.enumerated() { add(.option, option.label, row: row) }
                }
            }
        }
        return places
    }
}
