public import POModel

/// What a corrected form says otherwise than the one before it, cell by cell.
public struct FormCorrection: Hashable, Codable, Sendable {
    /// The kind of the documents compared.
    public let kind: DocumentKind
    /// What differs, in the order of the fields' names.
    public let changes: [Change]

    /// A field that differs.
    public struct Change: Hashable, Codable, Sendable {
        /// What sort of difference it is.
        public let kind: Kind
        /// The field.
        public let field: FieldID
        /// The value before; `nil` for a blank, and for what was left out.
        public let before: JSONValue?
        /// The value in the corrected form; `nil` likewise.
        public let after: JSONValue?
        /// The words that the value was read from before.
        package let wordsBefore: String
        /// The words that it was read from in the corrected form.
        package let wordsAfter: String
        /// Whether neither reading doubts it.
        public let isSure: Bool
    }
}

extension FormCorrection.Change {
    /// What sort of difference it is; stable across releases.
    public enum Kind: String, Hashable, Codable, CaseIterable, Sendable {
        /// The value is another.
        case changed
        /// The field was blank.
        case added
        /// The field is blank now.
        case removed
        /// The value is the same in other words.
        case reworded
    }
}

extension FormCorrection.Change: Phrased {
    /// What to tell a person, without the field's name.
    package var words: MessageText {
        let (before, after) = Self.differing(wordsBefore, wordsAfter)
        return FormMessages.words(
            "form-change.\(kind.rawValue)", [MessageText(alike: before), MessageText(alike: after)])
    }

    /// How many words that are the same are shown around those that differ.
    private static let shown = 2

    /// Two texts without the words that both begin and end with, but for a few.
    private static func differing(_ before: String, _ after: String) -> (String, String) {
        let (old, new) = (before.split(separator: " "), after.split(separator: " "))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (first, last) = (max(0, start - shown), max(0, end - shown))
        func part(_ words: [Substring]) -> String {
            let part = words[first..<max(first, words.count - last)].joined(separator: " ")
            return (first > 0 ? "… " : "") + part + (last > 0 ? " …" : "")
        }
        return (part(old), part(new))
    }
}

extension Reading {
    /// What a corrected form says otherwise than this one: the documents of each kind are compared in their order, and one that
    /// stands alone with a blank one.
    ///
    /// - Complexity: O(*n* *m*) in the numbers of fields and doubts.
    public func corrections(in corrected: Reading) -> [FormCorrection] {
        var left = corrected.documents
        var corrections: [FormCorrection] = []
        for document in documents {
            let kind = document.document.kind
            let other = left.firstIndex { $0.document.kind == kind }.map { left.remove(at: $0) }
            corrections.append(
                FormCorrection(kind: kind, from: Side(document, in: self), to: Side(other, in: corrected)))
        }
        for other in left {
            corrections.append(
                FormCorrection(
                    kind: other.document.kind, from: Side(nil, in: self), to: Side(other, in: corrected)))
        }
        return corrections
    }

    /// One of the forms compared.
    fileprivate struct Side {
        let answers: Answers
        private let found: [FieldAnswer]
        private let text: SourceLines

        init(_ document: ReadDocument?, in reading: Reading) {
            answers = document.map { Answers($0.document) } ?? Answers()
            found = document?.answers ?? []
            text = reading.text
        }

        /// The fields that have a value.
        var fields: [FieldID] { answers.paths(outside: ["kind", "edition"]) }

        /// What the form says about a field.
        private func answers(about field: FieldID) -> [FieldAnswer] {
            found.filter { $0.field.isWithin(field) || field.isWithin($0.field) }
        }

        /// The words that a field was read from, or the value where there are none.
        func words(of field: FieldID) -> String {
            let places = answers(about: field).flatMap(\.places)
            let words = places.map { text.utf8[$0.clamped(to: 0..<text.utf8.count)] }.flatMap { piece in
                String(decoding: piece, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            }
            if !words.isEmpty { return words.joined(separator: " ") }
            switch answers[field] {
            case .string(let text)?: return text
            case .integer(let number)?: return "\(number)"
            case .number(let number)?: return String("\(number)".map { $0 == "." ? "," : $0 })
            default: return ""
            }
        }

        func isDoubted(_ field: FieldID) -> Bool {
            answers(about: field).contains { !$0.doubts.isEmpty }
        }
    }
}

extension FormCorrection {
    fileprivate init(kind: DocumentKind, from before: Reading.Side, to after: Reading.Side) {
        self.kind = kind
        changes = Set(before.fields).union(after.fields).sorted().compactMap { field in
            let (old, new) = (before.answers[field], after.answers[field])
            let words = (before: before.words(of: field), after: after.words(of: field))
            // Texts may be the same but for their lines.
            let isSame = old == new || (Self.isText(old) && Self.isText(new) && words.before == words.after)
            if isSame, words.before == words.after { return nil }
            let kind: Change.Kind = old == nil ? .added : new == nil ? .removed : isSame ? .reworded : .changed
            return Change(
                kind: kind, field: field, before: old, after: new, wordsBefore: words.before, wordsAfter: words.after,
                isSure: !before.isDoubted(field) && !after.isDoubted(field))
        }
    }

    private static func isText(_ value: JSONValue?) -> Bool { if case .string? = value { true } else { false } }
}
