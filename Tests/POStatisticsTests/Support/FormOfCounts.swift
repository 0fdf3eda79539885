import POModel

extension FormEdition {
    /// A form of one's own that asks for the tables of clients and the contact reasons.
    static func ofCounts(year: Int, genders: [Gender], ageBands: [AgeBand]) -> FormEdition {
        let columns = genders.map { gender in
            switch gender {
            case .woman: ("Kvinnor", "women")
            case .man: ("Män", "men")
            case .nonBinary: ("Icke-binära", "nonBinary")
            }
        }
        func row(_ label: String, _ path: String) -> FormRow {
            FormRow(.init(label), columns.map { .answer(FieldID(rawValue: "\(path).\($0.1)"), .count) })
        }
        func table(_ rows: [FormRow]) -> FormItem {
            .table(FormTable(columns: columns.map { FormLabel($0.0) }, rows: rows))
        }
        let clients = ["total", "new", "closed"].map { flow in
            table(
                [row("Klienter \(flow)", "clients.\(flow).all")]
                    + ageBands.map { row("\(flow) \($0.rawValue)", "clients.\(flow).byAge.\($0.rawValue)") })
        }
        let reasons = ContactReason.asked.map { row($0.rawValue, "contactReasons.counts.\($0.rawValue)") }
        return FormEdition(
            id: EditionID(rawValue: "report-own"), kind: .grantReport, year: year,
            sections: [
                FormSection(
                    heading: "Redovisning {year}", level: 1,
                    items: [
                        .fields([
                            .init("year", "År", .year), .init("grantee.municipality", "Kommun", .municipality),
                        ])
                    ] + clients + [
                        table([row("Hemmavarande barn", "clients.withChildrenAtHome")]), table(reasons),
                    ])
            ])
    }
}
