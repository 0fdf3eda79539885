/// Parts that the applications of several years have in common.
extension FormSection {
    static func applicationTitle(_ title: String, _ notes: [FormItem]) -> FormSection {
        FormSection(
            heading: .init(
                title,
                meaning: "applicationTitle"), level: 1, items: notes)
    }

    /// The head of a form that tells who at the county board handles it, and where to send it by when.
    static let boardHead: [FormItem] = [
        .note(.init(nil, openings: ["Fylls i av Länsstyrelsen"])),
        .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true, isOptional: true)),
        .question(
            .init(
                "countyBoard", .init("Avdelningen", meaning: "countyUnit"), .countyBoard,
                labelBeginsAnswer: true, parts: ["unit", "handler.name", "handler.phone", "address"],
                isOptional: true)),
        .fields([
            .init(
                "countyBoard.email",
                .init("Ifylld och underskriven blankett skickas till:", meaning: "sendApplicationTo"), .email,
                isOptional: true),
            .init("countyBoard.deadline", .init("senast den", meaning: "deadline"), .date, isOptional: true),
        ]),
    ]

    static let grantSize = FormSection(
        heading: .init("Statsbidragets omfattning", meaning: "grantSizeHeading"),
        items: [
            .fields([
                .init(
                    "previousGrantPerPosition",
                    .init("Statsbidraget har föregående år utgått med", meaning: "previousGrant"), .kronor,
                    endings: [
                        "per år för en heltidstjänst", "per år och heltidstjänst", "per heltidstjänst", "per år",
                        "för en heltidstjänst",
                        "per årsanställning", "om året", "för en heltid", "och år", "Beloppet justeras",
                    ])
            ]),
            .note(
                .init(
                    "Beloppet gäller en heltidstjänst under ett år. Socialstyrelsen fastställer årets belopp när alla ansökningar har kommit in.",
                    openings: ["Beloppet justeras av Socialstyrelsen"])),
            .note(
                .init(
                    "Ange tjänster med två decimaler: en heltid och en halvtid är 1,50.",
                    openings: [
                        "Ange med två decimaler. Om ni t.ex. ansöker", "Ange med två decimaler. Om ni till exempel",
                    ])),
            .note(
                .init(
                    "Den som inte använder hela bidraget kan få betala tillbaka resten.",
                    openings: ["Ej förbrukade medel kan komma att återkrävas"])),
        ])

    static func applicant(payment: [FormQuestion]) -> FormSection {
        FormSection(
            heading: .init("Sökande kommun", meaning: "applicantHeading"),
            items: [
                .fields(
                    [
                        .municipality("applicant.municipality", "Kommunens namn:"),
                        .init("applicant.administration", .init("Förvaltning:", meaning: "administration"), .line),
                        .init("applicant.address", .init("Postadress:", meaning: "postalAddress"), .address),
                        .phone("applicant.phone", "Tfn:"), .email("applicant.email", "E-post:"),
                        .init(
                            "applicant.organisationNumber",
                            .init("Organisationsnummer:", meaning: "organisationNumber"),
                            .organisationNumber),
                    ] + payment + [
                        .init("year", .init("Ansökan avser år:", meaning: "applicationYear"), .year),
                        .init(
                            "positions",
                            .init("Antal årsanställningar (heltid, ange i årsarbeten)", meaning: "appliedPositions"),
                            .positions),
                        .init(
                            "payment.reference", .init("Referens på utbetalningen:", meaning: "reference"), .line),
                        .init(
                            "committee", .init("Nämnd som beslutat om ansökan:", meaning: "decidingCommittee"), .line),
                    ]),
                .question(
                    .init(
                        "applicant.otherMunicipalities",
                        .init(
                            "Ansökan avser även verksamhet i följande kommun/kommuner",
                            meaning: "applicationMunicipalities"),
                        .municipalities)),
            ])
    }

    static let applicationContact = FormSection(
        heading: .init("Kontaktperson", meaning: "contactHeadingOfApplication"),
        items: [
            .fields([
                .init("contact.position", .init("Befattning:", meaning: "position"), .line),
                .init("contact.name", .init("Namn:", meaning: "name"), .line),
                .init("contact.address", .init("Postadress:", meaning: "postalAddress"), .address),
                .phone("contact.phone", "Tfn:"), .email("contact.email", "E-post:"),
            ])
        ])

    static let operatingForm = FormSection(
        heading: .init("Driftsform/driftsformer och utförare", meaning: "operatingFormHeading"),
        items: [
            .described(
                "operatingForm",
                "Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny uppge när kommunen beräknar att verksamheten kan påbörjas.",
                point: 3)
        ])

    static let cooperation = FormSection(
        heading: .init("Samverkan kring verksamheten", meaning: "cooperationHeading"),
        items: [
            .note(
                .init(
                    "Ange de myndigheter och organisationer som verksamheten samverkar med.",
                    openings: ["Uppgift om vilka myndigheter och organisationer som ska samverka"])),
            .question(
                .init(
                    "cooperation.managementGroup",
                    .init("Vilka myndigheter och organisationer ingår i ledningsgruppen?", meaning: "managementGroup"),
                    .text)
            ),
            .question(
                .init(
                    "cooperation.others",
                    .init("Vilka andra myndigheter och organisationer samverkar ni med?", meaning: "otherCooperation"),
                    .text)
            ),
        ])

    static let organisationPlan = FormSection(
        heading: .init("Plan för verksamhetens organisation", meaning: "organisationPlanHeading"),
        items: [
            .described(
                "organisationPlan",
                "Beskrivning om hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
                point: 5)
        ])

    static let supportPlan = FormSection(
        heading: .init("Planer för arbetets utformning", meaning: "supportPlanHeading"),
        items: [
            .described(
                "supportPlan",
                "Beskrivning hur kommunen planerar att stödja personliga ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                point: 6)
        ])

    static let followUpPlan = FormSection(
        heading: .init("Uppföljning", meaning: "followUpPlanHeading"),
        items: [
            .described(
                "followUpPlan",
                "Beskrivning av hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
                point: 7)
        ])

    static let applicationSignature = FormSection(
        items: [
            .fields([
                .init("signature", .init("Ort och datum", meaning: "placeAndDate"), .placeAndDate),
                .init(
                    "signature", .init("Behörig företrädare för verksamheten", meaning: "authorisedSignatory"), .nothing
                ),
            ]),
            .question(
                .init("signature", .init("Namnförtydligande och befattning", meaning: "nameAndTitle"), .nameAndTitle)),
        ])

    /// What follows the applicant and is the same in all applications so far.
    static let applicationPlans: [FormSection] = [
        .applicationContact, .operatingForm, .cooperation, .organisationPlan, .supportPlan, .followUpPlan,
        .applicationSignature,
    ]
}

extension FormItem {
    /// A free text that an application must hold by a point of section 8 of the ordinance.
    fileprivate static func described(_ id: FieldID, _ text: String, point: Int) -> FormItem {
        .question(
            .init(
                id,
                .init(
                    text, explanation: "(SFS 2013:522 8 § punkt \(point).)", meaning: id.rawValue),
                .text))
    }

    static let applicationRulesNote = FormItem.note(
        .init(
            "Statsbidraget styrs av förordningen (2013:522); länsstyrelsen beslutar om det och betalar ut det.",
            openings: ["Uppgifter i ansökan avser de kriterier och förutsättningar"]))

    static let applicationContentNote = FormItem.note(
        .init(
            "Verksamheten bedrivs inom socialtjänsten. Tala med dem som ni samverkar med innan ni skickar ansökan.",
            openings: [
                "En kommun svarar inom ramen för socialtjänsten",
                "Blanketten innehåller ett antal frågor om hur verksamheten",
            ]))
}
