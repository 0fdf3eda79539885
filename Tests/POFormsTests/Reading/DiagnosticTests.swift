import POModel
import Testing

@testable import POForms

@Suite struct DiagnosticTests {
    struct Wording: CustomTestStringConvertible {
        let code: Diagnostic.Code
        var arguments: [String] = []
        let swedish: String
        let english: String
        var testDescription: String { code.rawValue }
    }

    @Test(arguments: [
        Wording(
            code: .noForm, swedish: "Texten känns inte igen som någon blankett; ingenting har lästs.",
            english: "The text is no form that is known here; nothing was read."),
        Wording(
            code: .invalidBytes, arguments: ["3"], swedish: "3 ställen i filen är inte text och har ersatts med �.",
            english: "3 places in the file are no text and were replaced by �."),
        Wording(
            code: .documentFile, arguments: [".docx"],
            swedish: "Filen är ett dokument från ett ordbehandlings- eller presentationsprogram "
                + "(.docx), inte text; spara det som text eller webbsida (HTML) och läs den filen.",
            english: "The file is a document of a word processor or a presentation (.docx), not text; "
                + "save it as text or as a web page (HTML), and read that file."),
        Wording(
            code: .pdfFile,
            swedish: "Filen är en PDF, inte text; gör om den till text med pdftotext -layout och läs "
                + "den filen.",
            english: "The file is a PDF, not text; turn it into text with pdftotext -layout, and read "
                + "that file."),
        Wording(
            code: .spreadsheetFile, arguments: [".xlsx"],
            swedish: "Filen är ett kalkylblad (.xlsx), inte text; spara bladet som tabbavgränsad text "
                + "eller webbsida (HTML) och läs den filen.",
            english: "The file is a spreadsheet (.xlsx), not text; save the sheet as text parted by "
                + "tabs or as a web page (HTML), and read that file."),
        Wording(
            code: .imageFile, arguments: ["PNG"],
            swedish: "Filen är en bild (PNG), inte text; tolka den med ett program för texttolkning "
                + "(OCR) och läs texten därifrån.",
            english: "The file is a picture (PNG), not text; have a program recognise its text (OCR), "
                + "and read that text."),
        Wording(
            code: .archiveFile, arguments: ["zip"],
            swedish: "Filen är ett arkiv eller packad (zip), inte text; packa upp den och läs filerna "
                + "i den.",
            english: "The file is an archive or packed (zip), not text; unpack it, and read the files "
                + "in it."),
        Wording(
            code: .damagedFile,
            swedish:
                "Filen är skadad och kan inte läsas; öppna den i ordbehandlaren, spara den på nytt och läs den filen.",
            english:
                "The file is damaged and cannot be read; open it in the word processor, save it anew, and read that "
                + "file."),
        Wording(
            code: .encryptedFile, swedish: "Filen är låst med lösenord; ta bort lösenordet och läs filen igen.",
            english: "The file is locked by a password; remove the password, and read the file again."),
        Wording(
            code: .oversizedFile, arguments: ["10"],
            swedish: "Filen är större uppackad än gränsen 10; ingenting har lästs.",
            english: "The file is larger unpacked than the limit of 10; nothing was read."),
        Wording(
            code: .trackedChanges, arguments: ["2"],
            swedish: "Dokumentet har 2 spårade ändringar; det har lästs som om alla var godkända.",
            english: "The document has 2 tracked changes; it was read as if all were accepted."),
        Wording(
            code: .comments, arguments: ["2"], swedish: "Dokumentet har 2 kommentarer, som inte har lästs.",
            english: "The document has 2 comments, which were not read."),
        Wording(
            code: .hiddenText, swedish: "Här finns dold text; den har inte lästs som svar.",
            english: "Text is hidden here; it was not read as an answer."),
        Wording(
            code: .changedText, swedish: "Här finns en spårad ändring; svaret har lästs som om den var godkänd.",
            english: "A tracked change stands here; the answer was read as if it was accepted."),
        Wording(
            code: .untouchedChoice,
            swedish: "Valet kan stå kvar som det var på den tomma blanketten; kontrollera det.",
            english: "The choice may stand as it did on the blank form; check it."),
        Wording(
            code: .decodedTwice, arguments: ["7"],
            swedish: "Texten har avkodats två gånger på vägen, så att till exempel å blivit Ã¥; 7 "
                + "ställen har rättats.",
            english: "The text was decoded twice on its way, so that å, for one, became Ã¥; 7 places "
                + "were mended."),
        Wording(
            code: .tooManyBytes, arguments: ["10"],
            swedish: "Filen är större än gränsen 10 byte; det som står därefter har inte lästs.",
            english: "The file is larger than the limit of 10 bytes; what comes after was not read."),
        Wording(
            code: .tooManyCells, arguments: ["10"],
            swedish: "En tabellrad har fler celler än gränsen 10; det som står därefter har inte "
                + "lästs.",
            english: "A row of a table has more cells than the limit of 10; what comes after was not "
                + "read."),
        Wording(
            code: .tooDeep, arguments: ["10"],
            swedish: "Element ligger djupare i varandra än gränsen 10; det som står därefter har inte "
                + "lästs.",
            english: "Elements lie deeper in each other than the limit of 10; what comes after was "
                + "not read."),
        Wording(
            code: .tooManyBlocks, arguments: ["10"],
            swedish: "Texten har fler stycken och celler än gränsen 10; det som står därefter har "
                + "inte lästs.",
            english: "The text has more paragraphs and cells than the limit of 10; what comes after "
                + "was not read."),
        Wording(
            code: .nearestEdition, arguments: ["2023", "report-2024"],
            swedish: "År 2023 har ingen egen blankettversion; formuläret är läst som report-2024.",
            english: "The year 2023 has no edition of its own; the form was read as report-2024."),
        Wording(
            code: .yearNotEvident, swedish: "Året som redovisningen avser är inte ifyllt.",
            english: "The year that the report is about is not filled in."),
        Wording(
            code: .yearConflict, arguments: ["2023", "2024"],
            swedish: "Redovisningen uppges avse 2023, men blankettens frågor gäller 2024.",
            english: "The report is said to be about 2023, but the form's questions are about 2024."),
        Wording(
            code: .unclaimedText, swedish: "Texten hör inte till någon fråga på blanketten och har inte lästs.",
            english: "The text belongs to no question of the form and was not read."),
        Wording(
            code: .missingQuestion, swedish: "Blankettens fråga finns inte i texten; den kan ha fallit bort.",
            english: "The form's question does not stand in the text; it may have been lost."),
        Wording(
            code: .tableInText, swedish: "I svaret står en tabell, som kan vara en fråga som blanketten inte har.",
            english: "The answer holds a table, which may be a question that the form does not have."),
        Wording(
            code: .questionInText,
            swedish: "I svaret står det som kan vara en fråga eller rubrik som blanketten inte har.",
            english: "The answer holds what may be a question or heading that the form does not have."),
        Wording(
            code: .refusedValue, swedish: "Svaret är omöjligt och har utelämnats.",
            english: "The answer is impossible and was left out."),
        Wording(
            code: .missingColumnHeadings,
            swedish: "Tabellens kolumner saknar rubriker; de har lästs i blankettens ordning.",
            english: "The table's columns have no headings; they were read in the order of the form."),
        Wording(
            code: .unevenRow,
            swedish: "Raden är inte lika bred som kolumnrubrikerna, eller ett svar spänner över flera rutor; "
                + "kontrollera kolumnerna.",
            english: "The row is not as wide as its headings, or an answer spans several cells; check the columns."),
        Wording(
            code: .invalidCount, swedish: "Ett heltal väntades, till exempel 15.",
            english: "Expected a whole number, such as 15."),
        Wording(
            code: .invalidOrganisationNumber,
            swedish: "Ett organisationsnummer med tio siffror väntades, till exempel 212000-0001.",
            english: "Expected an organisation number of ten digits, such as 212000-0001."),
        Wording(
            code: .invalidGiro, swedish: "Ett plusgiro- eller bankgironummer väntades, till exempel 123-4567.",
            english: "Expected a plusgiro or bankgiro number, such as 123-4567."),
        Wording(
            code: .addressWithoutPostalCode,
            swedish: "Adressen saknar postnummer; hela adressen är läst som gatuadress.",
            english: "The address has no postal code; all of it was read as the street."),
        Wording(
            code: .guessedDivision,
            swedish: "Svaret består av flera uppgifter, som har skilts åt genom en gissning; kontrollera dem.",
            english: "The answer holds several things, which were told apart by a guess; check them."),
        Wording(
            code: .struckText, swedish: "Här är text överstruken; den har inte lästs som svar.",
            english: "Text is struck out here; it was not read as an answer."),
        Wording(
            code: .raisedText, swedish: "Här står upphöjda eller nedsänkta tecken; svaret har lästs utan dem.",
            english: "Raised or lowered signs stand here; the answer was read without them."),
        Wording(
            code: .numberWithRemark, swedish: "Här står mer än ett tal; bara talet har lästs, så kontrollera det.",
            english: "More than a number stands here; the number alone was read, so check it."),
        Wording(
            code: .cutAnswer,
            swedish:
                "Svaret kan vara avhugget: det slutar mitt i, eller så står det som kan höra till det efter raden.",
            english: "The answer may be cut off: it ends in the middle, or what may belong to it stands after the line."
        ),
        Wording(
            code: .noMarks,
            swedish: "Inget är ikryssat i hela formuläret; kryssen kan ha fallit bort när filen gjordes.",
            english: "Nothing is marked in the whole form; the marks may have been lost when the file was made."),
        Wording(
            code: .marksBetweenOptions,
            swedish: "Det framgår inte om kryssen står före eller efter sina alternativ; "
                + "de har lästs som på blanketten, före.",
            english: "It is not evident whether the marks stand before or after their options; "
                + "they were read as on the form, before."),
        Wording(
            code: .invalidPositions,
            swedish: "Ett antal årsanställningar med högst två decimaler väntades, till exempel 2,25.",
            english: "Expected full-time positions with at most two decimals, such as 2,25."),
        Wording(
            code: .invalidAmount, swedish: "Ett belopp i hela kronor väntades, till exempel 640 500 kr.",
            english: "Expected an amount in whole kronor, such as 640 500 kr."),
        Wording(
            code: .invalidDate, swedish: "Ett datum väntades, till exempel 2025-01-07.",
            english: "Expected a date, such as 2025-01-07."),
        Wording(
            code: .invalidYear, swedish: "Ett årtal väntades, till exempel 2024.",
            english: "Expected a year, such as 2024."),
        Wording(
            code: .invalidPostalCode, swedish: "Ett postnummer med fem siffror väntades, till exempel 116 25.",
            english: "Expected a postal code of five digits, such as 116 25."),
        Wording(
            code: .invalidPhone, swedish: "Ett telefonnummer väntades, till exempel 08-123 45 67.",
            english: "Expected a phone number, such as 08-123 45 67."),
        Wording(
            code: .invalidEmail, swedish: "En e-postadress väntades, till exempel namn@example.se.",
            english: "Expected an e-mail address, such as namn@example.se."),
        Wording(
            code: .unknownMunicipality, swedish: "Kommunen finns inte i registret; namnet är kvar utan kod.",
            english: "The municipality is not in the register; its name is kept without a code."),
        Wording(
            code: .unknownMunicipality, arguments: ["Kalmar"],
            swedish: "Kommunen finns inte i registret; namnet är kvar utan kod. Menas ”Kalmar”?",
            english: "The municipality is not in the register; its name is kept without a code. Did you mean 'Kalmar'?"),
        Wording(
            code: .invalidMark, swedish: "Ett kryss eller en tom ruta väntades.",
            english: "Expected a mark or an empty cell."),
        Wording(
            code: .conflictingMarks, swedish: "Mer än ett alternativ är ifyllt; svaret har utelämnats.",
            english: "More than one alternative is marked; the answer was left out."),
        Wording(
            code: .unreadWaitingTime, swedish: "Väntetiden har inte kunnat tolkas i dagar; texten är kvar.",
            english: "The waiting time could not be read as days; its text is kept."),
        Wording(
            code: .severalValues, swedish: "Texten uppger mer än ett värde; svaret har utelämnats.",
            english: "The text tells more than one value; the answer was left out."),
        Wording(
            code: .guessedFromText, swedish: "Texten säger det inte uttryckligen; svaret är en tolkning.",
            english: "The text does not say it outright; the answer is an interpretation."),
        Wording(
            code: .roughNumber, swedish: "Texten anger ett ungefärligt tal.", english: "The text gives a rough number."),
        Wording(
            code: .ambiguousCells,
            swedish: "Det går inte att se vilken rad värdena hör till; de har utelämnats.",
            english: "Which row the values belong to cannot be told; they were left out."),
        Wording(
            code: .countsWithoutHeadings,
            swedish: "Inga rubriker säger vilka talen avser, kvinnor eller män; de har inte lästs.",
            english: "No headings tell whom the numbers count, women or men; they were not read."),
        Wording(
            code: .unclearPopulation,
            swedish: "Texten säger inte vilka klienter tabellen avser; den har lästs som avslutade klienter.",
            english: "The text does not tell which clients the table counts; it was read as closed clients."),
        Wording(
            code: .invalidRanking,
            swedish: "Årtal väntades, vart och ett med orsaker i ordning, till exempel 2012: Boende; Ekonomi.",
            english: "Expected years, each with its reasons in order, such as 2012: Boende; Ekonomi."),
        Wording(
            code: .unevenRanking, swedish: "Åren har olika många orsaker; någon kan ha fallit bort.",
            english: "The years have different numbers of reasons; one may have been lost."),
        Wording(code: .init(rawValue: "of-next-year"), swedish: "of-next-year", english: "of-next-year"),
    ])
    func isWorded(_ wording: Wording) {
        let diagnostic = Diagnostic(wording.code, .warning, at: 0..<0, wording.arguments)
        #expect(diagnostic.message(in: .swedish) == wording.swedish)
        #expect(diagnostic.message(in: .english) == wording.english)
    }

    @Test func placesAreLinesAndColumnsInCharacters() {
        let lines = SourceLines(Array("åä\r\nb\rc\n👩‍👧d".utf8))
        #expect(lines.place(of: 0) == (1, 1))
        #expect(lines.place(of: 2) == (1, 2))
        #expect(lines.place(of: 6) == (2, 1))
        #expect(lines.place(of: 8) == (3, 1))
        #expect(lines.place(of: lines.utf8.count - 1) == (4, 2))
    }
}
