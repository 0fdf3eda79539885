/// The forms that documents can be in, and which form a document is in.
///
/// Beside the built-in editions there are one's own, as of a county; of two of a name one's own is meant.
///
/// ```swift
/// let finder = EditionFinder([own])
/// print(finder.edition(ofKind: .grantReport, for: 2026)?.edition.id ?? "none")
/// ```
public struct EditionFinder: Hashable, Sendable {
    /// The editions, one's own first.
    public let editions: [FormEdition]
    private let own: [FormEdition]
    private let shapes: [EditionShape]

    /// The built-in editions.
    public static let builtIn = EditionFinder([])

    /// The built-in editions, and one's own before them.
    ///
    /// - Complexity: O(*n*) in the size of the editions.
    public init(_ own: [FormEdition]) {
        self.own = own
        editions = own + FormEdition.builtIn
        shapes = editions.map(EditionShape.init)
    }

    /// The edition of a name; `nil` if there is none.
    public func edition(_ id: EditionID) -> FormEdition? { editions.first { $0.id == id } }

    /// What the edition of a name asks; `nil` if there is none.
    package func shape(of id: EditionID) -> EditionShape? {
        editions.firstIndex { $0.id == id }.map { shapes[$0] }
    }

    /// The finder itself, or with an edition that it does not have before all others.
    package func including(_ edition: FormEdition) -> EditionFinder {
        self.edition(edition.id) == edition ? self : EditionFinder([edition] + own)
    }

    /// The edition that a document is in; `nil` when there is none of its kind.
    public func edition(of document: GrantDocument) -> FoundEdition? {
        switch document {
        case .report(let report): edition(of: report)
        case .application(let application):
            edition(ofKind: .grantApplication, named: application.edition, year: application.year)
        case .memorandum(let memorandum):
            edition(ofKind: .officialMemorandum, named: nil, year: memorandum.date?.year)
        case .other: nil
        }
    }

    /// The edition that a report is on: the one that it names or, when that is not known, the one for its year.
    package func edition(of report: GrantReport) -> FoundEdition? {
        edition(ofKind: .grantReport, named: report.edition, year: report.year)
    }

    /// The edition of a kind for a year: the last whose first year has come; `nil` when there is none of the kind.
    public func edition(ofKind kind: DocumentKind, for year: Int) -> FoundEdition? {
        edition(ofKind: kind, named: nil, year: year)
    }

    private func edition(ofKind kind: DocumentKind, named name: EditionID?, year: Int?) -> FoundEdition? {
        if let name, let place = editions.firstIndex(where: { $0.id == name && $0.kind == kind }) {
            return FoundEdition(edition: editions[place], shape: shapes[place], evidence: .named)
        }
        let places = editions.indices.filter { editions[$0].kind == kind }
        // Of two for the same year one's own, which stands first, is taken.
        let ordered = places.sorted { (editions[$0].firstYear, $1) < (editions[$1].firstYear, $0) }
        let begun = ordered.last { editions[$0].firstYear <= year ?? .max }
        guard let place = begun ?? ordered.first else { return nil }
        let evidence: FoundEdition.Evidence =
            name.map { .unknownName($0) } ?? year.map { .year($0) } ?? .nothing
        return FoundEdition(edition: editions[place], shape: shapes[place], evidence: evidence)
    }
}

extension EditionFinder: Codable {
    /// Decodes one's own editions; the built-in ones are this release's.
    public init(from decoder: any Decoder) throws { self.init(try [FormEdition](from: decoder)) }

    /// Encodes one's own editions.
    public func encode(to encoder: any Encoder) throws { try own.encode(to: encoder) }
}

/// The edition that a document is in, and how that is known.
public struct FoundEdition: Hashable, Sendable {
    /// The edition.
    public let edition: FormEdition
    /// What it asks.
    public let shape: EditionShape
    /// How it is known.
    public let evidence: Evidence

    /// What tells the edition of a document.
    public enum Evidence: Hashable, Codable, Sendable {
        /// The document names it.
        case named
        /// The document names none, and this is the form for its year.
        case year(Int)
        /// The document names one that is not known, and this is the form for its year.
        case unknownName(EditionID)
        /// The document tells neither edition nor year, and this is the latest form.
        case nothing
    }
}
