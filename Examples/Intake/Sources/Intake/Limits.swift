import HTTPTypes
import Hummingbird
import Logging

/// How much is taken from anyone.
enum Limits {
    /// The largest file that is sent in, in bytes.
    static let file = 4_000_000
    /// The largest form, in bytes.
    static let form = 1_000_000
    /// The largest body of any other request, in bytes.
    static let smallBody = 20_000
    /// How many changes are shown.
    static let shownChanges = 500
    /// How much of a source is shown beside an answer, in characters.
    static let shownSource = 400
}

/// Counts what each address does, and says when it is too much.
actor RateLimit {
    private let perMinute: Int
    private var minute = ContinuousClock.now
    private var counts: [String: Int] = [:]

    init(perMinute: Int) { self.perMinute = perMinute }

    /// Counts one more; whether it is allowed.
    func allows(_ address: String) -> Bool {
        if minute.duration(to: .now) > .seconds(60) {
            minute = .now
            counts = [:]
        }
        counts[address, default: 0] += 1
        return counts[address, default: 0] <= perMinute
    }

    static var refusal: Response {
        Page.fault(.tooManyRequests, "För många försök", "Vänta en minut och försök igen.")
    }
}

/// Refuses addresses that ask too often, tells browsers what pages may do, and answers faults with a page.
struct GuardMiddleware: RouterMiddleware {
    typealias Context = IntakeContext
    let requests: RateLimit

    static let policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

    func handle(
        _ request: Request, context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await answer(request, context, next)
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        response.headers[.cacheControl] = "no-store"
        response.headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        return response
    }

    private func answer(
        _ request: Request, _ context: IntakeContext, _ next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        guard await requests.allows(context.address) else { return RateLimit.refusal }
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            switch error.status {
            case .unauthorized: return SignInRoutes.page()
            case .forbidden:
                return Page.fault(.forbidden, "Inte tillåtet", "Sidan är inte för er, eller är för gammal.")
            case .notFound: return Page.fault(.notFound, "Sidan finns inte", "Kontrollera adressen.")
            case .contentTooLarge:
                return Page.fault(.contentTooLarge, "För stort", "Det som skickades är större än vad som tas emot.")
            default: return Page.fault(error.status, "Det gick inte", "Begäran kunde inte läsas.")
            }
        } catch {
            context.logger.error("\(error)")
            return Page.fault(.internalServerError, "Något gick fel", "Försök igen om en stund.")
        }
    }
}
