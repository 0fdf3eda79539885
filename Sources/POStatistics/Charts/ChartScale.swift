/// An axis from zero, marked at even steps of 1, 2 or 5 times a power of ten.
struct ChartScale {
    /// The numbers that are marked, from zero to the end of the axis.
    let marks: [Int]

    init(greatest: Int) {
        var step = 1
        var factors = [2, 5, 10][...]
        var base = 1
        while greatest / step >= 6, base <= Int.max / 100 {
            if factors.isEmpty {
                base *= 10
                factors = [2, 5, 10][...]
            }
            step = base * (factors.popFirst() ?? 10)
        }
        let count = max(1, greatest / step + (greatest.isMultiple(of: step) ? 0 : 1))
        marks = (0...count).map { step.multipliedReportingOverflow(by: $0).partialValue }
    }

    /// How far along an axis of some length a number lies, rounded down.
    func position(of number: Int, length: Int) -> Int {
        guard let end = marks.last, end > 0 else { return 0 }
        return Int((Double(number) / Double(end) * Double(length)).rounded(.down))
    }
}
