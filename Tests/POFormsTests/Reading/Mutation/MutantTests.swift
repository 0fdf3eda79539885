import POModel
import TestSupport
import Testing

@testable import POForms

/// The edits: what each leaves on the form, and what an honest reading may make of it.
@Suite struct MutantTests {
    /// A table of one row, headed by women and men.
    private func mutant(_ label: String = "därav 65 år och över", in channel: SheetChannel = .pipes) -> Mutant {
        let cells = [("women", 15), ("men", 4)].map { key, number in
            Sheet.Cell(field: "clients.total.byAge.65+.\(key)", kind: .count, words: Words("\(number)"))
        }
        let table = Sheet.Table(
            corner: "", hasCorner: false, columns: ["Kvinnor", "Män"], rows: [Sheet.Row(label: label, cells: cells)])
        let sheet = Sheet(
            edition: .report2021, year: 2021, parts: [Sheet.Part(heading: nil, level: 1, blocks: [.table(table)])])
        return Mutant(
            sheet, ["clients.total.byAge.65+.women": .integer(15), "clients.total.byAge.65+.men": .integer(4)],
            in: channel)
    }

    private let women = "clients.total.byAge.65+.women"
    private let men = "clients.total.byAge.65+.men"

    private func outcomes(_ kind: MutationKind, seed: UInt64 = 1) throws -> (Mutant, Outcome?, Outcome?) {
        var mutant = mutant()
        var random = SeededGenerator(seed: seed)
        try #require(kind.apply(to: &mutant, using: &random))
        return (mutant, mutant.outcomes[women], mutant.outcomes[men])
    }

    @Test func valuesBelongToTheirHeadings() throws {
        let (mutant, women, men) = try outcomes(.headingsExchanged)
        #expect(women == .value(.integer(4)) && men == .value(.integer(15)))
        #expect(mutant.text.contains("| Män | Kvinnor |"))
    }

    @Test func anotherBandIsAnotherQuestion() throws {
        let (mutant, women, men) = try outcomes(.labelBand)
        #expect(women == .nothing && men == .nothing)
        #expect(!mutant.text.contains("65"))
    }

    @Test func twoRowsOfOneNameAreToldOf() throws {
        let (mutant, women, men) = try outcomes(.rowDoubledOther)
        #expect(women == .told && men == .told)
        #expect(mutant.text.split(separator: "\n").count { $0.contains("därav 65 år") } == 2)
    }

    @Test func aColumnThatIsGoneHasNoValue() throws {
        let (mutant, women, men) = try outcomes(.columnGone)
        #expect(women == .value(.integer(15)) && men == .absent)
        #expect(mutant.text.contains("15") && !mutant.text.contains("Män"))
    }

    @Test(arguments: [
        (Words.Setting.struck, "~~1~~5", "<s>1</s>5"), (.raised, "<sup>1</sup>5", "<sup>1</sup>5"),
        (.undisplayed, "<span style=\"display:none\">1</span>5", "<span style=\"display:none\">1</span>5"),
    ])
    func settingsArePrintedAsMarkup(setting: Words.Setting, markdown: String, html: String) {
        let words = Words(runs: [.init(text: "1", setting: setting), .init(text: "5")])
        #expect(words.markdown() == markdown)
        #expect(words.html == html)
    }
}
