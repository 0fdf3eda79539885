/// Other wordings of the questions about the pandemic.
extension [String] {
    static let pandemicHeading = [
        "Pandemin",
        "Covid-19",
        "Corona-pandemin (covid-19)",
        "Coronapandemin {year}",
    ]

    static let pandemicAffected = [
        "Har Coronapandemin påverkat er verksamhet med personligt ombud under {year}?",
        "Har pandemin påverkat er verksamhet med personliga ombud under {year}?",
        "Har Coronapandemin påverkat er verksamhet under {year}?",
        "Har Coronapandemin påverkat verksamheten med personliga ombud under {year}?",
        "Har Coronapandemin påverkat er verksamhet med personliga ombud?",
        "Har Coronapandemin påverkat er verksamhet?",
    ]

    static let partly = [
        "Till viss del",
        "Ja, delvis",
    ]

    static let cannotJudge = [
        "Kan ej bedöma",
        "Vet ej",
        "Vet inte",
        "Går inte att bedöma",
    ]

    static let pandemicEffects = [
        "Om ja eller delvis, ange på vilket sätt Coronapandemin har påverkat er verksamhet med personligt ombud",
        "Om ja eller delvis, på vilket sätt har Coronapandemin påverkat er verksamhet med personliga ombud?",
        "Om ja eller delvis, ange på vilket sätt pandemin har påverkat er verksamhet med personliga ombud",
        "Om ja eller delvis, ange på vilket sätt Coronapandemin har påverkat er verksamhet",
        "Om ja eller delvis, ange på vilket sätt",
        "Om ja eller delvis, på vilket sätt?",
    ]

    static let pandemicComment = [
        "Kommentera gärna svaret",
        "Kommentar",
        "Kommentarer",
        "Kommentera ert svar",
        "Kommentera gärna era svar",
        "Ni får gärna kommentera ert svar",
        "Kommentera gärna",
        "Beskriv gärna närmare",
        "Utveckla gärna ert svar",
        "Utveckla gärna svaret",
        "Förtydliga gärna ert svar",
        "Beskriv gärna",
        "Kommentar till svaret",
    ]

    static let moreClients = [
        "Verksamheten för personliga ombud har fått fler klienter som söker stöd och hjälp",
        "Verksamheten har fått fler klienter som söker stöd och hjälp",
        "Verksamheten för personligt ombud har fått fler klienter som söker stöd och hjälp",
        "Verksamheten för personliga ombud har fått flera klienter som söker stöd och hjälp",
        "Fler klienter har sökt stöd och hjälp",
    ]

    static let changedWorkingMethods = [
        "Verksamheten för personligt ombud har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
        "Verksamheten har ställt om och ändrat sina arbetssätt med klienterna genom t.ex. fler telefonkontakter",
        "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna, t.ex. fler telefonkontakter",
        "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt med klienterna",
        "Verksamheten för personliga ombud har ställt om och ändrat sina arbetssätt",
    ]

    static let trainingCancelled = [
        "Vi har inte kunnat erbjuda planerade utbildningar till personliga ombud",
        "Vi har inte kunnat erbjuda planerad utbildning till personliga ombud",
        "Vi har inte kunnat erbjuda planerade utbildningar",
        "Vi har inte kunnat erbjuda utbildning till personliga ombud",
        "Vi har inte kunnat erbjuda planerade utbildningar till de personliga ombuden",
    ]

    static let supervisionCancelled = [
        "Vi har inte kunnat erbjuda handledning till personliga ombud",
        "Vi har inte kunnat erbjuda handledning",
        "Vi har inte kunnat erbjuda planerad handledning till personliga ombud",
        "Vi har inte kunnat erbjuda handledning till de personliga ombuden",
    ]

    static let otherEffect = [
        "Annan förändring, ange vilken",
        "Annan förändring, vilken?",
        "Annan förändring (ange vad)",
        "Annan förändring, nämligen",
        "Annan påverkan, ange vad",
        "Andra förändringar, ange vilka",
        "Annat, ange vad",
        "Annan förändring, vad?",
        "Övrig förändring, ange vad",
    ]

    static let moreSupport = support("ökat")
    static let lessSupport = support("minskat")

    private static func support(_ change: String) -> [String] {
        [
            "för personligt ombud har tillhandahållit ett", "har tillhandahållit ett",
            "för personliga ombud har erbjudit ett", "för personliga ombud har gett ett",
        ].map {
            "Verksamheten \($0) \(change) utbud av stödinsatser till klienterna"
        } + ["Verksamheten för personliga ombud har tillhandahållit ett \(change) utbud av stödinsatser"]
    }
}
