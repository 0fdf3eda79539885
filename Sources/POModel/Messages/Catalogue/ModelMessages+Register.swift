extension ModelMessages {
    /// What can be wrong in a register; none of it repeats what stands in a field.
    static let registerProblems: MessageCatalogue.Subject = [
        "missing": ("saknas, så posten kan inte räknas", "is blank, so that the record cannot be counted"),
        "personal-identity-number": (
            "här står ett personnummer eller samordningsnummer, som inte sparas; posten kan inte räknas",
            "a personal identity or coordination number stands here and is not kept; the record cannot be counted"
        ),
        "differing-white-space": (
            "skiljer sig bara i mellanrum från en annan klients id; de räknas som två klienter",
            "differs only in white space from another client's id; they count as two clients"
        ),
        "repeated-assignment": (
            "samma klient, kommun, ansökningsdag och öppningsdag som ett annat uppdrag; de räknas som ett",
            "the same client, municipality, day of application and day of opening as another assignment; they count as one"
        ),
        "long-waiting": (
            "mer än tio år före öppningsdagen; kontrollera årtalet",
            "more than ten years before the day of opening; check the year"
        ),
        "duplicate-id": ("samma id som en annan post", "the same id as another record"),
        "unknown-client": ("ingen klient i registret har detta id", "no client of the register has this id"),
        "unknown-ombud": ("inget ombud i registret har detta id", "no ombud of the register has this id"),
        "wrong-order": (
            "dagen ligger före en dag som den ska komma efter", "the day is before one that it must come after"
        ),
        "opened-and-declined": (
            "förfrågan har avböjts, men uppdraget har en öppningsdag",
            "the request was declined, but the assignment has a day of opening"
        ),
        "implausible-birth-year": (
            "födelseåret är före 1880 eller efter uppdragets första år",
            "the year of birth is before 1880 or after the assignment's first year"
        ),
        "under-18": (
            "klienten var under 18 år (2 § förordningen 2013:522)",
            "the client was under 18 (2 § of förordning 2013:522)"
        ),
        "outside-employment": (
            "ledigheten har dagar utanför anställningen; de räknas inte",
            "the leave has days outside the employment; they do not count"
        ),
        "overlapping-leaves": (
            "två ledigheter har dagar gemensamt; de läggs ihop, högst till hela anställningen",
            "two leaves share days; they add up, to no more than the employment"
        ),
        "over-full-time": (
            "ombudets anställningar är tillsammans mer än heltid; allt räknas",
            "the ombud's employments are more than full time together; all of it counts"
        ),
        "exceeds": (
            "talet är större än det som det är en del av", "the number is greater than what it is a part of"
        ),
        "invalid-scale": (
            "det sämsta betyget är inte lägre än det bästa, eller så är skalan längre än 1 000",
            "the worst grade is not below the best, or the scale is longer than 1,000"
        ),
        "grade-outside-scale": ("betyget ligger utanför frågans skala", "the grade lies outside the question's scale"),
        "repaid-more-than-paid": (
            "mer av årets bidrag har betalats tillbaka än vad som betalats ut",
            "more of the year's grant was paid back than was paid out"
        ),
        "later-version": (
            "registret är skrivet i en senare version av formatet",
            "the register is written in a later version of the format"
        ),
    ]

    /// How places in a register are named: records with their number from 1, fields, and how they are put together.
    static let registerPlaces: MessageCatalogue.Subject = [
        "problem": ("{place}: {problem}", "{place}: {problem}"),
        "problem-beside": ("{place}: {problem}; jämför {other}", "{place}: {problem}; compare {other}"),
        "record": ("{kind} {number}", "{kind} {number}"),
        "unnamed": ("en uppgift", "a field"),
        "assignments": ("uppdrag", "assignment"), "clients": ("klient", "client"), "ombuds": ("ombud", "ombud"),
        "employments": ("anställning", "employment"), "leaves": ("ledighet", "leave"),
        "training": ("utbildning", "training"), "supervision": ("handledning", "supervision"),
        "participants": ("deltagare", "participant"), "consultations": ("konsultation", "consultation"),
        "systemDeficiencies": ("brist", "deficiency"), "feedbackDates": ("återkoppling", "feedback"),
        "feedback": ("synpunkt", "complaint or praise"), "surveys": ("enkät", "survey"),
        "questions": ("fråga", "question"), "managementGroups": ("ledningsgrupp", "management group"),
        "members": ("ledamot", "member"), "contracts": ("avtal", "contract"),
        "extensions": ("förlängning", "extension"), "grants": ("beslut om bidrag", "decision on a grant"),
        "payments": ("betalning", "payment"), "version": ("registrets version", "version of the register"),
        "id": ("id", "id"), "client": ("klient", "client"), "municipality": ("kommun", "municipality"),
        "ombud": ("ombud", "ombud"), "birthYear": ("födelseår", "year of birth"),
        "gender": ("kön", "gender"), "reasons": ("kontaktorsak", "contact reason"),
        "childrenAtHome": ("hemmavarande barn", "children at home"),
        "applied": ("ansökningsdag", "day of application"), "opened": ("öppningsdag", "day of opening"),
        "closed": ("sista dag", "last day"), "declined": ("avböjd förfrågan", "declined request"),
        "date": ("dag", "day"), "start": ("första dag", "first day"), "end": ("sista dag", "last day"),
        "percent": ("tjänstgöringsgrad", "percentage of full time"),
        "observed": ("dag för iakttagelse", "day of observation"),
        "received": ("ankomstdag", "day of arrival"), "answered": ("dag för svar", "day of answer"),
        "surveys-answered": ("antal svar", "number of answers"),
        "sent": ("antal utskick", "number sent"), "answers": ("svar", "answers"),
        "key-answers": ("betyget {number}", "grade {number}"),
        "lowest": ("sämsta betyg", "worst grade"),
        "highest": ("bästa betyg", "best grade"), "decideBy": ("sista dag för beslut", "last day to decide"),
        "amount": ("belopp", "amount"), "year": ("år", "year"),
    ]
}
