import POModel
import TestSupport
import Testing

@testable import POForms

/// What the mutation law stands on: forms without an edit are read right in every channel.
@Suite struct SheetChannelTests {
    private static let numbers = 0..<MutationRun.editions.count

    @Test(arguments: numbers)
    func ourMarkdownIsTheRenderers(number: Int) throws {
        let (sheet, _, document) = try MutationRun.form(number)
        #expect(SheetChannel.ownMarkdown.print(sheet) == MarkdownRenderer(sheet.edition).render(document))
    }

    @Test(arguments: SheetChannel.allCases, numbers)
    func aFormWithoutAnEditIsReadRight(channel: SheetChannel, number: Int) throws {
        let (sheet, base, _) = try MutationRun.form(number)
        let trial = MutantTrial(nil, Mutant(sheet, base, in: channel))
        #expect(trial.silent.isEmpty, "\(trial.example)")
    }
}
