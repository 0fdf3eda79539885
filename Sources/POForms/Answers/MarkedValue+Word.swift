import POModel

extension MarkedValue {
    /// The one word that is a mark in a cell of this choice: `Ja` or `Nej`.
    var word: String? {
        switch self {
        case .bool(true), .name("yes"): "ja"
        case .bool(false), .name("no"): "nej"
        case .name("partly"): "delvis"
        default: nil
        }
    }
}
