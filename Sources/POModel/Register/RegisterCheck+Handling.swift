extension RegisterCheck {
    mutating func checkHandling() {
        for (index, deficiency) in register.systemDeficiencies.enumerated() {
            let place = "systemDeficiencies.\(index)"
            checkOrder([("observed", deficiency.observed), ("closed", deficiency.closed)], at: place)
            for (position, day) in deficiency.feedbackDates.enumerated() {
                checkOrder([("observed", deficiency.observed), ("feedbackDates.\(position)", day)], at: place)
            }
        }
        for (index, feedback) in register.feedback.enumerated() {
            checkOrder(
                [("received", feedback.received), ("answered", feedback.answered), ("closed", feedback.closed)],
                at: "feedback.\(index)")
        }
    }

    mutating func checkSurveys() {
        for (index, survey) in register.surveys.enumerated() {
            let place = "surveys.\(index)"
            checkOrder([("start", survey.start), ("end", survey.end)], at: place)
            if let answered = survey.answered, let sent = survey.sent, answered > sent {
                add(.exceeds, at: "\(place).answered", and: "\(place).sent")
            }
            for (position, question) in survey.questions.enumerated() {
                checkQuestion(question, of: survey, at: "\(place).questions.\(position)", in: place)
            }
        }
    }

    private mutating func checkQuestion(
        _ question: SurveyQuestion, of survey: ClientSurvey, at place: String, in surveyPlace: String
    ) {
        if let scale = question.scale {
            for grade in question.answers.grades where !scale.contains(grade) {
                add(.gradeOutsideScale, at: "\(place).answers.\(grade)")
            }
        } else {
            add(.invalidScale, at: "\(place).lowest", and: "\(place).highest")
        }
        let given = question.answers.graded + Int128(question.answers.noOpinion?.rawValue ?? 0)
        if let answered = survey.answered, given > Int128(answered.rawValue) {
            add(.exceeds, at: "\(place).answers", and: "\(surveyPlace).answered")
        }
    }

    mutating func checkOrganisation() {
        for (index, group) in register.managementGroups.enumerated() {
            for (position, member) in group.members.enumerated() {
                checkOrder(
                    [("start", member.start), ("end", member.end)], at: "managementGroups.\(index).members.\(position)")
            }
        }
        for (index, contract) in register.contracts.enumerated() {
            let place = "contracts.\(index)"
            checkOrder([("start", contract.start), ("end", contract.end)], at: place)
            for (position, option) in contract.extensions.enumerated() {
                let end = "extensions.\(position).end"
                checkOrder([("end", contract.end), (end, option.end)], at: place)
                checkOrder([("extensions.\(position).decideBy", option.decideBy), (end, option.end)], at: place)
            }
        }
    }

    mutating func checkMoney() {
        for (index, decision) in register.grants.enumerated() {
            if decision.year == nil { add(.missing, at: "grants.\(index).year") }
            if decision.municipality == nil { add(.missing, at: "grants.\(index).municipality") }
        }
        var rest: [GrantYear: Int128] = [:]
        var lastRepayments: [GrantYear: Int] = [:]
        for (index, transfer) in register.payments.enumerated() {
            if transfer.amount == nil { add(.missing, at: "payments.\(index).amount") }
            if transfer.year == nil { add(.missing, at: "payments.\(index).year") }
            if transfer.municipality == nil { add(.missing, at: "payments.\(index).municipality") }
            guard let year = GrantYear(transfer), let amount = transfer.amount else { continue }
            if transfer.isRepayment { lastRepayments[year] = index }
            rest[year, default: 0] += Int128(amount.rawValue) * (transfer.isRepayment ? -1 : 1)
        }
        for (year, index) in lastRepayments.sorted(by: { $0.value < $1.value }) where rest[year] ?? 0 < 0 {
            add(.repaidMoreThanPaid, at: "payments.\(index).amount")
        }
    }

    private struct GrantYear: Hashable {
        let year: Int
        let municipality: MunicipalityCode

        init?(_ transfer: GrantTransfer) {
            guard let year = transfer.year, let municipality = transfer.municipality else { return nil }
            self.year = year
            self.municipality = municipality
        }
    }
}

extension GrantTransfer {
    /// Whether the municipality paid back.
    var isRepayment: Bool { kind == .listed(.repayment) }
}
