import POModel

/// How a register writes days: a year in four digits, a month and a day in their order, with signs between them.
struct DayFormat: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case sign(UInt8)
        case year
        /// A month, in two digits or in as many as it takes.
        case month(isPadded: Bool)
        /// A day, in two digits or in as many as it takes.
        case day(isPadded: Bool)

        /// Whether its digits have no fixed number, so that others must not stand beside them.
        var isOpen: Bool { self == .month(isPadded: false) || self == .day(isPadded: false) }

        var isDigits: Bool {
            if case .sign(let byte) = self { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) } else { true }
        }
    }

    /// The format as written, such as `DD/MM/YYYY`.
    let pattern: String
    private let parts: [Part]

    /// Reads a format: `YYYY`, `MM` or `M`, and `DD` or `D`, once each; all else stands for itself.
    init?(_ pattern: String) {
        var parts: [Part] = []
        var rest = Array(pattern.utf8)[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }.count
            switch (letter, run) {
            case (UInt8(ascii: "Y"), 4): parts.append(.year)
            case (UInt8(ascii: "M"), 1...2): parts.append(.month(isPadded: run == 2))
            case (UInt8(ascii: "D"), 1...2): parts.append(.day(isPadded: run == 2))
            case (UInt8(ascii: "Y"), _), (UInt8(ascii: "M"), _), (UInt8(ascii: "D"), _): return nil
            default: parts += Array(repeating: .sign(letter), count: run)
            }
            rest = rest.dropFirst(run)
        }
        for (part, next) in zip(parts, parts.dropFirst()) where part.isOpen || next.isOpen {
            if part.isDigits && next.isDigits { return nil }
        }
        self.pattern = pattern
        self.parts = parts
        guard order.sorted() == "DMY".sorted() else { return nil }
    }

    /// The order of year, month and day, such as `YMD`.
    private var order: String {
        String(
            parts.compactMap { part -> Character? in
                switch part {
                case .sign: nil
                case .year: "Y"
                case .month: "M"
                case .day: "D"
                }
            })
    }

    /// Whether a cell can be read by both, as two days: their signs are the same and the order is another.
    func canBeTaken(for other: Self) -> Bool {
        func signs(_ format: Self) -> [Part] { format.parts.filter { if case .sign = $0 { true } else { false } } }
        return signs(self) == signs(other) && order != other.order
    }

    /// The day that a cell tells; `nil` when it is written otherwise, or there is no such day.
    func date(_ cell: Span<UInt8>) -> CompactDate? {
        var index = 0
        var (year, month, day) = (0, 0, 0)
        for part in parts {
            switch part {
            case .sign(let byte):
                guard index < cell.count, cell[index] == byte else { return nil }
                index += 1
            case .year:
                guard let number = Self.number(in: cell, at: &index, digits: 4...4) else { return nil }
                year = number
            case .month(let isPadded):
                guard let number = Self.number(in: cell, at: &index, digits: isPadded ? 2...2 : 1...2) else {
                    return nil
                }
                month = number
            case .day(let isPadded):
                guard let number = Self.number(in: cell, at: &index, digits: isPadded ? 2...2 : 1...2) else {
                    return nil
                }
                day = number
            }
        }
        guard index == cell.count else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { CompactDate($0) }
    }

    /// A day as the format writes it.
    func text(_ date: CalendarDate) -> String {
        let bytes = parts.flatMap { part -> [UInt8] in
            switch part {
            case .sign(let byte): [byte]
            case .year: Self.digits(date.year, atLeast: 4)
            case .month(let isPadded): Self.digits(date.month, atLeast: isPadded ? 2 : 1)
            case .day(let isPadded): Self.digits(date.day, atLeast: isPadded ? 2 : 1)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digits(_ number: Int, atLeast count: Int) -> [UInt8] {
        let digits = Array("\(number)".utf8)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, count - digits.count)) + digits
    }

    private static func number(in cell: Span<UInt8>, at index: inout Int, digits: ClosedRange<Int>) -> Int? {
        var number = 0
        let start = index
        while index < cell.count, index - start < digits.upperBound {
            let digit = cell[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            number = number * 10 + Int(digit)
            index += 1
        }
        return digits.contains(index - start) ? number : nil
    }
}
