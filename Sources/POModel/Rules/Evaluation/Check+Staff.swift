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
        guard persons.blanks.isEmpty, hundredths > persons.sum * 100 else { return }
        fail(
            "exceeds", [positions] + persons,
            ["left": positions.text ?? "", "right": "\(persons.sum)", "cells": persons.shown])
    }

    /// P2: the positions told in two sections are the same.
    mutating func testPositionsAgree(_ report: GrantReport) {
        let staffed = Cell("ombuds.positions", report.ombuds.positions)
        let used = Cell("economy.used.positions", report.economy.used.positions)
        guard let first = staffed.number, let second = used.number else { return }
        pass()
        if first != second {
            fail("differs", [staffed, used], ["left": staffed.text ?? "", "right": used.text ?? ""])
        }
    }

    /// P3: every row of a table of yes and no is answered.
    mutating func testEveryRowAnswered(_ report: GrantReport, _ shape: EditionShape) {
        let organisation = report.organisation
        let tables = [organisation.providerCells, organisation.seatCells, organisation.organisationCells]
            .map { $0.filter { shape.asks($0.id) } }.filter { !$0.isEmpty }
        guard !tables.isEmpty else { return doesNotApply() }
        for rows in tables {
            guard rows.contains(where: { !$0.isBlank }) else { continue }
            pass()
            let blanks = rows.filter(\.isBlank)
            if !blanks.isEmpty { fail("blank", blanks, ["cells": blanks.ids]) }
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
                follow.value ? "yes" : "no", [Cell(follow.answer, follow.value), text],
                ["field": follow.answer.rawValue, "text": follow.text.rawValue])
        }
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
