public import POModel

extension ReportCell {
    /// Creates the cell of an id of the interchange format, such as `clients.total.byAge.18-29.women`, or of a row's id for
    /// everyone together; `nil` if there is none.
    ///
    /// - Complexity: O(*n*) in the number of measures.
    public init?(field: FieldID) {
        let bands = field.rawValue.split(separator: ".").compactMap { AgeBand(rawValue: String($0)) }
        let genders: [Gender?] = [nil] + Gender.allCases
        for measure in ReportMeasure.all where field.isWithin(measure.field) {
            for band in [nil] + bands {
                for gender in genders {
                    let cell = Self(measure, band: measure.isByAge ? band : nil, gender: gender)
                    // A row of all ages can be named without saying so.
                    guard cell.field == field || gender == nil && band == nil && measure.field == field else {
                        continue
                    }
                    self = cell
                    return
                }
            }
        }
        return nil
    }
}
