import POModel

/// The words that a register uses, as bytes.
struct RegisterTokens: Sendable {
    private let genders = Gender.allCases.map { (gender: $0, token: ContiguousArray($0.rawValue.utf8)) }
    private let reasons = ContactReason.asked.map { ContiguousArray($0.rawValue.utf8) }
    private let yes = ContiguousArray("yes".utf8)
    private let noOrUnknown = ["no", "unknown"].map { ContiguousArray($0.utf8) }

    /// The gender that a cell names; `nil` for anything else.
    func gender(_ cell: Span<UInt8>) -> Gender? {
        for (gender, token) in genders where CellContent.equals(cell, token) { return gender }
        return nil
    }

    /// Whether children live with the client, as far as the cell tells; the second part is whether it was understood.
    func hasChildrenAtHome(_ cell: Span<UInt8>) -> (yes: Bool, isKnown: Bool) {
        if CellContent.equals(cell, yes) { return (true, true) }
        if cell.isEmpty { return (false, true) }
        for token in noOrUnknown where CellContent.equals(cell, token) { return (false, true) }
        return (false, false)
    }

    /// The reasons that a cell lists between semicolons, with or without blanks; the second part is whether all were
    /// understood.
    func reasons(_ cell: Span<UInt8>) -> (flags: YearFlags, areKnown: Bool) {
        let semicolon = UInt8(ascii: ";")
        var flags: YearFlags = []
        var areKnown = true
        var start = 0
        while start < cell.count {
            var end = start
            while end < cell.count, cell[end] != semicolon { end += 1 }
            let item = cell.extracting(Self.trimmed(start..<end, in: cell))
            if let place = place(ofReason: item) {
                flags.insert(.reason(at: place))
            } else if !item.isEmpty {
                areKnown = false
            }
            start = end + 1
        }
        return (flags, areKnown)
    }

    private func place(ofReason item: Span<UInt8>) -> Int? {
        for place in reasons.indices where CellContent.equals(item, reasons[place]) { return place }
        return nil
    }

    private static func trimmed(_ range: Range<Int>, in cell: Span<UInt8>) -> Range<Int> {
        let blank = UInt8(ascii: " ")
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, cell[start] == blank { start += 1 }
        while end > start, cell[end - 1] == blank { end -= 1 }
        return start..<end
    }
}
