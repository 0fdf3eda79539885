public import POModel

// Every message about a register is worded here, and none repeats what stands in a cell or a field.

extension RegisterIssue {
    /// The issue in words, with its place: `line 12, column opened: expected …` or `assignments.12.opened: expected …`.
    public func message(in language: MessageLanguage) -> String {
        "\(place.description(in: language)): \(wording(in: language))\(outcome(in: language))"
    }

    private func wording(in language: MessageLanguage) -> String {
        if code == .repeatedAssignment { return repeatedWording(in: language) }
        // Outside CSV a client has no other row that could tell.
        guard code == .blankBirthYear, case .assignment = place else { return code.message(in: language) }
        return language == .swedish
            ? "födelseåret saknas; klienten räknas, men inte i någon åldersgrupp"
            : "blank; the client is counted, but in no age band"
    }

    private func repeatedWording(in language: MessageLanguage) -> String {
        let isRow = if case .line = place { true } else { false }
        return switch (language, isRow) {
        case (.swedish, true):
            "samma klient, kommun, ansökningsdag och öppningsdag som en tidigare rad: ett uppdrag, räknat en gång; antal sådana rader: \(rowCount)"
        case (.swedish, false):
            "samma klient, kommun, ansökningsdag och öppningsdag som ett tidigare uppdrag: räknat en gång; antal sådana: \(rowCount)"
        case (.english, true):
            "the same client, municipality, applied and opened as an earlier row: one assignment, counted once; number of such rows: \(rowCount)"
        case (.english, false):
            "the same client, municipality, applied and opened as an earlier assignment: counted once; number of such: \(rowCount)"
        }
    }

    private func outcome(in language: MessageLanguage) -> String {
        guard effect == .leftOut else { return "" }
        return switch (place, language) {
        case (.line, .swedish): "; raden är inte räknad"
        case (.line, .english): "; the row is left out"
        case (.assignment, .swedish): "; uppdraget är inte räknat"
        case (.assignment, .english): "; the assignment is left out"
        }
    }
}

extension RegisterIssue.Code {
    /// The kind of issue in words, without its place.
    public func message(in language: MessageLanguage) -> String {
        let wording = Self.wordings[self] ?? (sv: "okänt fel", en: "unknown fault")
        return language == .swedish ? wording.sv : wording.en
    }

