/// Words that may not slip, and what takes their place: each pair makes another question of a label.
enum HardWords {
    typealias Change = (old: String, new: String)

    static let ages: [Change] = [
        ("under 18 år", "under 16 år"), ("under 18 år", "under 21 år"), ("under 18 år", "över 18 år"),
        ("65 år och äldre", "67 år och äldre"), ("minderåriga", "vuxna"),
    ]

    static let negations: [Change] = [
        ("har erbjudits", "har ej erbjudits"), ("har erbjudits", "har inte erbjudits"), ("Antal nya", "Antal ej nya"),
        ("Antal avslutade", "Antal ej avslutade"), ("Nya klienter", "Ej nya klienter"),
        ("Avslutade klienter", "Ej avslutade klienter"), ("har hemmavarande", "inte har hemmavarande"),
        ("med hemmaboende", "utan hemmaboende"), ("med minderåriga", "utan minderåriga"),
        ("har upprättats", "har inte upprättats"), ("Rutiner har", "Rutiner saknas och har inte"),
        ("Har ni bedömningsriktlinjer", "Saknar ni bedömningsriktlinjer"), ("haft kö", "inte haft kö"),
        ("som ingår i", "som inte ingår i"), ("vem som är utförare", "vem som inte är utförare"),
        ("samverkar ni med", "samverkar ni inte med"), ("ingår i ledningsgruppen?", "ingår inte i ledningsgruppen?"),
        ("har påverkat", "inte har påverkat"), ("har vidtagits", "inte har vidtagits"),
        ("uppmärksammade brister", "ouppmärksammade brister"), ("årsanställningar", "ej tillsatta årsanställningar"),
        ("Totalt antal klienter", "Totalt antal icke-klienter"),
    ]

    static let opposites: [Change] = [
        ("Antal nya", "Antal avslutade"), ("Antal avslutade", "Antal nya"), ("Nya klienter", "Avslutade klienter"),
        ("vid årets början", "vid årets slut"), ("vid årets slut", "vid årets början"),
        ("Beviljat statsbidrag", "Sökt statsbidrag"), ("Beviljat statsbidrag", "Förbrukat statsbidrag"),
        ("Beviljat statsbidrag", "Ej förbrukat statsbidrag"), ("Förbrukat statsbidrag", "Beviljat statsbidrag"),
        ("Förbrukat statsbidrag", "Sökt statsbidrag"), ("år och över", "år och under"),
        ("år och äldre", "år och yngre"),
        ("exkl. tjänstledighet", "inkl. tjänstledighet"), ("haft färre", "haft fler"), ("Om ja", "Om nej"),
        ("Om nej", "Om ja"), ("ett ökat utbud", "ett minskat utbud"), ("ett minskat utbud", "ett ökat utbud"),
        ("flera klienter", "färre klienter"), ("gäller från", "gäller till"), ("gäller till", "gäller från"),
        ("föregående år", "nästa år"), ("nästa år", "föregående år"), ("senast den", "tidigast den"),
    ]

    /// Words that mean something else, though no closed list could hold them.
    static let others: [Change] = [
        ("hemmavarande barn", "utflyttade barn"), ("erbjudits utbildning", "erbjudits friskvård"),
        ("erbjudits handledning", "erbjudits företagshälsovård"), ("statsbidrag, kr", "kommunbidrag, kr"),
        ("antal klienter", "antal anhöriga"), ("nya klienter", "nya ombud"), ("avslutade klienter", "avslutade ombud"),
        ("brister", "framgångar"), ("väntetiden", "handläggningstiden"), ("personliga ombud", "gode män"),
        ("Referens", "Villkor"), ("Sjukdagar", "Semesterdagar"), ("kö eller väntetid", "sjukfrånvaro"),
    ]

    static let percents: [Change] = [
        ("Totalt antal klienter", "Andel klienter"), ("Antal nya klienter", "Andel nya klienter (%)"),
        ("Antal avslutade klienter", "Andel avslutade klienter"), ("Antal klienter som", "Andel klienter som"),
        ("Ange antalet", "Ange andelen"), ("Beviljat statsbidrag, kr", "Beviljat statsbidrag, procent"),
        ("Förbrukat statsbidrag, kr", "Förbrukat statsbidrag, %"), ("Ange antal tjänster", "Ange andel tjänster"),
        ("Klienter vid", "Andel klienter (%) vid"), ("Nya klienter", "Andel nya klienter"),
        ("Avslutade klienter", "Andel avslutade klienter"), ("Antal tjänster", "Andel tjänster (%)"),
        ("Antal personer", "Andel personer"), ("Sjukdagar", "Sjukdagar, procent"),
    ]

    /// Labels that ask for an amount in kronor end so.
    static let units = ["tkr", "mkr", "EUR", "tusental kronor"]
}
