import ArgumentParser
import Foundation
import POModel
import POStatistics

/// `po publish`: tables and charts without small numbers.
struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print tables that are safe to publish, of a register or of reports.",
        discussion: """
            Small numbers are hidden, and as many others as it takes that none can be worked out; or they are rounded, so \
            that all numbers are there and add up, and what must stand beside them is told on standard error and in files. \
            Give every year that is published at once, as what is published apart cannot be protected together. Reports are \
            added up by county and for all. The exit status is 1 if rows were left out, or if there is nothing to publish; and if numbers contradict \
            each other, as two years whose stocks do not meet, and then nothing is printed. Numbers that do so between \
            tables or years can be accepted as they are; sums within a table must be mended.
            """)

    @Argument(
        help: ArgumentHelp(
            "A register, with --year; or files or folders with reports, as of `po read`; - is standard input.",
            valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The years of the register, parted by commas.", valueName: "year,…"))
    var year: String?

    @Option(help: "What to print: csv, json-stat, px or svg.")
    var format: PublishedFormat = .csv

    @Option(help: "What CSV is for: tidy for programs, or excel to be opened where its language is that of --language.")
    var csv: PublishedCSV = .tidy

    @Option(help: ArgumentHelp("The table to print; of svg: clients, reasons or trend.", valueName: "id"))
    var table = "clients"

    @Option(help: ArgumentHelp("Write all tables or charts into a folder instead.", valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("The place that charts show; by default all together.", valueName: "code"))
    var place: String?

    @Flag(
        help: "Publish though numbers contradict each other between tables or years; that is told, and not protected.")
    var acceptContradictions = false

    @Option(help: "What is done to small numbers: suppress or round.")
    var method: PublishedMethod = .suppress

    @Option(help: "To round: the smallest number above zero that is shown, 3 or 5.")
    var base = 3

    @Option(help: "To suppress: the smallest number above zero that is shown.")
    var threshold = DisclosurePolicy().threshold

    @Flag(help: "To suppress: hide zeros, too.")
    var protectZeros = false

    @Flag(help: "To suppress: hide, too, that a category holds all clients of a place.")
    var protectGroups = false

    @Option(
        help: ArgumentHelp(
            "Write why each number is hidden, and what is told of everybody in a place; never to be published, as it tells small numbers from others.",
            valueName: "file"))
    var log: String?

    @Option(
        help: ArgumentHelp(
            "A table that was published before, as csv, json-stat or px; what it shows is shown, and what it hides stays hidden.",
            valueName: "file"))
    var published: [String] = []

    @Option(
        help: ArgumentHelp(
            "Codes of municipalities and counties whose reports are expected, parted by commas; or all.",
            valueName: "code,…"))
    var expected: String?

    @Option(help: ArgumentHelp("Who publishes, for json-stat and px.", valueName: "text"))
    var source: String?

    @OptionGroup var editions: EditionOptions

    @OptionGroup var mapping: MappingOption

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of tables and messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses what cannot be published so.
    func validate() throws {
        guard threshold >= 2 else { throw ValidationError("expected a threshold of 2 or more, or nothing is hidden") }
        guard [3, 5].contains(base) else { throw ValidationError("expected a base of 3 or 5") }
        guard csv == .tidy || format == .csv else { throw ValidationError("--csv is about the format csv") }
        guard year == nil || files.count == 1 else { throw ValidationError("expected one register") }
        guard log == nil || method == .suppress else { throw ValidationError("--log tells why numbers are hidden") }
        guard published.isEmpty || method == .suppress else {
            throw ValidationError("--published tells what is hidden; rounded numbers follow from the tables alone")
        }
        guard year == nil || expected == nil else { throw ValidationError("--expected is about reports") }
        _ = try years()
    }

    /// Makes, protects and prints the tables.
    func run() async throws {
        let (given, isWhole) = try await tables()
        var linked = given
        for name in published { try PublishedFile(name: name).add(to: &linked, in: language) }
        let publication = try safe(linked)
        if let output {
            try write(publication, to: URL(filePath: output))
        } else {
            guard let text = publication.text(of: table) else {
                let names = publication.names.joined(separator: ", ")
                Console.complain(
                    language == .swedish
                        ? "det finns ingen tabell '\(table)' för platsen; det finns \(names)"
                        : "there is no table '\(table)' of the place; there are \(names)")
                throw ExitCode(2)
            }
            try Console.print(text)
        }
        if !isWhole { throw ExitCode.failure }
    }

    /// The tables without small numbers.
    private func safe(_ linked: LinkedTables) throws -> Publication {
        do {
            switch method {
            case .suppress:
                let protected = try linked.protected(
                    by: DisclosurePolicy(
                        threshold: threshold, protectsZeros: protectZeros, protectsGroups: protectGroups))
                try refuse(protected.unmet)
                let lines =
                    protected.log.map { $0.text(in: language) } + protected.remarks.map { $0.text(in: language) }
                if let log { try Self.write(lines.map { $0 + "\n" }.joined(), to: log) }
                return publication(protected.tables)
            case .round:
                let rounded = try linked.rounded(base: base)
                try refuse(rounded.unmet)
                let statement = rounded.text(in: language)
                Console.complain(statement)
                return publication(rounded.tables, statement: statement)
            }
        } catch let error as ProtectionError {
            Console.complain(error.text(in: language))
            throw ExitCode.failure
        }
    }

    private func publication(_ tables: [StatisticalTable], statement: String? = nil) -> Publication {
        Publication(tables, format: format, csv: csv, place: place, source: source, statement: statement)
    }

    /// Ends where numbers contradict each other, unless that is accepted.
    private func refuse(_ unmet: [CellRelation]) throws {
        for relation in unmet {
            Console.complain(
                "gäller inte, och är inte skyddat: \(relation)", "does not hold, and is not protected: \(relation)")
        }
        if !unmet.isEmpty, !acceptContradictions {
            Console.complain(
                "tal motsäger varandra, så inget skrivs ut; rätta dem, eller godta dem med --accept-contradictions",
                "numbers contradict each other, so nothing is printed; mend them, or accept them with --accept-contradictions"
            )
            throw ExitCode.failure
        }
    }

    private func years() throws -> [Int]? {
        try year?.split(separator: ",", omittingEmptySubsequences: false).map { text in
            guard let year = Int(text), (1900...9999).contains(year) else {
                throw ValidationError("expected years from 1900 to 9999, parted by commas")
            }
            return year
        }
    }

    /// The tables as they are, and whether no row was left out of them.
    private func tables() async throws -> (LinkedTables, isWhole: Bool) {
        guard let years = try years() else { return (try reportTables(), true) }
        let register = try RegisterFile(
            files[0], language: language, mapping: mapping.read(), isReadAgain: Set(years).count > 1)
        var tables: [YearTables] = []
        for year in Set(years).sorted() { tables.append(try await register.read(year: year).tables()) }
        guard tables.contains(where: { !$0.isEmpty }) else {
            Console.complain(
                language == .swedish
                    ? "\(files[0]): inget uppdrag pågick under \(year ?? "")"
                    : "\(files[0]): no assignment touches \(year ?? "")")
            throw ExitCode.failure
        }
        return (try LinkedTables(tables, language: language), tables.allSatisfy { $0.leftOut.count == 0 })
    }

    private func reportTables() throws -> LinkedTables {
        let expected = try expected.map(MunicipalityCode.expected)
        let editions = try editions.finder(in: language)
        let reports = try GivenDocument.reports(files)
        editions.complainOfUnknown(reports)
        let (years, remarks) = YearRollUp.years(of: reports, expected: expected, editions: editions)
        for remark in remarks + years.flatMap(\.remarks) { Console.remark(remark.text(in: language)) }
        guard years.contains(where: { !$0.counted.isEmpty }) else {
            Console.complain("det finns ingen redovisning att räkna", "there is no report to count")
            throw ExitCode.failure
        }
        return LinkedTables(years, language: language)
    }

    private func write(_ publication: Publication, to folder: URL) throws {
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in publication.names {
            guard let text = publication.text(of: name) else { continue }
            try Self.write(text, to: folder.appending(path: "\(name).\(format.fileExtension)").path)
        }
        if let statement = publication.statement {
            try Self.write(statement + "\n", to: folder.appending(path: "statement.txt").path)
        }
    }

    private static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            Console.complain("\(path): filen kan inte skrivas", "\(path): the file cannot be written")
            throw ExitCode.failure
        }
    }
}
