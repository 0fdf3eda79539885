/// Other wordings of the letter of 2012 and its headings.
extension [String] {
    static let letterTitle = [
        "Redovisning av verksamhet med personliga ombud år {year}",
        "Redovisning av verksamheten med personligt ombud år {year}",
        "Redovisning av verksamheten med personliga ombud år {year}",
        "Redovisning av verksamhet med personligt ombud {year}",
        "Redovisning av verksamheten med personligt ombud {year}",
        "Redovisning av personligt ombud år {year}",
        "Redovisning av personligt ombud {year}",
        "Redovisning personligt ombud {year}",
        "Verksamhetsberättelse personligt ombud {year}",
        "Redovisning för personligt ombud {year}",
    ]

    static let letterDiaryNumber = [
        "Länsstyrelsens diarienummer",
        "Länsstyrelsens dnr",
    ]

    static let letterAttachments = [
        "Bilageförteckning",
        "Bilaga",
    ]

    static let narrativeOrganisation = [
        "Organisation",
        "Verksamhetens organisation",
        "Organisation/ledning",
    ]

    static let narrativePremises = [
        "Lokal",
        "Verksamhetens lokaler",
    ]

    static let narrativeWorkPlan = [
        "Arbetsplan",
        "Arbets- och handlingsplan",
        "Handlingsplan",
        "Arbetsplan för verksamheten",
        "Arbetssätt",
    ]

    static let narrativeTargetGroup = [
        "Målgruppen",
        "Verksamhetens målgrupp",
    ]

    static let narrativeTrends = [
        "Tendenser till förändring",
        "Trender",
        "Tendenser och förändringar",
    ]

    static let narrativeAssessmentCriteria = [
        "Bedömningsgrunder för att få personligt ombud",
        "Bedömningskriterier",
    ]

    static let narrativePrioritisation = [
        "Köbildning",
        "Köbildning/prioritering",
        "Prioritering",
        "Kö och prioritering",
        "Köbildning och prioritering",
        "Prioritering vid köbildning",
    ]

    static let narrativeManagementGroup = [
        "Ledningsgruppen",
        "Ledningsgrupp och samverkan",
    ]

    static let narrativeSystemDeficiencies = [
        "Systembrister",
        "Systemfel och brister",
        "Brister och systemfel",
        "Uppmärksammade systemfel",
    ]

    static let narrativeStatistics = [
        "Statistiska uppgifter",
        "Klientstatistik",
        "Statistik över klienter",
    ]

    static let narrativeCompetenceDevelopment = [
        "Kompetensutveckling",
        "Kompetensutveckling och handledning",
        "Utbildning och handledning",
        "Handledning och kompetensutveckling",
    ]

    static let narrativeQuality = [
        "Kvalitet",
        "Kvalitetsarbete",
        "Kvalitet och uppföljning",
        "Resultatuppföljning",
    ]

    static let narrativeEvaluation = [
        "Utvärderingar",
        "Utvärdering av verksamheten",
        "Brukarundersökning",
    ]

    static let narrativeEconomy = [
        "Ekonomi",
        "Ekonomiskt utfall",
        "Ekonomin",
    ]
}
