import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// A form to fill in, in a real browser, where the environment variable `PO_BROWSER` names Chromium.
@Suite struct BrowserTests {
    private static let browser = ProcessInfo.processInfo.environment["PO_BROWSER"]

    @Test(.enabled(if: browser != nil, "skipped: PO_BROWSER names no browser"), arguments: 0..<8 as Range<UInt64>)
    func whatTheBrowserSendsIsTheDocument(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: .report2024, using: &random)
        // The page itself has no script; this one tells what the browser would send.
        let script = """
            <script>
            const pairs = new URLSearchParams();
            for (const [name, value] of new FormData(document.forms[0])) pairs.append(name, value.replace(/\\r?\\n|\\r/g, "\\r\\n"));
            document.documentElement.textContent = "SENT(" + pairs + ")";
            </script>
            """
        let page = try HTMLFormRenderer(.report2024).render(document).replacing("</main>", with: "</main>" + script)
        let body = try #require(try Self.sent(from: page))
        let submission = FormSubmission(body: body, on: .report2024)
        #expect(try canonical(submission.document) == canonical(document))
        #expect(submission.diagnostics.allSatisfy { $0.severity == .warning && $0.code != .unknownInput })
    }

    /// What the browser's page says that it would send.
    private static func sent(from page: String) throws -> [UInt8]? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, output) = (folder.appending(path: "form.html"), folder.appending(path: "output"))
        try Data(page.utf8).write(to: file)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: browser ?? "")
        process.arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
            file.absoluteString,
        ]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let dom = try Data(contentsOf: output)
        guard let start = dom.range(of: Data("SENT(".utf8)),
            let end = dom.range(of: Data(")".utf8), options: .backwards)
        else {
            return nil
        }
        // The page shows the body as text, in which only the ampersand is escaped.
        let text = String(decoding: dom[start.upperBound..<end.lowerBound], as: UTF8.self)
        return Array(text.replacing("&amp;", with: "&").utf8)
    }
}
