/// Something that can be said to people: a message, or the name of something.
public protocol Worded {
    /// What it says, in a language.
    func text(in language: MessageLanguage) -> String
}

/// Something whose words are at hand in every language, so that they can be part of others.
package protocol Phrased: Worded {
    /// What it says, in every language.
    var words: MessageText { get }
}

extension Phrased {
    /// What it says, in a language.
    public func text(in language: MessageLanguage) -> String {
        switch language {
        case .swedish: words.swedish
        case .english: words.english
        }
    }
}
