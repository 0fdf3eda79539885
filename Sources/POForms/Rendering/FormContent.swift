public import POModel

/// What is printed on a form: an edition with a document's answers, or none for a blank form.
struct FormContent {
    let edition: FormEdition
    let answers: Answers
    /// The year in the labels.
    let year: Int

    init(_ edition: FormEdition, _ report: GrantReport) {
        self.edition = edition
        answers = Answers(report)
        year = report.year ?? edition.year
    }

    /// The printed text of a question's answer; `nil` for a blank.
    func text(of question: FormQuestion) -> String? {
        answers[question.id].flatMap(question.answer.print)
    }
}

extension FormEdition {
    /// A blank document of this edition, from which a blank form is printed.
    public func blankReport() -> GrantReport {
        var report = GrantReport()
        report.edition = id
        report.year = year
        return report
    }
}
