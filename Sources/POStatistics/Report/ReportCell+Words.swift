package import POModel

extension ReportCell: Phrased {
    /// The cell in words, as on the forms: `Avslutade klienter, 18–29 år, kvinnor`.
    package var words: MessageText {
        .joined([measure.words, band?.words, gender?.words].compactMap(\.self), by: ", ")
    }
}

extension ReportMeasure: Phrased {
    /// What the figure is about, in words.
    package var words: MessageText { field.commonName }
}
