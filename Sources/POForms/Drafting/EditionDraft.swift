public import POModel

/// An edition drafted from a blank form, with all that a person must confirm.
///
/// What the blank form has in common with an edition keeps its fields; what is new is kept under the document's additional
/// answers, with a kind that is guessed. Nothing that differs is left unsaid.
public struct EditionDraft: Hashable, Codable, Sendable {
    /// The edition; ``/POModel/FormEdition`` has `problems` that tell whether it can be used as it is.
    public let edition: FormEdition
    /// What differs from the edition that it was drafted after, in the order of the form, what was dropped last.
    public let changes: [Change]

    /// Something that differs.
    public struct Change: Hashable, Codable, Sendable {
        /// What sort of difference it is.
        public let kind: Kind
        /// The place in the draft's JSON, such as `sections.2.items.0.table.rows.1`; `nil` for what was dropped.
        public let path: String?
        /// The fields that it is about; empty for words that ask nothing.
        public let fields: [FieldID]
        /// The words of the edition; `nil` for what is new.
        package let before: String?
        /// The words of the blank form; `nil` for what was dropped.
        package let after: String?
        /// The kind of answer that was guessed; `nil` when none was.
        package let answer: AnswerKind?
    }
}

extension EditionDraft.Change {
    /// What sort of difference it is; stable across releases.
    public enum Kind: String, Hashable, Codable, CaseIterable, Sendable {
        /// Something that is kept is worded otherwise.
        case reworded
        /// Something that is kept stands in another part, or in another order.
        case moved
        /// A question, row or option is new; its kind is guessed.
        case newQuestion = "new-question"
        /// A row of an age band that the edition does not have.
        case newBand = "new-band"
        /// A column is new.
        case newColumn = "new-column"
        /// A heading, caption or explanation is new.
        case newWords = "new-words"
        /// A question, row, column, option or words are gone.
        case dropped
        /// Something that no blank form prints is kept.
        case keptUnseen = "kept-unseen"
    }
}

extension EditionDraft.Change: Phrased {
    /// What to tell a person who confirms the draft, in one sentence.
    package var words: MessageText {
        let answer = answer.map { FormMessages.catalogue.words("answer-kind.\($0.rawValue)") } ?? Self.mark
        return FormMessages.words(
            "draft-change.\(kind.rawValue)",
            [MessageText(alike: before ?? ""), MessageText(alike: after ?? ""), answer])
    }

    /// What an option or a cell to be marked takes.
    private static let mark = MessageText("ett kryss", "a mark")
}
