import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct WordRendererTests {
    private typealias Element = PrintedWordFile.Element

    private static func random(_ seed: UInt64) throws -> (FormEdition, GrantDocument) {
        let edition = RandomDocument.edition(of: seed)
        var random = SeededGenerator(seed: seed)
        return (edition, try RandomDocument.make(for: edition, using: &random))
    }

    private func page(_ edition: FormEdition, _ document: GrantDocument) throws -> Element {
        let file = try #require(PrintedWordFile(WordRenderer(edition).render(document)))
        for (name, _) in file.parts { #expect(file.xml(name) != nil, "\(name) is not well-formed") }
        return try #require(file.xml("word/document.xml"))
    }

    /// The texts that stand on a form, by the tags of their places; `nil` for a blank.
    private func printed(_ edition: FormEdition, _ document: GrantDocument) -> [(tag: String?, text: String?)] {
        let (content, names) = (FormContent(edition, document), WordNames(edition))
        return edition.items.flatMap { item -> [(String?, String?)] in
            switch item {
            case .caption, .note: []
            case .question(let question): printed([question], content, names)
            case .fields(let questions): printed(questions, content, names)
            case .choices(let choices):
                choices.options.flatMap { option in
                    [(names[choices.id, option.value]?.tag, choices.isMarked(option, content.answers) ? "☒" : "☐")]
                        + (option.detail.map { [(names[$0]?.tag, content.detail(of: option))] } ?? [])
                }
            case .table(let table):
                table.rows.flatMap(\.cells).map { cell in
                    let text = cell.print(content.answers)
                    switch cell {
                    case .answer(let field, _): return (names[field]?.tag, text)
                    case .mark(let field, let choice, let number):
                        return (names[field, choice.inputValue]?.tag, number == nil ? text == nil ? "☐" : "☒" : text)
                    }
                }
            }
        }
    }

    private func printed(
        _ questions: [FormQuestion], _ content: FormContent, _ names: WordNames
    ) -> [(String?, String?)] {
        questions.filter { $0.answer != .nothing }.map { question in
            let text = content.text(of: question)
            return (
                question.inputName.flatMap { names[$0]?.tag },
                question.answer == .statement ? text == nil ? "☐" : "☒" : text
            )
        }
    }

    @Test(arguments: seeds)
    func everyAnswerStandsInControlsOfItsTag(seed: UInt64) throws {
        let (edition, document) = try Self.random(seed)
        let found = try page(edition, document).answers
        let wanted = printed(edition, document)
        for (tag, text) in wanted {
            let tag = try #require(tag)
            #expect(found[tag]?.joined(separator: "\n\n") == text ?? "", "\(tag)")
        }
        #expect(Set(found.keys) == Set(wanted.compactMap(\.tag)))
    }

    /// What is printed reads as the same document, without a doubt.
    @Test(arguments: seeds)
    func whatIsPrintedReadsBack(seed: UInt64) throws {
        let (edition, document) = try Self.random(seed)
        let reading = FormReader().read(try WordRenderer(edition).render(document))
        let (given, read) = (Answers(document), reading.documents.map { Answers($0.document) })
        #expect(read.count == 1)
        let fields = Set((read + [given]).flatMap { $0.paths(outside: []) })
        let others = fields.filter { field in read.contains { $0[field] != given[field] } }
        let told = others.map { field in "\(field): \(given[field].debugDescription) \(read.map { $0[field] })" }
        // Programs lose the mark of a prompt, so an answer in a prompt's very words is taken for one.
        #expect(told.sorted().filter { !$0.contains("Klicka eller tryck här för att ange") } == [])
        #expect(reading.diagnostics.map { "\($0.code.rawValue) \($0.field?.rawValue ?? "")" } == [])
        #expect(reading.repairs.isEmpty && reading.unclaimed.isEmpty)
    }

    /// Hostile answers leave the same elements as harmless ones of the same shape.
    @Test(arguments: seeds)
    func answersCannotChangeThePage(seed: UInt64) throws {
        let (edition, document) = try Self.random(seed)
        var harmless = Answers(document)
        for field in edition.fields where RandomDocument.isWords(field, in: edition) {
            guard case .string(let text)? = harmless[field], !["kind", "edition"].contains(field.rawValue) else {
                continue
            }
            let letters = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? String($0) : "a" }.joined()
            harmless[field] = .string(letters)
        }
        let names = try page(edition, document).all.map(\.name).filter { !$0.isEmpty }
        let others = try page(edition, harmless.document()).all.map(\.name).filter { !$0.isEmpty }
        #expect(names == others)
    }

    @Test(arguments: seeds)
    func theSameDocumentMakesTheSameBytes(seed: UInt64) throws {
        let (edition, document) = try Self.random(seed)
        #expect(try WordRenderer(edition).render(document) == WordRenderer(edition).render(document))
    }

    @Test(arguments: seeds)
    func everyControlStandsWithinABookmarkOfItsName(seed: UInt64) throws {
        let (edition, document) = try Self.random(seed)
        let bookmarks = Dictionary(uniqueKeysWithValues: WordNames(edition).all.map { ($0.bookmark, $0.tag) })
        var open: [String: String] = [:]
        var (names, numbers): ([String], [String]) = ([], [])
        for element in try page(edition, document).all {
            switch element.name {
            case "w:bookmarkStart":
                let name = try #require(element.attributes["w:name"])
                names.append(name)
                open[try #require(element.attributes["w:id"])] = name
            case "w:bookmarkEnd": #expect(open.removeValue(forKey: element.attributes["w:id"] ?? "") != nil)
            case "w:sdt":
                #expect(open.values.map { bookmarks[$0] } == [element.value("w:tag")])
                numbers.append(try #require(element.value("w:id")))
                #expect((1...64).contains(element.value("w:alias")?.utf16.count ?? 0))
            default: break
            }
        }
        #expect(open.isEmpty)
        #expect(Set(names).count == names.count && Set(names) == Set(bookmarks.keys))
        #expect(Set(numbers).count == numbers.count)
    }

    @Test(arguments: FormEdition.builtIn)
    func aBlankFormShowsWhereToWrite(edition: FormEdition) throws {
        let page = try page(edition, edition.blankDocument())
        let answers = page.answers.filter { !$0.value.isEmpty && $0.value != ["☐"] }
        #expect(answers == (edition.fields.contains("year") ? ["year": ["\(edition.year)"]] : [:]))
        for control in page.all("w:sdt") where !control.all("w:showingPlcHdr").isEmpty {
            // Blanks and prompts, which no answer is taken from by its words either.
            let prompt = control.words
            #expect(prompt.allSatisfy(\.isWhitespace) || AnswerKind.isPlaceholder(prompt))
        }
    }

    /// The words of all labels stand in paragraphs of their own, or after a box.
    @Test(arguments: FormEdition.builtIn)
    func labelsStandAsPrinted(edition: FormEdition) throws {
        let paragraphs = Set(try page(edition, edition.blankDocument()).all("w:p").map(\.words))
        var labels = edition.sections.compactMap(\.heading)
        for item in edition.items {
            switch item {
            case .caption(let label): labels.append(label)
            case .note(let note): if let text = note.text { labels.append(FormLabel(text)) }
            case .question(let question): labels.append(question.label)
            case .fields(let questions): labels += questions.map(\.label)
            case .table(let table):
                labels += [table.corner].compactMap(\.self) + table.columns + table.rows.map(\.label)
            case .choices(let choices): labels += [choices.label] + choices.options.map(\.label)
            }
        }
        for label in labels.map({ $0.fullText(year: edition.year) }) {
            #expect(paragraphs.contains(label) || paragraphs.contains("☐ " + label), "\(label)")
        }
    }

    @Test(arguments: FormEdition.builtIn)
    func tablesHaveHeaderRowsAndNoRowIsParted(edition: FormEdition) throws {
        let page = try page(edition, edition.blankDocument())
        for row in page.all("w:tr") { #expect(row.all("w:cantSplit").count == 1) }
        let tables = edition.items.filter { if case .table = $0 { true } else { false } }
        #expect(page.all("w:tblHeader").count == tables.count)
        // Converters print a table's title as words of the form.
        #expect(page.all("w:tblCaption").isEmpty && page.all("w:tblDescription").isEmpty)
        #expect(page.all("w:pgSz").first?.attributes["w:w"] == "11906")
    }

    @Test func thePropertiesTellTitleLanguageAndEditionAndNobody() throws {
        let file = try #require(
            PrintedWordFile(WordRenderer(.report2024).render(FormEdition.report2024.blankDocument())))
        let core = try #require(file.xml("docProps/core.xml"))
        #expect(
            core.children.map { "\($0.name): \($0.words)" } == [
                "dc:title: REDOVISNING: Statsbidrag till kommuner som bedriver verksamhet med personligt ombud 2024",
                "dc:language: sv-SE",
            ])
        let custom = try #require(file.xml("docProps/custom.xml"))
        #expect(custom.words == "report-2024")
        #expect(custom.children.map { $0.attributes["name"] } == ["po-edition"])
        #expect(file.xml("word/styles.xml")?.all("w:lang").first?.attributes["w:val"] == "sv-SE")
    }

    @Test func datesCanBeChosenAndMarksTicked() throws {
        let document = try Answers(("signature.date", .string("2025-01-07")), ("training.offered", .bool(true)))
            .document(.report2024)
        let page = try page(.report2024, document)
        let controls = Dictionary(grouping: page.all("w:sdt")) { $0.value("w:tag") ?? "" }
        #expect(
            controls["signature.date"]?.first?.all("w:date").first?.attributes["w:fullDate"] == "2025-01-07T00:00:00Z")
        #expect(controls["training.offered=true"]?.first?.all("w14:checked").first?.attributes["w14:val"] == "1")
        #expect(controls["training.offered=false"]?.first?.all("w14:checked").first?.attributes["w14:val"] == "0")
    }

    @Test func eachParagraphStandsInAControlOfItsOwn() throws {
        let document = try Answers(("remarks", .string("Första.\nrad\n\nAndra."))).document(.report2024)
        let page = try page(.report2024, document)
        #expect(page.answers["remarks"] == ["Första.\nrad", "Andra."])
        #expect(page.all("w:p").map(\.words).contains("Andra."))
    }

    @Test func documentsOfOtherFormsAreRefused() {
        #expect(throws: UnsuitableDocument.self) {
            try WordRenderer(.report2024).render(FormEdition.application2022.blankDocument())
        }
    }
}

extension Answers {
    fileprivate init(_ answers: (FieldID, JSONValue)...) {
        self.init()
        for (field, value) in answers { self[field] = value }
    }

    fileprivate func document(_ edition: FormEdition) throws -> GrantDocument {
        var answers = self
        answers.name(edition)
        return try answers.document()
    }
}
