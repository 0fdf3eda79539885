/// How the values of a free-form edition are told in a writer's own words.
///
/// The parts of such an edition come in any order, and its headings stand alone. Besides labelled rows its values are
/// looked for in prose and in tables without marks, always outside quotations.
package struct FormProse: Hashable, Codable, Sendable {
    /// Words that head the columns of a table of counts.
    package let columns: [FormProseColumn]
    /// Phrases that tell values, in the order in which they are looked for.
    ///
    /// What one has taken, no later one takes.
    package let phrases: [FormPhrase]

    /// Creates a way to tell values.
    package init(columns: [FormProseColumn] = [], phrases: [FormPhrase]) {
        self.columns = columns
        self.phrases = phrases
    }
}

/// A word that heads a column of counts.
package struct FormProseColumn: Hashable, Codable, Sendable {
    /// The word, in lower case; `*` stands for any letters.
    package let word: String
    /// The key of the counts in the column, such as `women`; `nil` for sums, which are not kept.
    package let key: String?

    /// Creates a column.
    package init(_ word: String, _ key: String?) {
        self.word = word
        self.key = key
    }
}

/// A phrase that tells values, such as `{ombuds.positions} tjänster fördelade på {ombuds.persons} personer`.
///
/// Its parts are parted by blanks:
///
/// - Words and signs in lower case, `|` between alternatives, `*` for any letters: `fördelat|fördelade`, `tjänst*`.
/// - `…` for up to eight words of the same sentence, `¶` for the start or end of a line or block.
/// - `[` and `]` around what may be missing.
/// - `{=year}`, `{=year-1}` for the year of the document, or one counted from it.
/// - `{field}` for the value of a question, `{field=*nämnden|*styrelsen}` for one of certain words, in which `_` is a blank.
/// - `{field.*}` at the end for counts in the columns of the table that the phrase stands in.
package struct FormPhrase: Hashable, Sendable {
    /// The phrase.
    package let text: String
    /// Whether it stands apart, as a row of a table does, and so is no part of the text around it.
    package let standsApart: Bool
    /// Whether what it tells is a guess, made only when nothing surer is said, and kept with a warning.
    package let isGuess: Bool
    /// Words that make a sentence say something else, so that the phrase is not looked for in it.
    package let unless: [String]
    /// A phrase that must stand somewhere in the text for what this one tells to be beyond doubt.
    package let given: String?

    /// Creates a phrase.
    package init(
        _ text: String, standsApart: Bool = false, isGuess: Bool = false, unless: [String] = [], given: String? = nil
    ) {
        self.text = text
        self.standsApart = standsApart
        self.isGuess = isGuess
        self.unless = unless
        self.given = given
    }
}

extension FormPhrase: ExpressibleByStringLiteral {
    /// Creates a phrase from a literal.
    package init(stringLiteral value: String) { self.init(value) }
}

extension FormPhrase: Codable {
    private enum CodingKeys: String, CodingKey { case text, standsApart, isGuess, unless, given }

    /// Decodes a string, or an object with `text` and what else it says.
    package init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(text)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                try container.decode(String.self, forKey: .text),
                standsApart: try container.decodeIfPresent(Bool.self, forKey: .standsApart) ?? false,
                isGuess: try container.decodeIfPresent(Bool.self, forKey: .isGuess) ?? false,
                unless: try container.decodeIfPresent([String].self, forKey: .unless) ?? [],
                given: try container.decodeIfPresent(String.self, forKey: .given))
        }
    }

    /// Encodes a string when there is nothing but the phrase, else an object.
    package func encode(to encoder: any Encoder) throws {
        if self == FormPhrase(text) {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        } else {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            if standsApart { try container.encode(true, forKey: .standsApart) }
            if isGuess { try container.encode(true, forKey: .isGuess) }
            if !unless.isEmpty { try container.encode(unless, forKey: .unless) }
            try container.encodeIfPresent(given, forKey: .given)
        }
    }
}
