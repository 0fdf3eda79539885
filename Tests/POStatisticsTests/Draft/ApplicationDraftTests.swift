import Foundation
import POModel
import POStatistics
import Testing

/// Next year's application, filled in from what there is.
@Suite struct ApplicationDraftTests {
    private func last() throws -> GrantApplication {
        let json = #"""
            {"kind":"grantApplication","edition":"application-2021","year":2024,"previousGrantPerPosition":300000,
            "countyBoard":{"name":"Länsstyrelsen Kalmar län","deadline":"2024-01-15"},
            "applicant":{"municipality":{"name":"Kalmar"},"administration":"Socialförvaltningen","organisationNumber":"212000-0746"},
            "payment":{"bankgiro":"5089-7669","reference":"123"},"positions":2.5,"committee":"Socialnämnden",
            "operatingForm":"Kommunen själv","followUpPlan":"Enkät varje år.","signature":{"name":"Eva Exempel"}}
            """#
        return try JSONDecoder().decode(GrantApplication.self, from: Data(json.utf8))
    }

    private func decision(_ json: String) throws -> GrantDecision {
        try JSONDecoder().decode(GrantDecision.self, from: Data(json.utf8))
    }

    @Test func carriesOverWhatSeldomChanges() throws {
        var draft = ApplicationDraft(for: code("0880"), year: 2025)
        draft.carryOver(from: try last())
        let application = draft.application
        #expect(application.year == 2025 && application.edition == .application2022)
        #expect(application.previousGrantPerPosition == nil)
        #expect(application.signature.isEmpty && application.countyBoard.deadline == nil)
        #expect(application.countyBoard.name?.rawValue == "Länsstyrelsen Kalmar län")
        #expect(application.followUpPlan?.rawValue == "Enkät varje år.")
        #expect(draft.sources["followUpPlan"] == .application(year: 2024))
        #expect(draft.sources["year"] == .person)
        #expect(draft.conflicts.isEmpty)
        #expect(
            draft.unanswered == [
                "applicant.address", "applicant.phone", "applicant.email", "contact.position", "contact.name",
                "contact.address", "contact.phone", "contact.email", "cooperation.managementGroup",
                "cooperation.others",
                "organisationPlan", "supportPlan", "signature.date", "signature.name",
            ])
    }

    @Test func takesTheGrantFromDecisionsAndShowsConflicts() throws {
        var draft = ApplicationDraft(for: code("0880"), year: 2025)
        draft.carryOver(from: try last())
        draft.add([
            try decision(#"{"year":2024,"municipality":"0880","amount":791548,"positions":2.0}"#),
            try decision(#"{"year":2023,"municipality":"0880","amount":1,"positions":1.0}"#),
            try decision(#"{"year":2024,"municipality":"0180","amount":1,"positions":1.0}"#),
        ])
        #expect(draft.application.previousGrantPerPosition == Kronor(395_774))
        #expect(draft.application.positions?.description == "2,50")
        #expect(
            draft.conflicts.map { $0.text(in: .swedish) } == [
                "Antal årsanställningar: ”2,50” (ansökan för 2024) står kvar; ”2,00” (beslutet för 2024) har inte tagits med."
            ])
        var blank = ApplicationDraft(for: code("0880"), year: 2025)
        blank.add([try decision(#"{"year":2024,"municipality":"0880","amount":791548}"#)])
        #expect(blank.application.previousGrantPerPosition == nil)
    }

    @Test func takesContactAndOrganisationFromTheReport() throws {
        let report = try InventedReports.report(
            of: "Kalmar", others: ["Torsås"],
            #""organisation":{"providers":{"foundation":true},"providerName":"Exempelstiftelsen","managementGroup":{"authorities":{"municipality":true,"psychiatry":true,"primaryCare":false},"organisations":{"users":{"represented":true,"names":"Föreningen Exempel"}}}},"clients":{"total":{"all":{"women":5,"men":4,"nonBinary":0}},"new":{"all":{"women":2,"men":1,"nonBinary":0}}}"#
        )
        var draft = ApplicationDraft(for: code("0880"), others: [code("0834")], year: 2025)
        draft.add(report)
        #expect(draft.application.operatingForm?.rawValue == "Stiftelse, Exempelstiftelsen")
        #expect(
            draft.application.cooperation.managementGroup?.rawValue == "Kommun, Regionens psykiatri, Föreningen Exempel"
        )
        #expect(draft.sources["operatingForm"] == .report(year: 2024))
        #expect(draft.conflicts.isEmpty)
        #expect(
            draft.suggestions.map { $0.text(in: .swedish) } == ["Under 2024 fick 9 klienter stöd, varav 3 nya."])
        #expect(
            draft.suggestions.map { $0.text(in: .english) } == [
                "In 2024, 9 clients were supported, of whom 3 were new."
            ])
        var worded = ApplicationDraft(application: try last())
        worded.add(report)
        #expect(worded.application.operatingForm?.rawValue == "Kommunen själv")
        #expect(worded.conflicts.isEmpty)
    }

    @Test func suggestsASentenceFromTheTables() throws {
        let csv = "client_id,municipality_code,gender,birth_year,opened,closed\nc1,0880,man,1987,2024-03-04,\n"
        let table = try RegisterReader.read(csv.utf8, year: 2024).serviceYear.table(for: [code("0880")])
        var draft = ApplicationDraft(for: code("0880"), year: 2025)
        draft.add(table, year: 2024)
        #expect(draft.suggestions.map(\.field) == ["organisationPlan"])
        #expect(draft.suggestions.map { $0.text(in: .swedish) } == ["Under 2024 fick 1 klient stöd, varav 1 ny."])
        #expect(draft.application.organisationPlan == nil)
    }
}
