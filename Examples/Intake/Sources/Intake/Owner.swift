import POModel

/// Who is signed in: the county's officer or a municipality.
enum Owner: Hashable, Sendable {
    case officer
    case municipality(MunicipalityCode)

    /// The word it is stored under.
    var key: String {
        switch self {
        case .officer: "officer"
        case .municipality(let code): code.rawValue
        }
    }

    init?(key: String) {
        if key == "officer" {
            self = .officer
        } else if let code = MunicipalityCode(rawValue: key) {
            self = .municipality(code)
        } else {
            return nil
        }
    }

    /// What people call them.
    var name: String {
        switch self {
        case .officer: "Länsstyrelsen"
        case .municipality(let code): Municipality(code: code).name
        }
    }
}

/// Somebody signed in.
struct Session: Sendable {
    let owner: Owner
    /// What every form of the session carries, so that no other site can send one in its name.
    let token: String

    static let tokenName = "token"

    /// The hidden input that carries the token.
    var tokenInput: HTML { "<input type=\"hidden\" name=\"\(Self.tokenName)\" value=\"\(token)\">" }
}
