extension RegisterCheck {
    mutating func checkAssignment(_ assignment: Assignment, at place: String) {
        if assignment.client == nil {
            add(assignment.clientIsWithheld ? .personalIdentityNumber : .missing, at: "\(place).client")
        }
        if let client = assignment.client, clients[client] == nil { add(.unknownClient, at: "\(place).client") }
        if assignment.municipality == nil { add(.missing, at: "\(place).municipality") }
        if let ombud = assignment.ombud, ombuds[ombud] == nil { add(.unknownOmbud, at: "\(place).ombud") }
        checkOrder(
            [("applied", assignment.applied), ("opened", assignment.opened), ("closed", assignment.closed)], at: place)
        if let applied = assignment.applied, let opened = assignment.opened,
            (opened.year - 10, opened.month, opened.day) > (applied.year, applied.month, applied.day)
        {
            add(.longWaiting, at: "\(place).applied", and: "\(place).opened")
        }
        if assignment.opened == nil, assignment.closed != nil { add(.missing, at: "\(place).opened") }
        checkOrder([("applied", assignment.applied), ("declined.date", assignment.declined.date)], at: place)
        if !assignment.declined.isEmpty, assignment.opened != nil {
            add(.openedAndDeclined, at: "\(place).declined", and: "\(place).opened")
        }
        checkAge(during: assignment, at: place)
    }

    /// Age is counted by year, as everywhere: the year less the year of birth.
    private mutating func checkAge(during assignment: Assignment, at place: String) {
        guard let index = assignment.client.flatMap({ clients[$0] }), let born = register.clients[index].birthYear,
            let first = assignment.applied ?? assignment.opened
        else { return }
        let birthYear = "clients.\(index).birthYear"
        if born > first.year {
            add(.implausibleBirthYear, at: birthYear, and: place)
        } else if let opened = assignment.opened, born > opened.year - 18 {
            add(.under18, at: birthYear, and: "\(place).opened")
        }
    }

    mutating func checkEvent(_ event: StaffEvent, at place: String) {
        if event.date == nil { add(.missing, at: "\(place).date") }
        checkOrder([("date", event.date), ("end", event.end)], at: place)
        for (index, ombud) in event.participants.enumerated() where ombuds[ombud] == nil {
            add(.unknownOmbud, at: "\(place).participants.\(index)")
        }
    }

    mutating func checkOmbud(_ ombud: Ombud, at place: String) {
        for (index, employment) in ombud.employments.enumerated() {
            checkEmployment(employment, at: "\(place).employments.\(index)")
        }
        let parts = ombud.employments.compactMap { employment -> DayPart? in
            guard let percent = employment.percent else { return nil }
            return DayPart(from: employment.start, through: employment.end, hundredths: percent.hundredths)
        }
        if DayPart.greatestSum(of: parts) > FullTimePercent.full.hundredths {
            add(.overFullTime, at: "\(place).employments")
        }
    }

    private mutating func checkEmployment(_ employment: Employment, at place: String) {
        if employment.start == nil { add(.missing, at: "\(place).start") }
        if employment.percent == nil { add(.missing, at: "\(place).percent") }
        checkOrder([("start", employment.start), ("end", employment.end)], at: place)
        for (index, leave) in employment.leaves.enumerated() {
            let leavePlace = "\(place).leaves.\(index)"
            guard let start = leave.start else {
                add(.missing, at: "\(leavePlace).start")
                continue
            }
            checkOrder([("start", leave.start), ("end", leave.end)], at: leavePlace)
            let startsBefore = employment.start.map { start < $0 } ?? false
            // A leave that lasts ends with the employment.
            let endsAfter = employment.end.map { start > $0 || leave.end ?? $0 > $0 } ?? false
            if startsBefore || endsAfter { add(.outsideEmployment, at: leavePlace, and: place) }
        }
        let leaves = employment.leaves.compactMap { DayPart(from: $0.start, through: $0.end, hundredths: 1) }
        if DayPart.greatestSum(of: leaves) > 1 { add(.overlappingLeaves, at: "\(place).leaves") }
    }
}
