import ArgumentParser
import Foundation
import POForms
import POModel
import POStatistics

/// The forms of one's own that a command takes beside the built-in ones.
struct EditionOptions: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp("A form of your own, as JSON; may be given several times.", valueName: "file"))
    var files: [String] = []

    /// The forms that documents can be on.
    func finder(in language: MessageLanguage) throws -> EditionFinder {
        EditionFinder(try files.map { try EditionFile.read($0, in: language) })
    }
}

/// The form that a command fills in, with forms of one's own beside the built-in ones.
struct TargetEditionOptions: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp(
            "The edition of the form, by its id or as a file of your own; by default that of the year. Files may be given several times, the form to fill in first.",
            valueName: "id or file"))
    var given: [String] = []

    /// The forms that documents can be on, and the one that is asked for; `nil` when none is.
    ///
    /// - Throws: `ExitCode` 2, after a message, for an id that no edition has, and an edition of another kind.
    func editions(
        for kind: DocumentKind, in language: MessageLanguage
    ) throws -> (finder: EditionFinder, target: FormEdition?) {
        let (names, files) = (given.filter { !Self.isFile($0) }, given.filter(Self.isFile))
        guard names.count <= 1 else { throw ValidationError("expected one edition to fill in, found \(names.count)") }
        let own = try files.map { try EditionFile.read($0, in: language) }
        let finder = EditionFinder(own)
        guard let target = try names.first.map({ try finder.named($0) }) ?? own.first else { return (finder, nil) }
        guard target.kind == kind else { throw WrongUse.of(target.id, target.kind, wanted: kind) }
        return (finder, target)
    }

    private static func isFile(_ name: String) -> Bool {
        name == "-" || name.hasSuffix(".json") || FileManager.default.fileExists(atPath: name)
    }
}

extension EditionFinder {
    /// The edition of an id.
    ///
    /// - Throws: `ExitCode` 2, after a message that names the editions there are.
    func named(_ id: String) throws -> FormEdition {
        if let edition = edition(EditionID(rawValue: id)) { return edition }
        let known = editions.map(\.id.rawValue).joined(separator: ", ")
        Console.complain(
            id.isEmpty
                ? "en blankettversion behövs; det finns: \(known)"
                : "ingen blankettversion '\(id)'; det finns: \(known)",
            id.isEmpty ? "expected an edition; there are: \(known)" : "no edition '\(id)'; there are: \(known)")
        throw ExitCode(2)
    }

    /// The edition that a document is in: the one that it names, or that of a memorandum, which names none.
    ///
    /// - Throws: `ExitCode` 2, after a message that names the editions there are, or that the edition is of another kind.
    func namedEdition(of document: GrantDocument) throws -> FormEdition {
        if let found = edition(of: document), found.evidence == .named || document.kind == .officialMemorandum {
            return found.edition
        }
        let edition = try named(document.edition?.rawValue ?? "")
        throw WrongUse.of(edition.id, edition.kind, wanted: document.kind)
    }

    /// The edition of a kind of document for a year.
    func target(_ kind: DocumentKind, for year: Int) throws -> FormEdition {
        try edition(ofKind: kind, for: year)?.edition ?? named("")
    }

    /// Tells of editions that documents name and nobody has given, and which form is taken instead.
    func complainOfUnknown(_ documents: [(name: String, document: GrantDocument)]) {
        for (name, document) in documents {
            guard let found = edition(of: document), case .unknownName(let unknown) = found.evidence else { continue }
            Console.remark(
                "\(name): blankettversionen '\(unknown)' är inte känd; dokumentet tas som \(found.edition.id) (--edition ger en egen)",
                "\(name): the edition '\(unknown)' is not known; the document is taken as \(found.edition.id) (--edition gives your own)"
            )
        }
    }

    /// Tells of editions that reports name and nobody has given.
    func complainOfUnknown(_ reports: [ReceivedReport]) {
        complainOfUnknown(reports.map { ($0.name, .report($0.report)) })
    }
}
