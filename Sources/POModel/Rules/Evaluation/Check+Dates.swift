/// The rules about days and about who signed.
extension Check {
    /// D1: a report is signed after the year has ended and before its last day has.
    ///
    /// A last day that is printed for another year says nothing of whether the report is late.
    mutating func testReportSigning(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("signature.date") else { return doesNotApply() }
        let signed = Cell("signature.date", report.signature.date)
        guard let date = report.signature.date, let year = report.year else { return }
        pass()
        let county = report.grantee.municipality?.county?.code
        let legal = context.deadlines.lastDay(for: .report, year: year, county: county)
        let printed = report.countyBoard.deadline
        let isOfYear = printed.map { $0.year == year &+ 1 } ?? false
        if let printed, !isOfYear { failStale(printed, year) }
        if date.year <= year {
            fail("early", [signed], ["date": date.rawValue, "year": "\(year)"])
        } else if let deadline = isOfYear ? printed : legal, date > deadline {
            fail("late", [signed], ["date": date.rawValue, "deadline": deadline.rawValue])
        }
    }

    private mutating func failStale(_ deadline: CalendarDate, _ year: Int) {
        fail("otherYear", [Cell("countyBoard.deadline", deadline)], ["date": deadline.rawValue, "year": "\(year)"])
    }

    /// D2: an application is signed, by somebody, before the county's and the law's last day has ended.
    ///
    /// A county can ask for applications in the autumn before; any earlier day is another year's.
    mutating func testApplicationSigning(_ application: GrantApplication) {
        pass()
        let signed = Cell("signature.date", application.signature.date)
        let name = Cell("signature.name", given: application.signature.name)
        let missing = [signed, name].filter(\.isBlank)
        if !missing.isEmpty { fail("missing", missing, [:], ["cells": words.names(of: missing)]) }
        guard let year = application.year else { return }
        let county = application.applicant.municipality?.county?.code
        let legal = context.deadlines.lastDay(for: .application, year: year)
        let printed = application.countyBoard.deadline
        let isOfYear = printed.map { $0.year == year || ($0.year == year &- 1 && $0.month > 6) } ?? false
        if let printed, !isOfYear {
            failStale(printed, year)
        } else if let printed, let legal, printed > legal {
            fail(
                "lateDeadline", [Cell("countyBoard.deadline", printed)],
                ["date": printed.rawValue, "deadline": legal.rawValue])
        }
        let known = context.deadlines.lastDay(for: .application, year: year, county: county)
        if let date = application.signature.date, let deadline = isOfYear ? printed : known, date > deadline {
            fail("late", [signed], ["date": date.rawValue, "deadline": deadline.rawValue])
        }
    }

    /// D3: nobody signs before the memorandum that proposes it.
    mutating func testSignedAfterMemorandum(_ document: GrantDocument) {
        let signature: Signature
        switch document {
        case .report(let report): signature = report.signature
        case .application(let application): signature = application.signature
        default: return
        }
        guard let written = context.memoranda.compactMap(\.date).min() else { return skip(Self.otherDocument) }
        guard let date = signature.date else { return }
        pass()
        if date < written {
            fail(
                "early", [Cell("signature.date", date)], ["date": date.rawValue, "memorandum": written.rawValue])
        }
    }

    /// D5: the report and the application name the same person to ask.
    mutating func testSameContact(_ report: GrantReport) {
        let applications = context.applications(of: report.grantee.municipality)
        guard !applications.isEmpty else { return skip(Self.otherDocument) }
        let name = report.grantee.contactPerson?.rawValue
        let email = report.grantee.email?.rawValue
        let names = applications.compactMap { $0.contact.name?.rawValue }
        let emails = applications.compactMap { $0.contact.email?.rawValue.lowercased() }
        if let name, !names.isEmpty {
            pass()
            if !names.contains(name) {
                fail(
                    "differs", [Cell("grantee.contactPerson", spelled: name)],
                    ["others": names.joined(separator: ", ")],
                    ["field": words.name(of: "grantee.contactPerson").full])
            }
        }
        if let email, !emails.isEmpty {
            pass()
            if !emails.contains(email.lowercased()) {
                fail(
                    "differs", [Cell("grantee.email", spelled: email)],
                    ["others": emails.joined(separator: ", ")],
                    ["field": words.name(of: "grantee.email").full])
            }
        }
    }
}
