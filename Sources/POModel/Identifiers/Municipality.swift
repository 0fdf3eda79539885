/// A municipality (*kommun*), by its official name and code.
///
/// A name that is not in the register is kept, without a code.
public struct Municipality: Hashable, Codable, Sendable {
    private var text: LineText?
    /// The official code; `nil` when the name is not in the register.
    public private(set) var code: MunicipalityCode?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// The municipality of a code.
    public init(code: MunicipalityCode) {
        self.code = code
        text = Self.names[code.rawValue]
    }

    /// Creates a municipality from its official name, in any case, or from any other name, then without a code.
    ///
    /// The name may have the form `Kalmar kommun`, `Stockholms stad` or `Region Gotland`. Anything else that merely
    /// resembles a name is kept as it is. `nil` when the name is blank.
    public init?(name: String) {
        guard let text = LineText(name) else { return nil }
        self.init()
        if let code = Self.code(spelled: text.rawValue) {
            self = Self(code: code)
        } else {
            self.text = text
        }
    }

    package init() {}

    /// The official name, such as `Kalmar`, or the name given; empty only if a document had neither name nor code but
    /// something else in its place.
    public var name: String { text?.rawValue ?? "" }

    /// The county; `nil` when the municipality is not in the register.
    public var county: County? { (code?.rawValue.prefix(2)).map(String.init).flatMap(County.init(code:)) }

    /// All municipalities, in code order.
    public static let all = register.map { Municipality(code: MunicipalityCode(unchecked: $0.code)) }

    static let names: [String: LineText] = register.reduce(into: [:]) { $0[$1.code] = LineText($1.name) }

    private static let codes: [String: MunicipalityCode] = register.reduce(into: [:]) {
        $0[$1.name.lowercased()] = MunicipalityCode(unchecked: $1.code)
    }

    /// Forms of a name that no rule gives: an old genitive, and a municipality that calls itself a region.
    private static let irregularNames = ["falu kommun": "falun", "falukommun": "falun", "region gotland": "gotland"]

    /// The code of a name as people write it: `Kalmar`, `KALMAR KOMMUN`, `Kalmarkommun`, `Stockholms stad`.
    private static func code(spelled name: String) -> MunicipalityCode? {
        let name = name.lowercased()
        if let code = codes[irregularNames[name] ?? name] { return code }
        for suffix in ["kommun", "stad"] where name.hasSuffix(suffix) {
            var stem = name.dropLast(suffix.count)
            while stem.last == " " { stem.removeLast() }
            if let code = codes[String(stem)] { return code }
            if stem.last == "s", let code = codes[String(stem.dropLast())] { return code }
        }
        return nil
    }
}

extension Municipality: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("name", &text)
        try visitor.visit("code", &code)
    }

    package mutating func settle() throws(InvalidValue) {
        switch (text, code) {
        case (nil, nil):
            break
        case (let text?, nil):
            code = Self.code(spelled: text.rawValue)
            if let code { self.text = Self.names[code.rawValue] }
        case (nil, let code?):
            text = Self.names[code.rawValue]
        case (let text?, let code?):
            guard Self.code(spelled: text.rawValue) == code else {
                throw InvalidValue("expected a municipality's code to match its name")
            }
            self.text = Self.names[code.rawValue]
        }
    }
}
