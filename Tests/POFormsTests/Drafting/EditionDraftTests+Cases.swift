import POModel

@testable import POForms

extension EditionDraftTests {
    static let cases = reports + applications + others

    private static let bands = "| därav mellan 18 och 29 år |  |  |  |\n"

    /// Ten ways in which a county changed its report.
    private static let reports: [Case] = [
        Case(
            name: "a question reworded", edition: .report2024,
            edits: [
                (
                    "Synpunkter och övriga reflektioner på verksamheten under 2026.",
                    "Övriga synpunkter på verksamheten under 2026."
                )
            ],
            told: ["reworded: Övriga synpunkter på verksamheten under 2026."], asked: ["remarks": .text]),
        Case(
            name: "other age bands", edition: .report2024,
            edits: [
                (bands, "| därav mellan 18 och 24 år |  |  |  |\n| därav mellan 25 och 29 år |  |  |  |\n")
            ],
            told: [
                "new-band: därav mellan 18 och 24 år", "new-band: därav mellan 25 och 29 år",
                "dropped: därav mellan 18 och 29 år",
            ], asked: ["clients.total.byAge.18-24.women": .count, "clients.total.byAge.25-29.nonBinary": .count]),
        Case(
            name: "a column more", edition: .report2024,
            edits: [
                (
                    "| Kontaktorsak | Antal kvinnor | Antal män | Antal icke-binära |\n| --- | --- | --- | --- |\n| Ekonomi |  |  |  |\n",
                    "| Kontaktorsak | Antal kvinnor | Antal män | Antal icke-binära | Okänt kön |\n| --- | --- | --- | --- | --- |\n| Ekonomi |  |  |  |  |\n"
                )
            ]
                + [
                    "Bostad", "Sysselsättning", "Struktur i vardagen", "Bryta isolering", "Relationsfrågor",
                    "Existentiella frågor", "Stöd i kontakten med myndighet", "Stöd i kontakten med sjukvården",
                    "Annan orsak",
                ].map { ("| \($0) |  |  |  |\n", "| \($0) |  |  |  |  |\n") },
            told: ["new-column: Okänt kön"],
            asked: ["new.okantKon.ekonomi": .count, "contactReasons.counts.economy.women": .count]),
        Case(
            name: "a column less", edition: .report2024,
            edits: [
                (
                    "|  | Antal kvinnor | Antal män | Antal icke-binära |\n| --- | --- | --- | --- |\n| Ange antalet personliga ombud |  |  |  |",
                    "|  | Antal kvinnor | Antal män |\n| --- | --- | --- |\n| Ange antalet personliga ombud |  |  |"
                )
            ],
            told: ["dropped: Antal icke-binära"], asked: ["ombuds.headcount.women": .count]),
        Case(
            name: "new questions in cells", edition: .report2024,
            edits: [
                (
                    "| Kontaktperson |  |\n",
                    "| Kontaktperson |  |\n| Kommunens egna medel, kronor |  |\n| Startdatum för verksamheten |  |\n| Antal besök |  |\n| Webbplats |  |\n"
                )
            ],
            told: [
                "new-question: Kommunens egna medel, kronor", "new-question: Startdatum för verksamheten",
                "new-question: Antal besök", "new-question: Webbplats",
            ],
            asked: [
                "new.kommunensEgnaMedelKronor": .kronor, "new.startdatumForVerksamheten": .date,
                "new.antalBesok": .count, "new.webbplats": .line,
            ]),
        Case(
            name: "a new question of free text under a new heading", edition: .report2024,
            edits: [
                (
                    "## 8\\. Övrigt\n",
                    "## 8\\. Brukarinflytande\n\nHur har brukare deltagit i planeringen under 2026?\n\n## 8\\. Övrigt\n"
                )
            ],
            told: [
                "new-words: 8. Brukarinflytande", "new-question: Hur har brukare deltagit i planeringen under 2026?",
            ],
            asked: ["new.hurHarBrukareDeltagitI": .text]),
        Case(
            name: "a new row of marks and a new reason", edition: .report2024,
            edits: [
                ("| Försäkringskassan |  |  |\n", "| Försäkringskassan |  |  |\n| Kriminalvården |  |  |\n"),
                ("| Bostad |  |  |  |\n", "| Bostad |  |  |  |\n| Ensamhet |  |  |  |\n"),
            ],
            told: ["new-question: Ensamhet", "new-question: Kriminalvården"], asked: ["new.ensamhet.women": .count]),
        Case(
            name: "a section moved", edition: .report2024,
            edits: [
                (
                    "### Handledning\n\n|  | Ja | Nej |\n| --- | --- | --- |\n| Ombuden har erbjudits handledning. |  |  |\n\nOm ja, ange vilken slags handledning.\n\nOm nej, ange varför.\n\n",
                    ""
                ),
                (
                    "### Utbildning\n",
                    "### Handledning\n\n|  | Ja | Nej |\n| --- | --- | --- |\n| Ombuden har erbjudits handledning. |  |  |\n\nOm ja, ange vilken slags handledning.\n\nOm nej, ange varför.\n\n### Utbildning\n"
                ),
            ],
            told: ["moved: Utbildning"], asked: ["training.reasonNotOffered": .text]),
        Case(
            name: "a section dropped", edition: .report2024,
            edits: [
                ("## 8\\. Övrigt\n\nSynpunkter och övriga reflektioner på verksamheten under 2026.\n\n", "")
            ],
            told: ["dropped: 8. Övrigt", "dropped: Synpunkter och övriga reflektioner på verksamheten under 2026."]),
        Case(
            name: "new choices and an explanation", edition: .report2024,
            edits: [
                (
                    "## 8\\. Övrigt\n",
                    "## 8\\. Övrigt\n\n*Svara med tanke på hela året och alla kommuner i samverkan.*\n\nHur ofta träffas ledningsgruppen?\n\n- ☐ Varje månad\n\n- ☐ Varje kvartal\n\n- ☐ Mer sällan\n"
                )
            ],
            told: [
                "new-words: Svara med tanke på hela året och alla kommuner i samverkan.",
                "new-question: Hur ofta träffas ledningsgruppen?",
            ]),
    ]

