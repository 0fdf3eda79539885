import POModel

/// Several surveys' answers, put together as if they were one.
struct SurveyPool: Hashable, Sendable {
    fileprivate struct Question: Hashable, Codable {
        let aspect: Open<SurveyAspect>?
        let lowest: Int?
        let highest: Int?
    }

    private(set) var count = 0
    private var sent: Int128 = 0
    private var answered: Int128 = 0
    /// Surveys that do not tell both how many were asked and how many answered.
    private var withoutRate = 0
    private var grades: [Question: [Int: Int128]] = [:]

    mutating func add(_ survey: ClientSurvey) {
        count += 1
        if let sent = survey.sent, let answered = survey.answered {
            self.sent += Int128(sent.rawValue)
            self.answered += Int128(answered.rawValue)
        } else {
            withoutRate += 1
        }
        for question in survey.questions {
            let key = Question(aspect: question.aspect, lowest: question.lowest, highest: question.highest)
            for grade in question.answers.grades {
                grades[key, default: [:]][grade, default: 0] += Int128(question.answers[grade]?.rawValue ?? 0)
            }
        }
    }

    mutating func merge(_ other: Self) {
        count += other.count
        sent += other.sent
        answered += other.answered
        withoutRate += other.withoutRate
        grades.merge(other.grades) { $0.merging($1, uniquingKeysWith: +) }
    }

    /// The answers as of one survey; without a response rate when some survey does not tell, and without questions when
    /// numbers are beyond what a count holds.
    var joined: ClientSurvey {
        var survey = ClientSurvey()
        if withoutRate == 0, count > 0 {
            survey.sent = Self.count(sent)
            survey.answered = Self.count(answered)
        }
        guard grades.values.allSatisfy({ $0.values.allSatisfy { Self.count($0) != nil } }) else { return survey }
        survey.questions = grades.map { key, grades in
            var question = SurveyQuestion()
            question.aspect = key.aspect
            question.lowest = key.lowest
            question.highest = key.highest
            for (grade, answers) in grades { question.answers[grade] = Self.count(answers) }
            return question
        }
        return survey
    }

    private static func count(_ number: Int128) -> WholeNumber? { Int(exactly: number).flatMap { WholeNumber($0) } }

    /// The aspects that some question is about, in the order of the known ones, and then by name.
    var aspects: [Open<SurveyAspect>] {
        let found = Set(grades.keys.compactMap(\.aspect))
        let others = found.subtracting(Open<SurveyAspect>.known).sorted { $0.rawValue < $1.rawValue }
        return Open<SurveyAspect>.known.filter(found.contains) + others
    }
}

extension SurveyPool: Codable {
    private enum CodingKeys: String, CodingKey {
        case count, sent, answered, withoutRate, questions
    }

    /// The answers to the questions of an aspect and a scale.
    private struct Answers: Codable {
        let question: Question
        let grades: [Int: WideCount]
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        count = try container.decode(Int.self, forKey: .count)
        sent = try container.decode(WideCount.self, forKey: .sent).number
        answered = try container.decode(WideCount.self, forKey: .answered).number
        withoutRate = try container.decode(Int.self, forKey: .withoutRate)
        for answers in try container.decode([Answers].self, forKey: .questions) {
            grades[answers.question] = answers.grades.mapValues(\.number)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encode(WideCount(number: sent), forKey: .sent)
        try container.encode(WideCount(number: answered), forKey: .answered)
        try container.encode(withoutRate, forKey: .withoutRate)
        let sorted = grades.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
        try container.encode(
            sorted.map { Answers(question: $0.key, grades: $0.value.mapValues(WideCount.init(number:))) },
            forKey: .questions)
    }
}

extension SurveyPool.Question {
    /// What puts questions in order.
    fileprivate var order: [String] { [aspect?.rawValue ?? "", "\(lowest ?? .min)", "\(highest ?? .min)"] }
}
