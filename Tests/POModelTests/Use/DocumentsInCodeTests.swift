import Foundation
import POModel
import Testing

/// Documents as an app makes them, against the JSON that they are written as.
@Suite struct DocumentsInCodeTests {
    private func decoded<Document: Decodable>(_ json: String) throws -> Document {
        try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    }

    @Test func aReport() throws {
        var report = GrantReport()
        report.countyBoard.diaryNumber = LineText("100-2024")
        report.countyBoard.unit = LineText("Sociala enheten")
        report.countyBoard.handler.name = LineText("Eva Exempel")
        report.countyBoard.handler.phone = PhoneNumber(rawValue: "010-100 00 00")
        report.grantee.diaryNumber = LineText("12-2024")
        report.grantee.unit = LineText("Stöd")
        report.grantee.committee = LineText("Socialnämnden")
        report.grantee.address.street = LineText("Exempelgatan 1")
        report.grantee.address.postalCode = PostalCode(rawValue: "116 25")
        report.grantee.address.locality = LineText("Kalmar")
        report.ombuds.positionsNextYear = FullTimeEquivalent(hundredths: 250)
        report.ombuds.personsNextYear = 3
        report.contactReasons.reasonTrends = FreeText("Fler skulder.")
        report.contactReasons.groupTrends = FreeText("Yngre.")
        report.contactReasons.ranking[2012] = [[.personalSupport], [.socialServices]]
        report.clients.total.outsideBands[.unknownBirthYear] = CountsByGender(women: 1)
        report.access.municipalitiesWithoutQueue = 2
        report.organisation.managementGroup.recruitment = FreeText("Utses av nämnden.")
        report.organisation.contract.end = CalendarDate(rawValue: "2025-12-31")
        report.organisation.contract.latestEnd = CalendarDate(rawValue: "2027-12-31")
        report.societalServices.deficiencyRoutines = true
        report.societalServices.municipalitiesWithRoutines = 1
        report.societalServices.municipalitiesWithoutRoutines = 0
        report.economy.paidToProvider.amount = Kronor(rawValue: 100)
        report.economy.sickLeaveDays = 12
        report.pandemic.otherEffect = FreeText("Möten ute.")
        report.pandemic.comment = FreeText("Nej.")
        report.attachments = [LineText("Bilaga 1")].compactMap(\.self)
        report.signature.place = LineText("Kalmar")
        report.signature.title = LineText("Chef")
        report.additional["fråga"] = .string("svar")
        #expect(
            try decoded(
                #"""
                {"kind":"grantReport",
                 "countyBoard":{"diaryNumber":"100-2024","unit":"Sociala enheten",
                    "handler":{"name":"Eva Exempel","phone":"010-100 00 00"}},
                 "grantee":{"diaryNumber":"12-2024","unit":"Stöd","committee":"Socialnämnden",
                    "address":{"street":"Exempelgatan 1","postalCode":"116 25","locality":"Kalmar"}},
                 "ombuds":{"positionsNextYear":2.5,"personsNextYear":3},
                 "contactReasons":{"reasonTrends":"Fler skulder.","groupTrends":"Yngre.",
                    "ranking":{"2012":[["personalSupport"],["socialServices"]]}},
                 "clients":{"total":{"outsideBands":{"unknownBirthYear":{"women":1}}}},
                 "access":{"municipalitiesWithoutQueue":2},
                 "organisation":{"managementGroup":{"recruitment":"Utses av nämnden."},
                    "contract":{"end":"2025-12-31","latestEnd":"2027-12-31"}},
                 "societalServices":{"deficiencyRoutines":true,"municipalitiesWithRoutines":1,
                    "municipalitiesWithoutRoutines":0},
                 "economy":{"paidToProvider":{"amount":100},"sickLeaveDays":12},
                 "pandemic":{"otherEffect":"Möten ute.","comment":"Nej."},"attachments":["Bilaga 1"],
                 "signature":{"place":"Kalmar","title":"Chef"},"additional":{"fråga":"svar"}}
                """#) == report)
        #expect(report.contactReasons.ranking.rankedYears == [2012])
        #expect(report.additional.questions == ["fråga"])
    }

    @Test func aLetter() throws {
        var report = GrantReport()
        report.narrative.premises = FreeText("a")
        report.narrative.workPlan = FreeText("b")
        report.narrative.targetGroup = FreeText("c")
        report.narrative.assessmentCriteria = FreeText("d")
        report.narrative.systemDeficiencies = FreeText("e")
        report.narrative.competenceDevelopment = FreeText("f")
        report.narrative.quality = FreeText("g")
        report.narrative.evaluation = FreeText("h")
        report.narrative.statistics = FreeText("i")
        #expect(
            try decoded(
                #"""
                {"kind":"grantReport","narrative":{"premises":"a","workPlan":"b","targetGroup":"c",
                    "assessmentCriteria":"d","systemDeficiencies":"e","competenceDevelopment":"f","quality":"g",
                    "evaluation":"h","statistics":"i"}}
                """#) == report)
    }

    @Test func anApplication() throws {
        var application = GrantApplication()
        application.applicant.administration = LineText("Socialförvaltningen")
        application.applicant.otherMunicipalities = [Municipality(name: "Nybro")].compactMap(\.self)
        application.payment.giro = GiroNumber(rawValue: "1268-2")
        application.payment.reference = LineText("PO")
        application.committee = LineText("Socialnämnden")
        application.contact.name = LineText("Eva Exempel")
        application.supportPlan = FreeText("Handledning.")
        application.additional["fråga"] = .string("svar")
        #expect(
            try decoded(
                #"""
                {"kind":"grantApplication","applicant":{"administration":"Socialförvaltningen",
                    "otherMunicipalities":[{"name":"Nybro"}]},
                 "payment":{"giro":"1268-2","reference":"PO"},"committee":"Socialnämnden",
                 "contact":{"name":"Eva Exempel"},"supportPlan":"Handledning.","additional":{"fråga":"svar"}}
                """#) == application)
    }

    @Test func aMemorandum() throws {
        var signatory = Signatory()
        signatory.name = LineText("Eva Exempel")
        signatory.title = LineText("Chef")
        var memorandum = OfficialMemorandum()
        memorandum.countyBoard.name = LineText("Länsstyrelsen i Kalmar län")
        memorandum.handler.name = LineText("Kim Exempel")
        memorandum.diaryNumber = LineText("12-2024")
        memorandum.addressee = LineText("Socialnämnden")
        memorandum.subject = LineText("Statsbidrag")
        memorandum.proposedDecision = FreeText("Ansökan godkänns.")
        memorandum.background = FreeText("Kommunen har två ombud.")
        memorandum.signatories = [signatory]
        memorandum.attachments = [LineText("Ansökan")].compactMap(\.self)
        memorandum.additional["fråga"] = .string("svar")
        #expect(
            try decoded(
                #"""
                {"kind":"officialMemorandum","countyBoard":{"name":"Länsstyrelsen i Kalmar län"},
                 "handler":{"name":"Kim Exempel"},"diaryNumber":"12-2024","addressee":"Socialnämnden",
                 "subject":"Statsbidrag","proposedDecision":"Ansökan godkänns.","background":"Kommunen har två ombud.",
                 "signatories":[{"name":"Eva Exempel","title":"Chef"}],"attachments":["Ansökan"],
                 "additional":{"fråga":"svar"}}
                """#) == memorandum)
    }
}
