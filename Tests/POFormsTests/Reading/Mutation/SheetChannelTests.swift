import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// What the mutation law stands on: forms without an edit are read right in every channel.
@Suite struct SheetChannelTests {
    private static let numbers = 0..<MutationRun.turn

    @Test(arguments: numbers)
    func ourMarkdownIsTheRenderers(number: Int) throws {
        let (sheet, _, document) = try MutationRun.form(number)
        guard let document else { return }
        let printed = try MarkdownRenderer(sheet.edition).render(document)
        #expect(SheetChannel.ownMarkdown.print(sheet) == printed)
    }

    @Test(arguments: SheetChannel.allCases, numbers)
    func aFormWithoutAnEditIsReadRight(channel: SheetChannel, number: Int) throws {
        let (sheet, base, _) = try MutationRun.form(number)
        guard channel.carries(sheet) else { return }
        let trial = MutantTrial(nil, Mutant(sheet, base, in: channel))
        #expect(trial.silent.isEmpty, "\(trial.example)")
    }
}

/// Prints a form in a channel, for whoever looks at it: `PO_SHEET=layout:1`.
@Suite struct SheetPrinting {
    @Test func prints() throws {
        guard let wish = ProcessInfo.processInfo.environment["PO_SHEET"]?.split(separator: ":"), wish.count == 2,
            let channel = SheetChannel(rawValue: String(wish[0])), let number = Int(wish[1])
        else { return }
        print(channel.print(try MutationRun.form(number).sheet))
    }
}
