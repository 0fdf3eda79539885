import POModel

/// Tables and rows that several editions share.
extension FormTable {
    static func byGender(corner: FormLabel? = nil, _ rows: [FormRow]) -> FormTable {
        FormTable(
            corner: corner,
            columns: [
                .init("Antal kvinnor", or: ["Kvinnor"]), .init("Antal män", or: ["Män"]),
                .init("Antal icke-binära", or: ["Icke-binära"]),
            ], rows: rows)
    }

    static func yesOrNo(_ rows: [FormRow]) -> FormTable { FormTable(columns: ["Ja", "Nej"], rows: rows) }

    static func authorities(regionName: String) -> FormTable {
        .yesOrNo([
            .choice("Kommun/kommuner", "organisation.managementGroup.authorities.municipality"),
            .choice("Arbetsförmedlingen", "organisation.managementGroup.authorities.employmentService"),
            .choice("Försäkringskassan", "organisation.managementGroup.authorities.socialInsuranceAgency"),
            .choice(
                .init("\(regionName) primärvård", or: ["Regionens primärvård"]),
                "organisation.managementGroup.authorities.primaryCare"),
            .choice(
                .init("\(regionName) psykiatri", or: ["Regionens psykiatri"]),
                "organisation.managementGroup.authorities.psychiatry"),
        ])
    }

    static let organisations = FormTable(
        columns: ["Ja", "Nej", "Om ja, ange vilken/vilka:"],
        rows: [
            .organisation("Patientorganisationer", "patients"), .organisation("Brukarorganisationer", "users"),
            .organisation("Anhörigorganisationer", "relatives"), .organisation("Annan organisation", "others"),
        ])
}

extension FormRow {
    static func counts(_ label: FormLabel, _ path: String) -> FormRow {
        FormRow(
            label, ["women", "men", "nonBinary"].map { .answer(FieldID(rawValue: "\(path).\($0)"), .count) })
    }

    static func choice(_ label: FormLabel, _ id: FieldID) -> FormRow {
        FormRow(label, [.mark(id, .bool(true), number: nil), .mark(id, .bool(false), number: nil)])
    }

    static func organisation(_ label: FormLabel, _ key: String) -> FormRow {
        let path = "organisation.managementGroup.organisations.\(key)"
        let represented = FieldID(rawValue: path + ".represented")
        return FormRow(
            label,
            [
                .mark(represented, .bool(true), number: nil), .mark(represented, .bool(false), number: nil),
                .answer(FieldID(rawValue: path + ".names"), .line),
            ])
    }
}

extension [FormRow] {
    static func clients(_ label: FormLabel, _ path: String) -> [FormRow] {
        [
            .counts(label, "\(path).all"),
            .counts("därav mellan 18 och 29 år", "\(path).byAge.18-29"),
            .counts("därav mellan 30 och 49 år", "\(path).byAge.30-49"),
            .counts("därav mellan 50 och 64 år", "\(path).byAge.50-64"),
            .counts("därav 65 år och över", "\(path).byAge.65+"),
        ]
    }

    static let contactReasons: [FormRow] = [
        ("Ekonomi", ContactReason.economy), ("Bostad", .housing), ("Sysselsättning", .occupation),
        ("Struktur i vardagen", .everydayStructure), ("Bryta isolering", .breakingIsolation),
        ("Relationsfrågor", .relationships), ("Existentiella frågor", .existentialQuestions),
        ("Stöd i kontakten med myndighet", .authorityContact),
        ("Stöd i kontakten med sjukvården", .healthcareContact), ("Annan orsak", .other),
    ].map { .counts(.init($0), "contactReasons.counts.\($1.rawValue)") }
}
