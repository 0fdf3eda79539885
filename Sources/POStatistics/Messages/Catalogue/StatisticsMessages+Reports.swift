import POModel

extension StatisticsMessages {
    /// What whoever signs a report should know.
    static let reportNotes: MessageCatalogue.Subject = [
        "underage": (
            "{clients} {clients?klient|klienter} är under 18 år och räknas i totalen men inte i någon åldersgrupp.",
            "{clients} {clients?client is|clients are} under 18, and {clients?counts|count} in the total but in no age band."
        ),
        "without-birth-year": (
            "{clients} {clients?klient|klienter} saknar uppgift om födelseår och räknas i totalen men inte i någon åldersgrupp.",
            "{clients} {clients?client has|clients have} no known year of birth, and {clients?counts|count} in the total but in no age band."
        ),
        "between-bands": (
            "{clients} {clients?klient|klienter} har en ålder som inte finns bland blankettens åldersgrupper och räknas bara i totalen.",
            "{clients} {clients?client is|clients are} of an age that no age band of the form takes, and {clients?counts|count} in the total only."
        ),
        "no-column": (
            "Blanketten har ingen kolumn för {gender}. Det här har inte tagits med: {cells}.",
            "The form has no column for {gender}. This was left out: {cells}."
        ),
        "cell": ("{name}: {count}", "{name}: {count}"),
        "absent-column": (
            "Registret har ingen kolumn för {column}; tabellen lämnas tom.",
            "The register has no column for {column}; the table is left blank."
        ),
        "differing-gender": (
            "{clients} {clients?klient|klienter} har olika kön på olika rader; det som kommer först av kvinna, man och icke-binär räknas.",
            "{clients} {clients?client has|clients have} different genders on different rows; the first of woman, man and non-binary counts."
        ),
        "differing-birth-year": (
            "{clients} {clients?klient|klienter} har olika födelseår på olika rader; det tidigaste räknas.",
            "{clients} {clients?client has|clients have} different years of birth on different rows; the earliest counts."
        ),
        "differing-closed": (
            "{clients} {clients?klient|klienter} har ett uppdrag med olika sista dag på olika rader; den senaste räknas, och är den tom på någon rad räknas uppdraget som pågående.",
            "{clients} {clients?client has|clients have} an assignment with different last days on different rows; the latest counts, and where a row leaves it blank the assignment counts as going on."
        ),
        "without-assignments": (
            "Inget uppdrag i {municipality} pågick under året.", "No assignment in {municipality} touches the year."
        ),
    ]

    /// Where an answer of a draft came from, as it stands in brackets.
    static let draftSources: MessageCatalogue.Subject = [
        "person": ("redan ifyllt", "already filled in"), "tables": ("räknat ur registret", "counted from the register"),
        "register": ("registrets uppgifter", "the register's records"),
        "decision": ("beslutet för {year}", "the decision for {year}"),
        "report": ("redovisningen för {year}", "the report of {year}"),
        "report-without-year": ("redovisningen", "the report"),
        "application": ("ansökan för {year}", "the application for {year}"),
        "application-without-year": ("ansökan", "the application"),
    ]

    /// What is told of a draft, and sentences to use in it.
    static let drafts: MessageCatalogue.Subject = [
        "conflict": (
            "{field}: ”{answer}” ({source}) står kvar; ”{other}” ({otherSource}) har inte tagits med.",
            "{field}: “{answer}” ({source}) stands; “{other}” ({otherSource}) was not taken."
        ),
        "waiting": (
            "För {count} uppdrag som öppnades {year} var medianen av väntetiden {median} {median?dag|dagar} och den längsta väntetiden {maximum} {maximum?dag|dagar}.",
            "Of {count} {count?assignment|assignments} opened in {year} the median wait was {median} {median?day|days} and the longest {maximum} {maximum?day|days}."
        ),
        "clients": (
            "Under {year} fick {total} {total?klient|klienter} stöd, varav {new} {new?ny|nya}.",
            "In {year}, {total} {total?client was|clients were} supported, of whom {new} {new?was|were} new."
        ),
        "clients-at-least": (
            "Under {year} fick minst {total} {total?klient|klienter} stöd, varav {new} {new?ny|nya}.",
            "In {year}, at least {total} {total?client was|clients were} supported, of whom {new} {new?was|were} new."
        ),
    ]

