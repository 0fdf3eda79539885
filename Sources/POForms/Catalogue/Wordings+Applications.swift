/// Other wordings of the questions of applications.
extension [String] {
    static let applicationTitle = [
        "Ansökan om statsbidrag för verksamhet med personligt ombud",
        "Ansökan om statsbidrag för verksamhet med personliga ombud",
        "Ansökan om statsbidrag för personligt ombud",
        "Ansökan om statsbidrag till personligt ombud",
        "Ansökan om statsbidrag till verksamhet med personligt ombud",
        "Ansökan om statsbidrag för verksamhet med personligt ombud {year}",
        "Ansökan om statsbidrag för verksamhet med personliga ombud {year}",
        "Ansökan om statsbidrag till kommuner som bedriver verksamhet med personligt ombud",
    ]

    static let grantSizeHeading = [
        "Statsbidragets storlek",
        "Omfattning av statsbidraget",
        "Statsbidraget",
    ]

    static let previousGrant = [
        "Statsbidraget har under föregående år utgått med",
        "Statsbidraget utgick föregående år med",
        "Föregående år utgick statsbidraget med",
        "Statsbidraget har föregående år varit",
        "Statsbidraget var föregående år",
        "Föregående år var statsbidraget",
        "Statsbidraget har föregående år uppgått till",
        "Statsbidraget uppgick föregående år till",
    ]

    static let operatingFormHeading = [
        "Driftsform och utförare",
        "Driftsformer och utförare",
        "Driftsform/driftsformer",
        "Driftsform, driftsformer och utförare",
    ]

    static let cooperationHeading = [
        "Samverkan",
        "Samverkan om verksamheten",
        "Samverkan runt verksamheten",
    ]

    static let organisationPlanHeading = [
        "Planer för verksamhetens organisation",
        "Plan för organisationen",
        "Verksamhetens organisation",
        "Plan för verksamheten",
    ]

    static let supportPlanHeading = [
        "Plan för arbetets utformning",
        "Arbetets utformning",
        "Planer för stöd till ombuden",
    ]

    static let followUpPlanHeading = [
        "Uppföljning av verksamheten",
        "Plan för uppföljning",
        "Uppföljning och utvärdering",
    ]

    static let boardDiaryNumber = [
        "Länsstyrelsens beteckning",
        "Länsstyrelsens diarienummer",
    ]

    static let operatingForm = described(
        "Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny uppge när kommunen beräknar att verksamheten kan påbörjas.",
        or: [
            "Uppgift om vilken eller vilka driftsformer som verksamheten bedrivs i. Om verksamheten är ny, ange när kommunen beräknar att verksamheten kan påbörjas.",
            "Uppgift om vilken eller vilka driftsformer som verksamheten ska bedrivas i. Om verksamheten är ny uppge när kommunen beräknar att verksamheten kan påbörjas.",
        ], point: 3)

    static let organisationPlan = described(
        "Beskrivning om hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
        or: [
            "Beskrivning av hur kommunen planerar att personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
            "Beskrivning av hur kommunen planerar att de personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
            "Beskrivning om hur kommunen planerar att de personliga ombuden ska arbeta med målgruppen, hur prioriteringar inom målgruppen kommer att ske och hur ombudens verksamhet ska planeras och dokumenteras.",
        ], point: 5)

    static let supportPlan = described(
        "Beskrivning hur kommunen planerar att stödja personliga ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
        or: [
            "Beskrivning hur kommunen planerar att stödja personligt ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
            "Beskrivning av hur kommunen planerar att stödja personliga ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
            "Beskrivning av hur kommunen planerar att stödja personligt ombud i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
            "Beskrivning av hur kommunen planerar att stödja de personliga ombuden i arbetet i fråga om exempelvis utbildning/kompetensutveckling och handledning.",
        ], point: 6)

    static let followUpPlan = described(
        "Beskrivning av hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
        or: [
            "Beskrivning hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
            "Beskrivning om hur kommunen planerar att följa upp hur verksamheten med personligt ombud har utvecklats.",
            "Beskrivning av hur kommunen planerar att följa upp hur verksamheten med personliga ombud har utvecklats.",
        ], point: 7)

    /// The wordings of what an application must hold by a point of section 8 of the ordinance, which is named in many ways.
    private static func described(_ text: String, or others: [String], point: Int) -> [String] {
        let references = [
            "(SFS 2013:522 punkt \(point).)", "(SFS 2013:522, 8 § \(point) p.)", "(8 § punkt \(point) SFS 2013:522)",
            "(SFS 2013:522 § 8 punkt \(point).)",
        ]
        return others + ([text] + others).flatMap { wording in references.map { "\(wording) \($0)" } }
    }
}
