import POModel

/// The ombud that the rows of batches name, each read once.
struct BatchOmbuds: Sendable {
    private var cells = IDTable()
    /// What each cell says, in the order the cells were met.
    private(set) var readings: ContiguousArray<Reading> = []
    private static let limit = 1 << 14

    /// The place of nobody, where a register does not tell of ombud.
    static let nobody = -1

    /// What a cell for an ombud says.
    enum Reading: Sendable {
        case ombud(OmbudID)
        case blank
        /// A person by number, who is not read.
        case personalIdentityNumber

        /// The ombud; `nil` when there is none.
        var ombud: OmbudID? { if case .ombud(let id) = self { id } else { nil } }
    }

    /// The place of what a cell says among the readings.
    mutating func place(of cell: CSVCell, in bytes: Span<UInt8>) -> Int {
        if cell.hasEscapes { return place(of: CellContent.unescaped(cell, in: bytes).span) }
        return place(of: bytes.extracting(cell.content))
    }

    /// The place of what an id says among the readings.
    mutating func place(of content: Span<UInt8>) -> Int {
        let (place, isNew) = cells.place(of: content)
        if isNew { readings.append(Self.reading(of: content)) }
        return place
    }

    /// Forgets all when they have become many, so that memory does not follow the rows.
    mutating func forgetMany() { if readings.count > Self.limit { self = Self() } }

    private static func reading(of content: Span<UInt8>) -> Reading {
        var copy: ContiguousArray<UInt8> = []
        for index in content.indices { copy.append(content[index]) }
        if let id = OmbudID(rawValue: String(decoding: copy, as: UTF8.self)) { return .ombud(id) }
        return PersonalIdentityNumber.isIn(content) ? .personalIdentityNumber : .blank
    }
}
