import POModel

/// Tables and rows that several editions share.
extension FormTable {
    /// Counts with a column for each gender.
    static func byGender(
        columns: [FormLabel] = .womenMenNonBinary, corner: FormLabel? = nil, _ rows: [FormRow]
    ) -> FormTable {
        FormTable(corner: corner, columns: columns, rows: rows)
    }

    /// One row of yes or no.
    static func yesOrNo(_ label: FormLabel, _ id: FieldID) -> FormTable { .yesOrNo([.choice(label, id)]) }

    static func yesOrNo(_ rows: [FormRow]) -> FormTable { FormTable(columns: ["Ja", "Nej"], rows: rows) }

    static let providers = FormTable.yesOrNo([
        .choice(.init("Kommun", or: .municipalProvider), "organisation.providers.municipality"),
        .choice(.init("Förening", or: .associationProvider), "organisation.providers.association"),
        .choice(.init("Stiftelse", or: .foundationProvider), "organisation.providers.foundation"),
        .choice(.init("Aktiebolag", or: .companyProvider), "organisation.providers.limitedCompany"),
        .choice(.init("Annan utförare", or: .otherProvider), "organisation.providers.other"),
    ])

    static let authorities = FormTable.yesOrNo([
        .authority(.init("Kommun/kommuner", or: .authoritiesMunicipality), "municipality"),
        .authority(.init("Arbetsförmedlingen", or: .employmentService), "employmentService"),
        .authority(.init("Försäkringskassan", or: .socialInsuranceAgency), "socialInsuranceAgency"),
        .authority(.init("Landstingets primärvård", or: .primaryCare), "primaryCare"),
        .authority(.init("Landstingets psykiatri", or: .psychiatry), "psychiatry"),
    ])

    static let organisations = FormTable(
        columns: ["Ja", "Nej", .init("Om ja, ange vilken/vilka:", or: .whichOrganisations)],
        rows: [
            .organisation(.init("Patientorganisationer", or: .patientOrganisations), "patients"),
            .organisation(.init("Brukarorganisationer", or: .userOrganisations), "users"),
            .organisation(.init("Anhörigorganisationer", or: .relativesOrganisations), "relatives"),
            .organisation(.init("Annan organisation", or: .otherOrganisation), "others"),
        ])
}

extension [FormLabel] {
    static let womenMen: Self = [.init("Kvinnor", or: .women), .init("Män", or: .men)]
    static let numberOfWomenMen: Self = [.init("Antal kvinnor", or: .women), .init("Antal män", or: .men)]
    static let womenMenNonBinary: Self = numberOfWomenMen + [.init("Antal icke-binära", or: .nonBinary)]
}

extension FormRow {
    /// Counts in columns of women, men and, in a third, non-binary.
    static func counts(
        _ label: FormLabel, _ path: String, _ columns: [String] = ["women", "men", "nonBinary"]
    ) -> FormRow {
        FormRow(label, columns.map { .answer(FieldID(rawValue: "\(path).\($0)"), .count) })
    }

    static func choice(_ label: FormLabel, _ id: FieldID) -> FormRow {
        FormRow(label, [.mark(id, .bool(true), number: nil), .mark(id, .bool(false), number: nil)])
    }

    static func authority(_ label: FormLabel, _ key: String) -> FormRow {
        .choice(label, FieldID(rawValue: "organisation.managementGroup.authorities.\(key)"))
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

    static func headcount(_ columns: [String] = ["women", "men", "nonBinary"]) -> FormRow {
        .counts(.init("Ange antalet personliga ombud", or: .headcount), "ombuds.headcount", columns)
    }

    static func childrenAtHome(_ columns: [String] = ["women", "men", "nonBinary"]) -> FormRow {
        .counts(
            .init(
                "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år vilka är kända för verksamheten.",
                or: .childrenAtHome), "clients.withChildrenAtHome", columns)
    }
}

extension [FormRow] {
    static func clients(
        _ label: FormLabel, _ path: String, _ columns: [String] = ["women", "men", "nonBinary"]
    ) -> [FormRow] {
        [
            .counts(label, "\(path).all", columns),
            .counts(.init("därav mellan 18 och 29 år", or: .ages(18, 29)), "\(path).byAge.18-29", columns),
            .counts(.init("därav mellan 30 och 49 år", or: .ages(30, 49)), "\(path).byAge.30-49", columns),
            .counts(.init("därav mellan 50 och 64 år", or: .ages(50, 64)), "\(path).byAge.50-64", columns),
            .counts(.init("därav 65 år och över", or: .ages(from: 65)), "\(path).byAge.65+", columns),
        ]
    }

    static func totalClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Totalt antal klienter", or: .totalClients), "clients.total", columns)
    }

    static func newClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Antal nya klienter", or: .newClients), "clients.new", columns)
    }

    static func closedClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Antal avslutade klienter", or: .closedClients), "clients.closed", columns)
    }

    static func contactReasons(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        let reasons: [(FormLabel, ContactReason)] = [
            (.init("Ekonomi", or: .economy), .economy), (.init("Bostad", or: .housing), .housing),
            (.init("Sysselsättning", or: .occupation), .occupation),
            (.init("Struktur i vardagen", or: .everydayStructure), .everydayStructure),
            (.init("Bryta isolering", or: .breakingIsolation), .breakingIsolation),
            (.init("Relationsfrågor", or: .relationships), .relationships),
            (.init("Existentiella frågor", or: .existentialQuestions), .existentialQuestions),
            (.init("Stöd i kontakten med myndighet", or: .authorityContact), .authorityContact),
            (.init("Stöd i kontakten med sjukvården", or: .healthcareContact), .healthcareContact),
            (.init("Annan orsak", or: .otherReason), .other),
        ]
        return reasons.map { .counts($0, "contactReasons.counts.\($1.rawValue)", columns) }
    }
}
