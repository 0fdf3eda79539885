// Every message about a register is worded here, and none repeats what stands in a field.

extension RegisterProblem {
    /// The problem in words, with its place: `assignments.3.client: no client of the register has this id`.
    public func message(in language: MessageLanguage) -> String {
        let wording = Self.wordings[code] ?? (sv: "okänt fel", en: "unknown problem")
        let text = language == .swedish ? wording.sv : wording.en
        return "\(place): \(text)" + (other.map { " (\($0))" } ?? "")
    }

    private static let wordings: [Code: (sv: String, en: String)] = [
        .missing: ("saknas, så posten kan inte räknas", "is blank, so that the record cannot be counted"),
        .personalIdentityNumber: (
            "här står ett personnummer eller samordningsnummer, som inte sparas; posten kan inte räknas",
            "a personal identity or coordination number stands here and is not kept; the record cannot be counted"
        ),
        .differingWhiteSpace: (
            "skiljer sig bara i mellanrum från en annan klients id; de räknas som två klienter",
            "differs only in white space from another client's id; they count as two clients"
        ),
        .repeatedAssignment: (
            "samma klient, kommun, ansökningsdag och öppningsdag som ett annat uppdrag; de räknas som ett",
            "the same client, municipality, applied and opened as another assignment; they count as one"
        ),
        .longWaiting: (
            "mer än tio år före öppningsdagen; kontrollera årtalet",
            "more than ten years before the day of opening; look at the year"
        ),
        .duplicateID: ("samma id som en annan post", "the same id as another record"),
        .unknownClient: ("ingen klient i registret har detta id", "no client of the register has this id"),
        .unknownOmbud: ("inget ombud i registret har detta id", "no ombud of the register has this id"),
        .wrongOrder: ("dagen är före en dag som den inte får vara före", "the day is before one it must not be before"),
        .openedAndDeclined: (
            "en avböjd förfrågan har inget uppdrag som öppnats", "a declined request has no assignment that was opened"
        ),
        .implausibleBirthYear: (
            "födelseåret är före 1880 eller efter uppdragets första år",
            "the year of birth is before 1880 or after the assignment's first year"
        ),
        .under18: (
            "klienten var under 18 år (2 § förordningen 2013:522)",
            "the client was under 18 (2 § of förordning 2013:522)"
        ),
        .outsideEmployment: (
            "ledigheten har dagar utanför anställningen; de räknas inte",
            "the leave has days outside the employment; they do not count"
        ),
        .overlappingLeaves: (
            "två ledigheter har dagar gemensamt; de läggs ihop, högst till hela anställningen",
            "two leaves share days; they add up, to no more than the employment"
        ),
        .overFullTime: (
            "ombudets anställningar är tillsammans mer än heltid; allt räknas",
            "the ombud's employments are more than full time together; all of it counts"
        ),
        .exceeds: ("är mer än det som det är en del av", "is more than what it is a part of"),
        .invalidScale: (
            "det sämsta betyget är inte lägre än det bästa, eller skalan är längre än 1 000",
            "the worst grade is not below the best, or the scale is longer than 1 000"
        ),
        .gradeOutsideScale: ("betyget ligger utanför frågans skala", "the grade lies outside the question's scale"),
        .repaidMoreThanPaid: (
            "mer av årets bidrag har betalats tillbaka än vad som betalats ut",
            "more of the year's grant is paid back than was paid out"
        ),
        .laterVersion: (
            "registret är skrivet i en senare version av formatet",
            "the register is written in a later version of the format"
        ),
    ]
}
