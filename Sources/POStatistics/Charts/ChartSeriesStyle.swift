/// How a series looks, so that it is told apart by lightness and by pattern, without colour too.
struct ChartSeriesStyle {
    /// The colour of its surface and line.
    let colour: String
    /// What is drawn over its surface, in a square of 8 by 8; empty for nothing.
    let pattern: String
    /// The dashes of its line; empty for none.
    let dashes: String
    /// Its mark on a line, around the origin.
    let mark: String

    /// The styles in order; no chart has more series.
    static let all = [
        Self(colour: "#17375e", pattern: "", dashes: "", mark: "<circle r=\"5\"/>"),
        Self(
            colour: "#e08a2e", pattern: "<path d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke=\"#222\"/>", dashes: "7 4",
            mark: "<rect x=\"-5\" y=\"-5\" width=\"10\" height=\"10\"/>"),
        Self(
            colour: "#f4e3b0", pattern: "<circle cx=\"4\" cy=\"4\" r=\"1.4\" fill=\"#222\"/>", dashes: "2 3",
            mark: "<path d=\"M0-6l6 11h-12z\"/>"),
        Self(
            colour: "#7fa6a0", pattern: "<path d=\"M0 4h8M4 0v8\" stroke=\"#222\" stroke-width=\".7\"/>",
            dashes: "10 3 2 3", mark: "<path d=\"M0-6l6 6l-6 6l-6-6z\"/>"),
        Self(
            colour: "#ffffff", pattern: "<path d=\"M0 4h8\" stroke=\"#222\" stroke-width=\".7\"/>", dashes: "1 5",
            mark: "<path d=\"M-5-5l10 10M5-5l-10 10\"/>"),
    ]
}
