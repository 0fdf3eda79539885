import Testing

@testable import POModel

@Suite struct RegisterProblemTests {
    @Test func aSoundRegisterHasNone() throws {
        #expect(try JSON.decode(Register.self, fullRegister).problems == [])
        #expect(Register().problems == [])
    }

    @Test(arguments: [
        (#"{"version":2}"#, ["later-version version"]),
        (
            #"{"clients":[{"gender":"man"},{"id":"a"},{"id":"b"},{"id":"a"},{"id":"a"}]}"#,
            [
                "missing clients.0.id", "duplicate-id clients.3.id clients.1.id",
                "duplicate-id clients.4.id clients.1.id",
            ]
        ),
        (
            #"{"clients":[{"id":"a"},{"id":"a "},{"id":"b"},{"id":"\u00a0a"}],"assignments":[{"client":"850101-1236"}]}"#,
            [
                "differing-white-space clients.1.id clients.0.id", "differing-white-space clients.3.id clients.0.id",
                "personal-identity-number assignments.0.client", "missing assignments.0.municipality",
            ]
        ),
        (
            #"{"clients":[{"id":"a"}],"assignments":[{"client":"a","municipality":"0880","opened":"2024-01-01"},"#
                + #"{"client":"a","municipality":"0880","applied":"2024-01-01","opened":"2024-01-01"},"#
                + #"{"client":"a","municipality":"0880","opened":"2024-01-01","reasons":["other"]}]}"#,
            ["repeated-assignment assignments.2 assignments.0"]
        ),
        (assignment(#""applied":"2014-02-28","opened":"2024-02-28""#), []),
        (
            assignment(#""applied":"2014-02-28","opened":"2024-02-29""#),
            ["long-waiting assignments.0.applied assignments.0.opened"]
        ),
        (#"{"clients":[{"birthYear":1879,"id":"a"}]}"#, ["implausible-birth-year clients.0.birthYear"]),
        (
            #"{"ombuds":[{"id":"o"},{"id":"o"},{"gender":"man"}]}"#,
            ["duplicate-id ombuds.1.id ombuds.0.id", "missing ombuds.2.id"]
        ),
        (
            #"{"assignments":[{"phase":"work"},{"client":"x","municipality":"0880","ombud":"y"}]}"#,
            [
                "missing assignments.0.client", "missing assignments.0.municipality",
                "unknown-client assignments.1.client", "unknown-ombud assignments.1.ombud",
            ]
        ),
        (
            assignment(#""applied":"2024-03-02","opened":"2024-03-01","closed":"2024-02-29""#),
            [
                "wrong-order assignments.0.opened assignments.0.applied",
                "wrong-order assignments.0.closed assignments.0.applied",
            ]
        ),
        (assignment(#""applied":"2024-03-02","opened":"2024-03-02","closed":"2024-03-02""#), []),
        (assignment(#""closed":"2024-03-02""#), ["missing assignments.0.opened"]),
        (
            assignment(#""applied":"2024-03-02","opened":"2024-03-03","declined":{"date":"2024-03-01"}"#),
            [
                "wrong-order assignments.0.declined.date assignments.0.applied",
                "opened-and-declined assignments.0.declined assignments.0.opened",
            ]
        ),
        (assignment(#""opened":"1986-03-02""#), ["implausible-birth-year clients.0.birthYear assignments.0"]),
        (assignment(#""opened":"2004-03-02""#), ["under-18 clients.0.birthYear assignments.0.opened"]),
        (assignment(#""opened":"2005-03-02""#), []),
        (
            #"{"training":[{"subject":"s","participants":["o"]}],"supervision":[{"date":"2024-02-02","end":"2024-02-01"}]}"#,
            [
                "missing training.0.date", "unknown-ombud training.0.participants.0",
                "wrong-order supervision.0.end supervision.0.date",
            ]
        ),
        (#"{"consultations":[{"count":2}]}"#, ["missing consultations.0.date"]),
        (
            #"{"systemDeficiencies":[{"observed":"2024-02-02","feedbackDates":["2024-02-03","2024-02-01"],"closed":"2024-01-01"}]}"#,
            [
                "wrong-order systemDeficiencies.0.closed systemDeficiencies.0.observed",
                "wrong-order systemDeficiencies.0.feedbackDates.1 systemDeficiencies.0.observed",
            ]
        ),
        (
            #"{"feedback":[{"received":"2024-02-02","answered":"2024-02-01","closed":"2024-02-02"}]}"#,
            ["wrong-order feedback.0.answered feedback.0.received"]
        ),
    ])
    func namesRecordsAndDays(json: String, expected: [String]) throws { try expectProblems(expected, in: json) }

    @Test(arguments: [
        (employment("{}"), ["missing ombuds.0.employments.0.start", "missing ombuds.0.employments.0.percent"]),
        (
            employment(#"{"percent":80,"start":"2024-02-02","end":"2024-02-01"}"#),
            ["wrong-order ombuds.0.employments.0.end ombuds.0.employments.0.start"]
        ),
        (employment(#"{"percent":80,"start":"2024-01-01"},{"percent":20,"start":"2024-02-01"}"#), []),
        (
            employment(#"{"percent":80,"start":"2024-01-01","end":"2024-01-31"},{"percent":80,"start":"2024-02-01"}"#),
            []
        ),
        (
            employment(#"{"percent":80,"start":"2024-01-01","end":"2024-02-01"},{"percent":80,"start":"2024-02-01"}"#),
            ["over-full-time ombuds.0.employments"]
        ),
        (leave(#"{"percent":50}"#), ["missing ombuds.0.employments.0.leaves.0.start"]),
        (
            leave(#"{"start":"2023-12-31","end":"2024-01-02"}"#),
            ["outside-employment ombuds.0.employments.0.leaves.0 ombuds.0.employments.0"]
        ),
        (
            leave(#"{"start":"2024-12-31","end":"2025-01-01"}"#),
            ["outside-employment ombuds.0.employments.0.leaves.0 ombuds.0.employments.0"]
        ),
        (
            leave(#"{"start":"2025-01-01"}"#),
            ["outside-employment ombuds.0.employments.0.leaves.0 ombuds.0.employments.0"]
        ),
        (leave(#"{"start":"2024-12-31"}"#), []),
        (
            leave(#"{"start":"2024-01-05","end":"2024-01-04"}"#),
            ["wrong-order ombuds.0.employments.0.leaves.0.end ombuds.0.employments.0.leaves.0.start"]
        ),
        (leave(#"{"start":"2024-01-01","end":"2024-01-05"},{"start":"2024-01-06"}"#), []),
        (
            leave(#"{"start":"2024-01-01","end":"2024-01-06"},{"start":"2024-01-06"}"#),
            ["overlapping-leaves ombuds.0.employments.0.leaves"]
        ),
    ])
    func namesEmployments(json: String, expected: [String]) throws { try expectProblems(expected, in: json) }

    @Test(arguments: [
        (
            #"{"surveys":[{"sent":4,"answered":5,"start":"2024-02-02","end":"2024-02-01"}]}"#,
            ["wrong-order surveys.0.end surveys.0.start", "exceeds surveys.0.answered surveys.0.sent"]
        ),
        (
            #"{"surveys":[{"answered":5,"questions":[{"answers":{"1":3,"5":2,"noOpinion":1}},{"answers":{"0":1,"6":1}}]}]}"#,
            [
                "exceeds surveys.0.questions.0.answers surveys.0.answered",
                "grade-outside-scale surveys.0.questions.1.answers.0",
                "grade-outside-scale surveys.0.questions.1.answers.6",
            ]
        ),
        (
            #"{"surveys":[{"questions":[{"lowest":5},{"lowest":-9223372036854775808,"highest":9223372036854775807}]}]}"#,
            [
                "invalid-scale surveys.0.questions.0.lowest surveys.0.questions.0.highest",
                "invalid-scale surveys.0.questions.1.lowest surveys.0.questions.1.highest",
            ]
        ),
        (
            #"{"managementGroups":[{"members":[{"start":"2024-02-02","end":"2024-02-01"}]}]}"#,
            ["wrong-order managementGroups.0.members.0.end managementGroups.0.members.0.start"]
        ),
        (
            #"{"contracts":[{"start":"2024-02-02","end":"2024-02-01","extensions":[{"end":"2024-01-31","decideBy":"2024-02-01"}]}]}"#,
            [
                "wrong-order contracts.0.end contracts.0.start",
                "wrong-order contracts.0.extensions.0.end contracts.0.end",
                "wrong-order contracts.0.extensions.0.end contracts.0.extensions.0.decideBy",
            ]
        ),
        (#"{"grants":[{"amount":1}]}"#, ["missing grants.0.year", "missing grants.0.municipality"]),
        (
            #"{"payments":[{"kind":"repayment"}]}"#,
            ["missing payments.0.amount", "missing payments.0.year", "missing payments.0.municipality"]
        ),
        (payments(#""repayment""#, 10), []),
        (payments(#""repayment""#, 11), ["repaid-more-than-paid payments.1.amount"]),
        (payments(#""payment""#, 11), []),
    ])
    func namesSurveysOrganisationAndMoney(json: String, expected: [String]) throws {
        try expectProblems(expected, in: json)
    }

    @Test func tellsHowMuchItMatters() throws {
        let problems = try JSON.decode(Register.self, Self.assignment(#""opened":"2004-03-02","ombud":"o""#)).problems
        #expect(problems.map(\.severity) == [.error, .warning])
    }

    private func expectProblems(_ expected: [String], in json: String) throws {
        let problems = try JSON.decode(Register.self, json).problems
        #expect(
            problems.map { ([$0.code.rawValue, $0.place] + ($0.other.map { [$0] } ?? [])).joined(separator: " ") }
                == expected)
        for problem in problems {
            #expect(ModelMessages.catalogue.wordings["register-problem.\(problem.code.rawValue)"] != nil)
        }
    }

    static func assignment(_ fields: String) -> String {
        #"{"clients":[{"birthYear":1987,"id":"a"}],"assignments":[{"client":"a","municipality":"0880",\#(fields)}]}"#
    }

    static func employment(_ employments: String) -> String {
        let employments = employments == "{}" ? #"{"leaves":[{"start":"2024-01-01"}]}"# : employments
        return #"{"ombuds":[{"id":"o","employments":[\#(employments)]}]}"#
    }

    static func leave(_ leaves: String) -> String {
        employment(#"{"percent":80,"start":"2024-01-01","end":"2024-12-31","leaves":[\#(leaves)]}"#)
    }

    static func payments(_ kind: String, _ amount: Int) -> String {
        #"""
        {"payments":[{"amount":10,"municipality":"0880","year":2024},\#
        {"amount":\#(amount),"kind":\#(kind),"municipality":"0880","year":2024}]}
        """#
    }
}
