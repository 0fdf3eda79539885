package import POModel

extension ProtectionError: Phrased {
    /// What is wrong, in words; it names cells and never their numbers.
    package var words: MessageText {
        switch self {
        case .contradiction(let cells):
            StatisticsMessages.words(
                "protection.contradiction", ["cells": MessageText.joined(cells.map(\.words), by: "; ")])
        case .tooLarge(let cell): StatisticsMessages.words("protection.too-large", ["cell": cell])
        case .negative(let cell): StatisticsMessages.words("protection.negative", ["cell": cell])
        case .numberInTitle(let table):
            StatisticsMessages.words("protection.number-in-title", ["table": TableLabels.name(of: table)])
        case .alreadyHidden(let cell): StatisticsMessages.words("protection.already-hidden", ["cell": cell])
        case .publishedOtherwise(let cell):
            StatisticsMessages.words("protection.published-otherwise", ["cell": cell])
        case .publishedElsewhere(let cell):
            StatisticsMessages.words("protection.published-elsewhere", ["cell": cell])
        case .noProtection(let cell): StatisticsMessages.words("protection.no-protection", ["cell": cell])
        case .notRounded(let table):
            StatisticsMessages.words("protection.not-rounded", ["table": TableLabels.name(of: table)])
        }
    }
}

extension SuppressionRecord: Phrased {
    /// Where and why, in words; for the log that is not published.
    package var words: MessageText {
        switch reason {
        case .smallNumber: StatisticsMessages.words("suppression.small-number", ["cell": cell])
        case .tellsOfEverybody: StatisticsMessages.words("suppression.tells-of-everybody", ["cell": cell])
        case .protects(let other): StatisticsMessages.words("suppression.protects", ["cell": cell, "other": other])
        case .hiddenBefore: StatisticsMessages.words("suppression.hidden-before", ["cell": cell])
        case .figureOfHiddenCount: StatisticsMessages.words("suppression.figure-of-hidden-count", ["cell": cell])
        case .figureOfHiddenPart: StatisticsMessages.words("suppression.figure-of-hidden-part", ["cell": cell])
        }
    }
}
