import POModel

extension RuleCase {
    static let client: [RuleCase] = [
        RuleCase(
            "C1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"women":5},\#
            "byAge":{"18-29":{"women":2},"30-49":{"women":1},"50-64":{"women":0},"65+":{"women":3}}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Åldersgrupperna blir tillsammans 6, men totalen är 5 (clients.total.byAge.18-29.women = 2, \
                    clients.total.byAge.30-49.women = 1, clients.total.byAge.50-64.women = 0, \
                    clients.total.byAge.65+.women = 3; clients.total.all.women = 5).
                    """,
                    """
                    The age bands add up to 6, but the total is 5 (clients.total.byAge.18-29.women = 2, \
                    clients.total.byAge.30-49.women = 1, clients.total.byAge.50-64.women = 0, \
                    clients.total.byAge.65+.women = 3; clients.total.all.women = 5).
                    """)
            ]),
        RuleCase(
            "C1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"women":5},\#
            "byAge":{"18-29":{"women":2},"30-49":{"women":1},"50-64":{"women":0}}}}}
            """#,
            [
                .init(
                    .note,
                    """
                    Stämmer om det tomma är clients.total.byAge.65+.women = 2 (clients.total.byAge.18-29.women = 2, \
                    clients.total.byAge.30-49.women = 1, clients.total.byAge.50-64.women = 0, clients.total.all.women \
                    = 5).
                    """,
                    """
                    Holds if what is blank is clients.total.byAge.65+.women = 2 (clients.total.byAge.18-29.women = 2, \
                    clients.total.byAge.30-49.women = 1, clients.total.byAge.50-64.women = 0, clients.total.all.women \
                    = 5).
                    """)
            ]),
        RuleCase(
            "C1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"women":5},\#
            "byAge":{"18-29":{"women":2},"30-49":{"women":1}}}}}
            """#,
            [
                .init(
                    .note,
                    """
                    Stämmer om clients.total.byAge.50-64.women, clients.total.byAge.65+.women tillsammans är 2 \
                    (clients.total.byAge.18-29.women = 2, clients.total.byAge.30-49.women = 1, \
                    clients.total.all.women = 5).
                    """,
                    """
                    Holds if clients.total.byAge.50-64.women, clients.total.byAge.65+.women together are 2 \
                    (clients.total.byAge.18-29.women = 2, clients.total.byAge.30-49.women = 1, \
                    clients.total.all.women = 5).
                    """)
            ]),
        RuleCase(
            "C2",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"new":{"all":{"undivided":1},\#
            "byAge":{"18-29":{"undivided":2}}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Åldersgrupperna blir tillsammans 2, men totalen är 1 (clients.new.byAge.18-29.undivided = 2; \
                    clients.new.all.undivided = 1).
                    """,
                    """
                    The age bands add up to 2, but the total is 1 (clients.new.byAge.18-29.undivided = 2; \
                    clients.new.all.undivided = 1).
                    """)
            ]),
        RuleCase(
            "C3",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"closed":{"all":{"men":1},\#
            "byAge":{"15-17":{"men":2}}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Åldersgrupperna blir tillsammans 2, men totalen är 1 (clients.closed.byAge.15-17.men = 2; \
                    clients.closed.all.men = 1).
                    """,
                    """
                    The age bands add up to 2, but the total is 1 (clients.closed.byAge.15-17.men = 2; \
                    clients.closed.all.men = 1).
                    """)
            ]),
        RuleCase(
            "C4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "clients":{"new":{"byAge":{"18-29":{"women":2,"men":1},"65+":{"women":1}}}}}
            """#,
            [
                .init(
                    .warning,
                    "Totalen är inte ifylld; åldersgrupperna ger clients.new.all.women = 3, clients.new.all.men = 1.",
                    "The total is blank; the age bands give clients.new.all.women = 3, clients.new.all.men = 1.")
            ]),
        RuleCase(
            "C5",
            #"""
            {"kind":"grantReport","edition":"report-2012","year":2012,"clients":{"openingStock":{"women":5},\#
            "new":{"all":{"women":2}},"closed":{"all":{"women":3}},"closingStock":{"women":3}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Ingående och nya klienter är 7, men avslutade och utgående är 6 (clients.openingStock.women = 5, \
                    clients.new.all.women = 2; clients.closed.all.women = 3, clients.closingStock.women = 3).
                    """,
                    """
                    Clients at the start and new ones are 7, but closed ones and those at the end are 6 \
                    (clients.openingStock.women = 5, clients.new.all.women = 2; clients.closed.all.women = 3, \
                    clients.closingStock.women = 3).
                    """)
            ]),
        RuleCase(
            "C6",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"men":3}},\#
            "new":{"all":{"men":4}}}}
            """#,
            [
                .init(
                    .error,
                    "De nya klienterna är 4, fler än alla 3 (clients.new.all.men = 4; clients.total.all.men = 3).",
                    "New clients are 4, more than all 3 (clients.new.all.men = 4; clients.total.all.men = 3).")
            ]),
        RuleCase(
            "C6",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"women":3}},\#
            "new":{"all":{"men":4}}}}
            """#,
            [
                .init(
                    .note,
                    "Stämmer om clients.total.all.men är minst 4 (clients.new.all.men = 4).",
                    "Holds if clients.total.all.men is at least 4 (clients.new.all.men = 4).")
            ]),
        RuleCase(
            "C7",
            #"""
            {"kind":"grantReport","edition":"report-2012","year":2012,"clients":{"openingStock":{"men":1},\#
            "new":{"all":{"men":2}},"closed":{"all":{"men":4}}}}
            """#,
            [
                .init(
                    .error,
                    """
                    De avslutade klienterna är 4, fler än alla 3 (clients.closed.all.men = 4; \
                    clients.openingStock.men = 1, clients.new.all.men = 2).
                    """,
                    """
                    Closed clients are 4, more than all 3 (clients.closed.all.men = 4; clients.openingStock.men = 1, \
                    clients.new.all.men = 2).
                    """)
            ]),
        RuleCase(
            "C8",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"men":3}},\#
            "new":{"all":{"men":4}}}}
            """#,
            [
                .init(
                    .note,
                    "3 klienter minus 4 (clients.new.all.men = 4) är mindre än noll.",
                    "3 clients less 4 (clients.new.all.men = 4) is below zero.")
            ]),
        RuleCase(
            "C9",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "grantee":{"municipality":{"name":"Kalmar"}},"clients":{"total":{"all":{"men":9}},\#
            "new":{"all":{"men":4}}}}
            """#,
            beside: [
                #"""
                {"kind":"grantReport","year":2023,"grantee":{"municipality":{"name":"Kalmar"}},\#
                "clients":{"total":{"all":{"men":9}},"closed":{"all":{"men":3}}}}
                """#
            ],
            [
                .init(
                    .warning,
                    """
                    Årets ingående klienter blir 5 (clients.total.all.men = 9, clients.new.all.men = 4), men förra \
                    årets utgående 6.
                    """,
                    """
                    Clients at the start of the year come to 5 (clients.total.all.men = 9, clients.new.all.men = 4), \
                    but at the end of the last year to 6.
                    """)
            ]),
        RuleCase(
            "C10",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"clients":{"total":{"all":{"men":3}},\#
            "withChildrenAtHome":{"men":4}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Klienter med hemmavarande barn är 4, fler än alla 3 (clients.withChildrenAtHome.men = 4; \
                    clients.total.all.men = 3).
                    """,
                    """
                    Clients with children at home are 4, more than all 3 (clients.withChildrenAtHome.men = 4; \
                    clients.total.all.men = 3).
                    """)
            ]),
        RuleCase(
            "C11",
            #"""
            {"kind":"grantReport","edition":"report-2012","year":2012,\#
            "clients":{"withMinorChildren":{"men":3},"withChildrenAtHome":{"men":4}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Klienter med hemmavarande barn är 4, fler än de 3 med minderåriga barn \
                    (clients.withChildrenAtHome.men = 4; clients.withMinorChildren.men = 3).
                    """,
                    """
                    Clients with children at home are 4, more than the 3 with minor children \
                    (clients.withChildrenAtHome.men = 4; clients.withMinorChildren.men = 3).
                    """)
            ]),
        RuleCase(
            "C13",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "clients":{"new":{"byAge":{"15-17":{"women":1}}}}}
            """#,
            [
                .init(
                    .error,
                    "Klienter under 18 år är räknade: clients.new.byAge.15-17.women = 1.",
                    "Clients under 18 are counted: clients.new.byAge.15-17.women = 1.")
            ]),
        RuleCase(
            "C15",
            #"{"kind":"grantReport","edition":"report-2021","year":2021,"ombuds":{"headcount":{"women":2}}}"#,
            [
                .init(
                    .warning,
                    "Tomma i rader som är ifyllda för ett annat kön, 1 st.: ombuds.headcount.men.",
                    "Blank in rows that are given for another gender, 1: ombuds.headcount.men.")
            ]),
    ]
}
