import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import POForms
import POModel
import Testing

@testable import Intake

/// Somebody at a browser without JavaScript: keeps the cookie, and sends the token that stands in the page.
final class Browser {
    private let client: any TestClientProtocol
    private var cookie: String?
    private(set) var page = ""
    private(set) var status = HTTPResponse.Status.ok
    /// Where the last answer sent the browser on to.
    private(set) var location: String?

    init(_ client: any TestClientProtocol) { self.client = client }

    func get(_ address: String) async throws { try await send(.get, address, [:], "") }

    /// Sends a form with the token of the page.
    func post(_ address: String, _ fields: [(String, String)], token: String? = nil) async throws {
        let token = token ?? self.token
        let pairs = fields + (token.map { [(Session.tokenName, $0)] } ?? [])
        let body = pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        try await send(.post, address, [.contentType: "application/x-www-form-urlencoded"], body)
        try await follow()
    }

    /// Sends a file with the token of the page.
    func upload(_ address: String, _ file: [UInt8], name: String = "redovisning.md") async throws {
        let mark = "----gräns7"
        var body = Array(
            """
            --\(mark)\r\nContent-Disposition: form-data; name="token"\r\n\r\n\(token ?? "")\r\n\
            --\(mark)\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r\n\
            Content-Type: application/octet-stream\r\n\r\n
            """.utf8)
        body += file + Array("\r\n--\(mark)--\r\n".utf8)
        try await send(.post, address, [.contentType: "multipart/form-data; boundary=\(mark)"], bytes: body)
        try await follow()
    }

    func signIn(_ code: String) async throws {
        cookie = nil
        try await post("/sign-in", [("code", code)], token: "")
    }

    /// The token that stands in the page.
    var token: String? {
        page.split(separator: "name=\"token\" value=\"", maxSplits: 1).dropFirst().first.map {
            String($0.prefix { $0 != "\"" })
        }
    }

    private func follow() async throws {
        if let next = location { try await get(next) }
    }

    private func send(
        _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: String
    ) async throws {
        try await send(method, address, headers, bytes: Array(body.utf8))
    }

    private func send(
        _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, bytes: [UInt8]
    ) async throws {
        var headers = headers
        if let cookie { headers[.cookie] = "intake=\(cookie)" }
        let response = try await client.execute(
            uri: address, method: method, headers: headers, body: ByteBuffer(bytes: bytes))
        status = response.status
        page = String(buffer: response.body)
        location = (300..<400).contains(response.status.code) ? response.headers[.location] : nil
        if let set = response.headers[.setCookie], set.hasPrefix("intake=") {
            cookie = String(set.dropFirst("intake=".count).prefix { $0 != ";" })
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// An intake of Kalmar county in memory, on the 10th of January 2025.
struct TestIntake {
    let store: Store
    let settings: Settings

    init() throws {
        store = try Store()
        var settings = try Settings(arguments: [])
        settings.requestsPerMinute = 10_000
        settings.signInsPerMinute = 10_000
        let day = try #require(CalendarDate(year: 2025, month: 1, day: 10))
        settings.today = { day }
        self.settings = settings
    }

    static let kalmar = MunicipalityCode(rawValue: "0880")

    func with(_ settings: Settings? = nil, _ test: @Sendable @escaping (Browser) async throws -> Void) async throws {
        let application = makeApplication(settings ?? self.settings, store)
        try await application.test(.router) { client in try await test(Browser(client)) }
    }

    /// The code of a municipality.
    func code(_ municipality: String = "0880") async throws -> String {
        try await store.giveCode(to: .municipality(try #require(MunicipalityCode(rawValue: municipality))))
    }

    /// What a municipality fills in for a year without a fault.
    static func answers(_ year: Int = 2024, name: String = "Kalmar", women: Int = 21) -> [(String, String)] {
        var pairs: [(String, String)] = [
            ("edition", "report-2024"), ("form-year", "\(year)"), ("year", "\(year)"),
            ("grantee.municipality", name), ("ombuds.positions", "2,00"),
        ]
        for (kind, counts) in [("total", [women, women - 2]), ("new", [9, 8]), ("closed", [7, 6])] {
            for (gender, count) in zip(["women", "men"], counts) {
                pairs.append(("clients.\(kind).all.\(gender)", "\(count)"))
                pairs.append(("clients.\(kind).byAge.30-49.\(gender)", "\(count)"))
            }
        }
        return pairs
    }
}
