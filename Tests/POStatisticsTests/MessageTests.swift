import POModel
import POStatistics
import Testing

/// The wording, exactly.
@Suite struct MessageTests {
    @Test(arguments: [
        (
            RegisterIssue(.wrongCellCount, line: 3),
            "line 3: expected as many cells as the header has; the row is left out",
            "rad 3: raden ska ha lika många celler som rubrikraden; raden är inte räknad"
        ),
        (
            RegisterIssue(.brokenQuoting, line: 3),
            "line 3: expected a quoted cell to end with a quotation mark; the row is left out",
            "rad 3: en cell med citattecken slutar inte som den ska; raden är inte räknad"
        ),
        (
            RegisterIssue(.rowTooLong, line: 3), "line 3: expected a row of at most 1 MiB; the row is left out",
            "rad 3: raden är längre än 1 MiB; raden är inte räknad"
        ),
        (
            RegisterIssue(.emptyClientID, line: 3, column: "client_id"),
            "line 3, column client_id: expected the client's id, found a blank; the row is left out",
            "rad 3, kolumn client_id: klientens id saknas; raden är inte räknad"
        ),
        (
            RegisterIssue(.personalIdentityNumber, line: 3, column: "client_id"),
            "line 3, column client_id: the client's id is a personal identity or coordination number; use an id that does not tell who the client is; the row is left out",
            "rad 3, kolumn client_id: klientens id är ett personnummer eller samordningsnummer; använd ett id som inte säger vem klienten är; raden är inte räknad"
        ),
        (
            RegisterIssue(.ombudPersonalIdentityNumber, line: 3, column: "ombud_id"),
            "line 3, column ombud_id: the ombud's id is a personal identity or coordination number, and is not read; the assignment is counted without ombud",
            "rad 3, kolumn ombud_id: ombudets id är ett personnummer eller samordningsnummer och läses inte; uppdraget räknas, men utan ombud"
        ),
        (
            RegisterIssue(.longWaiting, line: 3, column: "applied"),
            "line 3, column applied: a waiting of more than ten years; the assignment is counted, but look at the years",
            "rad 3, kolumn applied: mer än tio års väntan; uppdraget räknas, men kontrollera årtalen"
        ),
        (
            RegisterIssue(.closedWithoutOpened, line: 3, column: "closed"),
            "line 3, column closed: there is a last day, but no day of opening; nobody is counted as a client",
            "rad 3, kolumn closed: sista dagen är angiven men inte öppningsdagen; ingen räknas som klient"
        ),
        (
            RegisterIssue(.repeatedAssignment, at: .line(3, column: nil), rowCount: 2),
            "line 3: the same client, municipality, applied and opened as an earlier row: one assignment, counted once; number of such rows: 2",
            "rad 3: samma klient, kommun, ansökningsdag och öppningsdag som en tidigare rad: ett uppdrag, räknat en gång; antal sådana rader: 2"
        ),
        (
            RegisterIssue(
                .repeatedAssignment, at: .assignment(3, field: "assignments.3.client"), rowCount: 2),
            "assignments.3.client: the same client, municipality, applied and opened as an earlier assignment: counted once; number of such: 2",
            "assignments.3.client: samma klient, kommun, ansökningsdag och öppningsdag som ett tidigare uppdrag: räknat en gång; antal sådana: 2"
        ),
        (
            RegisterIssue(.differingClosed, line: 3, column: "closed"),
            "line 3, column closed: another last day than on an earlier row of the assignment; the latest counts, and a blank is later than any",
            "rad 3, kolumn closed: en annan sista dag än på en tidigare rad om samma uppdrag; den senaste räknas, och en tom är senare än alla"
        ),
        (
            RegisterIssue(.differingWhiteSpace, line: 3, column: "client_id"),
            "line 3, column client_id: the client's id differs only in white space from another client's; they count as two",
            "rad 3, kolumn client_id: klientens id skiljer sig bara i mellanrum från en annan klients; de räknas som två"
        ),
        (
            RegisterIssue(.unknownMunicipality, line: 3, column: "municipality_code"),
            "line 3, column municipality_code: expected the four-digit code of a municipality; the row is left out",
            "rad 3, kolumn municipality_code: här ska stå en kommuns fyrsiffriga kod; raden är inte räknad"
        ),
        (
            RegisterIssue(.unknownGender, line: 3, column: "gender"),
            "line 3, column gender: expected woman, man or nonBinary; the row is left out",
            "rad 3, kolumn gender: här ska stå woman, man eller nonBinary; raden är inte räknad"
        ),
        (
            RegisterIssue(.invalidBirthYear, line: 3, column: "birth_year"),
            "line 3, column birth_year: expected a year of birth in four digits; the row is left out",
            "rad 3, kolumn birth_year: här ska stå ett födelseår med fyra siffror; raden är inte räknad"
        ),
        (
            RegisterIssue(.birthYearOutOfRange, line: 3, column: "birth_year"),
            "line 3, column birth_year: expected a year of birth from 1880 to the year counted; the row is left out",
            "rad 3, kolumn birth_year: födelseåret ska ligga mellan 1880 och det år som räknas; raden är inte räknad"
        ),
        (
            RegisterIssue(.invalidDate, line: 3, column: "opened"),
            "line 3, column opened: expected a date written YYYY-MM-DD; the row is left out",
            "rad 3, kolumn opened: här ska stå ett datum som ÅÅÅÅ-MM-DD; raden är inte räknad"
        ),
        (
            RegisterIssue(.closedBeforeOpened, line: 3, column: "closed"),
            "line 3, column closed: expected the assignment to close no earlier than it opened; the row is left out",
            "rad 3, kolumn closed: uppdraget avslutades innan det öppnades; raden är inte räknad"
        ),
        (
            RegisterIssue(.blankBirthYear, line: 3, column: "birth_year"),
            "line 3, column birth_year: blank; the client is counted, but in no age band unless another row tells the year of birth",
            "rad 3, kolumn birth_year: födelseåret saknas; klienten räknas, men inte i någon åldersgrupp om inte en annan rad har födelseåret"
        ),
        (
            RegisterIssue(.underage, line: 3, column: "birth_year"),
            "line 3, column birth_year: the client is under 18: counted, but in no age band",
            "rad 3, kolumn birth_year: klienten är under 18 år; klienten räknas, men inte i någon åldersgrupp"
        ),
        (
            RegisterIssue(.blankApplied, line: 3, column: "applied"),
            "line 3, column applied: blank; the assignment is counted, but not its waiting",
            "rad 3, kolumn applied: ansökningsdagen saknas; uppdraget räknas, men inte dess väntetid"
        ),
        (
            RegisterIssue(.appliedAfterOpened, line: 3, column: "applied"),
            "line 3, column applied: later than the day of opening; the assignment is counted, but not its waiting",
            "rad 3, kolumn applied: ansökningsdagen kommer efter öppningsdagen; uppdraget räknas, men inte dess väntetid"
        ),
        (
            RegisterIssue(.unknownReason, line: 3, column: "reasons"),
            "line 3, column reasons: unknown contact reason; the assignment is counted, but without it",
            "rad 3, kolumn reasons: en kontaktorsak är okänd; uppdraget räknas, men utan den"
        ),
        (
            RegisterIssue(.unknownChildrenAtHome, line: 3, column: "children_at_home"),
            "line 3, column children_at_home: expected yes, no or unknown; the assignment is counted as if it said unknown",
            "rad 3, kolumn children_at_home: här ska stå yes, no eller unknown; uppdraget räknas som om det stod unknown"
        ),
        (
            RegisterIssue(.differingGender, line: 3, column: "gender"),
            "line 3, column gender: another gender than on an earlier row of the client; the first of woman, man, nonBinary counts",
            "rad 3, kolumn gender: ett annat kön än på en tidigare rad om klienten; det första av woman, man, nonBinary räknas"
        ),
        (
            RegisterIssue(.differingBirthYear, line: 3, column: "birth_year"),
            "line 3, column birth_year: another year of birth than on an earlier row of the client; the earliest counts",
            "rad 3, kolumn birth_year: ett annat födelseår än på en tidigare rad om klienten; det tidigaste räknas"
        ),
        (
            RegisterIssue(.unknownClient, at: .assignment(3, field: "assignments.3.client")),
            "assignments.3.client: no client of the register has this id; the assignment is left out",
            "assignments.3.client: ingen klient i registret har detta id; uppdraget är inte räknat"
        ),
        (
            RegisterIssue(.unknownGender, at: .assignment(3, field: "clients.1.gender")),
            "assignments.3, clients.1.gender: expected woman, man or nonBinary; the assignment is left out",
            "assignments.3, clients.1.gender: här ska stå woman, man eller nonBinary; uppdraget är inte räknat"
        ),
        (
            RegisterIssue(.blankBirthYear, at: .assignment(3, field: "clients.1.birthYear")),
            "assignments.3, clients.1.birthYear: blank; the client is counted, but in no age band",
            "assignments.3, clients.1.birthYear: födelseåret saknas; klienten räknas, men inte i någon åldersgrupp"
        ),
        (
            RegisterIssue(.repeatedClient, at: .assignment(3, field: "clients.9.id")),
            "assignments.3, clients.9.id: another record has the same id; the first counts",
            "assignments.3, clients.9.id: en annan post har samma id; den första räknas"
        ),
        (
            RegisterIssue(.unknownColumn, line: 1, column: "note"),
            "line 1, column note: unknown column; it is not read", "rad 1, kolumn note: okänd kolumn; den läses inte"
        ),
        (
            RegisterIssue(.absentColumn, line: 1, column: "reasons"),
            "line 1, column reasons: the column is missing, and so is the table made from it",
            "rad 1, kolumn reasons: kolumnen saknas; den tabell som görs av den utelämnas"
        ),
    ])
    func wordsAnIssue(issue: RegisterIssue, english: String, swedish: String) {
        #expect(issue.message(in: .english) == english)
        #expect(issue.message(in: .swedish) == swedish)
    }