    /// More ways, in which what moved or was put freely must not be taken for something new.
    private static let others: [Case] = [
        Case(
            name: "two tables in each other's place", edition: .report2024,
            edits: [
                ("| Antal nya klienter |", "| PLATS |"), ("| Antal avslutade klienter |", "| Antal nya klienter |"),
                ("| PLATS |", "| Antal avslutade klienter |"),
            ], told: ["moved: Antal nya klienter"], asked: ["clients.new.byAge.18-29.women": .count]),
        Case(
            name: "two rows in each other's place", edition: .report2024,
            edits: [
                ("| Ekonomi |  |  |  |\n| Bostad |  |  |  |\n", "| Bostad |  |  |  |\n| Ekonomi |  |  |  |\n")
            ], told: ["moved: Ekonomi"]),
        Case(
            name: "two columns in each other's place", edition: .report2021,
            edits: [
                (
                    "|  | Kvinnor | Män |\n| --- | --- | --- |\n| Totalt antal klienter",
                    "|  | Män | Kvinnor |\n| --- | --- | --- |\n| Totalt antal klienter"
                )
            ], told: ["moved: Kvinnor"]),
        Case(
            name: "a question put freely", edition: .report2024,
            edits: [
                (
                    "6 a. Sammanfatta uppmärksammade brister under 2026 om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service.",
                    "6 a. Sammanfatta vilka brister ni har uppmärksammat under 2026 i den enskildes möjligheter till vård, stöd och service."
                )
            ],
            told: [
                "reworded: 6 a. Sammanfatta vilka brister ni har uppmärksammat under 2026 i den enskildes möjligheter till vård, stöd och service."
            ], asked: ["societalServices.deficiencies": .text]),
        Case(
            name: "a question denied is another", edition: .report2024,
            edits: [("Ombuden har erbjudits utbildning.", "Ombuden har inte erbjudits utbildning.")],
            told: [
                "new-question: Ombuden har inte erbjudits utbildning.", "dropped: Ombuden har erbjudits utbildning.",
            ]),
        Case(
            name: "an option more", edition: .report2021, edits: [("- ☐ Delvis\n", "- ☐ Delvis\n\n- ☐ I hög grad\n")],
            told: ["new-question: I hög grad"]),
    ]

