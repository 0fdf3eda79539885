/// A text of which some characters may be struck out, raised, lowered, linked or hidden.
struct Words: Hashable {
    var runs: [Run]

    /// Characters set alike.
    struct Run: Hashable {
        var text: String
        var setting = Setting.plain
    }

    /// How characters are set.
    enum Setting: Hashable, CaseIterable {
        case plain
        /// Struck out: `<s>`, `~~`.
        case struck
        /// Taken out and put in, as Word tracks changes.
        case deleted, inserted
        case raised
        /// Raised and a link, as a footnote's mark is.
        case raisedLink
        case lowered
        case linked
        /// Not shown, by attribute or by style.
        case hidden, undisplayed
    }

    init(_ text: String) { runs = [.init(text: text)] }

    init(runs: [Run]) { self.runs = runs }

    /// All characters, as a channel without markup prints them.
    var text: String { runs.map(\.text).joined() }

    /// Whether some channel's markup is needed to tell what is said.
    var isMarkedUp: Bool { runs.contains { $0.setting != .plain } }
}
