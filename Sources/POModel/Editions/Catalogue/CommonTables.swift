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
        .choice(.init("Kommun", meaning: "municipalProvider"), "organisation.providers.municipality"),
        .choice(.init("Förening", meaning: "associationProvider"), "organisation.providers.association"),
        .choice(.init("Stiftelse", meaning: "foundationProvider"), "organisation.providers.foundation"),
        .choice(.init("Aktiebolag", meaning: "companyProvider"), "organisation.providers.limitedCompany"),
        .choice(.init("Annan utförare", meaning: "otherProvider"), "organisation.providers.other"),
    ])

    static let authorities = FormTable.yesOrNo([
        .authority(.init("Kommun/kommuner", meaning: "authoritiesMunicipality"), "municipality"),
        .authority(.init("Arbetsförmedlingen", meaning: "employmentService"), "employmentService"),
        .authority(.init("Försäkringskassan", meaning: "socialInsuranceAgency"), "socialInsuranceAgency"),
        .authority(.init("Landstingets primärvård", meaning: "primaryCare"), "primaryCare"),
        .authority(.init("Landstingets psykiatri", meaning: "psychiatry"), "psychiatry"),
    ])

    static let organisations = FormTable(
        columns: ["Ja", "Nej", .init("Om ja, ange vilken/vilka:", meaning: "whichOrganisations")],
        rows: [
            .organisation(.init("Patientorganisationer", meaning: "patientOrganisations"), "patients"),
            .organisation(.init("Brukarorganisationer", meaning: "userOrganisations"), "users"),
            .organisation(.init("Anhörigorganisationer", meaning: "relativesOrganisations"), "relatives"),
            .organisation(.init("Annan organisation", meaning: "otherOrganisation"), "others"),
        ])
}

extension [FormLabel] {
    static let womenMen: Self = [.init("Kvinnor", meaning: "women"), .init("Män", meaning: "men")]
    static let numberOfWomenMen: Self = [.init("Antal kvinnor", meaning: "women"), .init("Antal män", meaning: "men")]
    static let womenMenNonBinary: Self = numberOfWomenMen + [.init("Antal icke-binära", meaning: "nonBinary")]
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
        .counts(.init("Ange antalet personliga ombud", meaning: "headcount"), "ombuds.headcount", columns)
    }

    static func childrenAtHome(_ columns: [String] = ["women", "men", "nonBinary"]) -> FormRow {
        .counts(
            .init(
                "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år vilka är kända för verksamheten.",
                meaning: "childrenAtHome"), "clients.withChildrenAtHome", columns)
    }
}

extension [FormRow] {
    static func clients(
        _ label: FormLabel, _ path: String, _ columns: [String] = ["women", "men", "nonBinary"]
    ) -> [FormRow] {
        [
            .counts(label, "\(path).all", columns),
            .counts(.init("därav mellan 18 och 29 år", meaning: "age.18-29"), "\(path).byAge.18-29", columns),
            .counts(.init("därav mellan 30 och 49 år", meaning: "age.30-49"), "\(path).byAge.30-49", columns),
            .counts(.init("därav mellan 50 och 64 år", meaning: "age.50-64"), "\(path).byAge.50-64", columns),
            .counts(.init("därav 65 år och över", meaning: "age.65+"), "\(path).byAge.65+", columns),
        ]
    }

    static func totalClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Totalt antal klienter", meaning: "totalClients"), "clients.total", columns)
    }

    static func newClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Antal nya klienter", meaning: "newClients"), "clients.new", columns)
    }

    static func closedClients(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        .clients(.init("Antal avslutade klienter", meaning: "closedClients"), "clients.closed", columns)
    }

    static func contactReasons(_ columns: [String] = ["women", "men", "nonBinary"]) -> [FormRow] {
        let reasons: [(FormLabel, ContactReason)] = [
            (.init("Ekonomi", meaning: "economy"), .economy), (.init("Bostad", meaning: "housing"), .housing),
            (.init("Sysselsättning", meaning: "occupation"), .occupation),
            (.init("Struktur i vardagen", meaning: "everydayStructure"), .everydayStructure),
            (.init("Bryta isolering", meaning: "breakingIsolation"), .breakingIsolation),
            (.init("Relationsfrågor", meaning: "relationships"), .relationships),
            (.init("Existentiella frågor", meaning: "existentialQuestions"), .existentialQuestions),
            (.init("Stöd i kontakten med myndighet", meaning: "authorityContact"), .authorityContact),
            (.init("Stöd i kontakten med sjukvården", meaning: "healthcareContact"), .healthcareContact),
            (.init("Annan orsak", meaning: "otherReason"), .other),
        ]
        return reasons.map { .counts($0, "contactReasons.counts.\($1.rawValue)", columns) }
    }
}
