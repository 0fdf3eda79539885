/// The help of the command in Swedish, by the English that stands beside the commands.
enum SwedishHelp {
    /// What commands and arguments are.
    static let sentences: [String: String] = [
        "Reads, renders, fills and checks the forms of the state grant for personligt ombud; counts and publishes.":
            "Läser, skriver ut, fyller i och prövar blanketterna för statsbidraget till personligt ombud; räknar och publicerar.",
        "Show the version.": "Visa versionen.",
        "Show help information.": "Visa hjälp.",
        "See 'po help <subcommand>' for detailed help.": "'po help <kommando>' berättar mer.",
        "See 'po help edition <subcommand>' for detailed help.": "'po help edition <kommando>' berättar mer.",
        "See 'po help kit <subcommand>' for detailed help.": "'po help kit <kommando>' berättar mer.",
        // What several commands take.
        "The language of messages: sv or en.": "Språk för meddelanden: sv eller en.",
        "The language of messages and sentences: sv or en.": "Språk för meddelanden och meningar: sv eller en.",
        "The language of tables and messages: sv or en.": "Språk för tabeller och meddelanden: sv eller en.",
        "The language: sv or en.": "Språk: sv eller en.",
        "Tell errors only, and no remarks.": "Berätta bara om fel, utan anmärkningar.",
        "A file to write to; standard output without it.": "En fil att skriva till; annars standard ut.",
        "A form of your own, as JSON; may be given several times.":
            "En egen blankettversion, som JSON; kan anges flera gånger.",
        "The edition of the form, by its id or as a file of your own; by default that of the year. Files may be given several times, the form to fill in first.":
            "Blankettversionen, med sitt id eller som egen fil; annars årets. Filer kan anges flera gånger, den som ska fyllas i först.",
        "The register: CSV with one row per assignment, or JSON; - is standard input.":
            "Registret: CSV med en rad för varje uppdrag, eller JSON; - är standard in.",
        "The register, in JSON; - is standard input.": "Registret, som JSON; - är standard in.",
        "What the register calls its columns, writes in its cells and dates, as JSON.":
            "Vad registret kallar sina kolumner och skriver i sina celler och datum, som JSON.",
        "Files or folders with documents, one after the other, lists of them, or lines of `po read`; - is standard input.":
            "Filer eller mappar med dokument, ett efter ett, i listor eller som rader från `po read`; - är standard in.",
        "The year to count.": "Året som räknas.",
        "Municipality codes, parted by commas; by default all.": "Kommunkoder med komma emellan; annars alla.",
        "Municipality codes, the grantee's first, parted by commas.":
            "Kommunkoder med komma emellan, bidragsmottagarens först.",
        "Print JSON.": "Skriv JSON.",
        // read
        "Print what filled forms say, as one JSON object per file.":
            "Skriv vad ifyllda blanketter säger, som ett JSON-objekt för varje fil.",
        "The exit status is 0 also when there are diagnostics, 1 if a file cannot be read or is no form, and 2 if it is something else that other commands take, such as documents or a register.":
            "Slutstatus är 0 även när något är tveksamt, 1 om en fil inte kan läsas eller inte är någon blankett, och 2 om den är något annat som andra kommandon tar, som dokument eller ett register.",
        "The forms, or folders of them: Word, Markdown, HTML or text; - is standard input.":
            "Blanketterna, eller mappar med dem: Word, Markdown, HTML eller text; - är standard in.",
        "Tell where each field was read.": "Berätta var varje fält lästes.",
        "Print to be looked at, over many lines.": "Skriv på flera rader, för att titta på.",
        "Show each doubt with its line on standard error; by default only when that is a terminal.":
            "Visa varje tvekan med sin rad; annars bara i en terminal.",
        "Show what the form says in answer to one question, with its places and doubts, in place of JSON.":
            "Visa vad blanketten svarar på en fråga, med plats och tvekan, i stället för JSON.",
        // render, fill
        "Print documents on their forms, or an empty form.":
            "Skriv ut dokument på sina blanketter, eller en tom blankett.",
        "The exit status is 1 if something has no place on the form; the form is still printed. A document of another":
            "Slutstatus är 1 om något inte har någon plats på blanketten; den skrivs ändå ut. Ett dokument av annat slag eller",
        "kind or edition than the form is not printed, and the exit status is 2.":
            "annan blankettversion skrivs inte ut, och slutstatus är 2.",
        "What to print: markdown, html, html-form, text or docx.":
            "Format: markdown, html, html-form, text eller docx.",
        "Print an empty form of an edition instead.": "Skriv i stället ut en tom blankett av en version.",
        "Print drafts on the form of another edition.": "Skriv ut på en annan versions blankett.",
        "Fill in a blank form in Word with a document's answers.": "Fyll i en tom Wordblankett med ett dokuments svar.",
        "Each answer is written where reading would take it from; everything else stays as it was. The exit status is 1 if something has no place on the form; the form is still written.":
            "Varje svar skrivs där läsningen skulle hämta det; allt annat är som det var. Slutstatus är 1 om något inte har någon plats på blanketten; den skrivs ändå.",
        "The blank form, a document of Word.": "Den tomma blanketten, ett Worddokument.",
        "The document, in JSON.": "Dokumentet, som JSON.",
        "Where the filled form is written.": "Var den ifyllda blanketten skrivs.",
        // report, draft
        "Print a municipality's report of a year, filled in from a register.":
            "Skriv ut en kommuns redovisning för ett år, ifylld ur ett register.",
        "The exit status is 1 if rows were left out, or if no assignment touches the year; then nothing is printed. It is 2 if something else than a register is given, or an edition that is no report's.":
            "Slutstatus är 1 om rader inte kunde räknas, eller om inget uppdrag pågick under året; då skrivs inget ut. Den är 2 om något annat än ett register anges, eller en blankettversion som inte är någon redovisnings.",
        "The year to account for.": "Året som redovisas.",
        "What to print: markdown, html, html-form, text, docx or json.":
            "Format: markdown, html, html-form, text, docx eller json.",
        "What to print: json, markdown, html, html-form, text or docx.":
            "Format: json, markdown, html, html-form, text eller docx.",
        "Last year's report, for contact, organisation and routines.":
            "Förra årets redovisning, för kontakt, organisation och rutiner.",
        "Print a draft of a year's report or application.": "Skriv ett utkast till ett års redovisning eller ansökan.",
        "With --sources, beside the document stand where each answer came from, what a person must still answer, sentences to use, and where sources differ. An application is for the year, with the register's clients of the year before. The exit status is 1 if rows were left out, or if no assignment touches the year of a report.":
            "Med --sources står vid dokumentet varifrån varje svar kommer, vad en människa ska svara på, meningar att använda och var källor skiljer sig. En ansökan gäller året, med registrets klienter från året före. Slutstatus är 1 om rader inte kunde räknas, eller om inget uppdrag pågick under redovisningens år.",
        "Print JSON with the source of each answer beside the document.":
            "Skriv JSON med varje svars källa bredvid dokumentet.",
        "What to draft: report or application.":
            "Vad utkastet gäller: report (redovisning) eller application (ansökan).",
        "The year to account for, or to apply for.": "Året som redovisas, eller som ansökan gäller.",
        "Last year's report or application, as of `po read`, or - for standard input; may be given several times.":
            "Förra årets redovisning eller ansökan, som från `po read`, eller - för standard in; kan anges flera gånger.",
        // tables, count, merge, figures, explain, csv
        "Print a year's tables as JSON.": "Skriv ett års tabeller som JSON.",
        "The exit status is 1 if rows were left out, or if no assignment touches the year; then nothing is printed.":
            "Slutstatus är 1 om rader inte kunde räknas, eller om inget uppdrag pågick under året; då skrivs inget ut.",
        "A register that lives in a database is counted there: --sql prints the query, and --rows takes what the database printed for it, as CSV with a header or as JSON.":
            "Ett register i en databas räknas där: --sql skriver frågan, och --rows tar det som databasen skriver för den, som CSV med rubrikrad eller som JSON.",
        "Print the query for an engine, in place of counting: postgresql, duckdb or spark.":
            "Skriv frågan för en databas, i stället för att räkna: postgresql, duckdb eller spark.",
        "The table of assignments that the query is for.": "Tabellen med uppdrag som frågan gäller.",
        "A column that the table of assignments lacks; can be repeated.":
            "En kolumn som tabellen med uppdrag saknar; kan anges flera gånger.",
        "What an engine printed for the query; - is standard input.":
            "Vad en databas skrev för frågan; - är standard in.",
        "Count a part of a register, to be joined with other parts by po merge.":
            "Räkna en del av ett register, som po merge lägger ihop med andra.",
        "The file written holds the ids of the clients, as a client of two parts counts once: keep it as the register.":
            "Filen som skrivs har klienternas id, eftersom en klient i två delar räknas en gång: förvara den som registret.",
        "The exit status is 1 if rows were left out; the part is written all the same.":
            "Slutstatus är 1 om rader inte kunde räknas; delen skrivs ändå.",
        "Where to write the part.": "Var delen skrivs.",
        "Join the parts that po count wrote, and print the year's tables as JSON, or write one part of all.":
            "Lägg ihop delarna som po count skrev och skriv årets tabeller som JSON, eller en del av alla.",
        "The exit status is 1 if a file is no part, if parts do not belong together, or if rows were left out.":
            "Slutstatus är 1 om en fil inte är någon del, om delar inte hör ihop eller om rader inte kunde räknas.",
        "The parts; - is standard input.": "Delarna; - är standard in.",
        "Where to write one part of all, in place of printing tables.":
            "Var en del av alla skrivs, i stället för tabeller.",
        "Print a year's figures of a service as JSON: periods, waiting, lengths, caseload, continuity.":
            "Skriv en verksamhets siffror för ett år som JSON: perioder, väntan, längder, ärendemängd, kontinuitet.",
        "A register in JSON also gives consultations, deficiencies, complaints and surveys. What the register does not record is absent. The exit status is 1 if rows were left out.":
            "Ett register som JSON ger också rådgivning, brister, klagomål och enkäter. Vad registret inte har saknas. Slutstatus är 1 om rader inte kunde räknas.",
        "Periods to count: year, tertial, quarter or month; may be given several times.":
            "Perioder: year (år), tertial, quarter (kvartal) eller month (månad); kan anges flera gånger.",
        "Print the ids of the clients in a cell of the year's tables, or why a client is not among them.":
            "Skriv id för klienterna i en ruta i årets tabeller, eller varför en klient inte är med.",
        "A cell is named as in the interchange format: clients.new, clients.total.byAge.18-29.women, contactReasons.counts.economy. The exit status is 0 also when nobody is in the cell.":
            "En ruta heter som i utbytesformatet: clients.new, clients.total.byAge.18-29.women, contactReasons.counts.economy. Slutstatus är 0 även när ingen är i rutan.",
        "The cell.": "Rutan.",
        "The client to tell about; by default all in the cell are listed.":
            "Klienten som det gäller; annars räknas alla i rutan upp.",
        "Print the assignments of a register in JSON as CSV, one row for each.":
            "Skriv uppdragen i ett register i JSON som CSV, en rad för varje.",
        "What CSV has no column for is left out. With --mapping, columns and words are those of the mapping, so that another program can read them. The exit status is 2 if something else than a register in JSON is given.":
            "Vad CSV inte har någon kolumn för utelämnas. Med --mapping är kolumner och ord mappningens, så att ett annat program kan läsa dem. Slutstatus är 2 om något annat än ett register i JSON anges.",
        // check, compare, rollup
        "Test documents against the rules of law and arithmetic.": "Pröva dokument mot reglerna i lag och räkning.",
        "Documents of one municipality that are given together are compared with each other where a rule asks for it. Every finding names the file, the municipality and the year. With --privacy, texts that seem to tell who somebody is are named too, and what they tell is not repeated. The exit status is 1 if a finding is an error, or if something cannot be read, and 2 if something else than documents is given.":
            "En kommuns dokument som anges tillsammans jämförs där en regel kräver det. Varje anmärkning anger fil, kommun och år. Med --privacy anges också texter som tycks säga vem någon är, utan att det upprepas. Slutstatus är 1 om en anmärkning är ett fel eller något inte kan läsas, och 2 om något annat än dokument anges.",
        "Print JSON, with what became of every rule.": "Skriv JSON, med vad som blev av varje regel.",
        "Look for personal data in the free texts, too.": "Leta också efter personuppgifter i fritexterna.",
        "Compare the reports of two years, or of two municipalities.":
            "Jämför två års redovisningar, eller två kommuners.",
        "Two reports are given, in one file or in several. Every pair of figures has a verdict. What the forms do not ask alike is not compared, and a blank is not zero. The exit status is 1 if a report tells no year, and 2 if not two reports are given.":
            "Två redovisningar anges, i en fil eller i flera. Varje par av siffror bedöms. Vad blanketterna inte frågar lika om jämförs inte, och en tom ruta är inte noll. Slutstatus är 1 om en redovisning inte anger något år, och 2 om det inte är två redovisningar.",
        "Add up reports by county and for the nation, year by year.":
            "Summera redovisningar för län och riket, år för år.",
        "A municipality counts once. What is left out, and why, is told on standard error. The exit status is 1 if a file cannot be read, no report is left or a sum is too large to be told, and 2 if no report is given.":
            "En kommun räknas en gång. Vad som utelämnas, och varför, berättas på standard fel. Slutstatus är 1 om en fil inte kan läsas, ingen redovisning är kvar eller en summa är för stor, och 2 om ingen redovisning anges.",
        "Codes of municipalities and counties of which figures are expected, parted by commas; or all.":
            "Koder för de kommuner och län som siffror väntas från, med komma emellan; eller all.",
        // publish
        "Print tables that are safe to publish, of a register or of reports.":
            "Skriv tabeller som är säkra att publicera, ur ett register eller redovisningar.",
        "Small numbers are hidden, and as many others as it takes that none can be worked out; or they are rounded, so that all numbers are there and add up, and what must stand beside them is told on standard error and in files. Give every year that is published at once, as what is published apart cannot be protected together. Reports are added up by county and for all. The exit status is 1 if rows were left out, or if there is nothing to publish; and if numbers contradict each other, as two years whose stocks do not meet, and then nothing is printed. Numbers that do so between tables or years can be accepted as they are; sums within a table must be mended.":
            "Små tal döljs, och så många andra som behövs för att inget ska kunna räknas ut; eller också avrundas de, så att alla tal finns och går att summera, och det som måste stå bredvid dem skrivs på standard fel och i filer. Ange alla år som publiceras på en gång, eftersom det som publiceras för sig inte kan skyddas tillsammans. Redovisningar summeras för län och för alla. Slutstatus är 1 om rader inte kunde räknas eller inget finns att publicera; och om tal motsäger varandra, och då skrivs inget. Tal som gör det mellan tabeller eller år kan godtas; summor i en tabell måste rättas.",
        "A register, with --year; or files or folders with reports, as of `po read`; - is standard input.":
            "Ett register, med --year; eller filer eller mappar med redovisningar, som från `po read`; - är standard in.",
        "The years of the register, parted by commas.": "Registrets år, med komma emellan.",
        "What to print: csv, json-stat, px or svg.": "Format: csv, json-stat, px eller svg.",
        "The table to print; of svg: clients, reasons or trend.":
            "Tabellen som skrivs; för svg: clients, reasons eller trend.",
        "Write all tables or charts into a folder instead.": "Skriv i stället alla tabeller eller diagram i en mapp.",
        "The place that charts show; by default all together.": "Platsen som diagram visar; annars alla tillsammans.",
        "Publish though numbers contradict each other between tables or years; that is told, and not protected.":
            "Publicera fast tal motsäger varandra mellan tabeller eller år; det berättas, och skyddas inte.",
        "What CSV is for: tidy for programs, or excel to be opened where its language is that of --language.":
            "Vad CSV är till för: tidy för program, eller excel för att öppnas där språket är det som --language säger.",
        "What is done to small numbers: suppress or round.":
            "Vad som görs med små tal: suppress döljer och round avrundar.",
        "To round: the smallest number above zero that is shown, 3 or 5.":
            "För round: det minsta tal över noll som visas, 3 eller 5.",
        "To suppress: the smallest number above zero that is shown.":
            "För suppress: det minsta tal över noll som visas.",
        "To suppress: hide zeros, too.": "För suppress: dölj nollor också.",
        "To suppress: hide, too, that a category holds all clients of a place.":
            "För suppress: dölj också att en grupp omfattar alla klienter på en plats.",
        "Write why each number is hidden, and what is told of everybody in a place; never to be published, as it tells small numbers from others.":
            "Skriv varför varje tal är dolt, och vad som sägs om alla på en plats; får inte publiceras, eftersom det skiljer små tal från andra.",
        "A table that was published before, as csv, json-stat or px; what it shows is shown, and what it hides stays hidden.":
            "En tabell som redan är publicerad, som csv, json-stat eller px; det den visar visas, och det den döljer förblir dolt.",
        // po confirm and po correction
        "Take down what a person says about an answer that reading doubts.":
            "Anteckna vad en människa säger om ett svar som är tveksamt.",
        "Prints one line of JSON, to be gathered in a file for `po read --confirmed`. It holds as long as the words of the form are the same. The exit status is 1 if the form says nothing about the field.":
            "Skriver en rad JSON, att samla i en fil för `po read --confirmed`. Den gäller så länge blankettens ord är desamma. Slutstatus är 1 om blanketten inte säger något om fältet.",
        "The form.": "Blanketten.",
        "The field, such as clients.total.all.women.": "Fältet, som clients.total.all.women.",
        "Who says so.": "Vem som säger det.",
        "When, such as 2025-01-07.": "När, som 2025-01-07.",
        "The value that holds, in JSON; by default the one that was read.":
            "Värdet som gäller, som JSON; annars det som lästes.",
        "The answer is blank.": "Svaret är tomt.",
        "Which document of the file, from 0.": "Vilket av filens dokument, från 0.",
        "What persons confirmed, as `po confirm` prints it: taken where the words are still the same.":
            "Det som människor har bekräftat, som `po confirm` skriver det: tas där orden är desamma.",
        "Compare a corrected form with the one before it, answer by answer.":
            "Jämför en rättad blankett med den förra, svar för svar.",
        "The exit status is 1 if one of them cannot be read or is no form.":
            "Slutstatus är 1 om någon av dem inte kan läsas eller inte är någon blankett.",
        "The form as it came first.": "Blanketten som den först kom.",
        "The corrected form.": "Den rättade blanketten.",
        "Write why each number is hidden; never to be published, as it tells small numbers from others.":
            "Skriv varför varje tal är dolt; får aldrig publiceras, eftersom det skiljer små tal från andra.",
        "Codes of municipalities and counties whose reports are expected, parted by commas; or all.":
            "Koder för de kommuner och län vars redovisningar väntas, med komma emellan; eller all.",
        "Who publishes, for json-stat and px.": "Vem som publicerar, för json-stat och px.",
        // editions, edition, schema, kit
        "List the editions of the forms.": "Räkna upp blankettversionerna.",
        "Each on a line: its id, the kind of document, the year it was made for, and how many fields it has.":
            "En på varje rad: id, dokumentets slag, året den gjordes för och antalet fält.",
        "Print an edition as JSON, or draft one from a blank form.":
            "Skriv en blankettversion som JSON, eller gör ett utkast till en ur en tom blankett.",
        "Print an edition as JSON, to describe a form of one's own after.":
            "Skriv en blankettversion som JSON, som förebild för en egen.",
        "The edition's id, as `po editions` lists them.": "Blankettversionens id, som i `po editions`.",
        "What to print: json.": "Format: json.",
        "Draft an edition from a blank form that is much like a known one.":
            "Gör ett utkast till en blankettversion ur en tom blankett som liknar en känd.",
        "The edition is printed as JSON; all that differs from the known one, for a person to confirm, goes to standard error. The exit status is 1 if the draft cannot be used as it is; it is still printed.":
            "Blankettversionen skrivs som JSON; allt som skiljer sig från den kända, för en människa att bekräfta, går till standard fel. Slutstatus är 1 om utkastet inte kan användas som det är; det skrivs ändå.",
        "The blank form, in Word, as a workbook, in Markdown or HTML; - is standard input.":
            "Den tomma blanketten, i Word, som arbetsbok, i Markdown eller HTML; - är standard in.",
        "The edition that the form is most like.": "Den blankettversion som blanketten liknar mest.",
        "The year that the form is made for.": "Året som blanketten är gjord för.",
        "The draft's id; the known one's with the year by default.": "Utkastets id; annars den kändas med året.",
        "A file to write the differences to, as JSON.": "En fil att skriva skillnaderna till, som JSON.",
        "Print the JSON Schema (2020-12) of a kind of document, or of what a command prints.":
            "Skriv JSON-schemat (2020-12) för ett slags dokument, eller för det som ett kommando skriver.",
        "What to describe: register, report, application or memorandum; or what read, check, rollup, tables or publish prints.":
            "Vad som beskrivs: register, report, application eller memorandum; eller vad read, check, rollup, tables eller publish skriver.",
        "Check another program against this package.": "Pröva ett annat program mot det här paketet.",
        "Compare another program's answers with the expected.": "Jämför ett annat programs svar med de väntade.",
        "The command is called once for each case, with the kind of the case and its file, and answers on standard output as the README of the kit says. The exit status is 1 if an answer differs.":
            "Kommandot anropas en gång för varje fall, med fallets slag och fil, och svarar på standard ut som README säger. Slutstatus är 1 om ett svar skiljer sig.",
        "The command to check, with its own arguments.": "Kommandot som prövas, med sina egna argument.",
        "The folder of the kit.": "Mappen med fallen.",
        "The kinds of cases to try; by default all.": "De slag av fall som prövas; annars alla.",
    ]