    /// Answers as they stand in a sentence.
    static let answers: MessageCatalogue.Subject = [
        "true": ("ja", "yes"), "false": ("nej", "no"), "yes": ("ja", "yes"), "no": ("nej", "no"),
        "partly": ("delvis", "partly"), "unknown": ("vet ej", "not known"), "other": ("annat", "something else"),
        "moreClients": ("fler klienter", "more clients"), "moreSupport": ("mer stöd", "more support"),
        "lessSupport": ("mindre stöd", "less support"),
        "changedWorkingMethods": ("ändrade arbetssätt", "other ways of working"),
        "trainingCancelled": ("inställd utbildning", "training cancelled"),
        "supervisionCancelled": ("inställd handledning", "supervision cancelled"),
        "undivided": ("totalt", "in all"), "minimumDays": ("minst antal dagar", "fewest days"),
        "maximumDays": ("störst antal dagar", "most days"), "text": ("i ord", "in words"),
        "part": ("{name} {value}", "{name} {value}"),
    ]

    /// What changed more than chance explains; nothing in it tells why.
    static let tendencies: MessageCatalogue.Subject = [
        "reasons": (
            "{subject} var kontaktorsak för {count} av {base} nya klienter under {year}, mot {firstCount} av {firstBase} under {firstYear}; skillnaden är större än vad slumpen väntas ge.",
            "{subject} was a contact reason of {count} of {base} new clients in {year}, against {firstCount} of {firstBase} in {firstYear}; the difference is greater than chance would be expected to make."
        ),
        "groups": (
            "Av {base} nya klienter under {year} var {count} {group}, mot {firstCount} av {firstBase} under {firstYear}; skillnaden är större än vad slumpen väntas ge.",
            "Of {base} new clients in {year}, {count} {count?was|were} {group}, against {firstCount} of {firstBase} in {firstYear}; the difference is greater than chance would be expected to make."
        ),
        "volume": (
            "Antalet {subject} var {count} under {year}, mot {firstCount} under {firstYear}; skillnaden är större än vad slumpen väntas ge.",
            "The number of {subject} was {count} in {year}, against {firstCount} in {firstYear}; the difference is greater than chance would be expected to make."
        ),
        "ages": ("i åldern {band}", "aged {band}"), "with-caution": ("{sentence} {caution}", "{sentence} {caution}"),
    ]

    /// Whether two figures can be compared; `{side}` is one year or both.
    static let comparability: MessageCatalogue.Subject = [
        "comparable": ("Jämförbart.", "Comparable."), "both": ("{first} och {second}", "{first} and {second}"),
        "not-asked": (
            "Kan inte jämföras: frågan ställdes inte {side}.",
            "Cannot be compared: the question was not asked in {side}."
        ),
        "ages-only-of": (
            "Kan inte jämföras: {side} gavs ålder bara för {population}.",
            "Cannot be compared: in {side} ages were given of {population} only."
        ),
        "not-divided": (
            "Kan inte jämföras: svaret delades inte upp så {side}.",
            "Cannot be compared: the answer was not divided in this way in {side}."
        ),
        "bands-do-not-meet": (
            "Kan inte jämföras: åldersgrupperna {side} går inte att slå ihop till denna.",
            "Cannot be compared: the age bands of {side} do not add up to this one."
        ),
        "blank": (
            "Kan inte jämföras: svaret är tomt {side}.", "Cannot be compared: the answer was left blank in {side}."
        ),
        "other-population": (
            "Kan inte jämföras: {first} gällde frågan {firstPopulation}, {second} {secondPopulation}.",
            "Cannot be compared: in {first} the question was about {firstPopulation}, in {second} about {secondPopulation}."
        ),
        "blank-parts": (
            "Delar av summan är tomma {side}; den är minst så stor.",
            "Parts of the sum are blank in {side}; it is at least this large."
        ),
        "from-balance": (
            "Talet för {side} följer av antalet klienter vid årsskiftet och antalet nya eller avslutade.",
            "The figure of {side} follows from the clients at the turn of the year and those new or closed."
        ),
        "non-binary-not-asked": (
            "Icke-binära efterfrågades inte {side}.", "Non-binary people were not asked for in {side}."
        ),
        "bands-do-not-add-up": (
            "Åldersgrupperna {side} stämmer inte med det som står för alla åldrar.",
            "The age bands of {side} do not add up to what is written for all ages."
        ),
        "reasons-beyond-new": (
            "Orsaken är angiven fler gånger än det finns nya klienter {side}; fler än de nya har räknats.",
            "The reason is given more often than there are new clients in {side}; others are counted too."
        ),
        "other-municipalities": (
            "Redovisningarna gäller inte samma kommuner.", "The reports are not about the same municipalities."
        ),
        "small-numbers": (
            "Små tal kan ändras mycket av en slump.", "Small numbers may change much by chance."
        ),
    ]

