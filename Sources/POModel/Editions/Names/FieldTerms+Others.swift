extension FieldTerms {
    /// Fields that are no counts and that few rules are about.
    static let others: [FieldID: Term] = people.merging(narrative) { first, _ in first }.merging(work) { first, _ in
        first
    }

    private static let people: [FieldID: Term] = [
        "year": printed("År", "Year"), "committee": printed("Nämnd", "Committee"),
        "attachments": printed("Bilagor", "Attachments"), "addressee": printed("Till", "Addressee"),
        "background": printed("Bakgrund", "Background"), "date": printed("Datum", "Date"),
        "diaryNumber": printed("Ärendebeteckning", "Case number"), "subject": printed("Ärende", "Subject"),
        "handler.name": printed("Handläggare", "Official"),
        "handler.phone": ours("Handläggarens telefon", "Phone of the official"),
        "proposedDecision": printed("Förslag till beslut", "Proposed decision"),
        "signatories": printed("Undertecknas av", "Signatories"),
        "applicant.address": ours("Sökandens postadress", "Address of the applicant"),
        "applicant.administration": printed("Förvaltning", "Department"),
        "applicant.email": ours("Sökandens e-postadress", "E-mail address of the applicant"),
        "applicant.municipality": printed("Kommunens namn", "Municipality"),
        "applicant.otherMunicipalities": ours("Andra kommuner som ansökan avser", "Other municipalities applied for"),
        "contact.address": ours("Kontaktpersonens postadress", "Address of the contact person"),
        "contact.email": ours("Kontaktpersonens e-postadress", "E-mail address of the contact person"),
        "contact.name": ours("Kontaktpersonens namn", "Name of the contact person"),
        "contact.position": ours("Kontaktpersonens befattning", "Position of the contact person"),
        "payment.reference": printed("Referens på utbetalningen", "Reference of the payment"),
        "countyBoard.address": ours("Länsstyrelsens adress", "Address of the county board"),
        "countyBoard.address.street": ours("Länsstyrelsens gatuadress", "Street of the county board"),
        "countyBoard.address.postalCode": ours("Länsstyrelsens postnummer", "Postal code of the county board"),
        "countyBoard.address.locality": ours("Länsstyrelsens postort", "Town of the county board"),
        "countyBoard.date": ours("Länsstyrelsens datum", "Date of the county board"),
        "countyBoard.diaryNumber": ours("Länsstyrelsens diarienummer", "Case number of the county board"),
        "countyBoard.email": ours("Länsstyrelsens e-postadress", "E-mail address of the county board"),
        "countyBoard.handler.name": ours("Länsstyrelsens handläggare", "Official of the county board"),
        "countyBoard.handler.phone": ours("Länsstyrelsens telefon", "Phone of the county board"),
        "countyBoard.name": ours("Länsstyrelse", "County board"),
        "countyBoard.unit": ours("Länsstyrelsens avdelning", "Unit of the county board"),
        "grantee.municipality": printed("Kommun", "Municipality"),
        "grantee.otherMunicipalities": ours("Andra kommuner som omfattas", "Other municipalities covered"),
        "grantee.committee": printed("Nämnd", "Committee"), "grantee.unit": printed("Avdelning/Enhet", "Unit"),
        "grantee.diaryNumber": printed("Diarienummer", "Case number"),
        "grantee.address.street": printed("Utdelningsadress", "Street"),
        "grantee.address.postalCode": printed("Postnummer", "Postal code"),
        "grantee.address.locality": printed("Postort", "Town"),
        "signature.place": ours("Underskriftens ort", "Place of the signature"),
        "signature.title": ours("Undertecknarens titel", "Title of who signed"),
        "signature.email": ours("Undertecknarens e-postadress", "E-mail address of who signed"),
        "signature.workplace": ours("Undertecknarens tjänsteställe", "Workplace of who signed"),
        "signature.decidedDigitally": ours(
            "Beslutat digitalt utan underskrift", "Decided digitally, without a signature"),
    ]

    private static let narrative: [FieldID: Term] = [
        "narrative.assessmentCriteria": printed("Bedömningsgrunder", "Criteria of assessment"),
        "narrative.competenceDevelopment": printed(
            "Kompetensutveckling/handledning", "Training and supervision"),
        "narrative.economy": printed("Ekonomisk redovisning", "Economic account"),
        "narrative.evaluation": printed("Utvärdering", "Evaluation"),
        "narrative.managementGroup": printed("Ledningsgrupp", "Management group"),
        "narrative.organisation": printed("Organisation och ledning", "Organisation and management"),
        "narrative.premises": printed("Lokaler", "Premises"),
        "narrative.prioritisation": printed("Köbildning/prioritering vid köbildning", "Queues and priorities"),
        "narrative.quality": printed("Kvalitet och resultatuppföljning", "Quality and results"),
        "narrative.statistics": printed("Statistik", "Statistics"),
        "narrative.systemDeficiencies": printed("Systemfel", "Deficiencies of the system"),
        "narrative.targetGroup": printed("Målgrupp", "Target group"),
        "narrative.trends": printed("Tendenser", "Tendencies"),
        "narrative.workPlan": printed("Arbets- och handlingsplan för verksamheten", "Plan of work and action"),
    ]

    private static let work: [FieldID: Term] = [
        "access.municipalitiesWithQueue": ours(
            "Kommuner med kö eller väntetid", "Municipalities with a queue or waiting time"),
        "access.municipalitiesWithoutQueue": ours(
            "Kommuner utan kö eller väntetid", "Municipalities without a queue or waiting time"),
        "contactReasons.groupTrends": ours("Tendenser: vilka som tar kontakt", "Tendencies: who makes contact"),
        "contactReasons.reasonTrends": ours("Tendenser: orsaker till kontakt", "Tendencies: reasons for contact"),
        "cooperation.others": ours(
            "Andra myndigheter och organisationer", "Other authorities and organisations"),
        "economy.paidToProvider.amount": printed("Utbetalat till utföraren", "Paid to the provider"),
        "economy.sickLeaveDays": printed("Sjukdagar", "Days of sick leave"),
        "ombuds.personsNextYear": printed("Personer nästa år", "Ombud next year"),
        "ombuds.positionsNextYear": printed("Tjänster nästa år", "Full-time positions next year"),
        "organisation.contract.start": printed("Avtalet gäller från", "Start of the contract"),
        "organisation.contract.end": printed("Avtalet gäller till", "End of the contract"),
        "organisation.contract.latestEnd": printed(
            "Avtalet kan förlängas längst till", "Latest end of the contract"),
        "organisation.managementGroup.recruitment": ours(
            "Arbetet för att få representanter till ledningsgruppen", "Work to find members of the management group"),
        "pandemic.comment": ours("Kommentar om pandemin", "Comment on the pandemic"),
        "remarks": ours("Synpunkter och övriga reflektioner", "Remarks"),
        "societalServices.deficiencyRoutines": ours(
            "Rutiner för uppmärksammade brister", "Routines for deficiencies found"),
        "societalServices.municipalitiesWithRoutines": ours("Kommuner med rutiner", "Municipalities with routines"),
        "societalServices.municipalitiesWithoutRoutines": ours(
            "Kommuner utan rutiner", "Municipalities without routines"),
        "societalServices.measures": ours("Åtgärder mot bristerna", "Measures against deficiencies"),
    ]
}
