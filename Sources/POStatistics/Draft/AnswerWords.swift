import POModel

/// Answers in words, for a person to choose between.
enum AnswerWords {
    /// Several answers within a question, by their keys.
    static func words(of answers: [FieldID: AnyHashable], within field: FieldID) -> MessageText {
        let parts = answers.sorted { $0.key < $1.key }.map { key, answer in
            StatisticsMessages.words("answer.part", ["name": name(of: key), "value": words(of: answer.base)])
        }
        return .joined(parts, by: ", ")
    }

    private static func name(of part: FieldID) -> MessageText {
        guard let key = part.keys.last else { return part.commonName }
        let gender = Gender.allCases.first { $0.column == key }
        return gender?.words ?? StatisticsMessages.catalogue.wordings["answer.\(key)"] ?? part.commonName
    }

    static func words(of value: Any) -> MessageText {
        switch value {
        case let municipality as Municipality: MessageText(alike: municipality.name)
        case let answer as any Phrased: answer.words
        case let reason as ContactReason: ReportMeasure.reason(reason).words
        case let text as any RawRepresentable<String>: word(text.rawValue)
        case let number as any RawRepresentable<Int>: MessageText(number.rawValue)
        case let answer as Bool: word("\(answer)")
        case let list as [Any]: .joined(list.map(words(of:)), by: ", ")
        default: MessageText(alike: "\(value)")
        }
    }

    /// What a word of the interchange format means to people, or a text as it is.
    private static func word(_ text: String) -> MessageText {
        StatisticsMessages.catalogue.wordings["answer.\(text)"] ?? MessageText(alike: text)
    }
}
