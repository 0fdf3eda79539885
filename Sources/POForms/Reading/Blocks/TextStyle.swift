/// How an element's text is shown, as far as it changes what people read.
struct TextStyle {
    /// Whether the element takes no room at all.
    var isAbsent: Bool?
    /// Whether its text is not to be seen, though it takes its room.
    var isInvisible: Bool?
    var isStruck: Bool?
    /// Raised, lowered or neither.
    var level: Level?
    /// Whether its characters are shown in the order that the style tells, and not in their own.
    var isTurned: Bool?

    enum Level { case raised, lowered, base }

    /// A style that says nothing.
    init() {}

    /// The style of an element by its name alone.
    init(element name: String) {
        switch name {
        case "s", "del", "strike": isStruck = true
        case "sup": level = .raised
        case "sub": level = .lowered
        case "bdo": isTurned = true
        default: break
        }
    }

    /// The style that converters mean by the names of their classes, whatever the page's rules.
    init(classes: some Sequence<Substring>) {
        for name in classes {
            switch name.lowercased() {
            case "deletion", "strikeout", "strikethrough", "strike", "struck": isStruck = true
            case "superscript": level = .raised
            case "subscript": level = .lowered
            case "sr-only", "visually-hidden": isAbsent = true
            default: continue
            }
        }
    }

    /// The style that declarations of CSS tell.
    ///
    /// - Complexity: O(*n*).
    init(declarations: some StringProtocol) {
        for declaration in declarations.lowercased().split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let property = declaration[..<colon].filter { !$0.isWhitespace }
            let values = declaration[declaration.index(after: colon)...].split { $0.isWhitespace || $0 == "!" }
            guard let value = values.first else { continue }
            switch property {
            case "display": isAbsent = value == "none"
            case "mso-hide": if value == "all" { isAbsent = true }
            case "visibility": isInvisible = value == "hidden" || value == "collapse"
            case "opacity": isInvisible = Double(value) == 0
            case "font-size": if ["0", "0px", "0pt", "0em", "0rem", "0%"].contains(value) { isInvisible = true }
            case "text-decoration", "text-decoration-line": isStruck = values.contains("line-through")
            case "vertical-align": level = value == "super" ? .raised : value == "sub" ? .lowered : .base
            case "unicode-bidi": isTurned = value.hasSuffix("override")
            default: continue
            }
        }
    }

    /// Takes over what another style says, which counts for more.
    mutating func take(_ other: Self) {
        isAbsent = other.isAbsent ?? isAbsent
        isInvisible = other.isInvisible ?? isInvisible
        isStruck = other.isStruck ?? isStruck
        level = other.level ?? level
        isTurned = other.isTurned ?? isTurned
    }

    /// Whether it says nothing.
    var isPlain: Bool {
        isAbsent == nil && isInvisible == nil && isStruck == nil && level == nil && isTurned == nil
    }
}