    /// The clients that a question is about.
    static let populations: MessageCatalogue.Subject = [
        "supported": ("alla klienter", "all clients"), "new": ("nya klienter", "new clients"),
        "closed": ("avslutade klienter", "closed clients"),
    ]

    /// What whoever uses a roll-up should know.
    static let rollUps: MessageCatalogue.Subject = [
        "without-year": (
            "{report}: redovisningen anger inget år och räknas inte.",
            "{report}: the report does not tell its year, and is not counted."
        ),
        "without-municipality": (
            "{report}: redovisningen anger ingen kommun och räknas inte.",
            "{report}: the report names no municipality, and is not counted."
        ),
        "unknown-municipality": (
            "{report}: kommunen {municipality} finns inte i kommunregistret; redovisningen räknas i riket men inte i något län.",
            "{report}: the municipality {municipality} is not in the register of municipalities; the report counts in the nation, and in no county."
        ),
        "superseded": (
            "{report}: {municipality} har en senare redovisning, {other}; denna räknas inte.",
            "{report}: {municipality} has a later report, {other}; this one is not counted."
        ),
        "undecided": (
            "{report}: {municipality} har två olika redovisningar och inget visar vilken som kom sist; {other} räknas, denna inte.",
            "{report}: {municipality} has two reports that differ, and nothing tells which came last; {other} counts, this one does not."
        ),
        "repeated": (
            "{report}: samma redovisning för {municipality} som {other}; den räknas en gång.",
            "{report}: the same report of {municipality} as {other}; it counts once."
        ),
        "reported-and-covered": (
            "{report}: {municipality} omfattas också av {other}; den egna redovisningen räknas inte.",
            "{report}: {municipality} is also covered by {other}; its own report is not counted."
        ),
        "covered-twice": (
            "{municipality} omfattas av både {report} och {other}; klienterna där kan vara räknade två gånger.",
            "{municipality} is covered by both {report} and {other}; clients there may be counted twice."
        ),
        "several-counties": (
            "{report}: redovisningen omfattar kommuner i flera län; den räknas i den redovisande kommunens län.",
            "{report}: the report covers municipalities of several counties; it counts in the grantee's."
        ),
        "sum-too-large": (
            "{cell}: summan är för stor för att anges exakt och utelämnas.",
            "{cell}: the sum is too large to be told exactly, and is left out."
        ),
    ]

    /// Why two results do not belong together.
    static let mergeErrors: MessageCatalogue.Subject = [
        "years": (
            "Uppgifterna är från olika år, {first} och {second}, och kan inte läggas ihop.",
            "The results are of different years, {first} and {second}, and cannot be put together."
        ),
        "definitions": (
            "Uppgifterna är räknade på olika sätt och kan inte läggas ihop.",
            "The results were counted in different ways, and cannot be put together."
        ),
        "scopes": (
            "Den ena räkningen har bara årets tabeller, den andra också verksamhetens mått; de kan inte läggas ihop.",
            "One result has the year's tables only, the other the service's figures too; they cannot be put together."
        ),
        "age-bands": (
            "Uppgifterna har olika åldersgrupper och kan inte läggas ihop.",
            "The results have different age bands, and cannot be put together."
        ),
    ]
}
