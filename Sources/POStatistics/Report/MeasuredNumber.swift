/// A number of a measure as it is written: positions with their decimals, all else whole.
struct MeasuredNumber: Encodable {
    /// The number of a measure that was written so; `nil` when it has too many decimals or is too large.
    static func number(_ written: Double, of measure: ReportMeasure) -> Int? {
        guard measure.isInHundredths else { return Int(exactly: written) }
        let hundredths = (written * 100).rounded()
        return hundredths / 100 == written ? Int(exactly: hundredths) : nil
    }

    private let number: Int
    private let measure: ReportMeasure

    init(_ number: Int, of measure: ReportMeasure) {
        self.number = number
        self.measure = measure
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if measure.isInHundredths, number % 100 != 0 {
            try container.encode(Double(number) / 100)
        } else {
            try container.encode(measure.isInHundredths ? number / 100 : number)
        }
    }
}
