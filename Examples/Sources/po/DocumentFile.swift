import ArgumentParser
import Foundation
import POModel
import POStatistics

/// Documents on disk: one, an array of them, or a line of `po read`.
enum DocumentFile {
    /// Reads the documents of a file.
    ///
    /// - Throws: `ExitCode.failure`, after a message that names the place, when the file holds no documents.
    static func read(_ path: String) throws -> [GrantDocument] {
        do {
            let data = try Data(contentsOf: URL(filePath: path))
            let documents = try JSONDecoder().decode(Contents.self, from: data).documents
            if documents.isEmpty { Console.complain("\(path): there are no documents in the file") }
            return documents
        } catch {
            Console.complain("\(path): \(JSONFault.description(of: error))")
            throw ExitCode.failure
        }
    }

    /// The reports of a file, in their order.
    ///
    /// - Throws: `ExitCode.failure`, after a message that names the place, when the file holds no documents.
    static func reports(in path: String) throws -> [GrantReport] {
        try read(path).compactMap { if case .report(let report) = $0 { report } else { nil } }
    }

    /// The reports of several files, named by their files.
    ///
    /// - Throws: `ExitCode.failure`, after a message that names the place, when a file holds no documents.
    static func received(_ paths: [String]) throws -> [ReceivedReport] {
        try paths.flatMap { path in
            let reports = try reports(in: path)
            return reports.enumerated().map { number, report in
                ReceivedReport(report, name: reports.count == 1 ? path : "\(path)#\(number + 1)")
            }
        }
    }

    private struct Contents: Decodable {
        let documents: [GrantDocument]

        private enum CodingKeys: String, CodingKey { case documents }

        init(from decoder: any Decoder) throws {
            if (try? decoder.unkeyedContainer()) != nil {
                documents = try [GrantDocument](from: decoder)
            } else if let container = try? decoder.container(keyedBy: CodingKeys.self), container.contains(.documents) {
                documents = try container.decode([GrantDocument].self, forKey: .documents)
            } else {
                documents = [try GrantDocument(from: decoder)]
            }
        }
    }
}
