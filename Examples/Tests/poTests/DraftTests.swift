import Foundation
import POForms
import POModel
import POStatistics
import Testing

/// What the statistics know of forms, against the forms themselves.
@Suite struct DraftTests {
    private static func ids(_ kind: DocumentKind) -> [String] {
        FormEdition.builtIn.filter { $0.kind == kind }.map(\.id.rawValue)
    }

    private func edition(_ id: String) throws -> FormEdition {
        try #require(FormEdition.builtIn.first { $0.id.rawValue == id })
    }

    private func draft(_ form: FormEdition) throws -> ReportDraft {
        let data = try Data(contentsOf: URL(filePath: example("register.json")))
        var register = try JSONDecoder().decode(Register.self, from: data)
        let employment = Data(#"{"start":"2023-07-01","percent":75}"#.utf8)
        for index in register.ombuds.indices {
            register.ombuds[index].employments = [try JSONDecoder().decode(Employment.self, from: employment)]
        }
        let municipality = try #require(MunicipalityCode(rawValue: "0880"))
        let reading = RegisterReading(of: register, year: 2024)
        var draft = try #require(reading.serviceYear.report(for: [municipality], on: form))
        draft.add(register)
        return draft
    }

    @Test(arguments: ids(.grantReport))
    func everyFormCarriesWhatIsDrafted(id: String) throws {
        let edition = try edition(id)
        let draft = try draft(edition)
        #expect(edition.unplaced(.report(draft.report)) == [])
        #expect(draft.conflicts == [])
        // The letter of 2012 tells of training and supervision in prose, which nobody drafts.
        #expect(draft.sources.values.contains(.register) || id == "report-2012")
    }

    @Test(arguments: ids(.grantReport))
    func everyQuestionLeftForAPersonIsOnTheForm(id: String) throws {
        let edition = try edition(id)
        var blank = GrantReport()
        blank.edition = edition.id
        var unanswered = Set(ReportDraft(report: blank).unanswered)
        // Answers that make other questions needed.
        blank.training.offered = true
        blank.supervision.offered = false
        blank.access.queue = .listed(.yes)
        blank.access.prioritisation.exists = true
        blank.organisation.providers.foundation = true
        blank.organisation.managementGroup.authorities.municipality = false
        unanswered.formUnion(ReportDraft(report: blank).unanswered)
        let fields = edition.fields.map(\.rawValue)
        let questions = unanswered.map(\.rawValue)
        for question in questions where question != "year" {
            #expect(fields.contains { $0 == question || $0.hasPrefix(question + ".") }, "\(question)")
        }
    }

    @Test(arguments: ids(.grantApplication))
    func everyQuestionOfAnApplicationIsOnTheForm(id: String) throws {
        let edition = try edition(id)
        let municipality = try #require(MunicipalityCode(rawValue: "0880"))
        let draft = ApplicationDraft(for: municipality, year: 2025, on: edition)
        for question in draft.unanswered.map(\.rawValue) {
            #expect(
                edition.fields.map(\.rawValue).contains { $0 == question || $0.hasPrefix(question + ".") },
                "\(question)")
        }
    }

    @Test func carriesOverAndTellsWhatDiffers() throws {
        let last =
            #"{"kind":"grantReport","edition":"report-2024","year":2023,"grantee":{"municipality":{"code":"0885"}}}"#
        let run = try withFile(last) {
            try Command(
                "report", example("register.csv"), "--year", "2024", "--municipality", "0880", "--format", "json",
                "--carry-over", $0)
        }
        #expect(run.status == 0)
        #expect(
            run.messages.contains(
                "Municipality: “Kalmar” (counted from the register) stands; “Borgholm” (the report of 2023) was not taken."
            ))
        #expect(try JSONDecoder().decode(GrantReport.self, from: run.output).grantee.municipality?.name == "Kalmar")
    }
}
