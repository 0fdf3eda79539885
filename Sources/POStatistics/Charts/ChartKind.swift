/// How a chart draws a table.
public enum ChartKind: String, CaseIterable, Hashable, Sendable {
    /// Standing columns, for few categories with short names, such as age bands.
    case columns
    /// Lying bars, for many categories or long names, such as contact reasons.
    case bars
    /// Lines over time.
    case lines
}