    private static let contactPerson = """
        ## Kontaktperson

        |  |  |
        | --- | --- |
        | Befattning: |  |
        | Namn: |  |
        | Postadress: |  |
        | Tfn: |  |
        | E-post: |  |


        """

    /// Ten ways in which a county changed its application.
    private static let applications: [Case] = [
        Case(
            name: "a heading reworded", edition: .application2022,
            edits: [("## Sökande kommun\n", "## Uppgifter om sökande kommun\n")],
            told: ["reworded: Uppgifter om sökande kommun"]),
        Case(
            name: "a field reworded", edition: .application2022,
            edits: [("| Förvaltning: |  |", "| Ansvarig förvaltning: |  |")],
            told: ["reworded: Ansvarig förvaltning:"], asked: ["applicant.administration": .line]),
        Case(
            name: "an explanation changed", edition: .application2022,
            edits: [("(SFS 2013:522 8 § punkt 5.)", "(Se 8 § 5 i förordningen.)")],
            told: [
                "reworded: Beskrivning om hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras. (Se 8 § 5 i förordningen.)"
            ], asked: ["organisationPlan": .text]),
        Case(
            name: "a field dropped", edition: .application2022, edits: [("| Förvaltning: |  |\n", "")],
            told: ["dropped: Förvaltning:"]),
        Case(
            name: "a question dropped", edition: .application2022,
            edits: [("Vilka andra myndigheter och organisationer samverkar ni med?\n\n", "")],
            told: ["dropped: Vilka andra myndigheter och organisationer samverkar ni med?"]),
        Case(
            name: "new fields", edition: .application2022,
            edits: [
                ("| Befattning: |  |\n", "| Befattning: |  |\n| Arbetsplats |  |\n| Diarienummer hos nämnden |  |\n")
            ],
            told: ["new-question: Arbetsplats", "new-question: Diarienummer hos nämnden"],
            asked: ["new.arbetsplats": .line, "new.diarienummerHosNamnden": .diaryNumber]),
        Case(
            name: "a new table of counts", edition: .application2022,
            edits: [
                (
                    "## Kontaktperson\n",
                    "## Målgruppen\n\n|  | Kvinnor | Män |\n| --- | --- | --- |\n| Personer som beräknas få stöd |  |  |\n| Personer i kö |  |  |\n\n## Kontaktperson\n"
                )
            ],
            told: [
                "new-words: Målgruppen", "new-question: Personer som beräknas få stöd", "new-question: Personer i kö",
            ], asked: ["new.personerSomBeraknasFaStod.women": .count, "new.personerIKo.men": .count]),
        Case(
            name: "a new table of yes and no", edition: .application2022,
            edits: [
                (
                    "## Kontaktperson\n",
                    "## Avtal\n\n|  | Ja | Nej |\n| --- | --- | --- |\n| Kommunen har avtal med en utförare |  |  |\n\n## Kontaktperson\n"
                )
            ],
            told: ["new-words: Avtal", "new-question: Kommunen har avtal med en utförare"]),
        Case(
            name: "sections in another order", edition: .application2022,
            edits: [
                (contactPerson, ""), ("## Sökande kommun\n", contactPerson + "## Sökande kommun\n"),
            ], told: ["moved: Sökande kommun"], asked: ["applicant.phone": .phone, "contact.phone": .phone]),
        Case(
            name: "a caption and a question of free text", edition: .application2022,
            edits: [
                (
                    "## Samverkan kring verksamheten\n",
                    "## Samverkan kring verksamheten\n\nBeskriv hur samverkan har utvecklats sedan förra ansökan\n"
                )
            ],
            told: ["new-question: Beskriv hur samverkan har utvecklats sedan förra ansökan"],
            asked: ["new.beskrivHurSamverkanHarUtvecklats": .text]),
    ]
}