    /// How messages about arguments begin.
    static let beginnings: [(english: String, swedish: String)] = [
        ("Missing expected argument ", "argument saknas: "), ("Missing one of: ", "ett av dessa saknas: "),
        ("Unknown option ", "okänt val "), ("Missing value for ", "värde saknas för "),
        ("The value ", "värdet "), ("Unexpected argument ", "oväntat argument "),
        ("The option ", "valet "), ("See 'po", "Se 'po"),
        ("expected a year from ", "väntade ett år från "),
        ("expected one edition to fill in, found ", "väntade en blankettversion att fylla i, fann "),
        ("expected one document, found ", "väntade ett dokument, fann "),
        (
            "expected a threshold of 2 or more, or nothing is hidden",
            "tröskeln ska vara 2 eller mer, annars döljs inget"
        ),
        ("expected a base of 3 or 5", "basen ska vara 3 eller 5"),
        ("--csv is about the format csv", "--csv gäller formatet csv"),
        ("--log tells why numbers are hidden", "--log säger varför tal är dolda"),
        (
            "--published tells what is hidden; rounded numbers follow from the tables alone",
            "--published säger vad som är dolt; avrundade tal följer av tabellerna ensamma"
        ),
        ("expected one register", "väntade ett register"),
        ("--expected is about reports", "--expected gäller redovisningar"),
        ("expected years from 1900 to 9999, parted by commas", "väntade år från 1900 till 9999, med komma emellan"),
        ("expected one of a register, --sql and --rows", "väntade ett av: ett register, --sql och --rows"),
        ("the rows of --rows tell which year they are of", "raderna i --rows säger själva vilket år de gäller"),
        ("expected --year", "--year behövs"), ("a register cannot do without ", "ett register kan inte vara utan "),
        ("there is no cell ", "det finns ingen ruta "), ("--sources goes with ", "--sources hör ihop med "),
        ("expected a command to check, such as ", "väntade ett kommando att pröva, som "),
    ]

    /// What such messages go on with.
    static let endings: [(english: String, swedish: String)] = [
        (" is invalid for ", " duger inte för "), (" to ", " till "), (". Did you mean ", ". Menade du "),
        (". Please provide one of ", ". Välj bland "), (" or ", " eller "), (" and ", " och "),
        ("expected such as ", "väntade en sådan som "),
        (" does not take any value, but ", " tar inget värde, men "), (" was specified.", " angavs."),
        (" is no date; expected one such as ", " är inget datum; väntade ett som "),
        (" is no JSON; texts stand in quotation marks", " är ingen JSON; texter står inom citattecken"),
        (" for more information.", " för mer."), (" only", " bara"),
        (". Please provide one of the following:", ". Välj bland:"),
    ]
}
