/// What an edition of a form asks, for whoever neither prints nor reads it; it follows from the edition.
public struct EditionShape: Hashable, Sendable {
    /// The edition.
    package let edition: EditionID
    /// Whether it is told in the writer's own words, so that what is not told by its value may be told in prose.
    package let isFreeForm: Bool
    /// Whether the form asks for a waiting time in days.
    let asksForDays: Bool
    /// The year that the form was made for.
    let year: Int
    /// The words that stand by the fields.
    let labels: [FieldID: Label]
    /// The fields of the form's questions and cells.
    private let fields: Set<FieldID>
    /// What holds one of the fields, such as `clients.total`.
    private let holders: Set<FieldID>
    /// The columns of the rows of counts, by the row's id.
    private let rows: [FieldID: CountColumns]
    /// The questions that are answered by counts, by their ids.
    private let questions: [FieldID: Question]

    /// The shape of an edition.
    ///
    /// - Complexity: O(*n*) in the number of fields.
    package init(_ edition: FormEdition) {
        var populations: [FieldID: FormRow.Population] = [:]
        var unheaded: Set<FieldID> = []
        for case .table(let table) in edition.items {
            for row in table.rows {
                if let population = row.population { for field in row.fields { populations[field] = population } }
                if let column = table.unheadedColumn, row.cells.indices.contains(column) {
                    unheaded.formUnion(row.cells[column].fields)
                }
            }
        }
        self.init(
            edition.id, fields: edition.fields, populations: populations, unheaded: unheaded,
            isFreeForm: edition.prose != nil, asksForDays: edition.asksForDays, year: edition.year,
            labels: edition.labels)
    }

    /// The shape of what has the given fields, and no form.
    package init(_ edition: EditionID, fields: [FieldID]) {
        self.init(edition, fields: fields, populations: [:], unheaded: [], isFreeForm: false, asksForDays: false)
    }

    private init(
        _ edition: EditionID, fields: [FieldID], populations: [FieldID: FormRow.Population], unheaded: Set<FieldID>,
        isFreeForm: Bool, asksForDays: Bool, year: Int = 0, labels: [FieldID: Label] = [:]
    ) {
        self.edition = edition
        self.isFreeForm = isFreeForm
        self.asksForDays = asksForDays
        self.year = year
        self.labels = labels
        self.fields = Set(fields)
        var holders: Set<FieldID> = []
        var rows: [FieldID: CountColumns] = [:]
        var questions: [FieldID: Question] = [:]
        for field in fields {
            var holder = field.holder
            while let next = holder, holders.insert(next).inserted { holder = next.holder }
            guard let cell = CountCell(field) else { continue }
            rows[cell.row, default: CountColumns()].add(cell.column)
            questions[cell.question, default: Question(of: cell.question)].add(
                cell, of: populations[field], isUnheaded: unheaded.contains(field))
        }
        self.holders = holders
        self.rows = rows
        self.questions = questions
    }
}

extension EditionShape {
    /// Whether the form asks for a field, for something in it, or for the whole that it is part of.
    ///
    /// - Complexity: O(*n*) in the length of the id.
    public func asks(_ field: FieldID) -> Bool {
        if fields.contains(field) || holders.contains(field) { return true }
        var holder = field.holder
        while let next = holder {
            if fields.contains(next) { return true }
            holder = next.holder
        }
        return false
    }

    /// The question that is answered by counts of people, such as `clients.total` or `clients.withChildrenAtHome`; `nil`
    /// when the form does not ask.
    package func question(_ field: FieldID) -> Question? { questions[field] }

    /// The columns of a row of counts, such as `clients.total.all`; `nil` when the form does not have the row.
    func columns(of row: FieldID) -> CountColumns? { rows[row] }
}

extension EditionShape {
    /// How a question divides people.
    package enum Division: Hashable, Sendable {
        /// One column for each of some genders.
        case byGender([Gender])
        /// One number for all.
        case undivided
    }

    /// A question that is answered by counts of people.
    package struct Question: Hashable, Sendable {
        /// The age bands it divides people into, in order; none when it does not.
        package private(set) var ageBands: [AgeBand] = []
        /// Of whom it is asked.
        package private(set) var population: FormRow.Population
        private var columns = CountColumns()
        /// Whether the number for all is what stands where nothing heads the columns.
        private var isUndividedByDefault = false

        init(of field: FieldID) {
            population =
                if field.isWithin("clients.new") || field.isWithin("contactReasons") {
                    .new
                } else {
                    field.isWithin("clients.closed") ? .closed : .supported
                }
        }

        /// Creates a question that is answered by one number for all.
        package init(undividedOf population: FormRow.Population) {
            self.population = population
            columns.add(.undivided)
        }

        mutating func add(_ cell: CountCell, of population: FormRow.Population?, isUnheaded: Bool) {
            columns.add(cell.column)
            if let population { self.population = population }
            if isUnheaded && cell.column == .undivided { isUndividedByDefault = true }
            if let band = cell.band, !ageBands.contains(band) { ageBands = (ageBands + [band]).sorted() }
        }

        /// The genders that have a column.
        package var genders: [Gender] { columns.genders }

        /// How it divides people by gender.
        package var division: Division {
            genders.isEmpty || isUndividedByDefault ? .undivided : .byGender(genders)
        }
    }
}

extension FormEdition {
    /// Whether the words of a waiting time ask for days.
    fileprivate var asksForDays: Bool {
        items.contains { item in
            let questions: [FormQuestion] =
                switch item {
                case .question(let question): [question]
                case .fields(let questions): questions
                case .caption, .note, .table, .choices: []
                }
            return questions.contains { question in
                question.answer == .waitingTime
                    && question.label.fullText(year: year).lowercased().split { !$0.isLetter }.contains("dagar")
            }
        }
    }
}
