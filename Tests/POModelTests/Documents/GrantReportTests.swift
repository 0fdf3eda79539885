import POModel
import TestSupport
import Testing

@Suite struct GrantReportTests {
    @Test(arguments: seeds)
    func isReadBackAsWritten(seed: UInt64) throws {
        try DocumentLaws.expectRoundTrip(GrantReport.self, seed: seed)
    }

    @Test func keepsUnknownKeysInEveryObject() throws {
        try DocumentLaws.expectUnknownKeysKept(in: GrantReport.self, seed: 1)
    }

    @Test func aBlankReportIsItsKind() throws {
        #expect(try JSON.encode(GrantReport()) == #"{"kind":"grantReport"}"#)
        #expect(try JSON.encode(GrantDocument.report(GrantReport())) == #"{"kind":"grantReport"}"#)
    }

    @Test func hasTheKeysOfTheFormat() throws {
        let json = #"""
            {"access":{"municipalitiesWithQueue":3,"municipalitiesWithoutQueue":0,"prioritisation":{"exists":false,\#
            "order":"o","reasonMissing":"r"},"queue":"partly","queueCause":"c","waitingTime":{"maximumDays":90,\#
            "minimumDays":60,"text":"2 – 3 månader"}},"attachments":["Bilaga"],"clients":{"closed":{"all":{"women":0}},\#
            "closingStock":{"men":6},"new":{"byAge":{"18-29":{"women":2}}},"openingStock":{"men":6},\#
            "withMinorChildren":{"men":1}},"countyBoard":{"address":{"locality":"Kalmar"},"date":"2020-11-05",\#
            "deadline":"2025-01-15","diaryNumber":"1-2","email":"po@example.se","handler":{"name":"Kim Exempel",\#
            "phone":"010-222 33 44"},"name":"Länsstyrelsen Kalmar län","unit":"Enheten"},"economy":{"fewerPositionsReason":"f",\#
            "granted":{"amount":1,"positions":2.25},"paidToProvider":{"amount":3},"sickLeaveDays":3,"used":{"amount":1}},\#
            "edition":"report-2024","grantee":{"address":{"locality":"Kalmar","postalCode":"391 28","street":"Box 1"},\#
            "committee":"Socialnämnden","contactPerson":"Lo Exempel","diaryNumber":"3-2024","email":"lo@example.se",\#
            "municipality":{"code":"0880","name":"Kalmar"},"otherMunicipalities":[{"code":"0881","name":"Nybro"}],\#
            "phone":"0480-55 00 00","unit":"Enheten"},"kind":"grantReport","narrative":{"assessmentCriteria":"a",\#
            "competenceDevelopment":"a","economy":"a","evaluation":"a","managementGroup":"a","organisation":"a",\#
            "premises":"a","prioritisation":"a","quality":"a","statistics":"a","systemDeficiencies":"a","targetGroup":"a",\#
            "trends":"a","workPlan":"a"},"ombuds":{"headcount":{"women":2},"persons":2,"personsNextYear":2,"positions":1.5,\#
            "positionsNextYear":2},"organisation":{"contract":{"end":"2013-02-28","latestEnd":"2015-02-28",\#
            "start":"2012-03-01"},"managementGroup":{"absenceReason":"a","authorities":{"employmentService":true,\#
            "municipality":true,"primaryCare":false,"psychiatry":true,"socialInsuranceAgency":true},\#
            "organisations":{"others":{"names":"n","represented":true},"patients":{"represented":false},\#
            "relatives":{"represented":false},"users":{"represented":false}},"recruitment":"r"},"providerName":"n",\#
            "providers":{"association":true,"foundation":false,"limitedCompany":false,"municipality":false,"other":false}},\#
            "pandemic":{"affected":"unknown","comment":"c","effects":["moreClients","other"],"otherEffect":"o"},\#
            "remarks":"r","signature":{"date":"2025-01-07","decidedDigitally":true,"email":"kim@example.se",\#
            "name":"Kim Exempel","phone":"08-555 12 345","place":"Kalmar","title":"Chef","workplace":"Enheten"},\#
            "societalServices":{"deficiencies":"d","deficiencyRoutines":true,"measures":"m",\#
            "municipalitiesWithRoutines":1,"municipalitiesWithoutRoutines":0},"supervision":{"details":"d","offered":true,\#
            "reasonNotOffered":"r"},"training":{"offered":false},"year":2024}
            """#
        let report = try JSON.decode(GrantReport.self, json)
        #expect(UnknownFields.paths(in: report) == [])
        #expect(try JSON.encode(report) == json)
    }
}