    @Test(arguments: [
        (
            RegisterError.missingColumns([.gender, .opened]), "the header of the register lacks: gender, opened",
            "registrets rubrikrad saknar: gender, opened"
        ),
        (
            .repeatedColumns([.reasons]), "the header of the register repeats: reasons",
            "registrets rubrikrad upprepar: reasons"
        ),
        (.unreadableHeader, "the first row of the register is no header", "registrets första rad är ingen rubrikrad"),
    ])
    func wordsAnError(error: RegisterError, english: String, swedish: String) {
        #expect(error.message(in: .english) == english)
        #expect(error.message(in: .swedish) == swedish)
    }

    @Test(arguments: [
        (
            ReportNote.underage(clients: 2), "Clients under 18: 2. They are in the total, but in no age band.",
            "Under 18 år: 2. De räknas i totalen men inte i någon åldersgrupp."
        ),
        (
            .withoutBirthYear(clients: 2),
            "Clients without a year of birth: 2. They are in the total, but in no age band.",
            "Klienter utan födelseår: 2. De räknas i totalen men inte i någon åldersgrupp."
        ),
        (
            .betweenBands(clients: 2), "Clients outside the age bands of the form: 2. They are in the total only.",
            "Klienter utanför formulärets åldersgrupper: 2. De räknas bara i totalen."
        ),
        (
            .noColumn(.nonBinary, cells: [.init(field: "clients.total.all", count: 2), .init(field: "x", count: 1)]),
            "The form has no column for non-binary people; left out: clients.total.all 2, x 1.",
            "Formuläret har ingen kolumn för icke-binära; utelämnat: clients.total.all 2, x 1."
        ),
        (
            .absentColumn(.reasons), "The register lacks the column reasons; the table is left blank.",
            "Registret saknar kolumnen reasons; tabellen lämnas tom."
        ),
        (
            .differingGender(clients: 2),
            "Clients whose gender differs between rows: 2. The first of woman, man, nonBinary counts.",
            "Klienter med olika kön på olika rader: 2. Det första av kvinna, man, icke-binär räknas."
        ),
        (
            .differingClosed(clients: 2),
            "Clients with an assignment whose last day differs between rows: 2. The latest counts; a blank is later than any.",
            "Klienter med ett uppdrag som har olika sista dag på olika rader: 2. Den senaste räknas; en tom är senare än alla."
        ),
        (
            .differingBirthYear(clients: 2),
            "Clients whose year of birth differs between rows: 2. The earliest counts.",
            "Klienter med olika födelseår på olika rader: 2. Det tidigaste räknas."
        ),
    ])
    func wordsANote(note: ReportNote, english: String, swedish: String) {
        #expect(note.message(in: .english) == english)
        #expect(note.message(in: .swedish) == swedish)
    }

    @Test func namesTheMunicipalityWithoutAssignments() throws {
        let note = ReportNote.withoutAssignments(try #require(MunicipalityCode(rawValue: "0834")))
        #expect(note.message(in: .english) == "No assignment in Torsås touches the year.")
        #expect(note.message(in: .swedish) == "Inget uppdrag i Torsås pågick under året.")
    }
}
