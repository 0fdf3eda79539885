import POModel
import POStatistics
import Testing

/// Every remark in words.
@Suite struct RollUpMessageTests {
    private static let kalmar = Municipality(code: code("0880"))

    @Test(arguments: [
        (
            RollUpRemark.withoutYear(report: "a"), "a: redovisningen anger inget år och räknas inte.",
            "a: the report does not tell its year, and is not counted."
        ),
        (
            .withoutMunicipality(report: "a"), "a: redovisningen anger ingen kommun och räknas inte.",
            "a: the report names no municipality, and is not counted."
        ),
        (
            .unknownMunicipality(kalmar, report: "a"),
            "a: kommunen Kalmar finns inte i registret; redovisningen räknas i riket men inte i något län.",
            "a: the municipality Kalmar is not in the register; the report counts in the nation, and in no county."
        ),
        (
            .superseded(report: "a", by: "b", kalmar), "a: Kalmar har en senare redovisning, b; denna räknas inte.",
            "a: Kalmar has a later report, b; this one is not counted."
        ),
        (
            .undecided(report: "a", by: "b", kalmar),
            "a: Kalmar har två olika redovisningar och inget visar vilken som kom sist; b räknas, denna inte.",
            "a: Kalmar has two reports that differ, and nothing tells which came last; b counts, this one does not."
        ),
        (
            .repeated(report: "a", by: "b", kalmar), "a: samma redovisning för Kalmar som b; den räknas en gång.",
            "a: the same report of Kalmar as b; it counts once."
        ),
        (
            .reportedAndCovered(kalmar, own: "a", other: "b"),
            "a: Kalmar omfattas också av b; den egna redovisningen räknas inte.",
            "a: Kalmar is also covered by b; its own report is not counted."
        ),
        (
            .coveredTwice(kalmar, first: "a", second: "b"),
            "Kalmar omfattas av både a och b; klienterna där kan vara räknade två gånger.",
            "Kalmar is covered by both a and b; clients there may be counted twice."
        ),
        (
            .sumTooLarge(ReportCell(.new, gender: .woman)),
            "Nya klienter, kvinnor: summan är för stor för att anges exakt och utelämnas.",
            "New clients, women: the sum is too large to be told exactly, and is left out."
        ),
        (
            .severalCounties(report: "a"),
            "a: redovisningen omfattar kommuner i flera län; den räknas i den redovisande kommunens län.",
            "a: the report covers municipalities of several counties; it counts in the grantee's."
        ),
    ])
    func saysIt(remark: RollUpRemark, swedish: String, english: String) {
        #expect(remark.message(in: .swedish) == swedish)
        #expect(remark.message(in: .english) == english)
    }
}
