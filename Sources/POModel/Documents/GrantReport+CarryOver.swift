extension GrantReport {
    /// Fills blanks with what seldom changes from last year's report: contact, organisation and routines.
    ///
    /// Taken are the county board's name and address, the grantee's contact block, the organisation with its management
    /// group, the routines for deficiencies and the order of priority. Figures, money, dates, signature and accounts of
    /// the year are not. What is already answered stays.
    ///
    /// - Parameter last: Last year's report.
    package mutating func carryOver(from last: GrantReport) {
        fill(\.countyBoard.name, from: last)
        fill(\.countyBoard.email, from: last)
        fill(\.countyBoard.address, from: last)
        fill(\.countyBoard.unit, from: last)
        fill(\.grantee.municipality, from: last)
        fill(\.grantee.address, from: last)
        fill(\.grantee.contactPerson, from: last)
        fill(\.grantee.unit, from: last)
        fill(\.grantee.committee, from: last)
        fill(\.grantee.phone, from: last)
        fill(\.grantee.email, from: last)
        if grantee.otherMunicipalities.isEmpty { grantee.otherMunicipalities = last.grantee.otherMunicipalities }
        fill(\.organisation, from: last)
        fill(\.access.prioritisation, from: last)
        fill(\.societalServices.deficiencyRoutines, from: last)
    }

    private mutating func fill<Value>(_ field: WritableKeyPath<Self, Value?>, from last: GrantReport) {
        if self[keyPath: field] == nil { self[keyPath: field] = last[keyPath: field] }
    }

    private mutating func fill<Value: InterchangeObject>(_ field: WritableKeyPath<Self, Value>, from last: GrantReport)
    {
        if self[keyPath: field].isEmpty { self[keyPath: field] = last[keyPath: field] }
    }
}
