import POModel

extension FormMessages {
    /// What differs in a form drafted from a blank one: {0} is what it was called, {1} what it is called now, {2} its answer.
    static let draftWordings: [EditionDraft.Change.Kind: (swedish: String, english: String)] = [
        .reworded: ("”{0}” heter nu ”{1}”", "'{0}' is now '{1}'"),
        .moved: ("”{1}” står på ett annat ställe", "'{1}' stands in another place"),
        .newQuestion: ("”{1}” är ny; svaret antas vara {2}", "'{1}' is new; its answer is taken to be {2}"),
        .newBand: ("”{1}” är en ny åldersgrupp", "'{1}' is a new age band"),
        .newColumn: (
            "kolumnen ”{1}” är ny; svaren antas vara {2}", "the column '{1}' is new; its answers are taken to be {2}"
        ),
        .newWords: ("”{1}” är ny text som inte frågar något", "'{1}' is new text that asks nothing"),
        .dropped: ("”{0}” finns inte längre", "'{0}' is no longer there"),
        .keptUnseen: (
            "”{0}” syns inte på en tom blankett och behålls", "'{0}' is not seen on a blank form and is kept"
        ),
    ]

    /// What kinds of answer are called.
    static let answerKinds: [AnswerKind: (swedish: String, english: String)] = [
        .text: ("fri text", "free text"), .line: ("en rad text", "a line of text"), .count: ("ett antal", "a count"),
        .positions: ("ett antal årsarbeten", "full-time positions"),
        .kronor: ("ett belopp i kronor", "an amount in kronor"),
        .date: ("ett datum", "a date"), .year: ("ett årtal", "a year"), .municipality: ("en kommun", "a municipality"),
        .municipalities: ("kommuner", "municipalities"), .postalCode: ("ett postnummer", "a postal code"),
        .phone: ("ett telefonnummer", "a phone number"), .email: ("en e-postadress", "an e-mail address"),
        .diaryNumber: ("ett diarienummer", "a case number"),
        .organisationNumber: ("ett organisationsnummer", "an organisation number"),
        .plusgiro: ("ett plusgironummer", "a plusgiro number"), .bankgiro: ("ett bankgironummer", "a bankgiro number"),
        .giro: ("ett gironummer", "a giro number"), .address: ("en postadress", "a postal address"),
        .placeAndDate: ("en ort och ett datum", "a place and a date"),
        .nameAndTitle: ("ett namn och en titel", "a name and a title"),
        .countyBoard: ("länsstyrelsens uppgifter", "the county board's particulars"),
        .ranking: ("en rangordning för varje år", "a ranking for each year"),
        .lines: ("rader av text", "lines of text"),
        .signatories: ("namn och titlar", "names and titles"), .waitingTime: ("en väntetid", "a waiting time"),
        .statement: ("ett påstående", "a statement"), .nothing: ("ingenting som sparas", "nothing that is kept"),
    ]
}
