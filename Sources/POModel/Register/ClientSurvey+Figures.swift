extension SurveyQuestion {
    /// The grades that can be given; `nil` unless the lowest is below the highest, by at most 1 000.
    package var scale: ClosedRange<Int>? {
        let (lowest, highest) = (lowest ?? 1, highest ?? 5)
        let (width, overflow) = highest.subtractingReportingOverflow(lowest)
        return !overflow && (1...1_000).contains(width) ? lowest...highest : nil
    }

    /// How satisfied those who gave a grade are, on average: 0 when all gave the lowest, 100 when all gave the highest.
    ///
    /// `nil` when nobody gave a grade, and when a grade lies outside the scale.
    ///
    /// - Complexity: O(*n* log *n*) in the number of grades.
    package var index: RoundedFigure? { SatisfactionSum(of: [self])?.index }
}

extension ClientSurvey {
    /// How many of those asked answered, in percent; `nil` when either number is blank and when nobody was asked.
    package var responseRate: RoundedFigure? {
        guard let answered, let sent else { return nil }
        return RoundedFigure(Int128(answered.rawValue) * 100, over: Int128(sent.rawValue))
    }

    /// How satisfied clients are, 0 to 100: the average of all graded answers, each placed on its question's scale.
    ///
    /// Without an aspect, all questions are taken. It is no index of a survey institute, which may weigh questions
    /// differently. `nil` when nobody gave a grade, and when a grade lies outside its scale.
    ///
    /// - Complexity: O(*n* log *n*) in the number of grades.
    package func index(of aspect: Open<SurveyAspect>? = nil) -> RoundedFigure? {
        SatisfactionSum(of: questions.filter { aspect == nil || $0.aspect == aspect })?.index
    }
}

/// Answers placed on their scales and added up, exactly.
private struct SatisfactionSum {
    /// The sum of answers, each from 0 to `width`.
    private var sum: Int128 = 0
    /// How many answers there are.
    private var count: Int128 = 0
    /// A width that the widths of all scales divide.
    private let width: Int128

    /// Adds up answers; `nil` when a grade lies outside its scale, and when numbers become too large.
    init?(of questions: [SurveyQuestion]) {
        var common: Int128 = 1
        for question in questions where !question.answers.grades.isEmpty {
            guard let scale = question.scale else { return nil }
            common = Self.leastCommonMultiple(common, Int128(scale.upperBound - scale.lowerBound))
            guard common <= 1_000_000_000 else { return nil }
        }
        width = common
        for question in questions {
            guard let scale = question.scale else { continue }
            let step = common / Int128(scale.upperBound - scale.lowerBound)
            for grade in question.answers.grades {
                guard scale.contains(grade), let answers = question.answers[grade] else { return nil }
                sum += Int128(answers.rawValue) * Int128(grade - scale.lowerBound) * step
            }
            count += question.answers.graded
        }
    }

    var index: RoundedFigure? { RoundedFigure(sum * 100, over: count * width) }

    private static func leastCommonMultiple(_ left: Int128, _ right: Int128) -> Int128 {
        var (divisor, rest) = (left, right)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        return left / divisor * right
    }
}
