import POModel

@testable import POForms

/// A filled form as a tree, without any channel's signs: what a mutation is applied to once and each channel prints.
struct Sheet {
    let edition: FormEdition
    let year: Int
    var parts: [Part]
    /// Whether its values stand in a writer's own sentences, so that what is told in prose is not judged.
    var isLetter = false

    /// A heading and what stands under it.
    struct Part {
        var heading: String?
        let level: Int
        var blocks: [Block]
    }

    /// Something that stands on the form.
    enum Block {
        case caption(String)
        /// An explanation in our words, and as counties print it.
        case note(String, printed: String)
        case question(Question)
        case fields([Question])
        case table(Table)
        case choices(Choices)
        /// What a page leaves where it ends and the next begins.
        case page(Int)
    }

    /// A question and its answer.
    struct Question {
        var label: String
        /// The fields that it answers; none for a question that is not the form's.
        var fields: [String]
        let kind: AnswerKind
        var answer: Words?
        /// Whether the label is the beginning of the answer.
        var labelBeginsAnswer = false

        /// A sentence that stands on the form only when it is true.
        var isStatement: Bool { kind == .statement }
    }

    /// Rows of cells under headings.
    struct Table {
        var corner: String
        var hasCorner: Bool
        var columns: [String]
        var rows: [Row]
        /// Whether no heading is printed.
        var isHeadless = false

        var isOfCounts: Bool { rows.allSatisfy { $0.cells.allSatisfy { $0.kind == .count } } }
        var hasMarks: Bool { rows.contains { $0.cells.contains { $0.kind == nil } } }
    }

    /// A label and its cells.
    struct Row {
        var label: String
        var cells: [Cell]
    }

    /// Where a row and a column meet.
    struct Cell {
        /// The field of the answer or of the mark; `nil` where the form has none.
        var field: String?
        /// The kind of answer; `nil` for a mark.
        var kind: AnswerKind?
        /// What a mark says.
        var choice: JSONValue?
        var words: Words?
        /// Where the words stand in a layout: a share of the way to the next column.
        var shift = 0.0
    }

    /// Options with a box each.
    struct Choices {
        let field: String
        var label: String
        let allowsSeveral: Bool
        var options: [Option]
    }

    /// An option, and the words after it.
    struct Option {
        var label: String
        let value: String
        var isMarked: Bool
        var detailField: String?
        var detail: String?
    }
}

extension Sheet {
    /// Where a block stands.
    struct Place: Hashable {
        let part: Int
        let block: Int
    }

    /// All blocks in order.
    var places: [Place] {
        parts.indices.flatMap { part in parts[part].blocks.indices.map { Place(part: part, block: $0) } }
    }

    subscript(place: Place) -> Block {
        get { parts[place.part].blocks[place.block] }
        set { parts[place.part].blocks[place.block] = newValue }
    }

    /// The tables, with where they stand.
    var tables: [(place: Place, table: Table)] {
        places.compactMap { place in
            if case .table(let table) = self[place] { (place, table) } else { nil }
        }
    }

    /// The questions, with where they stand; `number` is the place among fields side by side.
    var questions: [(place: Place, number: Int?, question: Question)] {
        places.flatMap { place -> [(Place, Int?, Question)] in
            switch self[place] {
            case .question(let question): [(place, nil, question)]
            case .fields(let questions): questions.enumerated().map { (place, $0, $1) }
            default: []
            }
        }
    }

    /// Replaces a question.
    mutating func replace(_ place: Place, _ number: Int?, by question: Question) {
        switch self[place] {
        case .fields(var questions):
            questions[number ?? 0] = question
            self[place] = .fields(questions)
        default: self[place] = .question(question)
        }
    }

    mutating func insert(_ block: Block, at place: Place) { parts[place.part].blocks.insert(block, at: place.block) }
}
