/// The rules about ombud and about rows of yes and no.
extension Check {
    /// P1: there are no more full-time positions than persons.
    mutating func testHeadcount(_ report: GrantReport, _ shape: EditionShape) {
        let ombuds = report.ombuds
        let positions = Cell("ombuds.positions", ombuds.positions)
        let persons =
            !shape.asks("ombuds.headcount") && ombuds.headcount.isEmpty
            ? [Cell("ombuds.persons", ombuds.persons)] : shape.cells(of: ombuds.headcount, at: "ombuds.headcount")
        guard let hundredths = positions.number, persons.contains(where: { !$0.isBlank }) else { return }
        pass()
        guard hundredths > persons.sum.saturatingHundred else { return }
        if persons.blanks.isEmpty {
            fail(
                "exceeds", [positions] + persons, ["left": positions.text ?? "", "right": "\(persons.sum)"],
                ["positions": words.values(of: [positions]), "persons": total(of: persons)])
        } else {
            tellAtLeast(persons.blanks, (hundredths + 99) / 100 - persons.sum, of: [positions] + persons)
        }
    }

    /// P2: the positions told in two sections are the same.
    mutating func testPositionsAgree(_ report: GrantReport) {
        let staffed = Cell("ombuds.positions", report.ombuds.positions)
        let used = Cell("economy.used.positions", report.economy.used.positions)
        guard let first = staffed.number, let second = used.number else { return }
        pass()
        if first != second {
            fail(
                "differs", [staffed, used], ["left": staffed.text ?? "", "right": used.text ?? ""],
                ["cells": words.values(of: [staffed, used])])
        }
    }

    /// P3: every row of a table of yes and no is answered.
    ///
    /// Who marks some Ja and no Nej among providers or organisations, which nobody must have, marks those that there are.
    mutating func testEveryRowAnswered(_ report: GrantReport, _ shape: EditionShape) {
        let organisation = report.organisation
        let tables = [
            (organisation.providerCells, isFree: true), (organisation.seatCells, isFree: false),
            (organisation.organisationCells, isFree: true),
        ].map { (rows: $0.filter { shape.asks($0.id) }, isFree: $1) }.filter { !$0.rows.isEmpty }
        guard !tables.isEmpty else { return doesNotApply() }
        for (rows, isFree) in tables {
            guard rows.contains(where: { !$0.isBlank }) else { continue }
            pass()
            if isFree, !rows.contains(where: { $0.text == "false" }) { continue }
            let blanks = rows.filter(\.isBlank)
            if !blanks.isEmpty { fail("blank", blanks, [:], ["cells": words.names(of: blanks)]) }
        }
    }

    /// P4: a yes or a no that the form asks more about is followed by a text.
    mutating func testFollowUps(_ report: GrantReport, _ shape: EditionShape) {
        let followUps = AnswerConditions.followUps.filter { shape.asks($0.answer) && shape.asks($0.text) }
        guard !followUps.isEmpty else { return doesNotApply() }
        let answers = report.json
        for follow in followUps where answers.value(at: follow.answer) == .bool(follow.value) {
            pass()
            let text = Cell(follow.text, given: answers.value(at: follow.text))
            guard text.isBlank else { continue }
            fail(
                follow.value ? "yes" : "no", [Cell(follow.answer, follow.value), text], [:],
                ["field": words.name(of: follow.answer).full, "text": words.name(of: follow.text).full])
        }
    }
}

extension Int {
    /// A hundred times the number; the greatest whole number where that overflows.
    fileprivate var saturatingHundred: Int {
        let (product, overflow) = multipliedReportingOverflow(by: 100)
        return overflow ? .max : product
    }
}

extension Organisation {
    var providerCells: [Cell] {
        [
            Cell("organisation.providers.municipality", providers.municipality),
            Cell("organisation.providers.association", providers.association),
            Cell("organisation.providers.foundation", providers.foundation),
            Cell("organisation.providers.limitedCompany", providers.limitedCompany),
            Cell("organisation.providers.other", providers.other),
        ]
    }

    var seatCells: [Cell] {
        let path = "organisation.managementGroup.authorities"
        let seats = managementGroup.authorities
        return [
            Cell("\(path).municipality", seats.municipality),
            Cell("\(path).employmentService", seats.employmentService),
            Cell("\(path).socialInsuranceAgency", seats.socialInsuranceAgency),
            Cell("\(path).primaryCare", seats.primaryCare), Cell("\(path).psychiatry", seats.psychiatry),
        ]
    }

    var organisationCells: [Cell] {
        let path = "organisation.managementGroup.organisations"
        let organisations = managementGroup.organisations
        return [
            Cell("\(path).patients.represented", organisations.patients.represented),
            Cell("\(path).users.represented", organisations.users.represented),
            Cell("\(path).relatives.represented", organisations.relatives.represented),
            Cell("\(path).others.represented", organisations.others.represented),
        ]
    }
}
