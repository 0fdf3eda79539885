import POModel

extension RuleCase {
    static let moneyAndIdentity: [RuleCase] = [
        RuleCase(
            "E1",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"granted":{"amount":100},\#
            "used":{"amount":101}}}
            """#,
            [
                .init(
                    .error,
                    """
                    Förbrukat är 101 kr, mer än beviljade 100 kr (economy.used.amount = 101; economy.granted.amount = \
                    100).
                    """,
                    """
                    Used is SEK 101, more than the SEK 100 granted (economy.used.amount = 101; economy.granted.amount \
                    = 100).
                    """)
            ]),
        RuleCase(
            "E2",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"granted":{"amount":100},\#
            "used":{"amount":98}}}
            """#,
            [
                .init(
                    .warning,
                    """
                    Av economy.granted.amount 100 kr är economy.used.amount 98 kr; 2 kr kan behöva betalas tillbaka.
                    """,
                    "Of economy.granted.amount SEK 100, economy.used.amount is SEK 98; SEK 2 may have to be repaid.")
            ]),
        RuleCase(
            "E3",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"granted":{"positions":1},\#
            "used":{"positions":1.5}}}
            """#,
            [
                .init(
                    .error,
                    "economy.used.positions är 1,50, fler än economy.granted.positions 1,00.",
                    "economy.used.positions is 1,50, more than economy.granted.positions 1,00.")
            ]),
        RuleCase(
            "E3",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"granted":{"positions":2},\#
            "used":{"positions":1.5}}}
            """#,
            [
                .init(
                    .error,
                    """
                    economy.used.positions är 1,50, färre än economy.granted.positions 2,00, men \
                    economy.fewerPositionsReason är tomt.
                    """,
                    """
                    economy.used.positions is 1,50, less than economy.granted.positions 2,00, but \
                    economy.fewerPositionsReason is blank.
                    """)
            ]),
        RuleCase(
            "E4",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"granted":{"amount":791550,\#
            "positions":2}}}
            """#,
            [
                .init(
                    .warning,
                    """
                    economy.granted.amount är 791550 kr, men economy.granted.positions = 2,00 med 395774 kr för 2024 \
                    ger 791548 kr.
                    """,
                    """
                    economy.granted.amount is SEK 791550, but economy.granted.positions = 2,00 at SEK 395774 for 2024 \
                    gives SEK 791548.
                    """)
            ]),
        RuleCase(
            "E5",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "previousGrantPerPosition":402638}
            """#,
            [
                .init(
                    .inconsistency,
                    "previousGrantPerPosition är 402638 kr, men beloppet för 2021 var 404530 kr.",
                    "previousGrantPerPosition is SEK 402638, but the amount for 2021 was SEK 404530.")
            ]),
        RuleCase(
            "E6",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "grantee":{"municipality":{"name":"Kalmar"}},"economy":{"granted":{"positions":2.5}}}
            """#,
            beside: [
                #"""
                {"kind":"grantApplication","year":2024,"applicant":{"municipality":{"name":"Kalmar"}},\#
                "positions":2}
                """#
            ],
            [
                .init(
                    .warning,
                    "economy.granted.positions är 2,50, men ansökan gällde 2,00.",
                    "economy.granted.positions is 2,50, but the application was for 2,00.")
            ]),
        RuleCase(
            "D1",
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"signature":{"date":"2024-12-31"}}"#,
            [
                .init(
                    .inconsistency,
                    "signature.date är 2024-12-31, före slutet av 2024; siffrorna kan inte gälla hela året.",
                    "signature.date is 2024-12-31, before the end of 2024; the figures cannot cover the whole year.")
            ]),
        RuleCase(
            "D1",
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"signature":{"date":"2025-01-16"}}"#,
            [
                .init(
                    .inconsistency,
                    "signature.date är 2025-01-16, efter sista dagen 2025-01-15.",
                    "signature.date is 2025-01-16, after the last day 2025-01-15.")
            ]),
        RuleCase(
            "D2",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "signature":{"place":"Kalmar"}}
            """#,
            [
                .init(
                    .error,
                    "Inte ifyllt: signature.date, signature.name.",
                    "Blank: signature.date, signature.name.")
            ]),
        RuleCase(
            "D2",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "countyBoard":{"deadline":"2022-03-15"},"signature":{"name":"Kim Exempel","date":"2022-03-16"}}
            """#,
            [
                .init(
                    .error,
                    "countyBoard.deadline är 2022-03-15, efter lagens sista dag 2022-03-01.",
                    "countyBoard.deadline is 2022-03-15, after the law's last day 2022-03-01."),
                .init(
                    .error,
                    "signature.date är 2022-03-16, efter sista dagen 2022-03-15.",
                    "signature.date is 2022-03-16, after the last day 2022-03-15."),
            ]),
        RuleCase(
            "D3",
            #"{"kind":"grantReport","edition":"report-2024","year":2024,"signature":{"date":"2025-01-07"}}"#,
            beside: [
                #"{"kind":"officialMemorandum","date":"2025-01-08"}"#
            ],
            [
                .init(
                    .warning,
                    "signature.date är 2025-01-07, före tjänsteskrivelsen 2025-01-08.",
                    "signature.date is 2025-01-07, before the memorandum 2025-01-08.")
            ]),
        RuleCase(
            "D5",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,\#
            "grantee":{"municipality":{"name":"Kalmar"},"contactPerson":"Kim Exempel"}}
            """#,
            beside: [
                #"""
                {"kind":"grantApplication","applicant":{"municipality":{"name":"Kalmar"}},"contact":{"name":"Lo \#
                Exempel"}}
                """#
            ],
            [
                .init(
                    .note,
                    "grantee.contactPerson är en annan i ansökan.",
                    "grantee.contactPerson is another in the application.")
            ]),
        RuleCase(
            "N1",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "applicant":{"organisationNumber":"212000-0747"}}
            """#,
            [
                .init(
                    .error,
                    "applicant.organisationNumber 212000-0747 har fel kontrollsiffra.",
                    "applicant.organisationNumber 212000-0747 has a wrong check digit.")
            ]),
        RuleCase(
            "N2",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,\#
            "payment":{"bankgiro":"5098-7669"}}
            """#,
            [
                .init(
                    .error,
                    "payment.bankgiro 5098-7669 har fel kontrollsiffra.",
                    "payment.bankgiro 5098-7669 has a wrong check digit.")
            ]),
        RuleCase(
            "N3",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,"payment":{"giro":"24400-5"}}
            """#,
            [
                .init(
                    .error,
                    "payment.giro 24400-5 har fel kontrollsiffra.",
                    "payment.giro 24400-5 has a wrong check digit.")
            ]),
        RuleCase(
            "N5",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,"contact":{"phone":"55 00 \#
            00"}}
            """#,
            [
                .init(
                    .warning,
                    "contact.phone 55 00 00 saknar riktnummer.",
                    "contact.phone 55 00 00 has no area code.")
            ]),
        RuleCase(
            "F8",
            #"""
            {"kind":"grantApplication","edition":"application-2022","year":2022,"positions":2,\#
            "operatingForm":"Kommun","cooperation":{"managementGroup":"x"},"supportPlan":"x",\#
            "followUpPlan":"x"}
            """#,
            [
                .init(
                    .warning,
                    "8 § 5 kräver det som inte är ifyllt: organisationPlan.",
                    "8 § 5 demands what is blank: organisationPlan.")
            ]),
        RuleCase(
            "F10",
            #"""
            {"kind":"grantReport","edition":"report-2024","year":2024,"economy":{"used":{"amount":1}},\#
            "ombuds":{"positions":1},"training":{"offered":true},"clients":{"total":{"all":{"women":1}}},\#
            "access":{"prioritisation":{"exists":true}},"organisation":{"providers":{"municipality":true},\#
            "managementGroup":{"authorities":{"municipality":true}}},\#
            "contactReasons":{"counts":{"other":{"women":1}}}}
            """#,
            [
                .init(
                    .warning,
                    "10 § 1 kräver det som inte är ifyllt: supervision.offered.",
                    "10 § 1 demands what is blank: supervision.offered."),
                .init(
                    .warning,
                    "10 § 5 kräver det som inte är ifyllt: societalServices.deficiencies.",
                    "10 § 5 demands what is blank: societalServices.deficiencies."),
            ]),
    ]
}
