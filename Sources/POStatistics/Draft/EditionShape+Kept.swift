import POModel

extension EditionShape {
    /// A report without what the form does not ask.
    ///
    /// - Complexity: O(*n*) in the size of the report.
    func kept(of report: GrantReport) -> GrantReport {
        guard case .object(let members) = report.json else { return report }
        var kept = members.reduce(into: [String: JSONValue]()) { $0[$1.key] = self.kept($1.value, at: [$1.key]) }
        for key in ["kind", FieldID.additional] { kept[key] = members[key] }
        // What is left of a report makes one, as its parts do not depend on each other.
        return (try? GrantReport(json: .object(kept))) ?? report
    }

    private func kept(_ value: JSONValue, at keys: [String]) -> JSONValue? {
        let field = FieldID(keys: keys)
        guard case .object(let members) = value else { return asks(field) ? value : nil }
        guard asks(field) else { return nil }
        let kept = members.reduce(into: [String: JSONValue]()) { $0[$1.key] = self.kept($1.value, at: keys + [$1.key]) }
        return kept.isEmpty ? nil : .object(kept)
    }
}
