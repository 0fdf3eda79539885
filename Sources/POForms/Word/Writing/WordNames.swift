import POModel

/// What an answer is called in our Word files, so that reading finds it wherever it was moved.
///
/// The content control has the tag, and the bookmark around it the bookmark's name, for programs that drop tags.
struct WordName: Hashable {
    /// The field; the fields of a question in parts stand parted by commas, as in pages to fill in.
    let field: FieldID
    /// The value that a mark gives the field; `nil` for an answer in words and numbers.
    let value: String?
    /// The field, for a mark with `=` and its value: `access.queue=partly`.
    let tag: String
    /// `po_` and the tag, in which one underscore is a full stop, two a hyphen, three an equals sign and four a comma.
    let bookmark: String
}

extension WordName {
    /// The longest tag and title of a control that Word takes, in UTF-16 code units.
    static let longestTag = 64
    /// The longest name of a bookmark that Word takes.
    static let longestBookmark = 40

    fileprivate static let prefix = "po_"

    /// The name, or another one when others have its tag or bookmark already.
    ///
    /// What is too long or would not be unique ends in a hash of the whole (FNV-1a, 64 bits, base 32): after `~` in a tag,
    /// after an underscore in a bookmark. Words are cut before it.
    fileprivate init(
        _ field: FieldID, value: String?, without tags: Set<String>, _ bookmarks: Set<String>
    ) {
        let whole = value.map { "\(field.rawValue)=\($0)" } ?? field.rawValue
        var (tag, bookmark) = (Self.tag(whole), Self.bookmark(whole))
        // Word takes names of bookmarks for the same whatever the case of their letters.
        var attempt = 0
        while tags.contains(tag) || bookmarks.contains(bookmark.lowercased()) {
            attempt += 1
            tag = Self.shortened(whole, to: Self.longestTag, "~" + Self.hash("\(attempt)/\(whole)"))
            bookmark = Self.prefix + "_" + Self.hash("\(attempt)/\(whole)")
        }
        self.init(field: field, value: value, tag: tag, bookmark: bookmark)
    }

    private static func tag(_ whole: String) -> String {
        whole.utf16.count <= longestTag ? whole : shortened(whole, to: longestTag, "~" + hash("0/\(whole)"))
    }

    private static func bookmark(_ whole: String) -> String {
        guard let words = underscored(whole) else { return prefix + "_" + hash("0/\(whole)") }
        let name = prefix + words
        return name.utf8.count <= longestBookmark
            ? name : shortened(name, to: longestBookmark, "_" + hash("0/\(whole)"))
    }

    /// The signs between words as runs of underscores; `nil` when they could not be told apart again.
    private static func underscored(_ whole: String) -> String? {
        let signs = ".-=,"
        var name = ""
        var isAfterSign = true
        for character in whole {
            if let place = signs.firstIndex(of: character) {
                if isAfterSign { return nil }
                name += String(repeating: "_", count: signs.distance(from: signs.startIndex, to: place) + 1)
            } else if character.isASCII && (character.isLetter || character.isNumber) {
                name.append(character)
            } else {
                return nil
            }
            isAfterSign = signs.contains(character)
        }
        return isAfterSign ? nil : name
    }

    /// The beginning of some words and a hash, in as many UTF-16 code units as there may be.
    private static func shortened(_ whole: String, to length: Int, _ hash: String) -> String {
        var words = ""
        var count = hash.utf16.count
        for character in whole {
            count += character.utf16.count
            guard count <= length else { break }
            words.append(character)
        }
        return words + hash
    }

    private static func hash(_ text: String) -> String {
        // What FNV-1a of 64 bits begins with and multiplies by.
        let (start, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)
        return String(text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }, radix: 32)
    }
}

/// The names of all answers of an edition, in the order of the form.
struct WordNames {
    private(set) var all: [WordName] = []
    private var places: [Key: Int] = [:]
    private var tags: Set<String> = []
    private var bookmarks: Set<String> = []

    private struct Key: Hashable {
        let field: FieldID
        let value: String?
    }

    /// Names the answers of an edition.
    ///
    /// - Complexity: O(*n*) in the size of the edition.
    init(_ edition: FormEdition) {
        for item in edition.items { add(item) }
    }

    /// The name of an answer, or of a mark that gives a field a value.
    subscript(field: FieldID, value: String? = nil) -> WordName? {
        places[Key(field: field, value: value)].map { all[$0] }
    }

    private mutating func add(_ item: FormItem) {
        switch item {
        case .caption, .note: break
        case .question(let question): add(question)
        case .fields(let questions): for question in questions { add(question) }
        case .table(let table):
            for cell in table.rows.flatMap(\.cells) {
                switch cell {
                case .answer(let field, _): add(field)
                case .mark(let field, let choice, _): add(field, choice.inputValue)
                }
            }
        case .choices(let choices):
            for option in choices.options {
                add(choices.id, option.value)
                if let detail = option.detail { add(detail) }
            }
        }
    }

    private mutating func add(_ question: FormQuestion) {
        if let name = question.inputName { add(name) }
    }

    private mutating func add(_ field: FieldID, _ value: String? = nil) {
        let key = Key(field: field, value: value)
        guard places[key] == nil else { return }
        let name = WordName(field, value: value, without: tags, bookmarks)
        places[key] = all.count
        all.append(name)
        tags.insert(name.tag)
        bookmarks.insert(name.bookmark.lowercased())
    }
}
