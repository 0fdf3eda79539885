import POModel

// None of this repeats what stands in a cell or a field.

extension StatisticsMessages {
    /// What can be told of a register, each kind without its place.
    static let registerIssues: MessageCatalogue.Subject = [
        "wrong-cell-count": (
            "raden ska ha lika många celler som rubrikraden", "expected as many cells as the header has"
        ),
        "broken-quoting": (
            "en cell med citattecken slutar inte som den ska", "expected a quoted cell to end with a quotation mark"
        ),
        "row-too-long": ("raden är längre än 1 megabyte", "expected a row of at most 1 megabyte"),
        "unreadable-record": (
            "värdet är inte vad som ska stå här", "expected a value of the kind that stands here"
        ),
        "empty-client-id": ("klientens id saknas", "expected the client's id, found a blank"),
        "personal-identity-number": (
            "klientens id är ett personnummer eller samordningsnummer; använd ett id som inte säger vem klienten är",
            "the client's id is a personal identity or coordination number; use an id that does not tell who the client is"
        ),
        "ombud-personal-identity-number": (
            "ombudets id är ett personnummer eller samordningsnummer och läses inte; uppdraget räknas, men utan ombud",
            "the ombud's id is a personal identity or coordination number, and is not read; the assignment is counted without ombud"
        ),
        "long-waiting": (
            "mer än tio års väntan; uppdraget räknas, men kontrollera årtalen",
            "a waiting of more than ten years; the assignment is counted, but check the years"
        ),
        "closed-without-opened": (
            "sista dagen är angiven men inte öppningsdagen; ingen räknas som klient",
            "there is a last day, but no day of opening; nobody is counted as a client"
        ),
        "repeated-assignment": (
            "samma klient, kommun, ansökningsdag och öppningsdag som tidigare: ett uppdrag, räknat en gång",
            "the same client, municipality, day of application and day of opening as before: one assignment, counted once"
        ),
        "differing-closed": (
            "en annan sista dag än på en tidigare rad om samma uppdrag; den senaste räknas, och är den tom på någon rad räknas uppdraget som pågående",
            "another last day than on an earlier row of the assignment; the latest counts, and where a row leaves it blank the assignment counts as going on"
        ),
        "differing-white-space": (
            "klientens id skiljer sig bara i mellanrum från en annan klients; de räknas som två",
            "the client's id differs only in white space from another client's; they count as two"
        ),
        "unknown-client": ("ingen klient i registret har detta id", "no client of the register has this id"),
        "unknown-municipality": (
            "här ska stå en kommuns fyrsiffriga kod", "expected the four-digit code of a municipality"
        ),
        "unknown-gender": ("här ska stå ”woman”, ”man” eller ”nonBinary”", "expected 'woman', 'man' or 'nonBinary'"),
        "invalid-birth-year": ("här ska stå ett födelseår med fyra siffror", "expected a year of birth in four digits"),
        "birth-year-out-of-range": (
            "födelseåret ska ligga mellan 1880 och det år som räknas",
            "expected a year of birth from 1880 to the year counted"
        ),
        "invalid-date": (
            "här ska stå ett datum som ÅÅÅÅ-MM-DD", "expected a date written YYYY-MM-DD"
        ),
        "as-mapped": ("{issue}, eller som mappningen säger", "{issue}, or as the mapping says"),
        "closed-before-opened": (
            "uppdraget avslutades innan det öppnades", "expected the assignment to close no earlier than it opened"
        ),
        "blank-birth-year": (
            "födelseåret saknas; klienten räknas, men inte i någon åldersgrupp om det inte står på en annan rad",
            "the year of birth is blank; the client is counted, but in no age band unless another row tells it"
        ),
        "underage": (
            "klienten är under 18 år; klienten räknas, men inte i någon åldersgrupp",
            "the client is under 18: counted, but in no age band"
        ),
        "blank-applied": (
            "ansökningsdagen saknas; uppdraget räknas, men inte dess väntetid",
            "the day of application is blank; the assignment is counted, but not its waiting"
        ),
        "applied-after-opened": (
            "ansökningsdagen kommer efter öppningsdagen; uppdraget räknas, men inte dess väntetid",
            "the day of application is later than the day of opening; the assignment is counted, but not its waiting"
        ),
        "unknown-reason": (
            "en kontaktorsak är okänd; uppdraget räknas, men utan den",
            "one contact reason is not known; the assignment is counted, but without it"
        ),
        "unknown-children-at-home": (
            "här ska stå ”yes”, ”no” eller ”unknown”; uppdraget räknas som om svaret var okänt",
            "expected 'yes', 'no' or 'unknown'; the assignment is counted as if the answer was not known"
        ),
        "differing-gender": (
            "ett annat kön än på en tidigare rad om klienten; det som kommer först av kvinna, man och icke-binär räknas",
            "another gender than on an earlier row of the client; the first of woman, man and non-binary counts"
        ),
        "differing-birth-year": (
            "ett annat födelseår än på en tidigare rad om klienten; det tidigaste räknas",
            "another year of birth than on an earlier row of the client; the earliest counts"
        ),
        "repeated-client": (
            "en annan post har samma id; den första räknas", "another record has the same id; the first counts"
        ),
        "blank-birth-year-of-client": (
            "födelseåret saknas; klienten räknas, men inte i någon åldersgrupp",
            "the year of birth is blank; the client is counted, but in no age band"
        ),
        "repeated-rows": (
            "samma klient, kommun, ansökningsdag och öppningsdag som en tidigare rad: ett uppdrag, räknat en gång; registret har {rows} {rows?sådan rad|sådana rader}",
            "the same client, municipality, day of application and day of opening as an earlier row: one assignment, counted once; the register has {rows} {rows?such row|such rows}"
        ),
        "repeated-records": (
            "samma klient, kommun, ansökningsdag och öppningsdag som ett tidigare uppdrag: räknat en gång; registret har {rows} {rows?sådant|sådana}",
            "the same client, municipality, day of application and day of opening as an earlier assignment: counted once; the register has {rows} such"
        ),
        "unknown-column": ("okänd kolumn; den läses inte", "unknown column; it is not read"),
        "absent-column": (
            "kolumnen saknas; den tabell som görs av den utelämnas",
            "the column is missing, and so is the table made from it"
        ),
    ]

