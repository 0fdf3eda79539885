/// The rules about queues, the management group and the pandemic.
extension Check {
    /// Q1: where people had to wait, the form tells how long.
    mutating func testWaitingTime(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("access.waitingTime") else { return doesNotApply() }
        guard let queue = report.access.queue else { return }
        pass()
        let waiting = report.access.waitingTime
        let isTold = waiting.text != nil || waiting.minimumDays != nil || waiting.maximumDays != nil
        guard queue.saysThereIsOne, !isTold else { return }
        fail(
            "missing",
            [Cell("access.queue", spelled: queue.rawValue), Cell("access.waitingTime.text", given: waiting.text)],
            [:], ["queue": queue.words])
    }

    /// Q2: where people had to wait, a form that asks tells why.
    mutating func testQueueCause(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("access.queueCause") else { return doesNotApply() }
        guard let queue = report.access.queue else { return }
        pass()
        let cause = Cell("access.queueCause", given: report.access.queueCause)
        if queue.saysThereIsOne, cause.isBlank {
            fail("missing", [Cell("access.queue", spelled: queue.rawValue), cause], [:], ["queue": queue.words])
        }
    }

    /// Q3: where people had to wait, the form tells whom to help first.
    mutating func testPriorityAnswered(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("access.prioritisation.exists") else { return doesNotApply() }
        guard let queue = report.access.queue else { return }
        pass()
        let exists = Cell("access.prioritisation.exists", report.access.prioritisation.exists)
        if queue.saysThereIsOne, report.access.prioritisation.isEmpty {
            fail("missing", [Cell("access.queue", spelled: queue.rawValue), exists], [:], ["queue": queue.words])
        }
    }

    /// Q4: a form that asks for days is answered in days.
    mutating func testWaitingUnit(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asksForDays else { return doesNotApply() }
        guard let text = report.access.waitingTime.text?.rawValue else { return }
        pass()
        let isInDays = WaitingTimeWord.words(of: text).contains { word in
            if case .unit(1) = WaitingTimeWord(word) { true } else { false }
        }
        if !isInDays {
            fail("otherUnit", [Cell("access.waitingTime.text", spelled: text)], [:], ["text": MessageText(alike: text)])
        }
    }

    /// L1: the five authorities take part in the management group, or the form tells why not.
    mutating func testSeats(_ report: GrantReport, _ shape: EditionShape) {
        let seats = report.organisation.seatCells.filter { shape.asks($0.id) }
        guard !seats.isEmpty else { return doesNotApply() }
        guard seats.contains(where: { !$0.isBlank }) else { return }
        pass()
        let absent = seats.filter { $0.text == "false" }
        let reason = Cell(
            "organisation.managementGroup.absenceReason", given: report.organisation.managementGroup.absenceReason)
        if !absent.isEmpty, reason.isBlank, shape.asks(reason.id) {
            fail("absent", absent + [reason], [:], ["cells": .enumerated(absent.map { words.name(of: $0.id).item })])
        }
    }

    /// L2: some organisation of users, patients or relatives takes part.
    mutating func testOrganisations(_ report: GrantReport, _ shape: EditionShape) {
        let rows = report.organisation.organisationCells.filter { shape.asks($0.id) }
        guard !rows.isEmpty else { return doesNotApply() }
        guard rows.contains(where: { !$0.isBlank }) else { return }
        pass()
        if !rows.contains(where: { $0.text == "true" }) { fail("none", rows) }
    }

    /// L3: the application names the five authorities, and says of none that it takes no part.
    mutating func testSeatsNamed(_ application: GrantApplication) {
        guard let group = application.cooperation.managementGroup?.rawValue else { return }
        pass()
        let mentions = SeatMentions(in: group, of: application.applicant.municipality)
        let cells = [Cell("cooperation.managementGroup", given: application.cooperation.managementGroup)]
        for (message, seats) in [("unnamed", mentions.unnamed), ("refused", mentions.refused)] where !seats.isEmpty {
            let names = seats.compactMap { FieldTerms.terms["organisation.managementGroup.authorities.\($0)"] }
            fail(message, cells, [:], ["seats": .enumerated(names.map(\.wording.asPartOfSentence))])
        }
    }

    /// X1: an effect of the pandemic is one of those asked for.
    mutating func testPandemic(_ report: GrantReport, _ shape: EditionShape) {
        let pandemic = report.pandemic
        guard shape.asks("pandemic.effects"), !pandemic.isEmpty else { return doesNotApply() }
        guard let affected = pandemic.affected else { return }
        pass()
        guard affected == .listed(.yes) || affected == .listed(.partly), pandemic.effects.isEmpty else { return }
        fail(
            "missing",
            [Cell("pandemic.affected", spelled: affected.rawValue), Cell("pandemic.effects", spelled: nil)],
            [:], ["affected": affected.words])
    }
}

extension Open<QueueAnswer> {
    var saysThereIsOne: Bool { self == .listed(.yes) || self == .listed(.partly) }

    fileprivate var words: MessageText {
        self == .listed(.yes) ? MessageText("Ja", "yes") : MessageText("Delvis", "partly")
    }
}

extension Open<PandemicAnswer> {
    fileprivate var words: MessageText {
        self == .listed(.yes) ? MessageText("Ja", "yes") : MessageText("Delvis", "partly")
    }
}

extension MessageText {
    /// The name of a seat within a sentence; names of agencies keep their capital.
    fileprivate var asPartOfSentence: MessageText {
        let isName = swedish.hasPrefix("Arbetsförmedlingen") || swedish.hasPrefix("Försäkringskassan")
        return isName ? self : MessageText(swedish.prefix(1).lowercased() + swedish.dropFirst(), english)
    }
}
