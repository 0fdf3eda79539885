import POModel
import Testing

/// What an edition asks follows from its questions.
@Suite struct EditionShapeTests {
    private static let form2012 = EditionShape(.report2012)
    private static let form2021 = EditionShape(.report2021)
    private static let form2024 = EditionShape(.report2024)

    @Test(
        arguments: [
            ("clients.total.byAge.18-29.women", true), ("clients.total", true), ("clients.total.byAge.18-29", true),
            ("clients.total.byAge.18-24", false), ("clients.openingStock", false), ("clients.tot", false),
            ("access.waitingTime", true), ("access.waitingTime.minimumDays", true), ("pandemic.affected", false),
            ("grantee.municipality.code", true), ("narrative", false), ("", false),
        ] as [(FieldID, Bool)])
    func asksForAFieldAndWhatItIsPartOf(field: FieldID, isAsked: Bool) {
        #expect(Self.form2024.asks(field) == isAsked)
    }

    @Test func everyFieldOfAnEditionIsAsked() {
        for edition in FormEdition.builtIn {
            let shape = EditionShape(edition)
            #expect(edition.fields.filter { !shape.asks($0) } == [], "\(edition.id)")
        }
    }

    @Test func tellsTheColumnsOfAQuestion() throws {
        #expect(Self.form2024.question("clients.total")?.genders == Gender.allCases)
        #expect(Self.form2021.question("clients.total")?.genders == [.woman, .man])
        #expect(Self.form2012.question("clients.closed")?.division == .byGender([.woman, .man]))
        #expect(Self.form2012.question("clients.total") == nil)
        // What stands there without headings is one number for all, though other printings have columns.
        #expect(Self.form2021.question("contactReasons.counts.economy")?.division == .undivided)
        #expect(Self.form2021.question("contactReasons.counts.economy")?.genders == [.woman, .man])
        #expect(Self.form2024.question("contactReasons.counts.economy")?.division == .byGender(Gender.allCases))
    }

    @Test func tellsTheAgeBandsOfAQuestion() {
        #expect(Self.form2024.question("clients.new")?.ageBands == AgeBand.current)
        #expect(Self.form2012.question("clients.closed")?.ageBands == AgeBand.of2012)
        #expect(Self.form2012.question("clients.new")?.ageBands == [])
    }

    @Test(
        arguments: [
            ("clients.new", .new), ("clients.closed", .closed), ("clients.openingStock", .supported),
            ("clients.withChildrenAtHome", .closed), ("clients.withMinorChildren", .closed),
        ] as [(FieldID, FormRow.Population)])
    func tellsOfWhomTheLetterAsks(question: FieldID, population: FormRow.Population) {
        #expect(Self.form2012.question(question)?.population == population)
    }

    @Test func asksOfAllClientsWhatTheFormDoesNotAskOfOthers() {
        #expect(Self.form2024.question("clients.withChildrenAtHome")?.population == .supported)
        #expect(Self.form2024.question("contactReasons.counts.other")?.population == .new)
    }
}
