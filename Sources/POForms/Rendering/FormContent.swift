import POModel

/// What is printed on a form: an edition with a document's answers, or none for a blank form.
struct FormContent {
    let edition: FormEdition
    let answers: Answers
    /// The year in the labels.
    let year: Int

    /// Creates what is printed of a document; the year in the labels is the document's, or else the edition's, if none is given.
    init(_ edition: FormEdition, _ document: GrantDocument, year: Int? = nil) {
        self.edition = edition
        answers = Answers(document)
        if let year {
            self.year = year
        } else if case .integer(let year)? = answers["year"] {
            self.year = year
        } else {
            self.year = edition.year
        }
    }

    /// The printed text of a question's answer; `nil` for a blank.
    func text(of question: FormQuestion) -> String? {
        answers.answer(to: question).flatMap(question.answer.print)
    }

    /// The words written after an option; `nil` for none.
    func detail(of option: FormOption) -> String? {
        option.detail.flatMap { answers[$0] }.flatMap(AnswerKind.text.print)
    }
}

extension FormEdition {
    /// What a file that holds the form is called: its first two headings and the year.
    func title(year: Int) -> String {
        let headings = sections.compactMap(\.heading).prefix(2).map { $0.text(year: year) }
        return headings.joined(separator: ": ") + " \(year)"
    }
}
