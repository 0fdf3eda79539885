import POModel

/// What a register in CSV calls its columns and writes in its cells, where that is not what this package does.
///
/// A mapping is JSON, made once for a case system. Its keys are the package's own words, and what stands at them is what
/// stands in the register; what it does not name is as ever. Several words may stand for one.
///
/// ```json
/// {
///   "columns": {"client_id": "Löpnr", "opened": "Startdatum", "closed": "Slutdatum"},
///   "gender": {"woman": ["Kvinna", "K"], "man": ["Man", "M"]},
///   "childrenAtHome": {"yes": "Ja", "no": "Nej"},
///   "reasons": {"economy": "Ekonomi", "housing": ["Boende", "Bostad"]},
///   "reasonSeparator": "|",
///   "dates": ["DD/MM/YYYY", "YYYY-MM-DD"]
/// }
/// ```
///
/// ```swift
/// let mapping = try JSONDecoder().decode(RegisterMapping.self, from: data)
/// let reading = try RegisterReader.read(bytes, year: 2024, mapping: mapping)
/// ```
///
/// Columns are keyed as in ``RegisterColumn``. Dates are made of `YYYY`, `MM` (or `M`) and `DD` (or `D`), and all else in
/// them stands for itself, as in `YYYY-MM-DD 00:00:00`. What is written with a mapping, by `Register.csv(mapping:)`, takes
/// the first of several words and formats.
public struct RegisterMapping: Hashable, Sendable {
    /// No words of its own: the register is as ``RegisterColumn`` tells.
    public static let standard = Self()

    var columns: [RegisterColumn: String] = [:]
    /// The words of genders, children at home and reasons, by the package's own; those named have others in their place.
    var words: [RegisterVocabulary: [String: [String]]] = [:]
    /// What stands between reasons.
    var reasonSeparator = UInt8(ascii: ";")
    /// How days are written; `YYYY-MM-DD` when there is none.
    var dates: [DayFormat] = []

    /// Whether genders or days are written in another way than this package's.
    var hasOwnGendersOrDates: Bool { words[.gender] != nil || !dates.isEmpty }

    /// What a register calls a column.
    public func name(of column: RegisterColumn) -> String { columns[column] ?? column.rawValue }

    /// The column of a name.
    func column(named name: String) -> RegisterColumn? { RegisterColumn.allCases.first { self.name(of: $0) == name } }

    /// The words that stand for one of the package's own; the first is the one to write.
    func words(for own: String, of vocabulary: RegisterVocabulary) -> [String] { words[vocabulary]?[own] ?? [own] }
}

/// What cells of a register are made of, where they hold no id, number or day.
enum RegisterVocabulary: String, CaseIterable, Hashable, Sendable {
    case gender
    case childrenAtHome
    case reasons

    /// The package's own words.
    var own: [String] {
        switch self {
        case .gender: Gender.allCases.map(\.rawValue)
        case .childrenAtHome: ChildrenAtHome.allCases.map(\.rawValue)
        case .reasons: ContactReason.asked.map(\.rawValue)
        }
    }
}
