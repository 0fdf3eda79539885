/// Schemas of the interchange format for other programs, made from the same lists of fields that read and write it.
///
/// A schema describes what is written, so that what it takes can be read. Reading also takes blanks, which are not
/// written: `null`, texts of blanks, and objects without fields. Unknown keys are allowed in every object, and words of
/// open sets are examples. What JSON Schema cannot say well is left to reading: days that do not exist, more than two
/// decimals, a code that does not match a municipality's name, and personal identity numbers.
///
/// ```swift
/// let schema = JSONSchema.document(for: .grantReport)
/// ```
///
/// - SeeAlso: JSON Schema, draft 2020-12.
public enum JSONSchema: Sendable {
    /// What there is a schema of.
    public enum Root: String, CaseIterable, Hashable, Codable, Sendable {
        /// A municipality's account of a year's grant (*redovisning*), ``GrantReport``.
        case grantReport
        /// An application for a year's grant (*ansökan*), ``GrantApplication``.
        case grantApplication
        /// An official's memorandum (*tjänsteskrivelse*), ``OfficialMemorandum``.
        case officialMemorandum
        /// The records of a service, ``Register``.
        case register
    }

    /// The schema of a document or a register.
    ///
    /// - Complexity: O(*n*) in the number of fields.
    public static func document(for root: Root) -> JSONValue {
        var describer = SchemaDescriber()
        var schema =
            switch root {
            case .grantReport: describer.describe(GrantReport.self)
            case .grantApplication: describer.describe(GrantApplication.self)
            case .officialMemorandum: describer.describe(OfficialMemorandum.self)
            case .register: describer.describe(Register.self)
            }
        schema["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        schema["$id"] = .string("urn:personligt-ombud:interchange:1:\(root.rawValue)")
        schema["title"] = .string(root.rawValue)
        schema["$defs"] = .object(describer.definitions)
        return .object(schema)
    }
}
