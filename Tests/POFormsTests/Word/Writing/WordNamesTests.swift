import POModel
import Testing

@testable import POForms

@Suite struct WordNamesTests {
    private func isBookmark(_ name: String) -> Bool {
        name.utf8.count <= 40 && name.hasPrefix("po_")
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    private func checkAllDiffer(_ names: WordNames) {
        for name in names.all {
            #expect((1...64).contains(name.tag.utf16.count))
            #expect(isBookmark(name.bookmark), "\(name.bookmark)")
        }
        #expect(Set(names.all.map(\.tag)).count == names.all.count)
        #expect(Set(names.all.map { $0.bookmark.lowercased() }).count == names.all.count)
    }

    @Test(arguments: FormEdition.builtIn)
    func namesFitAndDiffer(edition: FormEdition) {
        let names = WordNames(edition)
        #expect(names.all.count >= edition.sections.count)
        checkAllDiffer(names)
    }

    @Test(arguments: [
        (
            "clients.total.byAge.18-29.women", nil, "clients.total.byAge.18-29.women",
            "po_clients_total_byAge_18__29_women"
        ),
        ("access.queue", "no", "access.queue=no", "po_access_queue___no"),
        (
            "organisation.managementGroup.authorities.socialInsuranceAgency", "false",
            "organisation.managementGroup.authorities.socialIns~4ct7vfrtv4nnv",
            "po_organisation_management_4ct7vfrtv4nnv"
        ),
    ])
    func namesAreThePath(field: FieldID, value: String?, tag: String, bookmark: String) throws {
        let name = try #require(WordNames(.report2024)[field, value])
        #expect(name.tag == tag && name.bookmark == bookmark)
    }

    /// Ids that would make the same name, or one that Word does not take, get names of their own.
    @Test func namesOfAnyIDsFitAndDiffer() {
        let long = String(repeating: "mycket.", count: 12)
        let ids = [
            "a.b", "a.B", "A.b", "a-b", "a_b", "a.-b", "a-.b", ".", "åäö", "aao", "\u{1F469}", "<&\">", long + "lång",
            long + "längre", "a.b=c", "1", "po_a",
        ]
        let questions = ids.map { FormQuestion(FieldID(rawValue: $0), "Fråga", .text) }
        let edition = FormEdition(
            id: EditionID(rawValue: "names"), kind: .grantReport, year: 2026,
            sections: [FormSection(items: questions.map { .question($0) })]
        )
        let names = WordNames(edition)
        #expect(names.all.count == ids.count)
        checkAllDiffer(names)
    }
}
