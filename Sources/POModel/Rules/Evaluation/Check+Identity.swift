/// The rules about numbers that identify, and about completeness.
extension Check {
    /// N1: an organisation number has the right check digit.
    mutating func testOrganisationNumber(_ application: GrantApplication) {
        guard let number = application.applicant.organisationNumber else { return }
        testCheckDigit(number.hasValidCheckDigit, Cell("applicant.organisationNumber", spelled: number.rawValue))
    }

    /// N2: a bankgiro number has the right check digit.
    mutating func testBankgiro(_ application: GrantApplication) {
        if let number = application.payment.bankgiro {
            testCheckDigit(number.hasValidCheckDigit, Cell("payment.bankgiro", spelled: number.rawValue))
        }
        if let number = application.payment.giro, !number.looksLikePlusgiro {
            testCheckDigit(number.hasValidCheckDigit, Cell("payment.giro", spelled: number.rawValue))
        }
    }

    /// N3: a plusgiro number has the right check digit.
    mutating func testPlusgiro(_ application: GrantApplication) {
        if let number = application.payment.plusgiro {
            testCheckDigit(number.hasValidCheckDigit, Cell("payment.plusgiro", spelled: number.rawValue))
        }
        if let number = application.payment.giro, number.looksLikePlusgiro {
            testCheckDigit(number.hasValidCheckDigit, Cell("payment.giro", spelled: number.rawValue))
        }
    }

    private mutating func testCheckDigit(_ isValid: Bool, _ cell: Cell) {
        pass()
        if !isValid { fail("wrong", [cell], ["number": cell.text ?? ""], ["field": words.name(of: cell.id).full]) }
    }

    /// N5: phone numbers have their area code; all else about addresses is checked when they are read.
    mutating func testPhoneNumbers(_ document: GrantDocument) {
        let phones: [(id: FieldID, phone: PhoneNumber?)] =
            switch document {
            case .report(let report):
                [("grantee.phone", report.grantee.phone), ("signature.phone", report.signature.phone)]
            case .application(let application):
                [("applicant.phone", application.applicant.phone), ("contact.phone", application.contact.phone)]
            default: []
            }
        for (id, phone) in phones {
            guard let number = phone?.rawValue else { continue }
            pass()
            if !["0", "+", "("].contains(where: number.hasPrefix) {
                fail("noAreaCode", [Cell(id, spelled: number)], ["number": number], ["field": words.name(of: id).full])
            }
        }
    }

    /// F8: an application has what the ordinance demands.
    mutating func testApplicationIsComplete(_ application: GrantApplication) {
        // Item 1 is answered by a blank: then no other municipality is covered.
        testComplete([
            ("8 § 2", [Cell("positions", application.positions)]),
            ("8 § 3", [Cell("operatingForm", given: application.operatingForm)]),
            ("8 § 4", [Cell("cooperation.managementGroup", given: application.cooperation.managementGroup)]),
            ("8 § 5", [Cell("organisationPlan", given: application.organisationPlan)]),
            ("8 § 6", [Cell("supportPlan", given: application.supportPlan)]),
            ("8 § 7", [Cell("followUpPlan", given: application.followUpPlan)]),
        ])
    }

    /// F10: a report has what the ordinance demands.
    mutating func testReportIsComplete(_ report: GrantReport, _ shape: EditionShape) {
        // What a letter does not tell by its value it may tell in prose.
        if shape.isFreeForm { return doesNotApply() }
        func given(_ id: FieldID, _ isGiven: Bool) -> Cell { Cell(id, given: isGiven ? isGiven : nil) }
        let organisation = report.organisation
        let items: [(item: String, cells: [Cell])] = [
            ("10 §", [Cell("economy.used.amount", report.economy.used.amount)]),
            (
                "10 § 1",
                [
                    Cell("ombuds.positions", report.ombuds.positions),
                    Cell("training.offered", report.training.offered),
                    Cell("supervision.offered", report.supervision.offered),
                ]
            ),
            (
                "10 § 2",
                [
                    given("clients.total", !report.clients.total.isEmpty),
                    given("contactReasons.counts", !report.contactReasons.counts.isEmpty),
                ]
            ),
            ("10 § 3", [Cell("access.prioritisation.exists", report.access.prioritisation.exists)]),
            (
                "10 § 4",
                [
                    given("organisation.providers", !organisation.providers.isEmpty),
                    given(
                        "organisation.managementGroup.authorities", !organisation.managementGroup.authorities.isEmpty),
                ]
            ),
            ("10 § 5", [Cell("societalServices.deficiencies", given: report.societalServices.deficiencies)]),
        ]
        testComplete(items.map { ($0.item, $0.cells.filter { shape.asks($0.id) }) })
    }

    private mutating func testComplete(_ items: [(item: String, cells: [Cell])]) {
        pass()
        for (item, cells) in items {
            let blanks = cells.filter(\.isBlank)
            if !blanks.isEmpty { fail("missing", blanks, ["item": item], ["cells": words.names(of: blanks)]) }
        }
    }
}

extension GiroNumber {
    /// Whether the last digit alone follows the hyphen, as in plusgiro numbers.
    var looksLikePlusgiro: Bool { rawValue.dropLast().hasSuffix("-") }
}