    private static let wordings: [Self: (sv: String, en: String)] = [
        .wrongCellCount: (
            "raden ska ha lika många celler som rubrikraden", "expected as many cells as the header has"
        ),
        .brokenQuoting: (
            "en cell med citattecken slutar inte som den ska", "expected a quoted cell to end with a quotation mark"
        ),
        .rowTooLong: ("raden är längre än 1 MiB", "expected a row of at most 1 MiB"),
        .emptyClientID: ("klientens id saknas", "expected the client's id, found a blank"),
        .personalIdentityNumber: (
            "klientens id är ett personnummer eller samordningsnummer; använd ett id som inte säger vem klienten är",
            "the client's id is a personal identity or coordination number; use an id that does not tell who the client is"
        ),
        .ombudPersonalIdentityNumber: (
            "ombudets id är ett personnummer eller samordningsnummer och läses inte; uppdraget räknas, men utan ombud",
            "the ombud's id is a personal identity or coordination number, and is not read; the assignment is counted without ombud"
        ),
        .longWaiting: (
            "mer än tio års väntan; uppdraget räknas, men kontrollera årtalen",
            "a waiting of more than ten years; the assignment is counted, but look at the years"
        ),
        .closedWithoutOpened: (
            "sista dagen är angiven men inte öppningsdagen; ingen räknas som klient",
            "there is a last day, but no day of opening; nobody is counted as a client"
        ),
        .repeatedAssignment: (
            "samma klient, kommun, ansökningsdag och öppningsdag som tidigare: ett uppdrag, räknat en gång",
            "the same client, municipality, applied and opened as before: one assignment, counted once"
        ),
        .differingClosed: (
            "en annan sista dag än på en tidigare rad om samma uppdrag; den senaste räknas, och en tom är senare än alla",
            "another last day than on an earlier row of the assignment; the latest counts, and a blank is later than any"
        ),
        .differingWhiteSpace: (
            "klientens id skiljer sig bara i mellanrum från en annan klients; de räknas som två",
            "the client's id differs only in white space from another client's; they count as two"
        ),
        .unknownClient: ("ingen klient i registret har detta id", "no client of the register has this id"),
        .unknownMunicipality: (
            "här ska stå en kommuns fyrsiffriga kod", "expected the four-digit code of a municipality"
        ),
        .unknownGender: ("här ska stå woman, man eller nonBinary", "expected woman, man or nonBinary"),
        .invalidBirthYear: ("här ska stå ett födelseår med fyra siffror", "expected a year of birth in four digits"),
        .birthYearOutOfRange: (
            "födelseåret ska ligga mellan 1880 och det år som räknas",
            "expected a year of birth from 1880 to the year counted"
        ),
        .invalidDate: ("här ska stå ett datum som ÅÅÅÅ-MM-DD", "expected a date written YYYY-MM-DD"),
        .closedBeforeOpened: (
            "uppdraget avslutades innan det öppnades", "expected the assignment to close no earlier than it opened"
        ),
        .blankBirthYear: (
            "födelseåret saknas; klienten räknas, men inte i någon åldersgrupp om inte en annan rad har födelseåret",
            "blank; the client is counted, but in no age band unless another row tells the year of birth"
        ),
        .underage: (
            "klienten är under 18 år; klienten räknas, men inte i någon åldersgrupp",
            "the client is under 18: counted, but in no age band"
        ),
        .blankApplied: (
            "ansökningsdagen saknas; uppdraget räknas, men inte dess väntetid",
            "blank; the assignment is counted, but not its waiting"
        ),
        .appliedAfterOpened: (
            "ansökningsdagen kommer efter öppningsdagen; uppdraget räknas, men inte dess väntetid",
            "later than the day of opening; the assignment is counted, but not its waiting"
        ),
        .unknownReason: (
            "en kontaktorsak är okänd; uppdraget räknas, men utan den",
            "unknown contact reason; the assignment is counted, but without it"
        ),
        .unknownChildrenAtHome: (
            "här ska stå yes, no eller unknown; uppdraget räknas som om det stod unknown",
            "expected yes, no or unknown; the assignment is counted as if it said unknown"
        ),
        .differingGender: (
            "ett annat kön än på en tidigare rad om klienten; det första av woman, man, nonBinary räknas",
            "another gender than on an earlier row of the client; the first of woman, man, nonBinary counts"
        ),
        .differingBirthYear: (
            "ett annat födelseår än på en tidigare rad om klienten; det tidigaste räknas",
            "another year of birth than on an earlier row of the client; the earliest counts"
        ),
        .repeatedClient: (
            "en annan post har samma id; den första räknas", "another record has the same id; the first counts"
        ),
        .unknownColumn: ("okänd kolumn; den läses inte", "unknown column; it is not read"),
        .absentColumn: (
            "kolumnen saknas; den tabell som görs av den utelämnas",
            "the column is missing, and so is the table made from it"
        ),
    ]
}

extension RegisterError {
    /// The error in words.
    public func message(in language: MessageLanguage) -> String {
        func list(_ columns: [RegisterColumn]) -> String { columns.map(\.rawValue).joined(separator: ", ") }
        return switch (self, language) {
        case (.missingColumns(let columns), .swedish): "registrets rubrikrad saknar: \(list(columns))"
        case (.missingColumns(let columns), .english): "the header of the register lacks: \(list(columns))"
        case (.repeatedColumns(let columns), .swedish): "registrets rubrikrad upprepar: \(list(columns))"
        case (.repeatedColumns(let columns), .english): "the header of the register repeats: \(list(columns))"
        case (.unreadableHeader, .swedish): "registrets första rad är ingen rubrikrad"
        case (.unreadableHeader, .english): "the first row of the register is no header"
        }
    }
}
