/// What fields are called where the form says it at length or not at all, and in English.
enum FieldTerms {
    struct Term {
        let wording: MessageText
        /// Whether the form's own words go before ours in Swedish.
        let prefersForm: Bool
    }

    static func printed(_ swedish: String, _ english: String) -> Term {
        Term(wording: MessageText(swedish, english), prefersForm: true)
    }

    static func ours(_ swedish: String, _ english: String) -> Term {
        Term(wording: MessageText(swedish, english), prefersForm: false)
    }

    /// Those who are in no age band for a reason.
    static func outside(_ reason: OutsideBandReason) -> MessageText {
        switch reason {
        case .under18: MessageText("under 18 år", "under 18 years")
        case .unknownBirthYear: MessageText("utan uppgift om födelseår", "without a known year of birth")
        default: MessageText("av annan ålder", "of another age")
        }
    }

    static let unnamed = MessageText("en uppgift", "an answer")

    /// What a field is a row of, where the row alone says too little.
    static func group(of field: FieldID) -> MessageText? {
        groups.first { field != $0.field && field.isWithin($0.field) }?.name
    }

    private static let groups: [(field: FieldID, name: MessageText)] = [
        ("organisation.providers", MessageText("Utförare", "Providers")),
        ("organisation.managementGroup.authorities", MessageText("Ledningsgruppen", "Management group")),
        ("organisation.managementGroup.organisations", MessageText("Ledningsgruppen", "Management group")),
    ]

    static let terms: [FieldID: Term] = [
        "ombuds.positions": ours("Antal tjänster", "Full-time positions"),
        "ombuds.persons": ours("Antal ombud", "Number of ombud"),
        "ombuds.headcount": ours("Antal ombud", "Number of ombud"),
        "training.offered": ours("Utbildning har erbjudits", "Training was offered"),
        "training.details": ours("Vilka utbildningar", "Which training"),
        "training.reasonNotOffered": ours("Varför ingen utbildning erbjudits", "Why no training was offered"),
        "supervision.offered": ours("Handledning har erbjudits", "Supervision was offered"),
        "supervision.details": ours("Vilken slags handledning", "Which supervision"),
        "supervision.reasonNotOffered": ours("Varför ingen handledning erbjudits", "Why no supervision was offered"),
        "clients.total": printed("Totalt antal klienter", "All clients"),
        "clients.new": printed("Nya klienter", "New clients"),
        "clients.closed": printed("Avslutade klienter", "Closed clients"),
        "clients.withChildrenAtHome": printed("Klienter med hemmavarande barn", "Clients with children at home"),
        "clients.withMinorChildren": printed("Klienter med minderåriga barn", "Clients with minor children"),
        "clients.openingStock": printed("Klienter vid årets början", "Clients at the start of the year"),
        "clients.closingStock": printed("Klienter vid årets slut", "Clients at the end of the year"),
        "contactReasons.counts": ours("Kontaktorsaker", "Contact reasons"),
        "contactReasons.ranking": ours("Rangordnade kontaktorsaker", "Ranked contact reasons"),
        "contactReasons.otherReason": ours("Vilken annan orsak", "Which other reason"),
        "access.queue": ours("Kö eller väntetid", "Queue or waiting time"),
        "access.waitingTime": ours("Väntetidens längd", "Length of the wait"),
        "access.waitingTime.text": ours("Väntetidens längd", "Length of the wait"),
        "access.queueCause": ours("Orsak till kön", "Cause of the queue"),
        "access.prioritisation": ours("Prioriteringsordning", "Priority order"),
        "access.prioritisation.exists": ours("Prioriteringsordning finns", "There is a priority order"),
        "access.prioritisation.order": ours("Prioriteringsordningen", "The priority order"),
        "access.prioritisation.reasonMissing": ours(
            "Varför prioriteringsordning saknas", "Why there is no priority order"),
        "organisation.providers": ours("Utförare", "Providers"),
        "organisation.providerName": ours("Utförarens namn", "Name of the provider"),
        "organisation.managementGroup.authorities": ours(
            "Myndigheter i ledningsgruppen", "Authorities in the management group"),
        "organisation.managementGroup.absenceReason": ours(
            "Varför representant saknas i ledningsgruppen", "Why somebody is missing in the management group"),
        "societalServices.deficiencies": ours("Uppmärksammade brister", "Deficiencies found"),
        "economy.granted.amount": ours("Beviljat statsbidrag", "Grant given"),
        "economy.granted.positions": ours("Beviljade årsanställningar", "Full-time positions granted"),
        "economy.used.amount": ours("Förbrukat statsbidrag", "Grant used"),
        "economy.used.positions": ours("Förbrukade årsanställningar", "Full-time positions used"),
        "economy.fewerPositionsReason": ours(
            "Varför årsanställningarna är färre", "Why there were fewer full-time positions"),
        "pandemic.affected": ours("Pandemins påverkan", "Whether the pandemic had an effect"),
        "pandemic.effects": ours("På vilket sätt pandemin påverkat", "Which effect the pandemic had"),
        "signature.date": ours("Underskriftens datum", "Date of the signature"),
        "signature.name": ours("Undertecknarens namn", "Name of who signed"),
        "signature.phone": ours("Undertecknarens telefon", "Phone of who signed"),
        "countyBoard.deadline": ours("Blankettens sista dag", "Last day printed on the form"),
        "grantee.contactPerson": printed("Kontaktperson", "Contact person"),
        "grantee.email": printed("E-postadress", "E-mail address"),
        "grantee.phone": printed("Telefon", "Phone"),
        "applicant.phone": ours("Sökandens telefon", "Phone of the applicant"),
        "applicant.organisationNumber": printed("Organisationsnummer", "Organisation number"),
        "contact.phone": ours("Kontaktpersonens telefon", "Phone of the contact person"),
        "payment.bankgiro": printed("Bankgiro", "Bankgiro number"),
        "payment.plusgiro": printed("Plusgiro", "Plusgiro number"),
        "payment.giro": ours("Gironummer", "Giro number"),
        "previousGrantPerPosition": ours("Föregående års statsbidrag per heltid", "Last year's grant per position"),
        "positions": ours("Antal årsanställningar", "Number of full-time positions"),
        "operatingForm": ours("Driftsform och utförare", "Operating form and provider"),
        "cooperation.managementGroup": ours(
            "Myndigheter och organisationer i ledningsgruppen", "Authorities and organisations in the management group"),
        "organisationPlan": ours("Plan för verksamhetens organisation", "Plan of the organisation"),
        "supportPlan": ours("Planer för arbetets utformning", "Plans for the work"),
        "followUpPlan": ours("Uppföljning", "Follow-up"),
    ].merging(rows) { first, _ in first }.merging(others) { first, _ in first }

