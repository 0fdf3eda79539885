import POModel

@testable import POForms

/// What a reader made of a printed form: the first document's values, and the paths that were told of.
struct MutantReading {
    let found: [String: JSONValue]
    let diagnostics: [Diagnostic]
    private let told: [String]
    private let isRefused: Bool

    private static let reader = FormReader()

    init(_ text: String) {
        let reading = Self.reader.read(text)
        isRefused = reading.documents.isEmpty
        found = reading.documents.first.map { Leaves.of($0.document) } ?? [:]
        diagnostics = reading.diagnostics
        told = reading.diagnostics.filter { $0.document ?? 0 == 0 }.compactMap { $0.field?.rawValue }
    }

    /// A reading that found nothing and told so much.
    init(told diagnostics: [Diagnostic]) {
        (found, isRefused, self.diagnostics) = ([:], false, diagnostics)
        told = diagnostics.compactMap { $0.field?.rawValue }
    }

    /// Whether a diagnostic names the field, its row or its table, and not more; a text refused as a whole is told.
    func tells(_ field: String) -> Bool {
        isRefused
            || told.contains { path in
                path == field || path.hasPrefix(field + ".")
                    || field.hasPrefix(path + ".") && (path.contains(".") || field.filter { $0 == "." }.count == 1)
            }
    }
}
