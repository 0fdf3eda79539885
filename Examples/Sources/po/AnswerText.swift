import Foundation
import POForms
import POModel

/// What `po read --explain` prints: a question's answer in each document of a file, to be looked at.
enum AnswerText {
    /// The answer's value, the lines that it was read from, what else it could be, and its doubts.
    static func of(
        _ field: FieldID, in reading: Reading, _ file: String, _ language: MessageLanguage
    ) throws -> String {
        var text = ""
        for (number, document) in reading.documents.enumerated() {
            let answer = document[field]
            let name = reading.documents.count > 1 ? "\(file)[\(number)]" : file
            text += "\(name): \(field) = \(try value(answer, language))\n"
            for range in answer.places {
                if let place = reading.documentPlace(of: range.lowerBound) {
                    text += "  \(place.text(in: language))\n"
                }
                text += reading.text.excerpt(of: range)
            }
            if let confirmation = answer.confirmation {
                let (person, date) = (confirmation.person, confirmation.date)
                text +=
                    language == .swedish ? "  bekräftat av \(person) \(date)\n" : "  confirmed by \(person) \(date)\n"
            }
            if let rival = answer.runnerUp {
                let words = language == .swedish ? "Kan också vara" : "Could also be"
                text += "  \(words) \(try json(rival.value)):\n" + reading.text.excerpt(of: rival.place)
            }
            for doubt in answer.doubts {
                text += "  \(doubt.text(in: language))\n"
                if !answer.places.contains(doubt.range) { text += reading.text.excerpt(of: doubt.range) }
            }
        }
        return text
    }

    private static func value(_ answer: FieldAnswer, _ language: MessageLanguage) throws -> String {
        guard let value = answer.value else {
            return switch (language, answer.doubts.isEmpty) {
            case (.swedish, true): "tomt"
            case (.swedish, false): "utelämnat"
            case (.english, true): "blank"
            case (.english, false): "left out"
            }
        }
        return try json(value)
    }

    private static func json(_ value: JSONValue) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