    private static let rows: [FieldID: Term] = {
        let reasons = [
            ("economy", "Ekonomi", "Economy"), ("housing", "Bostad", "Housing"),
            ("occupation", "Sysselsättning", "Occupation"),
            ("everydayStructure", "Struktur i vardagen", "Structure in everyday life"),
            ("breakingIsolation", "Bryta isolering", "Breaking isolation"),
            ("relationships", "Relationsfrågor", "Relationships"),
            ("existentialQuestions", "Existentiella frågor", "Existential questions"),
            ("authorityContact", "Stöd i kontakten med myndighet", "Support in contact with an authority"),
            ("healthcareContact", "Stöd i kontakten med sjukvården", "Support in contact with health care"),
            ("other", "Annan orsak", "Another reason"), ("personalSupport", "Personligt stöd", "Personal support"),
            ("socialServices", "Socialtjänst", "Social services"),
        ]
        let providers = [
            ("municipality", "Kommun", "municipality"), ("association", "Förening", "association"),
            ("foundation", "Stiftelse", "foundation"), ("limitedCompany", "Aktiebolag", "limited company"),
            ("other", "Annan utförare", "another provider"),
        ]
        let seats = [
            ("municipality", "Kommunen", "the municipality"),
            ("employmentService", "Arbetsförmedlingen", "Arbetsförmedlingen"),
            ("socialInsuranceAgency", "Försäkringskassan", "Försäkringskassan"),
            ("primaryCare", "Regionens primärvård", "the region's primary care"),
            ("psychiatry", "Regionens psykiatri", "the region's psychiatry"),
        ]
        let organisations = [
            ("patients", "Patientorganisationer", "organisations of patients"),
            ("users", "Brukarorganisationer", "organisations of users"),
            ("relatives", "Anhörigorganisationer", "organisations of relatives"),
            ("others", "Annan organisation", "another organisation"),
        ]
        var rows: [FieldID: Term] = [:]
        for (key, swedish, english) in reasons { rows["contactReasons.counts.\(key)"] = printed(swedish, english) }
        for (key, swedish, english) in providers { rows["organisation.providers.\(key)"] = printed(swedish, english) }
        for (key, swedish, english) in seats {
            rows["organisation.managementGroup.authorities.\(key)"] = printed(swedish, english)
        }
        for (key, swedish, english) in organisations {
            let path = "organisation.managementGroup.organisations.\(key)"
            rows["\(path).represented"] = printed(swedish, english)
            rows["\(path).names"] = ours("\(swedish), vilka", "which \(english)")
        }
        return rows
    }()
}
