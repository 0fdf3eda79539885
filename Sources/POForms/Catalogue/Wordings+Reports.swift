/// Other wordings of the questions of reports, and of headings over them.
extension [String] {
    static let groupTrendsHeading = [
        "Tendenser till förändring av vilka grupper som tar kontakt under {year}",
        "Tendenser till förändring av vilka grupper som tar kontakt under året",
        "Tendenser till förändring vad gäller vilka grupper som tar kontakt",
    ]

    static let groupTrends = [
        "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under året? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring av vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud under {year}? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring vad gäller vilka grupper inom målgruppen som tar kontakt och söker stöd av personligt ombud",
        "Ser ni några tendenser till förändring vad gäller vilka grupper som tar kontakt",
        "Ser ni någon förändring vad gäller vilka grupper som tar kontakt",
    ]

    static let reasonTrends = [
        "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud under året? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring av orsaken till att klienter tar kontakt med personligt ombud under {year}? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud? I så fall, på vilket sätt?",
        "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt med personligt ombud",
        "Ser ni några tendenser till förändring vad gäller orsaken till att klienter tar kontakt",
        "Ser ni några tendenser till förändring vad gäller orsakerna till att klienter tar kontakt",
        "Ser ni någon förändring vad gäller orsaken till att klienter tar kontakt",
    ]

    static let prioritisationExists = [
        "Har ni bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
        "Har ni bedömningsriktlinjer eller prioriteringsordning för tillgång till personligt ombud?",
        "Har ni bedömningsriktlinjer eller en prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
        "Finns bedömningsriktlinjer eller prioriteringsordning (vid kö till PO) för tillgång till personligt ombud?",
        "Finns det bedömningsriktlinjer eller prioriteringsordning för tillgång till personligt ombud?",
        "Har ni bedömningsriktlinjer eller prioriteringsordning vid kö till PO?",
        "Har ni bedömningsriktlinjer eller prioriteringsordning vid kö?",
        "Har ni bedömningsriktlinjer eller prioriteringsordning?",
        "Bedömningsriktlinjer eller prioriteringsordning finns",
    ]

    static let prioritisationOrder = [
        "Om ja, rangordna prioriteringarna i er kommun",
        "Om ja, rangordna prioriteringsordningen",
        "Om ja, ange prioriteringsordningen i er kommun",
        "Om ja, ange prioriteringsordningen",
        "Om ja, hur ser prioriteringsordningen ut i er kommun?",
        "Om ja, rangordna prioriteringsordningen i kommunen",
        "Om ja, rangordna prioriteringsordningen i er kommun/era kommuner",
        "Om ja, beskriv prioriteringsordningen",
        "Om ja, hur ser prioriteringsordningen ut?",
        "Om ja, vilken prioriteringsordning har ni?",
    ]

    static let absenceReason = [
        "Om ledningsgruppen inte har någon representant från kommunen, regionens primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
        "Om ledningsgruppen saknar representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
        "Om ledningsgruppen saknar representant från kommunen, regionens primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, ange varför.",
        "Om ledningsgruppen inte har någon representant från kommunen, landstingets primärvård och psykiatri, Arbetsförmedlingen eller Försäkringskassan, varför?",
        "Om någon av ovanstående myndigheter inte är representerad i ledningsgruppen, ange varför.",
        "Om någon myndighet inte är representerad i ledningsgruppen, ange varför.",
        "Om ledningsgruppen saknar någon representant, ange varför.",
    ]

    static let recruitment = [
        "Ange hur kommunen har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?",
        "Ange hur kommunen/kommunerna arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen?",
        "Ange hur kommunen har arbetat för att få representanter från ovanstående huvudmän att delta i ledningsgruppen",
        "Ange hur kommunen/kommunerna arbetar för att få representanter från ovanstående huvudmän att delta i ledningsgruppen",
        "Ange hur kommunen/kommunerna har arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
        "Ange hur kommunen arbetar för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
        "Hur har kommunen arbetat för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
        "Hur arbetar kommunen/kommunerna för att få representanter från nedanstående huvudmän att delta i ledningsgruppen",
        "Hur arbetar kommunen för att få representanter från huvudmännen att delta i ledningsgruppen",
        "Ange hur kommunen arbetar för att få representanter att delta i ledningsgruppen",
    ]

    static let fewerPositionsReason = [
        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför.",
        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsakerna här nedan",
        "Om verksamheten har haft färre årsanställningar än vad som beviljats, ange varför",
        "Om verksamheten haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange varför",
        "Om verksamheten har haft färre årsanställningar än beviljat, ange varför",
        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än beviljat, ange varför",
        "Om verksamheten har haft färre årsanställningar än vad som beviljats, ange orsakerna",
        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, ange orsak",
        "Om verksamheten har haft färre årsanställningar på heltid eller deltid än vad som beviljats, varför",
        "Om färre årsanställningar än beviljat, ange varför",
    ]

    static let remarks = [
        "Synpunkter och övriga reflektioner på verksamheten under {year}.",
        "Synpunkter och övriga reflektioner på verksamheten under året",
        "Synpunkter och övriga reflektioner på verksamheten",
        "Synpunkter och övriga reflektioner",
        "Övriga synpunkter och reflektioner på verksamheten",
        "Övriga synpunkter och reflektioner",
        "Synpunkter och reflektioner på verksamheten",
        "Övriga synpunkter och reflektioner på verksamheten under {year}",
        "Synpunkter och övriga reflektioner om verksamheten",
        "Övriga synpunkter",
    ]

    static let reasonsUndivided = [
        "Antal klienter",
        "Antal orsaker",
        "Totalt",
    ]

    static let countyUnit = [
        "Avdelningen för",
        "Enheten för",
        "Enheten",
    ]
}
