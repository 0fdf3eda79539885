/// A slot and the block in which its label stands, in ten bytes.
struct CompactPlace {
    private let compactSlot: UInt32
    private let compactUnit: UInt32
    /// 0 stands for none.
    private let compactYear: UInt16

    init(slot: Int, unit: Int, year: Int?) {
        compactSlot = UInt32(truncatingIfNeeded: slot)
        compactUnit = UInt32(truncatingIfNeeded: unit)
        compactYear = UInt16(clamping: year ?? 0)
    }

    var slot: Int { Int(compactSlot) }
    var unit: Int { Int(compactUnit) }
    var year: Int? { compactYear == 0 ? nil : Int(compactYear) }
}

/// A range of a text, in eight bytes.
struct CompactRange: Hashable {
    private let low: UInt32
    private let high: UInt32

    init(_ range: Range<Int>) {
        low = UInt32(truncatingIfNeeded: range.lowerBound)
        high = UInt32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(low)..<Int(high) }
}
