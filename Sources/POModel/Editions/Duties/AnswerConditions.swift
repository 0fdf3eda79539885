/// The conditions under which questions of the forms are to be answered; a question that is not here always is.
enum AnswerConditions {
    /// The condition of a question of a kind of document; `nil` when there is none.
    static func condition(of field: FieldID, in kind: DocumentKind) -> AnswerCondition? {
        let conditions = kind == .grantReport ? reports : kind == .grantApplication ? applications : [:]
        if let condition = conditions[field] { return condition }
        return voluntary.contains { field.isWithin($0) } ? .never : nil
    }

    /// A question that a yes or no has been answered to, and the text that the form then asks for.
    struct FollowUp {
        let answer: FieldID
        let value: Bool
        let text: FieldID
    }

    /// The texts that follow a yes or a no, in the order of the forms.
    static let followUps: [FollowUp] =
        ["training", "supervision"].flatMap { support in
            [
                FollowUp(answer: "\(support).offered", value: true, text: "\(support).details"),
                FollowUp(answer: "\(support).offered", value: false, text: "\(support).reasonNotOffered"),
            ]
        } + [
            FollowUp(answer: "access.prioritisation.exists", value: true, text: "access.prioritisation.order"),
            FollowUp(
                answer: "access.prioritisation.exists", value: false, text: "access.prioritisation.reasonMissing"),
        ]
        + ["patients", "users", "relatives", "others"].map { kind in
            let path = "organisation.managementGroup.organisations.\(kind)"
            return FollowUp(answer: "\(path).represented", value: true, text: "\(path).names")
        } + providers.map { FollowUp(answer: $0, value: true, text: "organisation.providerName") }

    /// Providers other than the municipality, whose name the form asks for.
    private static let providers: [FieldID] = ["association", "foundation", "limitedCompany", "other"].map {
        "organisation.providers.\($0)"
    }

    /// What is the county's to fill in, or nobody's duty.
    private static let voluntary: [FieldID] = [
        "countyBoard", "grantee.diaryNumber", "grantee.otherMunicipalities", "organisation.managementGroup.recruitment",
        "pandemic.comment", "remarks", "attachments", "signature.place", "signature.workplace", "signature.phone",
        "signature.email", "applicant.otherMunicipalities", "previousGrantPerPosition",
    ]

    private static let reports: [FieldID: AnswerCondition] = {
        let seats = ["municipality", "employmentService", "socialInsuranceAgency", "primaryCare", "psychiatry"]
        let queue = AnswerCondition.isOne("access.queue", of: [.string("yes"), .string("partly")])
        var conditions: [FieldID: AnswerCondition] = [
            "contactReasons.otherReason": .counts("contactReasons.counts.other"),
            "access.waitingTime": queue,
            "access.queueCause": queue,
            "organisation.providerName": .anyIs(providers, .bool(true)),
            "organisation.managementGroup.absenceReason": .anyIs(
                seats.map { "organisation.managementGroup.authorities.\($0)" }, .bool(false)),
            "economy.fewerPositionsReason": .isLess("economy.used.positions", than: "economy.granted.positions"),
            "pandemic.effects": .isOne("pandemic.affected", of: [.string("yes"), .string("partly")]),
        ]
        for follow in followUps where conditions[follow.text] == nil {
            conditions[follow.text] = .isOne(follow.answer, of: [.bool(follow.value)])
        }
        return conditions
    }()

    private static let applications: [FieldID: AnswerCondition] = ["signature.title": .never]
}
