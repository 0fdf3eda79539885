import Testing

@testable import POForms

/// Other wordings of labels must not take a part of an answer, or leave a part of a question to it.
@Suite struct WordingTests {
    /// A wording that is the beginning of another leaves the rest of a third, unknown one in a free text.
    @Test(arguments: FormEdition.builtIn)
    func noWordingOfAFreeTextIsTheBeginningOfAnother(edition: FormEdition) {
        for case .question(let question, _) in FormSlot.all(of: edition).map(\.content)
        where question.answer == .text || question.answer == .waitingTime {
            let wordings =
                ([question.label.fullText(year: edition.year), question.label.text] + question.label.alternatives)
            let skeletons = Set(wordings.map(Skeleton.pattern))
            for short in skeletons.subtracting([Skeleton.pattern(question.label.text)]) {
                for long in skeletons where long.count > short.count && long.starts(with: short) {
                    let words = wordings.filter { [short, long].contains(Skeleton.pattern($0)) }
                    Issue.record("\(question.id): \(words)")
                }
            }
        }
    }
}
