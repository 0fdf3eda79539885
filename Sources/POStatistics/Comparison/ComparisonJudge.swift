import POModel

/// Says whether figures of two reports can be compared, and tests whether chance explains their difference.
struct ComparisonJudge {
    let first: ReportFigures
    let second: ReportFigures
    let municipalitiesAreSame: Bool

    /// Below this, a figure may change much by chance.
    static let smallNumber = 5

    func difference(in cell: ReportCell) -> FigureDifference {
        let (left, right) = (first[cell], second[cell])
        let verdict = verdict(on: cell, left, right)
        return FigureDifference(
            cell: cell, first: left, second: right, verdict: verdict,
            chance: verdict.isRefused ? nil : chance(in: cell, left, right))
    }

    func verdict(on cell: ReportCell, _ left: ReportedValue, _ right: ReportedValue) -> Comparability {
        if let refusal = refusal(of: cell, left, right) { return .refused(refusal) }
        let cautions = cautions(about: cell, left, right)
        return cautions.isEmpty ? .comparable : .withCaution(cautions)
    }

    private func refusal(of cell: ReportCell, _ left: ReportedValue, _ right: ReportedValue) -> Comparability.Refusal? {
        if let side = Self.side(left == .notAsked, right == .notAsked) { return whyNotAsked(cell, side) }
        if let asked = first.shape.question(of: cell.measure)?.population,
            let other = second.shape.question(of: cell.measure)?.population, asked != other
        {
            return .otherPopulation(asked, other)
        }
        return Self.side(left == .blank, right == .blank).map { .blank($0) }
    }

    /// Why a form does not have a cell.
    private func whyNotAsked(_ cell: ReportCell, _ side: Comparability.Side) -> Comparability.Refusal {
        let figures = side == .second ? second : first
        if cell.band != nil {
            if !figures.ageBands(of: cell.measure).isEmpty, figures[cell.with(gender: nil)] == .notAsked {
                return .bandsDoNotMeet(side)
            }
            if figures.ageBands(of: cell.measure).isEmpty {
                let aged = ReportMeasure.all.first { !figures.ageBands(of: $0).isEmpty }
                return aged.flatMap { figures.shape.question(of: $0) }.map { .agesOnlyOf($0.population, side) }
                    ?? .notDivided(side)
            }
        }
        if cell.gender != nil, cell.gender != .nonBinary, figures[cell.with(gender: nil)] != .notAsked {
            return .notDivided(side)
        }
        return .notAsked(side)
    }

    private func cautions(
        about cell: ReportCell, _ left: ReportedValue, _ right: ReportedValue
    ) -> [Comparability.Caution] {
        var cautions: [Comparability.Caution] = []
        func add(_ caution: (Comparability.Side) -> Comparability.Caution, _ isFirst: Bool, _ isSecond: Bool) {
            if let side = Self.side(isFirst, isSecond) { cautions.append(caution(side)) }
        }
        func hasBlanks(_ value: ReportedValue) -> Bool { value.derivation.map { !$0.blanks.isEmpty } ?? false }
        if case .reason = cell.measure {
            // The share is of the new clients, so their blanks count too.
            let base = ReportCell(.new, gender: cell.gender)
            add(
                Comparability.Caution.blankParts, hasBlanks(left) || hasBlanks(first[base]),
                hasBlanks(right) || hasBlanks(second[base]))
        } else {
            add(Comparability.Caution.blankParts, hasBlanks(left), hasBlanks(right))
        }
        add(
            Comparability.Caution.fromBalance, left.derivation?.rule == .balance, right.derivation?.rule == .balance)
        add(
            Comparability.Caution.nonBinaryNotAsked, Self.lacksNonBinary(cell, first, beside: second),
            Self.lacksNonBinary(cell, second, beside: first))
        add(Comparability.Caution.bandsDoNotAddUp, Self.isTorn(cell, first), Self.isTorn(cell, second))
        add(
            Comparability.Caution.reasonsBeyondNew, Self.isBeyondNew(cell, left, first),
            Self.isBeyondNew(cell, right, second))
        if !municipalitiesAreSame { cautions.append(.otherMunicipalities) }
        let smallest = min(left.number ?? 0, right.number ?? 0)
        if cell.measure.countsPeople, cell.measure != .headcount, smallest < Self.smallNumber {
            cautions.append(.smallNumbers)
        }
        return cautions
    }

    /// Whether non-binary people are in the other report's row, and could not be in this one's.
    private static func lacksNonBinary(
        _ cell: ReportCell, _ figures: ReportFigures, beside other: ReportFigures
    ) -> Bool {
        guard cell.measure.countsPeople, cell.gender != .nonBinary else { return false }
        let column = cell.with(gender: .nonBinary)
        return figures[column] == .notAsked && other[column].number ?? 0 > 0
    }

    /// Whether what is written for all ages differs from the sum of the bands, or cannot be reached by it.
    private static func isTorn(_ cell: ReportCell, _ figures: ReportFigures) -> Bool {
        let genders = cell.gender.map { [$0] } ?? Gender.allCases
        let bands = figures.ageBands(of: cell.measure)
        guard !bands.isEmpty else { return false }
        return genders.contains { gender in
            guard case .answer(let all) = figures[ReportCell(cell.measure, gender: gender)] else { return false }
            let parts = bands.map { figures[ReportCell(cell.measure, band: $0, gender: gender)] }
            let sum = parts.reduce(Optional(0)) { sum, part in sum.flatMap { $0.adding(part.number ?? 0) } }
            guard let sum, parts.contains(where: { $0.number != nil }) else { return false }
            return sum > all || (sum < all && parts.allSatisfy { $0.number != nil })
        }
    }

    private static func isBeyondNew(_ cell: ReportCell, _ value: ReportedValue, _ figures: ReportFigures) -> Bool {
        guard case .reason = cell.measure, let number = value.number,
            let new = figures[ReportCell(.new, gender: cell.gender)].number
        else { return false }
        return number > new
    }

    /// The test that is valid for a cell: people who are in both years' figures make none.
    private func chance(in cell: ReportCell, _ left: ReportedValue, _ right: ReportedValue) -> ChanceTest? {
        guard let left = left.number, let right = right.number else { return nil }
        switch cell.measure {
        case .new, .closed:
            return municipalitiesAreSame ? ChanceTest(left, against: right) : nil
        case .reason:
            let base = ReportCell(.new, gender: cell.gender)
            guard let firstBase = first[base].number, let secondBase = second[base].number else { return nil }
            return ChanceTest(left, of: firstBase, against: right, of: secondBase)
        default:
            return nil
        }
    }

    private static func side(_ isFirst: Bool, _ isSecond: Bool) -> Comparability.Side? {
        switch (isFirst, isSecond) {
        case (true, true): .both
        case (true, false): .first
        case (false, true): .second
        case (false, false): nil
        }
    }
}
