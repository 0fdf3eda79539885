import TestSupport

/// A kind of edit.
enum MutationKind: String, CaseIterable {
    // Headings of columns.
    case headingsExchanged, columnsExchanged, headingDoubled, headingBlank, headingsGone
    case headingPercent, headingYear, headingTotal, headingNegated
    // Words that may not slip.
    case labelBand, labelAge, labelYear, labelYearAdded, labelNegated, labelOpposite, labelPercent, labelUnit
    case labelOther
    // Rows.
    case rowGone, rowDoubledOther, rowDoubledSame, rowRenamed, rowsShifted, rowsExchanged, rowForeign, fieldDoubled
    case questionGone
    // Tables and columns.
    case lastYearBefore, lastYearAfter, tableDoubled, columnTotal, columnLastYear, columnPercent, columnUnheaded
    case columnGone
    // Characters that join no number.
    case cellStruck, cellDeleted, cellRaised, cellRaisedLink, cellLowered, cellLinked, cellHidden
    // Cells and numbers.
    case cellTorn, cellsJoined, numberStarred, numberDoubted, numberRange, numberRounded, numberInWords
    case numberDotted, numberDirty, numberWithUnit, numberDash
    // Values.
    case dateRange, dateSpelt, amountDoubled, amountTorn, amountAbout, amountInThousands, amountOtherCurrency
    case positionsDoubted, waitingMinimum, waitingDoubted
    // Marks.
    case marksInBoth, markBetween, markInLabel, markNegated, markDoubted, markOtherKind, marksEmpty
    // Pages and parts.
    case pageBreak, pageBreakInTable, foreignQuestion, sectionMoved

    /// What kinds have in common, by which what is promised is told.
    enum Family: String, CaseIterable {
        case hardWords, twoOfOneName, nothingLeftOver, noGlue, others
    }

    var family: Family {
        switch self {
        case .headingPercent, .headingYear, .headingTotal, .headingNegated, .labelBand, .labelAge, .labelYear,
            .labelYearAdded, .labelNegated, .labelOpposite, .labelPercent, .labelUnit:
            .hardWords
        case .headingDoubled, .rowDoubledOther, .rowDoubledSame, .lastYearBefore, .lastYearAfter, .tableDoubled,
            .fieldDoubled:
            .twoOfOneName
        case .rowsShifted, .rowRenamed, .rowForeign, .columnUnheaded, .columnTotal, .columnLastYear, .columnPercent:
            .nothingLeftOver
        case .cellStruck, .cellDeleted, .cellRaised, .cellRaisedLink, .cellLowered, .cellLinked, .cellHidden: .noGlue
        default: .others
        }
    }

