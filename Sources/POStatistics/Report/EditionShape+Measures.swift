import POModel

extension EditionShape {
    /// The question that a figure of people answers; `nil` when the form does not ask, or it is not about people.
    func question(of measure: ReportMeasure) -> Question? {
        guard measure.countsPeople else { return nil }
        if let question = question(measure.field) { return question }
        // The letter of 2012 has one number for all ombud.
        return measure == .headcount && asks("ombuds.persons") ? Question(undividedOf: .supported) : nil
    }

    /// Whether the form asks for a figure.
    func asks(for measure: ReportMeasure) -> Bool {
        measure.countsPeople ? question(of: measure) != nil : asks(measure.field)
    }

    /// The age bands by which clients are counted for the form.
    var ageBands: [AgeBand] {
        [ReportMeasure.total, .new, .closed].lazy.compactMap { self.question(of: $0)?.ageBands }.first { !$0.isEmpty }
            ?? []
    }

    /// What the tables of a register tell: what the forms ask, and the stocks.
    static func register(_ ageBands: [AgeBand], childrenAtHome: Bool = true, reasons: Bool = true) -> EditionShape {
        var rows: [FieldID] = ["clients.openingStock", "clients.closingStock"]
        for table in [ReportMeasure.total, .new, .closed].map(\.field) {
            rows += ["\(table).all"] + ageBands.map { "\(table).byAge.\($0.rawValue)" }
        }
        if childrenAtHome { rows.append(ReportMeasure.withChildrenAtHome.field) }
        if reasons { rows += ContactReason.asked.map { ReportMeasure.reason($0).field } }
        return EditionShape(
            EditionID(rawValue: "register"),
            fields: rows.flatMap { row in Gender.allCases.map { "\(row).\($0.column)" } })
    }
}
