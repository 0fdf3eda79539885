extension FormMessages {
    /// What is told of a whole file.
    static let fileWordings: [Diagnostic.Code: (swedish: String, english: String)] = [
        .documentFile: (
            "Filen är ett dokument från ett ordbehandlings- eller presentationsprogram ({0}), inte text; spara det som text eller webbsida (HTML) och läs den filen.",
            "The file is a document of a word processor or a presentation ({0}), not text; save it as text or as a web page (HTML), and read that file."
        ),
        .pdfFile: (
            "Filen är en PDF, inte text; gör om den till text, till exempel med programmet pdftotext (med valet -layout), och läs den filen.",
            "The file is a PDF, not text; turn it into text, for example with the program pdftotext (with the option -layout), and read that file."
        ),
        .spreadsheetFile: (
            "Filen är ett kalkylblad ({0}), inte text; spara det som Excel-arbetsbok (.xlsx) och läs den filen.",
            "The file is a spreadsheet ({0}), not text; save it as a workbook of Excel (.xlsx), and read that file."
        ),
        .imageFile: (
            "Filen är en bild ({0}), inte text; tolka den med ett program för texttolkning (OCR) och läs texten därifrån.",
            "The file is a picture ({0}), not text; have a program recognise its text (OCR), and read that text."
        ),
        .archiveFile: (
            "Filen är ett arkiv eller packad ({0}), inte text; packa upp den och läs filerna i den.",
            "The file is an archive or packed ({0}), not text; unpack it, and read the files in it."
        ),
        .damagedFile: (
            "Filen är skadad och kan inte läsas; öppna den i det program som den gjordes i, spara den på nytt och läs den filen.",
            "The file is damaged and cannot be read; open it in the program that made it, save it anew, and read that file."
        ),
        .encryptedFile: (
            "Filen är låst med lösenord; ta bort lösenordet och läs filen igen.",
            "The file is locked by a password; remove the password, and read the file again."
        ),
        .oversizedFile: (
            "Filen är större uppackad än gränsen {0}; ingenting har lästs.",
            "The file is larger unpacked than the limit of {0}; nothing was read."
        ),
        .trackedChanges: (
            "Dokumentet har {0} {0?spårad ändring|spårade ändringar}; det har lästs som om alla var godkända.",
            "The document has {0} tracked {0?change|changes}; it was read as if all were accepted."
        ),
        .comments: (
            "Dokumentet har {0} {0?kommentar|kommentarer}, som inte har lästs.",
            "The document has {0} {0?comment|comments}, which {0?was|were} not read."
        ),
        .filesWithin: (
            "Dokumentet tar in {0} {0?annan fil|andra filer} när det öppnas, och {0?den|de} har inte lästs; öppna det i Word, spara det på nytt och läs den filen.",
            "The document takes in {0} other {0?file|files} when it is opened, which {0?was|were} not read; open it in Word, save it anew, and read that file."
        ),
        .notWordFile: (
            "Filen är {0} och inget Word-dokument; en blankett som ska fyllas i måste vara ett Word-dokument (.docx).",
            "The file is {0} and no document of Word; a form to be filled in must be a document of Word (.docx)."
        ),
        .hiddenSheets: (
            "Kalkylarket har {0} {0?dolt blad|dolda blad}, som inte har lästs.",
            "The workbook has {0} hidden {0?sheet|sheets}, which {0?was|were} not read."
        ),
        .decodedTwice: (
            "Texten har avkodats två gånger på vägen, så att till exempel å blivit Ã¥; {0} {0?ställe|ställen} har rättats.",
            "The text was decoded twice on its way, so that å, for one, became Ã¥; {0} {0?place was|places were} mended."
        ),
        .tooManyBytes: (
            "Filen är större än gränsen {0} byte; det som står därefter har inte lästs.",
            "The file is larger than the limit of {0} bytes; what comes after was not read."
        ),
        .tooManyCells: (
            "En tabellrad har fler celler än gränsen {0}; det som står därefter har inte lästs.",
            "A row of a table has more cells than the limit of {0}; what comes after was not read."
        ),
        .tooDeep: (
            "Tabeller och stycken ligger i varandra i fler led än gränsen {0}; det som står därefter har inte lästs.",
            "Tables and paragraphs lie deeper in each other than the limit of {0}; what comes after was not read."
        ),
        .tooManyBlocks: (
            "Texten har fler stycken och celler än gränsen {0}; det som står därefter har inte lästs.",
            "The text has more paragraphs and cells than the limit of {0}; what comes after was not read."
        ),
    ]
}
