import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A document that a command was given, with where it came from.
struct GivenDocument {
    /// The document.
    let document: GrantDocument
    /// The file it was read in: the form that `po read` names, or else the file that holds it.
    let file: String
    /// Which of the file's documents it is, from 1; `nil` when it is the only one.
    fileprivate(set) var number: Int?

    /// The file, with the number where it holds several: `packet.md#2`.
    var name: String { number.map { "\(file)#\($0)" } ?? file }

    /// The municipality that accounts or applies; `nil` when the document tells none.
    var municipality: Municipality? {
        switch document {
        case .report(let report): report.grantee.municipality
        case .application(let application): application.applicant.municipality
        case .memorandum, .other: nil
        }
    }

    /// The year that it is about; `nil` when the document tells none.
    var year: Int? {
        switch document {
        case .report(let report): report.year
        case .application(let application): application.year
        case .memorandum, .other: nil
        }
    }
}

extension GivenDocument {
    /// Reads the documents of everything that arguments name: files, folders, pipes and standard input (`-`).
    ///
    /// Each holds documents one after the other, such as one a line: a document, a list, a line of `po read`, or what
    /// `po draft` prints. Of a folder the files `.json`, `.jsonl` and `.ndjson` are read.
    ///
    /// - Throws: `ExitCode`, after a message for each thing that is wrong: 2 where something else than documents is given,
    ///   else 1 where something cannot be read, or nothing holds a document.
    static func read(_ arguments: [String], wanted: WrongUse.Wanted = .documents) throws -> [GivenDocument] {
        var documents: [GivenDocument] = []
        var failures: [ExitCode] = []
        for input in Input.named(arguments, inFolders: ["json", "jsonl", "ndjson"]) {
            Console.work(on: "läser \(input.name)", "reading \(input.name)")
            do {
                documents += try read(input, wanted: wanted)
            } catch let error as ExitCode {
                failures.append(error)
            }
        }
        if let failure = failures.max(by: { $0.rawValue < $1.rawValue }) { throw failure }
        guard documents.isEmpty else { return numbered(documents) }
        Console.complain(
            "det finns inget dokument att läsa; ange en fil, en mapp eller - för standard in",
            "there is no document to read; give a file, a folder or - for standard input")
        throw ExitCode.failure
    }

    /// The reports among documents, named by their files; what else there is is told.
    ///
    /// - Throws: `ExitCode` 2, after a message, when there is no report among them.
    static func reports(_ arguments: [String]) throws -> [ReceivedReport] {
        let documents = try read(arguments, wanted: .reports)
        let reports = documents.compactMap { given -> ReceivedReport? in
            if case .report(let report) = given.document { ReceivedReport(report, name: given.name) } else { nil }
        }
        let others = documents.filter { $0.document.kind != .grantReport }
        if reports.isEmpty, let other = others.first {
            throw WrongUse.of(GivenKind(other.document.kind), named: other.name, wanted: .reports)
        }
        for other in others {
            let words = GivenKind(other.document.kind).words
            Console.remark(
                "\(other.name): \(words.sv), ingen redovisning; räknas inte",
                "\(other.name): \(words.en), no report; not counted")
        }
        return reports
    }

    private static func read(_ input: Input, wanted: WrongUse.Wanted) throws -> [GivenDocument] {
        let bytes = try input.bytes()
        let parts = JSONSequence.parts(of: bytes)
        var documents: [GivenDocument] = []
        var failure: ExitCode?
        for part in parts {
            do {
                let contents = try JSONDecoder().decode(DocumentsInJSON.self, from: part.bytes)
                for (file, document) in contents.documents {
                    documents.append(GivenDocument(document: document, file: file ?? input.name))
                }
                for file in contents.filesWithout { tellEmpty(file ?? input.name) }
            } catch {
                let place = parts.count > 1 ? "\(input.name):\(part.line)" : input.name
                let given = GivenKind(of: part.bytes.count == bytes.count ? bytes : part.bytes)
                let code: ExitCode
                if given.isDocument || given == .json {
                    Console.complain("\(place): \(JSONFault.description(of: error))")
                    code = .failure
                } else {
                    code = WrongUse.of(given, named: place, wanted: wanted)
                }
                failure = [failure, code].compactMap(\.self).max { $0.rawValue < $1.rawValue }
                // Text that is no JSON has no further parts to speak of.
                if !part.looksLikeJSON { break }
            }
        }
        if let failure { throw failure }
        if parts.isEmpty { tellEmpty(input.name) }
        return documents
    }

    private static func tellEmpty(_ name: String) {
        Console.complain(
            "\(name): det finns inget dokument i filen", "\(name): there are no documents in the file")
    }

    /// Numbers the documents of each file that has several.
    private static func numbered(_ documents: [GivenDocument]) -> [GivenDocument] {
        let counts = documents.reduce(into: [:]) { $0[$1.file, default: 0] += 1 }
        var met: [String: Int] = [:]
        return documents.map { given in
            var given = given
            met[given.file, default: 0] += 1
            given.number = counts[given.file] == 1 ? nil : met[given.file]
            return given
        }
    }
}

/// The documents in a JSON value, each with the file that the value names.
private struct DocumentsInJSON: Decodable {
    private(set) var documents: [(file: String?, document: GrantDocument)] = []
    /// Lines of `po read` about a file that is no form.
    private(set) var filesWithout: [String?] = []

    private enum CodingKeys: String, CodingKey { case documents, document, file, sections, id }

    init(from decoder: any Decoder) throws {
        if var list = try? decoder.unkeyedContainer() {
            while !list.isAtEnd {
                let part = try list.decode(DocumentsInJSON.self)
                documents += part.documents
                filesWithout += part.filesWithout
            }
            return
        }
        let container = try? decoder.container(keyedBy: CodingKeys.self)
        if let container, container.contains(.documents) {
            let file = try container.decodeIfPresent(String.self, forKey: .file)
            documents = try container.decode([GrantDocument].self, forKey: .documents).map { (file, $0) }
            if documents.isEmpty { filesWithout = [file] }
        } else if let container, container.contains(.document) {
            documents = [(nil, try container.decode(GrantDocument.self, forKey: .document))]
        } else if let container, container.contains(.sections), container.contains(.id) {
            throw NoDocument()
        } else {
            documents = [(nil, try GrantDocument(from: decoder))]
        }
    }

    /// An edition has a kind too, but it is no document of that kind.
    private struct NoDocument: Error {}
}
