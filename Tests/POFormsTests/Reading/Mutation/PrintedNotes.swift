/// Explanations as counties print them, by how they begin.
enum PrintedNotes {
    private static let rests: [(opening: String, rest: String)] = [
        (
            "Ange antal klienter som fått stöd av personligt ombud",
            ". Varje person (klient) som har fått stöd av personligt ombud ska redovisas endast en gång per år."
        ),
        (
            "Anges med två decimaler. För ett ombud på heltid",
            " (40 timmar i veckan) och ett på halvtid (20 timmar i veckan) anges 1,50. För två ombud på heltid och ett på deltid (10 timmar i veckan) anges 2,25"
        ),
        ("Inkluderar även barn till maka/make", "/reg. partner/sambo som är hemmavarande hos klienten."),
        (
            "Ange orsaken/orsakerna till att nya klienter tar kontakt", " med verksamheten. Ange antalet orsaker."
        ),
        ("Flera orsaker kan anges per person", "."),
        ("Beloppet justeras av Socialstyrelsen", " utifrån hur många ansökningar som inkommit."),
        (
            "Ange med två decimaler. Om ni t.ex. ansöker",
            " om att anställa en på heltid (40 timmar i veckan) och en på halvtid (20 timmar i veckan,) anger ni 1,50."
        ),
        ("Ej förbrukade medel kan komma att återkrävas", "."),
        (
            "Uppgifter i ansökan avser de kriterier och förutsättningar",
            " för statsbidrag till verksamheter med personligt ombud som anges i SFS 2013:522."
        ),
        (
            "En kommun svarar inom ramen för socialtjänsten",
            " för verksamheten med personligt ombud. Blanketten innehåller ett antal frågor om hur verksamheten ska organiseras."
        ),
        (
            "Uppgift om vilka myndigheter och organisationer som ska samverka",
            " kring verksamheten med personligt ombud. (SFS 2013:522 5 § och 8 § punkt 4)"
        ),
    ]

    /// The explanation that begins with one of the openings; `nil` where none is known.
    static func text(beginning openings: [String]) -> String? {
        rests.first { openings.contains($0.opening) }.map { $0.opening + $0.rest }
    }
}
