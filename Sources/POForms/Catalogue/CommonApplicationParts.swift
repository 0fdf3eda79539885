import POModel

/// Parts that the applications of several years have in common.
extension FormSection {
    static func applicationTitle(_ title: String, _ notes: [FormItem]) -> FormSection {
        FormSection(
            heading: .init(
                title,
                or: [
                    "Ansökan om statsbidrag för verksamhet med personligt ombud",
                    "Ansökan om statsbidrag för verksamhet med personliga ombud",
                    "Ansökan om statsbidrag för personligt ombud", "Ansökan om statsbidrag till personligt ombud",
                    "Ansökan om statsbidrag till verksamhet med personligt ombud",
                    "Ansökan om statsbidrag för verksamhet med personligt ombud {year}",
                    "Ansökan om statsbidrag för verksamhet med personliga ombud {year}",
                    "Ansökan om statsbidrag till kommuner som bedriver verksamhet med personligt ombud",
                ]), level: 1, items: notes)
    }

    /// The head of a form that tells who at the county board handles it, and where to send it by when.
    static let boardHead: [FormItem] = [
        .note(.init(nil, openings: ["Fylls i av Länsstyrelsen"])),
        .question(.init("countyBoard.name", "Länsstyrelsen", .line, labelBeginsAnswer: true, isOptional: true)),
        .question(
            .init(
                "countyBoard", .init("Avdelningen", or: ["Avdelningen för", "Enheten för", "Enheten"]), .countyBoard,
                labelBeginsAnswer: true, parts: ["unit", "handler.name", "handler.phone", "address"],
                isOptional: true)),
        .fields([
            .init(
                "countyBoard.email",
                .init("Ifylld och underskriven blankett skickas till:", or: .sendApplicationTo), .email,
                isOptional: true),
            .init("countyBoard.deadline", .init("senast den", or: .deadline), .date, isOptional: true),
        ]),
    ]

