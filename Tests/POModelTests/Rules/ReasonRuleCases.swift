import POModel

extension RuleCase {
    static let reason: [RuleCase] = [
        RuleCase(
            "O1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"new":{"all":{"women":4,\#
            "men":4}}},"contactReasons":{"counts":{"economy":{"women":5,"men":4}}}}
            """#,
            [
                .init(
                    .inconsistency,
                    """
                    contactReasons.counts.economy.women = 5: fler än de 4 nya klienterna (clients.new.all.women = 4); \
                    orsakerna är nog räknade för alla klienter.
                    """,
                    """
                    contactReasons.counts.economy.women = 5: more than the 4 new clients (clients.new.all.women = 4); \
                    the reasons are probably counted for all clients.
                    """)
            ]),
        RuleCase(
            "O2",
            #"""
            {"kind":"grantReport","edition":"report-2021","year":2021,"clients":{"total":{"all":{"women":4,\#
            "men":4}}},"contactReasons":{"counts":{"economy":{"undivided":9}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    contactReasons.counts.economy.undivided = 9: fler än alla 8 klienter (clients.total.all.women = 4,\
                     clients.total.all.men = 4).
                    """,
                    """
                    contactReasons.counts.economy.undivided = 9: more than all 8 clients (clients.total.all.women = 4,\
                     clients.total.all.men = 4).
                    """)
            ]),
        RuleCase(
            "O3",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"new":{"all":{"women":40}}},\#
            "contactReasons":{"counts":{"economy":{"women":1},"housing":{"women":1},"occupation":{"women":1},\#
            "everydayStructure":{"women":1},"breakingIsolation":{"women":1},"relationships":{"women":1},\#
            "existentialQuestions":{"women":1},"authorityContact":{"women":1},"healthcareContact":{"women":1},\#
            "other":{"women":1}}}}
            """#,
            [
                .init(
                    .warning,
                    """
                    Kontaktorsakerna är 10 (contactReasons.counts.economy.women = 1, \
                    contactReasons.counts.housing.women = 1, contactReasons.counts.occupation.women = 1, \
                    contactReasons.counts.everydayStructure.women = 1, contactReasons.counts.breakingIsolation.women \
                    = 1, contactReasons.counts.relationships.women = 1, \
                    contactReasons.counts.existentialQuestions.women = 1, \
                    contactReasons.counts.authorityContact.women = 1, contactReasons.counts.healthcareContact.women = \
                    1, contactReasons.counts.other.women = 1), färre än de 40 nya klienterna (clients.new.all.women = \
                    40).
                    """,
                    """
                    Contact reasons are 10 (contactReasons.counts.economy.women = 1, \
                    contactReasons.counts.housing.women = 1, contactReasons.counts.occupation.women = 1, \
                    contactReasons.counts.everydayStructure.women = 1, contactReasons.counts.breakingIsolation.women \
                    = 1, contactReasons.counts.relationships.women = 1, \
                    contactReasons.counts.existentialQuestions.women = 1, \
                    contactReasons.counts.authorityContact.women = 1, contactReasons.counts.healthcareContact.women = \
                    1, contactReasons.counts.other.women = 1), fewer than the 40 new clients (clients.new.all.women = \
                    40).
                    """)
            ]),
        RuleCase(
            "O4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "contactReasons":{"counts":{"other":{"women":2}}}}
            """#,
            [
                .init(
                    .warning,
                    "contactReasons.counts.other.women = 2, men contactReasons.otherReason är tomt.",
                    "contactReasons.counts.other.women = 2, but contactReasons.otherReason is blank.")
            ]),
        RuleCase(
            "O4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"contactReasons":{"otherReason":"Resor",\#
            "counts":{"other":{"women":0}}}}
            """#,
            [
                .init(
                    .warning,
                    "contactReasons.otherReason är ifyllt, men contactReasons.counts.other räknar ingen.",
                    "contactReasons.otherReason is given, but contactReasons.counts.other counts nobody.")
            ]),
        RuleCase(
            "O6",
            #"""
            {"kind":"grantReport","edition":"report-2012","year":2012,\#
            "contactReasons":{"ranking":{"2012":[["housing"],["economy","other"],["housing"]]}}}
            """#,
            [
                .init(
                    .warning,
                    "contactReasons.ranking.2012 är ingen rangordning: housing, economy/other, housing.",
                    "contactReasons.ranking.2012 is no ranking: housing, economy/other, housing.")
            ]),
    ]
}
