/// A number of a measure as it is written: positions with their decimals, all else whole.
struct MeasuredNumber: Encodable {
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
