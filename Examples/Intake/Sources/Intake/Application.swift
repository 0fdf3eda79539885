import Foundation
import Hummingbird

/// Serves the intake until it is stopped.
///
/// The officer's code is printed when the file is new.
public func serve(_ settings: Settings) async throws {
    let store = try Store(file: settings.file)
    if try await !store.hasCode(.officer) {
        say("Länsstyrelsens kod, som bara visas nu: \(try await store.giveCode(to: .officer))")
    }
    say("http://127.0.0.1:\(settings.port)/")
    let application = makeApplication(settings, store)
    try await application.runService()
}

/// Prints a line at once, also into a pipe.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// The intake with all its pages.
func makeApplication(_ settings: Settings, _ store: Store) -> some ApplicationProtocol {
    let router = Router(context: IntakeContext.self)
    router.middlewares.add(GuardMiddleware(requests: RateLimit(perMinute: settings.requestsPerMinute)))
    router.middlewares.add(SessionMiddleware(store: store))
    router.get("/style.css") { _, _ in
        Response(
            status: .ok, headers: [.contentType: "text/css; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: Page.css)))
    }
    SignInRoutes(store: store, settings: settings, tries: RateLimit(perMinute: settings.signInsPerMinute))
        .add(to: router)
    HomeRoutes(store: store, settings: settings).add(to: router)
    FormRoutes(store: store, settings: settings).add(to: router)
    UploadRoutes(store: store).add(to: router)
    OfficerRoutes(store: store, settings: settings).add(to: router)
    StatisticsRoutes(store: store, settings: settings).add(to: router)
    PublicationRoutes(store: store, settings: settings).add(to: router)
    return Application(
        router: router,
        configuration: .init(address: .hostname("127.0.0.1", port: settings.port), serverName: "intake"))
}

extension IntakeContext {
    /// The year in the address, or a refusal.
    func requireYear() throws -> Int {
        guard let year = parameters.get("year", as: Int.self), (2000...2100).contains(year) else {
            throw HTTPError(.notFound)
        }
        return year
    }
}