    static let grantSize = FormSection(
        heading: .init(
            "Statsbidragets omfattning", or: ["Statsbidragets storlek", "Omfattning av statsbidraget", "Statsbidraget"]),
        items: [
            .fields([
                .init(
                    "previousGrantPerPosition",
                    .init(
                        "Statsbidraget har föregående år utgått med",
                        or: [
                            "Statsbidraget har under föregående år utgått med",
                            "Statsbidraget utgick föregående år med",
                            "Föregående år utgick statsbidraget med", "Statsbidraget har föregående år varit",
                            "Statsbidraget var föregående år", "Föregående år var statsbidraget",
                            "Statsbidraget har föregående år uppgått till", "Statsbidraget uppgick föregående år till",
                        ]), .kronor,
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
            heading: .init("Sökande kommun", or: .applicantHeading),
            items: [
                .fields(
                    [
                        .municipality("applicant.municipality", "Kommunens namn:"),
                        .init("applicant.administration", .init("Förvaltning:", or: .administration), .line),
                        .init("applicant.address", .init("Postadress:", or: .postalAddress), .address),
                        .phone("applicant.phone", "Tfn:"), .email("applicant.email", "E-post:"),
                        .init(
                            "applicant.organisationNumber", .init("Organisationsnummer:", or: .organisationNumber),
                            .organisationNumber),
                    ] + payment + [
                        .init("year", .init("Ansökan avser år:", or: .applicationYear), .year),
                        .init(
                            "positions",
                            .init("Antal årsanställningar (heltid, ange i årsarbeten)", or: .appliedPositions),
                            .positions),
                        .init(
                            "payment.reference", .init("Referens på utbetalningen:", or: .reference), .line),
                        .init(
                            "committee", .init("Nämnd som beslutat om ansökan:", or: .decidingCommittee), .line),
                    ]),
                .question(
                    .init(
                        "applicant.otherMunicipalities",
                        .init(
                            "Ansökan avser även verksamhet i följande kommun/kommuner", or: .applicationMunicipalities),
                        .municipalities)),
            ])
    }

    static let applicationContact = FormSection(
        heading: .init("Kontaktperson", or: .contactHeadingOfApplication),
        items: [
            .fields([
                .init("contact.position", .init("Befattning:", or: .position), .line),
                .init("contact.name", .init("Namn:", or: .name), .line),
                .init("contact.address", .init("Postadress:", or: .postalAddress), .address),
                .phone("contact.phone", "Tfn:"), .email("contact.email", "E-post:"),
            ])
        ])

    static let operatingForm = FormSection(
        heading: .init(
            "Driftsform/driftsformer och utförare",
            or: [
                "Driftsform och utförare", "Driftsformer och utförare", "Driftsform/driftsformer",
                "Driftsform, driftsformer och utförare",
            ]),
        items: [
            .described(
                "operatingForm",
                "Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny uppge när kommunen beräknar att verksamheten kan påbörjas.",
                or: [
                    "Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny, ange när kommunen beräknar att verksamheten kan påbörjas.",
                    "Uppgift om vilken eller vilka driftsformer som verksamheten ska bedrivas i. Om verksamheten är ny uppge när kommunen beräknar att verksamheten kan påbörjas.",
                ], point: 3)
        ])

    static let cooperation = FormSection(
        heading: .init(
            "Samverkan kring verksamheten",
            or: ["Samverkan", "Samverkan om verksamheten", "Samverkan runt verksamheten"]),
        items: [
            .note(
                .init(
                    "Ange de myndigheter och organisationer som verksamheten samverkar med.",
                    openings: ["Uppgift om vilka myndigheter och organisationer som ska samverka"])),
            .question(
                .init(
                    "cooperation.managementGroup",
                    .init("Vilka myndigheter och organisationer ingår i ledningsgruppen?", or: .managementGroup), .text)
            ),
            .question(
                .init(
                    "cooperation.others",
                    .init("Vilka andra myndigheter och organisationer samverkar ni med?", or: .otherCooperation), .text)
            ),
        ])

    static let organisationPlan = FormSection(
        heading: .init(
            "Plan för verksamhetens organisation",
            or: [
                "Planer för verksamhetens organisation", "Plan för organisationen", "Verksamhetens organisation",
                "Plan för verksamheten",
            ]),
        items: [
            .described(
                "organisationPlan",
                "Beskrivning om hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
                or: [
                    "Beskrivning av hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
                    "Beskrivning av hur kommunen planerar att de personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
                    "Beskrivning om hur kommunen planerar att de personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
                ], point: 5)
        ])

    static let supportPlan = FormSection(
        heading: .init(
            "Planer för arbetets utformning",
            or: ["Plan för arbetets utformning", "Arbetets utformning", "Planer för stöd till ombuden"]),
        items: [
            .described(
                "supportPlan",
                "Beskrivning hur kommunen planerar att stödja personliga ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                or: [
                    "Beskrivning hur kommunen planerar att stödja personligt ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                    "Beskrivning av hur kommunen planerar att stödja personliga ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                    "Beskrivning av hur kommunen planerar att stödja personligt ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                    "Beskrivning av hur kommunen planerar att stödja de personliga ombuden i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
                ], point: 6)
        ])

    static let followUpPlan = FormSection(
        heading: .init(
            "Uppföljning", or: ["Uppföljning av verksamheten", "Plan för uppföljning", "Uppföljning och utvärdering"]),
        items: [
            .described(
                "followUpPlan",
                "Beskrivning av hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
                or: [
                    "Beskrivning hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
                    "Beskrivning om hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
                    "Beskrivning av hur kommunen planerar att följa upp hur verksamheten med personliga ombud har utvecklats.",
                ], point: 7)
        ])

    static let applicationSignature = FormSection(
        items: [
            .fields([
                .init("signature", .init("Ort och datum", or: .placeAndDate), .placeAndDate),
                .init(
                    "signature", .init("Behörig företrädare för verksamheten", or: .authorisedSignatory), .nothing),
            ]),
            .question(
                .init("signature", .init("Namnförtydligande och befattning", or: .nameAndTitle), .nameAndTitle)),
        ])

    /// What follows the applicant and is the same in all applications so far.
    static let applicationPlans: [FormSection] = [
        .applicationContact, .operatingForm, .cooperation, .organisationPlan, .supportPlan, .followUpPlan,
        .applicationSignature,
    ]
}

extension FormItem {
    /// A free text that an application must hold by a point of section 8 of the ordinance.
    fileprivate static func described(
        _ id: FieldID, _ text: String, or alternatives: [String], point: Int
    ) -> FormItem {
        let references = [
            "(SFS 2013:522 8 § punkt \(point).)", "(SFS 2013:522 punkt \(point).)", "(SFS 2013:522, 8 § \(point) p.)",
            "(8 § punkt \(point) SFS 2013:522)", "(SFS 2013:522 § 8 punkt \(point).)",
        ]
        let wordings = ([text] + alternatives).flatMap { wording in references.dropFirst().map { "\(wording) \($0)" } }
        return .question(
            .init(id, .init(text, explanation: references[0], or: alternatives + wordings), .text))
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