    /// What is wrong in a mapping of a register; its keys are quoted.
    static let registerMappings: MessageCatalogue.Subject = [
        "no-mapping": (
            "en mappning är ett JSON-objekt med någon av nycklarna {keys}",
            "a mapping is a JSON object with any of the keys {keys}"
        ),
        "no-object": (
            "mappningens nyckel ”{key}”: här ska stå ett objekt med någon av nycklarna {keys}",
            "the mapping's key '{key}': expected an object with any of the keys {keys}"
        ),
        "unknown-key": (
            "mappningens nyckel ”{key}”: okänd nyckel; här kan stå {keys}",
            "the mapping's key '{key}': unknown key; expected one of {keys}"
        ),
        "no-text": (
            "mappningens nyckel ”{key}”: här ska stå en text som inte är tom, eller en lista med sådana där flera är möjliga",
            "the mapping's key '{key}': expected a text that is not blank, or a list of such where several are possible"
        ),
        "repeated": (
            "mappningens nyckel ”{key}”: ”{text}” står redan för ”{other}”; ett ord kan bara betyda en sak",
            "the mapping's key '{key}': '{text}' already stands for '{other}'; a word can mean one thing only"
        ),
        "separator": (
            "mappningens nyckel ”{key}”: här ska stå ett enda tecken som inte är en bokstav, ett mellanrum eller ett citattecken, som |",
            "the mapping's key '{key}': expected one sign that is no letter, blank or quotation mark, such as |"
        ),
        "unreadable-reason": (
            "mappningens nyckel ”{key}”: ”{text}” kan inte läsas; ett ord för en kontaktorsak börjar och slutar inte med mellanrum och innehåller inte skiljetecknet",
            "the mapping's key '{key}': '{text}' cannot be read; a word for a reason neither begins nor ends with a blank, and does not hold the separator"
        ),
        "date-format": (
            "mappningens nyckel ”{key}”: ”{text}” är inget datumformat; här ska YYYY, MM (eller M) och DD (eller D) stå en gång var, som DD/MM/YYYY",
            "the mapping's key '{key}': '{text}' is no date format; expected YYYY, MM (or M) and DD (or D) once each, such as DD/MM/YYYY"
        ),
        "ambiguous-dates": (
            "mappningens nyckel ”{key}”: ”{one}” och ”{other}” kan förväxlas; behåll ett av dem",
            "the mapping's key '{key}': '{one}' and '{other}' can be taken for each other; keep one of them"
        ),
    ]

