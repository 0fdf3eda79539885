public import POModel

extension ReportCell: Worded {
    /// The cell in words, as on the forms: `Avslutade klienter, 18–29 år, kvinnor`.
    public var words: Wording {
        .joined([measure.words, band?.words, gender?.words].compactMap(\.self), by: ", ")
    }
}

extension ReportMeasure: Worded {
    /// What the figure is about, in words.
    public var words: Wording { field.commonName }
}
