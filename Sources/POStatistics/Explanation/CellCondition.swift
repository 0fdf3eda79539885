import POModel

/// What it takes to be in a cell, tried in order.
struct CellCondition {
    let cell: ReportCell
    let definition: CountingDefinition
    let absentColumns: Set<RegisterColumn>
    /// Whether the table is of a part of the year, which has fewer cells.
    let isOfPeriod: Bool

    /// Why nobody can be in the cell; `nil` when somebody can.
    var obstacle: Exclusion? {
        switch cell.measure {
        case .total, .new, .closed:
            return nil
        case .withChildrenAtHome where isOfPeriod, .reason where isOfPeriod:
            return .notAboutClients
        case .openingStock, .closingStock:
            return cell.band == nil ? nil : .notAboutClients
        case .withChildrenAtHome:
            if absentColumns.contains(.childrenAtHome) { return .absentColumn(.childrenAtHome) }
        case .reason(let reason):
            if !ContactReason.asked.contains(reason) { return .notAboutClients }
            if absentColumns.contains(.reasons) { return .absentColumn(.reasons) }
        case .withMinorChildren, .headcount, .positions, .grantedPositions, .usedPositions, .grantedAmount, .usedAmount:
            return .notAboutClients
        }
        return cell.band == nil ? nil : .notAboutClients
    }

    /// The first condition that a client does not meet; `nil` when the client is in the cell.
    func exclusion(gender: Gender, age: Int?, _ flags: YearFlags) -> Exclusion? {
        if let exclusion = exclusion(flags) { return exclusion }
        if let asked = cell.gender, asked != gender { return .otherGender(gender) }
        guard let band = cell.band else { return nil }
        guard let age else { return .withoutBirthYear }
        return band.contains(age) ? nil : .otherAge(age)
    }

    private func exclusion(_ flags: YearFlags) -> Exclusion? {
        let wasOpen = flags.contains(.openingStock)
        let isOpen = flags.contains(.closingStock)
        switch cell.measure {
        case .new: return wasOpen ? .inOpeningStock : nil
        case .closed: return isOpen ? .inClosingStock : nil
        case .openingStock: return wasOpen ? nil : .notInOpeningStock
        case .closingStock: return isOpen ? nil : .notInClosingStock
        case .withChildrenAtHome: return flags.contains(.childrenAtHome) ? nil : .noChildrenAtHome
        case .reason(let reason):
            if wasOpen, definition.contactReasons == .newClients { return .inOpeningStock }
            let place = ContactReason.asked.firstIndex(of: reason)
            return place.map { flags.contains(.reason(at: $0)) } ?? false ? nil : .reasonNotGiven(reason)
        default: return nil
        }
    }
}
