import Foundation
import POForms
import POModel

/// One thing done to one form some times over, for tools that count instructions.
struct OneWork {
    /// The names of all that can be done.
    static let names = ["reader", "markdown", "html", "page", "text", "word"] + reads.map { "read \($0)" }

    private static let reads = ["our Markdown", "tabs", "pipes", "HTML", "layout", "our Word"]

    let name: String
    let count: Int

    /// Does it; with a count of 0 all is prepared and nothing done, so that the difference is what it takes.
    func run() throws {
        guard let document = try InventedForms(count: 1).documents.first else { return }
        let work = try work(on: document)
        for _ in 0..<count { consume(try work()) }
    }

    private func work(on document: GrantDocument) throws -> () throws -> Int {
        switch name {
        case "reader": return { FormReader().read([]).documents.count }
        case "markdown":
            let renderer = MarkdownRenderer(.report2024)
            return { try renderer.render(document).utf8.count }
        case "html":
            let renderer = HTMLRenderer(.report2024)
            return { try renderer.render(document).utf8.count }
        case "page":
            let renderer = HTMLFormRenderer(.report2024)
            return { try renderer.render(document).utf8.count }
        case "text":
            let renderer = TextRenderer(.report2024)
            return { try renderer.render(document).utf8.count }
        case "word":
            let renderer = WordRenderer(.report2024)
            return { try renderer.render(document).count }
        default:
            let form = try ForeignForms(of: document).forms.first { "read \($0.name)" == name }?.form ?? []
            let reader = FormReader()
            // What the reader makes when it first needs it is not counted.
            consume(reader.read(form).documents.count)
            return { reader.read(form).documents.count }
        }
    }
}
