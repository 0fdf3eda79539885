/// The place of a cell on its sheet, both from 0.
struct CellPlace: Hashable, Sendable {
    let row: Int
    let column: Int

    /// As many columns and rows as a sheet has.
    static let (mostColumns, mostRows) = (16_384, 1_048_576)

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The place of a name such as `B7`; `nil` for anything else.
    init?(_ name: some StringProtocol) {
        var (row, column) = (0, 0)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 0x40
            case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 0x30
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard column <= Self.mostColumns, row <= Self.mostRows else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
        (self.row, self.column) = (row - 1, column - 1)
    }

    /// Its name, such as `B7`.
    var name: String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            let digit = UInt8(truncatingIfNeeded: (rest - 1) % 26)
            letters = String(UnicodeScalar(0x41 + digit)) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(row + 1)"
    }
}