    /// Applies an edit of the kind; `false` where the form or its channel has no place for one.
    func apply(to mutant: inout Mutant, using random: inout SeededGenerator) -> Bool {
        switch self {
        case .headingsExchanged: mutant.exchangeHeadings(&random)
        case .columnsExchanged: mutant.exchangeColumns(&random)
        case .headingDoubled: mutant.doubleHeading(&random)
        case .headingBlank: mutant.blankHeading(&random)
        case .headingsGone: mutant.dropHeadings(&random)
        case .headingPercent: mutant.headColumnByPercent(&random)
        case .headingYear: mutant.headColumnByOtherYear(&random)
        case .headingTotal: mutant.headColumnByTotal(&random)
        case .headingNegated: mutant.negateHeading(&random)
        case .labelBand: mutant.changeBand(&random)
        case .labelAge: mutant.reword(HardWords.ages, &random)
        case .labelYear: mutant.changeYear(&random)
        case .labelYearAdded: mutant.addYear(&random)
        case .labelNegated: mutant.reword(HardWords.negations, &random)
        case .labelOpposite: mutant.reword(HardWords.opposites, &random)
        case .labelPercent: mutant.reword(HardWords.percents, &random)
        case .labelUnit: mutant.changeUnit(&random)
        case .labelOther: mutant.reword(HardWords.others, &random)
        case .rowGone: mutant.dropRow(&random)
        case .rowDoubledOther: mutant.doubleRow(same: false, &random)
        case .rowDoubledSame: mutant.doubleRow(same: true, &random)
        case .rowRenamed: mutant.renameRow(&random)
        case .rowsShifted: mutant.shiftRows(&random)
        case .rowsExchanged: mutant.exchangeRows(&random)
        case .rowForeign: mutant.addForeignRow(&random)
        case .fieldDoubled: mutant.doubleField(&random)
        case .questionGone: mutant.dropQuestion(&random)
        case .lastYearBefore: mutant.addLastYear(before: true, &random)
        case .lastYearAfter: mutant.addLastYear(before: false, &random)
        case .tableDoubled: mutant.doubleTable(&random)
        case .columnTotal: mutant.addColumn("Totalt", &random)
        case .columnLastYear: mutant.addColumn("\(mutant.sheet.year - 1)", &random)
        case .columnPercent: mutant.addColumn("procent", &random)
        case .columnUnheaded: mutant.addColumn("", &random)
        case .columnGone: mutant.dropColumn(&random)
        case .cellStruck: mutant.set(.struck, before: true, &random)
        case .cellDeleted: mutant.trackChange(&random)
        case .cellRaised: mutant.set(.raised, before: false, &random)
        case .cellRaisedLink: mutant.set(.raisedLink, before: false, &random)
        case .cellLowered: mutant.set(.lowered, before: false, &random)
        case .cellLinked: mutant.linkCell(&random)
        case .cellHidden: mutant.hideInCell(&random)
        case .cellTorn: mutant.tearCell(&random)
        case .cellsJoined: mutant.joinCells(&random)
        case .numberStarred: mutant.rewriteNumber(&random) { "\($0)*" }
        case .numberDoubted: mutant.doubtNumber(&random)
        case .numberRange: mutant.makeRange(&random)
        case .numberRounded: mutant.roundNumber(&random)
        case .numberInWords: mutant.spellNumber(&random)
        case .numberDotted: mutant.keepNumber(&random) { number, _ in "\(number)." }
        case .numberDirty: mutant.dirtyNumber(&random)
        case .numberWithUnit: mutant.keepNumber(&random) { "\($0)" + $1.pick([" st", " personer", " kvinnor"]) }
        case .numberDash: mutant.dashNumber(&random)
        case .dateRange: mutant.changeDate(&random)
        case .dateSpelt: mutant.spellDate(&random)
        case .amountDoubled: mutant.changeAmount(HardValues.doubledAmounts, &random)
        case .amountTorn: mutant.changeAmount(HardValues.tornAmounts, &random)
        case .amountAbout: mutant.changeAmount(HardValues.roughAmounts, &random)
        case .amountInThousands: mutant.changeAmount(HardValues.thousands, &random)
        case .amountOtherCurrency: mutant.changeAmount(HardValues.otherCurrencies, &random)
        case .positionsDoubted: mutant.changePositions(&random)
        case .waitingMinimum: mutant.changeWaiting(HardValues.oneSidedWaits, &random)
        case .waitingDoubted: mutant.changeWaiting(HardValues.doubtfulWaits, &random)
        case .marksInBoth: mutant.markBoth(&random)
        case .markBetween: mutant.markBetween(&random)
        case .markInLabel: mutant.markInLabel(&random)
        case .markNegated: mutant.rewriteMark(["ej", "inte", "ej X", "nja", "se bilaga"], isLost: true, &random)
        case .markDoubted: mutant.rewriteMark(["X?", "(X)", "X*", "delvis", "?"], isLost: false, &random)
        case .markOtherKind: mutant.remark(&random)
        case .marksEmpty: mutant.emptyMarks(&random)
        case .pageBreak: mutant.breakPage(&random)
        case .pageBreakInTable: mutant.breakTable(&random)
        case .foreignQuestion: mutant.askForeignQuestion(&random)
        case .sectionMoved: mutant.moveSection(&random)
        }
    }
}
