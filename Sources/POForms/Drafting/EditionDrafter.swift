import POModel

/// Makes an edition of a blank form, after one that is much like it.
struct EditionDrafter {
    let form: BlankForm
    let old: FormEdition
    let year: Int
    let pairing: FormPairing
    /// For each item and row of the blank form, its place.
    private let places: [PlaceKey: Int]
    private var sections: [FormSection] = []
    private var heading: FormLabel?
    private var level = 2
    private var items: [FormItem] = []
    private(set) var changes: [EditionDraft.Change] = []
    /// The fields that the draft asks.
    var taken: Set<FieldID>
    /// The sections of the edition in the order in which the draft has them.
    private var order: [Int] = []

    private struct PlaceKey: Hashable {
        let item: Int
        let row: Int
    }

    init(_ form: BlankForm, like edition: FormEdition, year: Int) {
        self.form = form
        old = edition
        self.year = year
        pairing = FormPairing(form, edition, year: year)
        places = Dictionary(
            pairing.found.enumerated().map { (PlaceKey(item: $1.item, row: $1.row), $0) }
        ) { first, _ in first }
        // Fields of the edition are nobody else's, also when they are dropped.
        taken = Set(edition.fields)
    }

    /// The draft, under a name.
    mutating func draft(_ id: EditionID) -> EditionDraft {
        var number = 0
        while number < form.parts.count {
            switch form.parts[number] {
            case .heading(let text, let level): begin(text, level, number)
            case .line(let text):
                let options = form.parts[(number + 1)...].prefix { if case .option = $0 { true } else { false } }.count
                add(line: text, number, options: options)
                number += options
            case .option(let text): add(statement: text, number)
            case .table(let table): add(table, number)
            }
            number += 1
        }
        endSection()
        tellDropped()
        let edition = FormEdition(id: id, kind: old.kind, year: year, sections: sections)
        return EditionDraft(edition: edition, changes: changes)
    }

    /// The furthest place of the edition that was met under each heading.
    var last: [Int: FormPlace] = [:]
    /// The section and the item of the edition that were told last to have moved.
    var moved: (section: Int, item: Int)?

    /// Where the next item of the draft will stand.
    var path: String { "sections.\(sections.count).items.\(items.count)" }

    /// The partner of a place of the blank form.
    func partner(_ item: Int, row: Int = 0) -> FormPlace? {
        places[PlaceKey(item: item, row: row)].flatMap { pairing.partners[$0] }.map { pairing.known[$0] }
    }

    mutating func append(_ item: FormItem) {
        taken.formUnion(item.fields)
        items.append(item)
    }

    mutating func tell(
        _ kind: EditionDraft.Change.Kind, _ path: String?, _ fields: [FieldID] = [], before: String? = nil,
        after: String? = nil, answer: AnswerKind? = nil
    ) {
        var seen: Set<FieldID> = []
        let fields = fields.filter { seen.insert($0).inserted }
        changes.append(.init(kind: kind, path: path, fields: fields, before: before, after: after, answer: answer))
    }

    // MARK: Sections

    private mutating func begin(_ text: String, _ level: Int, _ number: Int) {
        endSection()
        self.level = level
        let path = "sections.\(sections.count).heading"
        if let partner = partner(number) {
            heading = label(text, as: partner.label, path, [])
            if let last = order.last, partner.section < last { tell(.moved, path, after: text) }
            order.append(partner.section)
        } else {
            heading = newLabel(text)
            tell(.newWords, path, after: text)
        }
    }

    /// Ends a section, with what its partner has that no blank form shows.
    private mutating func endSection() {
        let partner = heading == nil ? sections.isEmpty ? 0 : nil : order.last
        if let partner, heading == nil || pairing.sections[sectionNumber] == partner { keepUnseen(of: partner) }
        if heading != nil || !items.isEmpty {
            sections.append(FormSection(heading: heading, level: level, items: items))
        }
        (heading, items) = (nil, [])
        sectionNumber += 1
    }

    /// The number of the section of the blank form.
    private var sectionNumber = 0

    /// Keeps what a section, and those without a heading after it, have that no blank form shows.
    private mutating func keepUnseen(of section: Int) {
        guard old.sections.indices.contains(section) else { return }
        let rest = old.sections[(section + 1)...].prefix { $0.heading == nil }.count
        for number in section...(section + rest) {
            for (place, item) in old.sections[number].items.enumerated()
            where !pairing.hasPartner(section: number, item: place) {
                switch item {
                case .note(let note) where note.text == nil: append(item)
                case .question(let question) where question.answer == .statement:
                    tell(.keptUnseen, path, question.fields, before: question.label.text(year: year))
                    append(item)
                default: break
                }
            }
        }
    }

    /// Tells what of the edition has no partner.
    private mutating func tellDropped() {
        let found = Set(pairing.partners.values)
        let kept = Set(sections.flatMap(\.items).flatMap(\.fields))
        for (number, place) in pairing.known.enumerated() where !found.contains(number) {
            let fields = old.fields(of: place)
            // What no blank form shows was kept, or went with its section.
            if !fields.isEmpty && fields.allSatisfy(kept.contains) { continue }
            if old.isUnseen(place) && fields.isEmpty { continue }
            tell(.dropped, nil, fields, before: place.label.text(year: year))
        }
    }
}

// MARK: Labels

extension EditionDrafter {
    /// The label of something kept: as it was, or in the blank form's words with the same meaning.
    mutating func label(_ text: String, as label: FormLabel, _ path: String, _ fields: [FieldID]) -> FormLabel {
        if text == label.fullText(year: year) { return label }
        let words = label.text(year: year)
        let new: FormLabel
        if text.hasPrefix(words + " ") || text == words {
            let rest = text.dropFirst(words.count).drop { $0 == " " }
            new = FormLabel(
                label.text, explanation: rest.isEmpty ? nil : withYear(String(rest)), meaning: label.meaning,
                or: label.alternatives)
        } else {
            new = FormLabel(withYear(text), meaning: label.meaning, or: label.alternatives)
        }
        tell(.reworded, path, fields, before: label.fullText(year: year), after: text)
        return new
    }

    func newLabel(_ text: String) -> FormLabel { FormLabel(withYear(text)) }

    /// The words, with the mark of the year for the year that the form is about.
    private func withYear(_ text: String) -> String {
        let parts = text.split(separator: "\(year)", omittingEmptySubsequences: false)
        guard parts.count == 2, old.fields.contains("year"), parts[0].last?.isNumber != true,
            parts[1].first?.isNumber != true
        else { return text }
        return parts.joined(separator: FormLabel.yearMark)
    }
}

extension FormEdition {
    /// The item of a place of the edition.
    func item(of place: FormPlace) -> FormItem? {
        guard place.role != .heading, sections.indices.contains(place.section) else { return nil }
        let items = sections[place.section].items
        return items.indices.contains(place.item) ? items[place.item] : nil
    }

    /// The fields that a place of the edition asks for.
    func fields(of place: FormPlace) -> [FieldID] {
        switch item(of: place) {
        case .question(let question)?: question.fields
        case .fields(let questions)?: questions[place.row].fields
        case .table(let table)?: table.rows[place.row].fields
        case .choices(let choices)?:
            place.role == .line ? [choices.id] : [choices.options[place.row].detail].compactMap(\.self)
        default: []
        }
    }

    /// Whether a place is on no blank form.
    func isUnseen(_ place: FormPlace) -> Bool {
        switch item(of: place) {
        case .note(let note)?: note.text == nil
        case .question(let question)?: question.answer == .statement
        default: false
        }
    }
}