    /// Places in a register, and how they and what is told of them are put together.
    static let registerPlaces: MessageCatalogue.Subject = [
        "line": ("rad {line}", "line {line}"),
        "column": ("rad {line}, kolumnen ”{column}”", "line {line}, column '{column}'"),
        "assignment": ("uppdrag {number}", "assignment {number}"),
        "issue": ("{place}: {issue}", "{place}: {issue}"),
        "row-left-out": ("{place}: {issue}; raden är inte räknad", "{place}: {issue}; the row is left out"),
        "assignment-left-out": (
            "{place}: {issue}; uppdraget är inte räknat", "{place}: {issue}; the assignment is left out"
        ),
        "record-left-out": ("{place}: {issue}; posten är inte räknad", "{place}: {issue}; the record is left out"),
    ]

    /// What the columns of a register hold.
    static let registerColumns: MessageCatalogue.Subject = [
        "client_id": ("klientens id", "the client's id"),
        "municipality_code": ("kommunens kod", "the code of the municipality"), "gender": ("kön", "gender"),
        "birth_year": ("födelseår", "year of birth"), "applied": ("ansökningsdag", "day of application"),
        "opened": ("öppningsdag", "day of opening"), "closed": ("sista dag", "last day"),
        "children_at_home": ("hemmavarande barn", "children at home"), "reasons": ("kontaktorsaker", "contact reasons"),
        "ombud_id": ("ombudets id", "the ombud's id"),
    ]

    /// Why a register cannot be read at all.
    static let registerErrors: MessageCatalogue.Subject = [
        "column": ("”{header}” ({column})", "'{header}' ({column})"),
        "missing-columns": ("registrets rubrikrad saknar {columns}", "the header of the register lacks {columns}"),
        "repeated-columns": ("registrets rubrikrad upprepar {columns}", "the header of the register repeats {columns}"),
        "broken-json": (
            "filen är inte giltig JSON, eller slutar för tidigt (byte {byte})",
            "not valid JSON, or it ends too early (byte {byte})"
        ),
        "not-a-list": ("{field}: här ska stå en lista av poster", "{field}: expected a list of records"),
        "unreadable-header": (
            "registrets första rad är ingen rubrikrad", "the first row of the register is no header"
        ),
    ]

    /// Why a client is not in a cell.
    static let exclusions: MessageCatalogue.Subject = [
        "not-about-clients": (
            "Rutan räknar inte klienter i registret.", "The cell does not count clients of the register."
        ),
        "absent-column": ("Registret har ingen kolumn för {column}.", "The register has no column for {column}."),
        "no-assignment-in-year": (
            "Klienten har inget uppdrag som pågick under året.", "No assignment of the client touches the year."
        ),
        "no-assignment-there": (
            "Klienten har inget uppdrag i dessa kommuner som pågick under året.",
            "No assignment of the client in these municipalities touches the year."
        ),
        "no-assignment-in-period": (
            "Klienten har inget uppdrag som pågick under perioden.", "No assignment of the client touches the period."
        ),
        "in-opening-stock": (
            "Klienten hade ett uppdrag redan vid periodens början och är inte ny.",
            "The client had an assignment already when the period began, and is not new."
        ),
        "in-closing-stock": (
            "Klienten har ett uppdrag kvar vid periodens slut och är inte avslutad.",
            "The client has an assignment left when the period ends, and is not closed."
        ),
        "not-in-opening-stock": (
            "Klienten hade inget uppdrag vid periodens början.", "The client had no assignment when the period began."
        ),
        "not-in-closing-stock": (
            "Klienten har inget uppdrag kvar vid periodens slut.",
            "The client has no assignment left when the period ends."
        ),
        "no-children-at-home": (
            "Inget av klientens uppdrag anger hemmavarande barn.",
            "No assignment of the client says that there are children at home."
        ),
        "reason-not-given": (
            "Inget uppdrag som öppnades under året anger kontaktorsaken ”{reason}”.",
            "No assignment opened in the year gives the contact reason “{reason}”."
        ),
        "other-gender": ("Klienten räknas bland {gender}.", "The client counts among {gender}."),
        "without-birth-year": ("Klientens födelseår saknas.", "The client's year of birth is not known."),
        "other-age": ("Klienten räknas som {age} år.", "The client counts as {age} years old."),
    ]

    /// Why an assignment does not make its client one of the year's.
    static let assignmentExclusions: MessageCatalogue.Subject = [
        "left-out": ("Uppdraget är inte räknat: {issue}.", "The assignment is left out: {issue}."),
        "not-opened": ("Uppdraget har inte öppnats.", "The assignment has not been opened."),
        "opened-after-year": (
            "Uppdraget öppnades efter året, {day}.", "The assignment was opened after the year, on {day}."
        ),
        "closed-before-year": (
            "Uppdraget avslutades före året, {day}.", "The assignment was closed before the year, on {day}."
        ),
    ]
}
