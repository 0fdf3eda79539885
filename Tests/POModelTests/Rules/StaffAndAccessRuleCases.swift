import POModel

extension RuleCase {
    static let staffAndAccess: [RuleCase] = [
        RuleCase(
            "P1",
            #"""
            {"kind":"grantReport","edition":"report-2021","year":2021,"ombuds":{"positions":2.5,\#
            "headcount":{"women":1,"men":1}}}
            """#,
            [
                .init(
                    .warning,
                    """
                    ombuds.positions är 2,50, men ombuden är 2 (ombuds.headcount.women = 1, ombuds.headcount.men = 1).
                    """,
                    """
                    ombuds.positions is 2,50, but the ombud are 2 (ombuds.headcount.women = 1, ombuds.headcount.men = \
                    1).
                    """)
            ]),
        RuleCase(
            "P2",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"ombuds":{"positions":2.5},\#
            "economy":{"used":{"positions":2}}}
            """#,
            [
                .init(
                    .warning,
                    "ombuds.positions är 2,50, men economy.used.positions är 2,00.",
                    "ombuds.positions is 2,50, but economy.used.positions is 2,00.")
            ]),
        RuleCase(
            "P3",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "organisation":{"providers":{"municipality":true,"association":false,"foundation":false,\#
            "other":false}}}
            """#,
            [
                .init(
                    .warning,
                    "Varken Ja eller Nej: organisation.providers.limitedCompany.",
                    "Neither yes nor no: organisation.providers.limitedCompany.")
            ]),
        RuleCase(
            "P4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"training":{"offered":true},\#
            "supervision":{"offered":false}}
            """#,
            [
                .init(
                    .warning,
                    "training.offered är Ja, men training.details är tomt.",
                    "training.offered is yes, but training.details is blank."),
                .init(
                    .warning,
                    "supervision.offered är Nej, men supervision.reasonNotOffered är tomt.",
                    "supervision.offered is no, but supervision.reasonNotOffered is blank."),
            ]),
        RuleCase(
            "Q1",
            #"{"kind":"grantReport","edition":"report-2021","year":2021,"access":{"queue":"partly"}}"#,
            [
                .init(
                    .error,
                    "access.queue är partly, men access.waitingTime är tomt.",
                    "access.queue is partly, but access.waitingTime is blank.")
            ]),
        RuleCase(
            "Q2",
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"access":{"queue":"yes"}}"#,
            [
                .init(
                    .warning,
                    "access.queue är yes, men access.queueCause är tomt.",
                    "access.queue is yes, but access.queueCause is blank.")
            ]),
        RuleCase(
            "Q3",
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"access":{"queue":"yes"}}"#,
            [
                .init(
                    .warning,
                    "access.queue är yes, men access.prioritisation är tomt.",
                    "access.queue is yes, but access.prioritisation is blank.")
            ]),
        RuleCase(
            "Q4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"access":{"waitingTime":{"text":"2 \#
            månader"}}}
            """#,
            [
                .init(
                    .note,
                    "access.waitingTime.text är inte angivet i dagar.",
                    "access.waitingTime.text is not given in days.")
            ]),
        RuleCase(
            "L1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "organisation":{"managementGroup":{"authorities":{"municipality":true,"psychiatry":false}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Saknas i ledningsgruppen: organisation.managementGroup.authorities.psychiatry; \
                    organisation.managementGroup.absenceReason är tomt.
                    """,
                    """
                    Not in the management group: organisation.managementGroup.authorities.psychiatry; \
                    organisation.managementGroup.absenceReason is blank.
                    """)
            ]),
        RuleCase(
            "L2",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "organisation":{"managementGroup":{"organisations":{"users":{"represented":false}}}}}
            """#,
            [
                .init(
                    .note,
                    """
                    Ingen organisation ingår: organisation.managementGroup.organisations.patients.represented, \
                    organisation.managementGroup.organisations.users.represented, \
                    organisation.managementGroup.organisations.relatives.represented, \
                    organisation.managementGroup.organisations.others.represented.
                    """,
                    """
                    No organisation takes part: organisation.managementGroup.organisations.patients.represented, \
                    organisation.managementGroup.organisations.users.represented, \
                    organisation.managementGroup.organisations.relatives.represented, \
                    organisation.managementGroup.organisations.others.represented.
                    """)
            ]),
        RuleCase(
            "L3",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "cooperation":{"managementGroup":"Kommunen och Försäkringskassan"}}
            """#,
            [
                .init(
                    .warning,
                    "cooperation.managementGroup nämner inte employmentService, primaryCare, psychiatry.",
                    "cooperation.managementGroup does not name employmentService, primaryCare, psychiatry.")
            ]),
        RuleCase(
            "X1",
            #"{"kind":"grantReport","edition":"report-2021","year":2021,"pandemic":{"affected":"partly"}}"#,
            [
                .init(
                    .warning,
                    "pandemic.affected är partly, men pandemic.effects är tomt.",
                    "pandemic.affected is partly, but pandemic.effects is blank.")
            ]),
    ]
}
