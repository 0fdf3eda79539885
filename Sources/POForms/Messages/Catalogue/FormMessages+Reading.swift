extension FormMessages {
    /// What is told of a form that was read, and of answers; never what somebody wrote.
    static let readingWordings: [Diagnostic.Code: (swedish: String, english: String)] = [
        .noForm: (
            "Texten känns inte igen som någon blankett; ingenting har lästs.",
            "The text is no form that is known here; nothing was read."
        ),
        .invalidBytes: (
            "{0} {0?ställe|ställen} i filen är inte text och har ersatts med �.",
            "{0} {0?place|places} in the file {0?is|are} no text and {0?was|were} replaced by �."
        ),
        .nearestEdition: (
            "År {0} har ingen egen blankettversion; formuläret är läst som blanketten för {1}.",
            "The year {0} has no edition of its own; the form was read as that of {1}."
        ),
        .yearNotEvident: (
            "Året som redovisningen avser är inte ifyllt.",
            "The year that the report is about is not filled in."
        ),
        .yearConflict: (
            "Redovisningen uppges avse {0}, men blankettens frågor gäller {1}.",
            "The report is said to be about {0}, but the form's questions are about {1}."
        ),
        .unclaimedText: (
            "Texten hör inte till någon fråga på blanketten och har inte lästs.",
            "The text belongs to no question of the form and was not read."
        ),
        .missingQuestion: (
            "Blankettens fråga finns inte i texten; den kan ha fallit bort.",
            "The form's question does not stand in the text; it may have been lost."
        ),
        .otherQuestion: (
            "Här frågas efter något annat än på blanketten: året, ett tal eller ett ord som ”ej” är ett annat.",
            "This asks something else than the form: the year, a number or a word such as 'not' is another."
        ),
        .leftOver: (
            "Här står ett tal eller en markering som ingen fråga har tagit; kontrollera tabellens rader och kolumner.",
            "A number or a mark stands here that no question took; check the table's rows and columns."
        ),
        .severalPlaces: (
            "Samma fråga eller rubrik står på två ställen med olika svar; kontrollera vilket som gäller.",
            "The same question or heading stands in two places with different answers; check which one holds."
        ),
        .unfamiliarLabel: (
            "Frågan är annorlunda formulerad än på blanketten; den har lästs som ”{0}”.",
            "The question is worded otherwise than on the form; it was read as '{0}'."
        ),
        .tableInText: (
            "I svaret står en tabell, som kan vara en fråga som blanketten inte har.",
            "The answer holds a table, which may be a question that the form does not have."
        ),
        .questionInText: (
            "I svaret står det som kan vara en fråga eller rubrik som blanketten inte har.",
            "The answer holds what may be a question or heading that the form does not have."
        ),
        .controlOfOtherQuestion: (
            "Fältet som svaret står i hör enligt sitt namn till en annan fråga eller ett annat svar än vad som står bredvid; det har lästs efter det som står bredvid.",
            "The control that the answer stands in is named for another question or answer than the words beside it; it was read by those words."
        ),
        .outdatedConfirmation: (
            "Svaret är bekräftat, men orden som det står i är inte längre desamma; det har lästs på nytt.",
            "The answer was confirmed, but the words that it stands in are no longer the same; it was read anew."
        ),
        .refusedConfirmation: (
            "Svaret är bekräftat med ett värde som är omöjligt; det har inte tagits.",
            "The answer was confirmed with a value that is impossible; it was not taken."
        ),
        .refusedValue: (
            "Svaret är omöjligt och har utelämnats.",
            "The answer is impossible and was left out."
        ),
        .missingColumnHeadings: (
            "Tabellens kolumner saknar rubriker; de har lästs i blankettens ordning.",
            "The table's columns have no headings; they were read in the order of the form."
        ),
        .unevenRow: (
            "Raden är inte lika bred som kolumnrubrikerna, eller ett svar spänner över flera rutor; kontrollera kolumnerna.",
            "The row is not as wide as its headings, or an answer spans several cells; check the columns."
        ),
        .lostColumns: (
            "Raden har färre värden än kolumner, och det går inte att se vilka rutor som är tomma; värdena har utelämnats.",
            "The row has fewer values than columns, and which cells are blank cannot be told; the values were left out."
        ),
        .wrappedAnswer: (
            "Svaret tycks fortsätta på nästa rad och har lästs så.",
            "The answer seems to go on on the next line and was read so."
        ),
        .invalidCount: ("Ett heltal väntades, till exempel 15.", "Expected a whole number, such as 15."),
        .invalidPositions: (
            "Ett antal årsanställningar med högst två decimaler väntades, till exempel 2,25.",
            "Expected full-time positions with at most two decimals, such as 2,25."
        ),
        .invalidAmount: (
            "Ett belopp i hela kronor väntades, till exempel 640 500 kr.",
            "Expected an amount in whole kronor, such as 640 500 kr."
        ),
        .invalidDate: (
            "Ett datum väntades, till exempel 2025-01-07.",
            "Expected a date, such as 2025-01-07."
        ),
        .invalidYear: ("Ett årtal väntades, till exempel 2024.", "Expected a year, such as 2024."),
        .invalidPostalCode: (
            "Ett postnummer med fem siffror väntades, till exempel 116 25.",
            "Expected a postal code of five digits, such as 116 25."
        ),
        .invalidPhone: (
            "Ett telefonnummer väntades, till exempel 08-123 45 67.",
            "Expected a phone number, such as 08-123 45 67."
        ),
        .invalidEmail: (
            "En e-postadress väntades, till exempel namn@example.se.",
            "Expected an e-mail address, such as namn@example.se."
        ),
        .invalidOrganisationNumber: (
            "Ett organisationsnummer med tio siffror väntades, till exempel 212000-0001.",
            "Expected an organisation number of ten digits, such as 212000-0001."
        ),
        .invalidGiro: (
            "Ett plusgiro- eller bankgironummer väntades, till exempel 123-4567.",
            "Expected a plusgiro or bankgiro number, such as 123-4567."
        ),
        .addressWithoutPostalCode: (
            "Adressen saknar postnummer; hela adressen är läst som gatuadress.",
            "The address has no postal code; all of it was read as the street."
        ),
        .guessedDivision: (
            "Svaret består av flera uppgifter, som har skilts åt genom en gissning; kontrollera dem.",
            "The answer holds several things, which were told apart by a guess; check them."
        ),
        .possiblyMisread: (
            "Svaret kan ha blivit fel när texten lästes av, till exempel från en bild; jämför med originalet.",
            "The answer may have been misread, as from a picture; compare it with the original."
        ),
        .unknownMunicipality: (
            "Kommunen finns inte i kommunregistret; namnet är kvar utan kod.",
            "The municipality is not in the register of municipalities; its name is kept without a code."
        ),
        .invalidMark: (
            "Ett kryss eller en tom ruta väntades.",
            "Expected a mark or an empty cell."
        ),
        .conflictingMarks: (
            "Mer än ett alternativ är ifyllt; svaret har utelämnats.",
            "More than one alternative is marked; the answer was left out."
        ),
        .noMarks: (
            "Inget är ikryssat i hela formuläret; kryssen kan ha fallit bort när filen gjordes.",
            "Nothing is marked in the whole form; the marks may have been lost when the file was made."
        ),
        .marksBetweenOptions: (
            "Det framgår inte om kryssen står före eller efter sina alternativ; de har lästs som på blanketten, före.",
            "It is not evident whether the marks stand before or after their options; they were read as on the form, before."
        ),
        .severalValues: (
            "Texten uppger mer än ett värde; svaret har utelämnats.",
            "The text tells more than one value; the answer was left out."
        ),
        .guessedFromText: (
            "Texten säger det inte uttryckligen; svaret är en tolkning.",
            "The text does not say it outright; the answer is an interpretation."
        ),
        .roughNumber: (
            "Texten anger ett ungefärligt tal.",
            "The text gives a rough number."
        ),
        .numberWithRemark: (
            "Här står mer än ett tal; bara talet har lästs, så kontrollera det.",
            "More than a number stands here; the number alone was read, so check it."
        ),
        .struckText: (
            "Här är text överstruken; den har inte lästs som svar.",
            "Text is struck out here; it was not read as an answer."
        ),
        .hiddenText: (
            "Här finns dold text; den har inte lästs som svar.",
            "Text is hidden here; it was not read as an answer."
        ),
        .changedText: (
            "Här finns en spårad ändring; svaret har lästs som om den var godkänd.",
            "A tracked change stands here; the answer was read as if it was accepted."
        ),
        .otherData: (
            "Fältet visar annat än de data som det är kopplat till, och Word byter ut det mot dem; kontrollera svaret.",
            "The control shows other words than the data it is bound to, and Word puts those in their place; check the answer."
        ),
        .untouchedChoice: (
            "Valet kan stå kvar som det var på den tomma blanketten; kontrollera det.",
            "The choice may stand as it did on the blank form; check it."
        ),
        .raisedText: (
            "Här står upphöjda eller nedsänkta tecken; svaret har lästs utan dem.",
            "Raised or lowered signs stand here; the answer was read without them."
        ),
        .cutAnswer: (
            "Svaret kan vara avhugget: det slutar mitt i, eller så står det som kan höra till det efter raden.",
            "The answer may be cut off: it ends in the middle, or what may belong to it stands after the line."
        ),
        .ambiguousCells: (
            "Det går inte att se vilken rad värdena hör till; de har utelämnats.",
            "Which row the values belong to cannot be told; they were left out."
        ),
        .countsWithoutHeadings: (
            "Inga rubriker säger vilka talen avser, kvinnor eller män; de har inte lästs.",
            "No headings tell whom the numbers count, women or men; they were not read."
        ),
        .unclearPopulation: (
            "Texten säger inte vilka klienter tabellen avser; den har lästs som avslutade klienter.",
            "The text does not tell which clients the table counts; it was read as closed clients."
        ),
        .invalidRanking: (
            "Årtal väntades, vart och ett med orsaker i ordning, till exempel 2012: Boende; Ekonomi.",
            "Expected years, each with its reasons in order, such as 2012: Boende; Ekonomi."
        ),
        .unevenRanking: (
            "Åren har olika många orsaker; någon kan ha fallit bort.",
            "The years have different numbers of reasons; one may have been lost."
        ),
        .unreadWaitingTime: (
            "Väntetiden har inte kunnat tolkas i dagar; texten är kvar.",
            "The waiting time could not be read as days; its text is kept."
        ),
    ]
}
