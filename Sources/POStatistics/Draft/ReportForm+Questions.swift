import POModel

extension ReportForm {
    /// The questions that a report must answer, given what it answers already, in the order of the form.
    ///
    /// Remarks and attachments are nobody's duty, and neither is a blank list of other municipalities.
    func questions(after report: GrantReport) -> [FieldID] {
        var questions: [FieldID] = ["year", "grantee.municipality"]
        if edition == .report2012 { return questions + letterQuestions }
        questions += [
            "grantee.address", "grantee.contactPerson", "grantee.unit", "grantee.committee", "grantee.phone",
            "grantee.email", "ombuds.positions", "ombuds.headcount",
        ]
        for (field, support) in [("training", report.training), ("supervision", report.supervision)] {
            questions.append("\(field).offered")
            if let offered = support.offered {
                questions.append("\(field).\(offered ? "details" : "reasonNotOffered")")
            }
        }
        questions += [
            "clients.total", "clients.new", "clients.closed", "clients.withChildrenAtHome", "contactReasons.counts",
        ]
        if report.contactReasons.counts[.other].sum ?? 0 > 0 { questions.append("contactReasons.otherReason") }
        questions += ["contactReasons.reasonTrends", "contactReasons.groupTrends"]
        questions += accessQuestions(after: report.access)
        questions += ["organisation.providers"]
        let providers = report.organisation.providers
        if [providers.association, providers.foundation, providers.limitedCompany, providers.other].contains(true) {
            questions.append("organisation.providerName")
        }
        questions += groupQuestions(after: report.organisation.managementGroup)
        questions += [
            "societalServices.deficiencyRoutines", "societalServices.deficiencies", "societalServices.measures",
            "economy.granted.amount", "economy.granted.positions", "economy.used.amount", "economy.used.positions",
        ]
        if let granted = report.economy.granted.positions, let used = report.economy.used.positions, used < granted {
            questions.append("economy.fewerPositionsReason")
        }
        if edition == .report2021 { questions.append("pandemic.affected") }
        return questions + ["signature.date", "signature.name", "signature.title"]
    }

    private var letterQuestions: [FieldID] {
        [
            "ombuds.positions", "ombuds.persons", "ombuds.positionsNextYear", "ombuds.personsNextYear",
            "clients.openingStock", "clients.closingStock", "clients.new", "clients.closed",
            "clients.withMinorChildren", "clients.withChildrenAtHome", "contactReasons.ranking",
            "organisation.providerName", "organisation.contract", "economy.granted.amount",
            "economy.paidToProvider.amount",
        ]
            + [
                "organisation", "premises", "workPlan", "targetGroup", "trends", "assessmentCriteria", "prioritisation",
                "managementGroup", "systemDeficiencies", "competenceDevelopment", "quality", "evaluation", "economy",
            ].map { "narrative.\($0)" }
    }

    private func accessQuestions(after access: Access) -> [FieldID] {
        var questions: [FieldID] = ["access.queue"]
        if access.queue == .yes || access.queue == .partly {
            questions.append("access.waitingTime")
            if edition != .report2021 { questions.append("access.queueCause") }
        }
        questions.append("access.prioritisation.exists")
        if let exists = access.prioritisation.exists {
            questions.append("access.prioritisation.\(exists ? "order" : "reasonMissing")")
        }
        return questions
    }

    private func groupQuestions(after group: ManagementGroup) -> [FieldID] {
        let seats = ["municipality", "employmentService", "socialInsuranceAgency", "primaryCare", "psychiatry"]
        let given = group.authorities
        let areMissing = [
            given.municipality, given.employmentService, given.socialInsuranceAgency, given.primaryCare,
            given.psychiatry,
        ].contains(false)
        return seats.map { "organisation.managementGroup.authorities.\($0)" }
            + (areMissing ? ["organisation.managementGroup.absenceReason"] : [])
    }
}
