import POModel

extension StatisticsMessages {
    /// Why tables could not be protected; it names cells and never their numbers.
    static let protection: MessageCatalogue.Subject = [
        "contradiction": (
            "De här talen stämmer inte med varandra: {cells}. Rätta dem före publicering.",
            "These numbers contradict each other: {cells}. Mend them before publication."
        ),
        "too-large": (
            "{cell}: talet är för stort för att anges exakt. Rätta det före publicering.",
            "{cell}: the number is too large to be told exactly. Mend it before publication."
        ),
        "negative": (
            "{cell}: talet är negativt, men ett antal är minst noll.",
            "{cell}: the number is negative, but a count is at least zero."
        ),
        "number-in-title": (
            "{table}: tabellens rubrik har ett tal som varken är ett årtal eller står i en etikett.",
            "{table}: the title of the table has a number that is neither a year nor part of a label."
        ),
        "already-hidden": (
            "{cell}: talet är redan dolt; utgå från tabellen med alla tal.",
            "{cell}: the number is hidden already; start from the table with all numbers."
        ),
        "published-otherwise": (
            "{cell}: talet är ett annat än det som har publicerats; rätta den publiceringen först.",
            "{cell}: the number is another than that which was published; correct that publication first."
        ),
        "published-elsewhere": (
            "{cell}: talet har publicerats, och finns inte bland tabellerna; ta med alla år och kommuner som har publicerats.",
            "{cell}: the number was published, and is not among the tables; give every year and place that was published."
        ),
        "no-protection": (
            "{cell}: talet går att räkna ut, vilka andra tal som än döljs.",
            "{cell}: the number can be worked out, whatever other numbers are hidden."
        ),
        "not-rounded": (
            "{table}: tabellen saknas eller kan inte avrundas; dölj små tal i stället.",
            "{table}: the table is missing or cannot be rounded; hide small numbers instead."
        ),
    ]

    /// Where and why a cell was hidden; for the log that is not published.
    static let suppressions: MessageCatalogue.Subject = [
        "small-number": ("{cell}: talet är för litet för att visas.", "{cell}: the number is too small to be shown."),
        "tells-of-everybody": (
            "{cell}: talet skulle säga något om alla på platsen.",
            "{cell}: the number would tell something of everybody there."
        ),
        "hidden-before": (
            "{cell}: talet döljs för att det var dolt när det publicerades tidigare.",
            "{cell}: the number is hidden because it was hidden when it was published before."
        ),
        "protects": (
            "{cell}: talet döljs för att ett annat annars går att räkna ut ({other}).",
            "{cell}: the number is hidden because another could be worked out otherwise ({other})."
        ),
        "figure-of-hidden-count": (
            "{cell}: måttet gäller för få, eller ett antal som är dolt.",
            "{cell}: the figure is about too few, or about a count that is hidden."
        ),
        "figure-of-hidden-part": (
            "{cell}: måttet skulle säga något om en del som är dold.",
            "{cell}: the figure would tell about a part that is hidden."
        ),
    ]

    /// What is shown and tells something of everybody in a place.
    static let disclosures: MessageCatalogue.Subject = [
        "nobody": ("{cell}: det visas att ingen är så.", "{cell}: it is shown that nobody is so."),
        "everybody": (
            "{cell}: det visas att alla är så; avgör om det kan skada någon.",
            "{cell}: it is shown that all are so; judge whether that may harm anyone."
        ),
    ]

    /// What stands beside tables whose small numbers are rounded.
    static let rounding: MessageCatalogue.Subject = [
        "method": (
            "Små tal är avrundade: klienter som är färre än {base} i de finaste grupperna räknas som 0 eller {base}, och alla andra tal är summor av dem. Län och riket är summor av kommunerna. Ett tal för riket avviker högst {everywhere} från summan av kommunernas tal före avrundning, ett tal för ett län högst {county} och en kommuns alla klienter under ett år högst {place}.",
            "Small numbers are rounded: clients who are fewer than {base} in the finest groups count as 0 or {base}, and all other numbers are sums of those. Counties and the nation are sums of the municipalities. A number of the nation differs by at most {everywhere} from the sum of the municipalities' numbers before rounding, a number of a county by at most {county}, and all clients of a municipality in a year by at most {place}."
        ),
        "counted-again": (
            "En person som är klient i flera kommuner räknas i var och en: för {year} gäller det minst {clients} av de räknade.",
            "A person who is a client in several municipalities is counted in each: for {year} that is at least {clients} of those counted."
        ),
        "few-counted-again": (
            "En person som är klient i flera kommuner räknas i var och en: för {year} gäller det färre än {base}, eller så få att det inte anges.",
            "A person who is a client in several municipalities is counted in each: for {year} that is fewer than {base}, or so few that it is not told."
        ),
    ]

    /// What the numbers of a table count or measure.
    static let tableUnits: MessageCatalogue.Subject = [
        "clients": ("antal klienter", "number of clients"), "assignments": ("antal uppdrag", "number of assignments"),
        "days": ("dagar", "days"), "percent": ("procent", "per cent"),
    ]

    /// What a cell of a table has, as a legend says it.
    static let cellStatuses: MessageCatalogue.Subject = [
        "value": ("uppgift", "value"),
        "derived": ("summa eller andel av andra uppgifter", "sum or share of other values"),
        "blank": ("uppgift saknas", "not given"), "notAsked": ("efterfrågades inte", "not asked"),
        "suppressed": ("visas inte av hänsyn till enskilda", "not shown, to protect individuals"),
    ]
}
