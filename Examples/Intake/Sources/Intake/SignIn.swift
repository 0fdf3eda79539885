import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import POModel

// MARK: Codes and sessions

extension Store {
    /// How long somebody stays signed in, in seconds: a working day.
    static let sessionLength = 8.0 * 60 * 60

    /// Gives an owner a new code, which replaces the old one and ends its sessions; only the hash is kept.
    func giveCode(to owner: Owner) async throws -> String {
        let code = (owner == .officer ? "LST" : owner.key) + "-" + Secret.make()
        try await database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO account VALUES (?, ?)", arguments: [owner.key, Secret.hash(code)])
            try database.execute(sql: "DELETE FROM session WHERE owner = ?", arguments: [owner.key])
            try Self.add(.codeGiven, by: .officer, MunicipalityCode(rawValue: owner.key), nil, nil, to: database)
        }
        return code
    }

    /// Whether an owner has a code.
    func hasCode(_ owner: Owner) async throws -> Bool {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT 1 FROM account WHERE owner = ?", arguments: [owner.key]) != nil
        }
    }

    /// Begins a session for whoever has a code, and gives the cookie's secret; `nil` for a wrong code.
    func signIn(code: String) async throws -> String? {
        let secret = Secret.make()
        return try await database.write { database in
            guard
                let key = try String.fetchOne(
                    database, sql: "SELECT owner FROM account WHERE hash = ?", arguments: [Secret.hash(code)])
            else { return nil }
            let now = Date().timeIntervalSince1970
            try database.execute(sql: "DELETE FROM session WHERE ends < ?", arguments: [now])
            try database.execute(
                sql: "INSERT INTO session VALUES (?, ?, ?, ?)",
                arguments: [Secret.hash(secret), key, Secret.make(), now + Self.sessionLength])
            return secret
        }
    }

    /// The session of a cookie's secret.
    func session(_ secret: String) async throws -> Session? {
        try await database.read { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT owner, token FROM session WHERE hash = ? AND ends > ?",
                arguments: [Secret.hash(secret), Date().timeIntervalSince1970])
            guard let row, let owner = Owner(key: row["owner"]) else { return nil }
            return Session(owner: owner, token: row["token"])
        }
    }

    /// Ends a session.
    func signOut(_ secret: String) async throws {
        try await database.write { database in
            try database.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [Secret.hash(secret)])
        }
    }
}

// MARK: Requests

/// What is known of a request beside its content.
struct IntakeContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where it comes from.
    let address: String
    /// Who is signed in.
    var session: Session?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}

/// Finds out who is signed in.
struct SessionMiddleware: RouterMiddleware {
    typealias Context = IntakeContext
    let store: Store

    static let cookie = "intake"

    func handle(
        _ request: Request, context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let cookie = request.cookies[Self.cookie] { context.session = try await store.session(cookie.value) }
        return try await next(request, context)
    }
}

/// The pages to sign in and out.
struct SignInRoutes {
    let store: Store
    let settings: Settings
    let tries: RateLimit

    func add(to router: Router<IntakeContext>) {
        router.post("/sign-in", use: signIn)
        router.post("/sign-out", use: signOut)
    }

    /// The page that asks for a code.
    static func page(isWrong: Bool = false) -> Response {
        let error: HTML = """
            <div class="errors" role="alert" tabindex="-1" autofocus>
            <p><a href="#code">Koden är okänd. Kontrollera den, eller be länsstyrelsen om en ny.</a></p></div>
            """
        return Page(
            title: (isWrong ? "Fel: " : "") + "Logga in", status: isWrong ? .forbidden : .ok,
            body: """
                <h1>Redovisning av statsbidrag till personligt ombud</h1>
                \(isWrong ? error : nil)
                <form method="post" action="/sign-in">
                <div class="field"><label for="code">Kommunens kod</label>
                <p class="hint" id="code-hint">Koden har kommit från länsstyrelsen. Små och stora bokstäver är lika.</p>
                <input id="code" name="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
                aria-describedby="code-hint"\(isWrong ? " aria-invalid=\"true\"" : nil)></div>
                <div class="buttons"><button type="submit">Logga in</button></div>
                </form>
                <p><a href="/published">Publicerad statistik</a></p>
                """
        ).response
    }

    @Sendable func signIn(_ request: Request, _ context: IntakeContext) async throws -> Response {
        guard await tries.allows(context.address) else { return RateLimit.refusal }
        let fields = FormFields(try await request.bytes(upTo: Limits.smallBody))
        guard let secret = try await store.signIn(code: fields["code"] ?? "") else { return Self.page(isWrong: true) }
        var response = Response.redirect(to: "/")
        response.setCookie(
            Cookie(
                name: SessionMiddleware.cookie, value: secret, path: "/", secure: settings.isBehindTLS,
                httpOnly: true, sameSite: .strict))
        return response
    }

    @Sendable func signOut(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let fields = FormFields(try await request.bytes(upTo: Limits.smallBody))
        _ = try context.requireToken(in: fields)
        if let cookie = request.cookies[SessionMiddleware.cookie] { try await store.signOut(cookie.value) }
        return .redirect(to: "/")
    }
}

extension IntakeContext {
    /// The officer's session, or a refusal.
    func requireOfficer() throws -> Session {
        guard let session else { throw HTTPError(.unauthorized) }
        guard session.owner == .officer else { throw HTTPError(.forbidden) }
        return session
    }

    /// The municipality that is signed in, or a refusal.
    func requireMunicipality() throws -> (session: Session, code: MunicipalityCode) {
        guard let session else { throw HTTPError(.unauthorized) }
        guard case .municipality(let code) = session.owner else { throw HTTPError(.forbidden) }
        return (session, code)
    }

    /// Refuses a form that does not carry the session's token.
    func requireToken(in fields: FormFields) throws -> Session {
        guard let session, fields[Session.tokenName] == session.token else { throw HTTPError(.forbidden) }
        return session
    }
}
