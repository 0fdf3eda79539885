/// Other wordings of what forms ask, as counties and municipalities reword them; read, never printed.
///
/// A wording stands here once, however many editions and labels it belongs to. None is so short or so common that it
/// could begin an ordinary sentence of an answer.
extension [String] {
    /// The wordings, and those that say `Om svaret är ja` or `Vid ja` in place of `Om ja`, and so for no.
    var withOtherConditions: [String] {
        self
            + flatMap { wording -> [String] in
                guard wording.hasPrefix("Om ja") || wording.hasPrefix("Om nej") else { return [] }
                return ["Om svaret är ", "Vid ", "Ifall "].map { $0 + wording.dropFirst(3) }
            }
    }

    // MARK: Contact

    static let phone = [
        "Telefon", "Telefonnummer", "Telefonnr", "Telefon nr", "Tfn", "Tel.", "Tele", "Tfnnr", "Tfn nr", "Tel nr",
        "Telefon (inkl. riktnummer)", "Telefon inklusive riktnummer", "Telefonnummer (inkl. riktnummer)",
        "Telefonnummer inklusive riktnummer", "Tfn (inkl. riktnummer)", "Tel. (inkl. riktnummer)",
        "Telefon (med riktnummer)", "Telefon med riktnummer", "Telefon (riktnummer och nummer)", "Telefon/mobil",
        "Telefon, mobil", "Mobiltelefon", "Direkttelefon", "Telefon (inkl. riktnr)",
        "Telefon inkl riktnr", "Telefonnummer inkl. riktnr", "Telefonnummer (inkl. riktnr)", "Tfn (med riktnummer)",
        "Tel nummer", "Tel. (inkl. riktnr)", "Telefon (med riktnr)", "Telefonnr (inkl. riktnummer)",
        "Tfn (inkl. riktnr)",
    ]
    static let email = [
        "E-post", "E-postadress", "Epostadress", "Mejl", "Mejladress", "Mail", "Mailadress", "E-mail", "E-mailadress",
        "E-mejl", "E-mejladress", "Elektronisk post", "E-post (adress)", "Adress för e-post",
        "E-postadress (till kontaktperson)", "Epost adress", "E-post/mejl",
    ]
    static let municipality = [
        "Kommun", "Kommunens namn", "Kommunnamn", "Namn på kommun", "Namn på kommunen", "Kommun (namn)",
        "Sökande kommun", "Redovisande kommun", "Redovisande kommuns namn", "Ansvarig kommun", "Bidragsmottagare",
        "Bidragsmottagande kommun", "Kommun som redovisar",
        "Namn på sökande kommun",
    ]
    static let administration = [
        "Förvaltning", "Förvaltningens namn", "Namn på förvaltning", "Namn på förvaltningen", "Ansvarig förvaltning",
        "Förvaltning eller motsvarande",
    ]
    static let street = [
        "Utdelningsadress", "Gatuadress", "Postadress", "Adress", "Besöks-/postadress", "Gatuadress/box",
        "Adress (gata eller box)", "Gata/box", "Gatuadress eller box", "Box/gatuadress",
    ]
    static let postalCode = [
        "Postnummer", "Postnr", "Postnr (5 siffror)", "Postnummer (5 siffror)", "Post nr", "Postkod", "Post-nummer",
    ]
    static let locality = [
        "Postort", "Ort", "Ort (postort)", "Postadress (ort)", "Postadressort", "Ortnamn", "Post ort", "Stad/ort",
    ]
    static let postalAddress = [
        "Postadress", "Adress", "Postadress (gata, postnummer, ort)", "Adress, postnummer och ort",
        "Adress (gata, postnummer och ort)", "Utdelningsadress", "Fullständig postadress", "Fullständig adress",
        "Postadress (inkl. postnummer och ort)", "Postadress, postnummer, ort", "Gatuadress, postnummer och ort",
    ]
    static let contactPerson = [
        "Kontaktperson", "Namn på kontaktperson", "Kontaktpersonens namn", "Kontaktperson (namn)",
        "Kontaktperson namn", "Kontaktperson för redovisningen", "Kontaktperson hos kommunen",
        "Kontaktperson i kommunen", "Uppgiftslämnare", "Kontaktperson/handläggare",
        "Kontaktpersons namn", "Ansvarig kontaktperson", "Kontaktperson för verksamheten",
    ]
    static let name = [
        "Kontaktperson",
        "Namn", "För- och efternamn", "Namn på kontaktperson", "Kontaktpersonens namn", "Namn (för- och efternamn)",
        "Fullständigt namn", "Förnamn och efternamn", "Kontaktpersonens för- och efternamn", "Efternamn, förnamn",
        "Efternamn och förnamn",
    ]
    static let position = [
        "Befattning", "Titel", "Titel/befattning", "Befattning/titel", "Befattning eller titel",
        "Titel eller befattning", "Titel och befattning", "Tjänstetitel", "Tjänstebenämning", "Funktion",
        "Befattning (titel)", "Roll/befattning", "Befattning/roll", "Yrkestitel", "Roll", "Tjänst",
    ]
    static let unit = [
        "Avdelning/Enhet", "Enhet/avdelning", "Avdelning eller enhet", "Enhet eller avdelning", "Avdelning", "Enhet",
        "Avdelning, enhet", "Avdelning och enhet", "Avdelning/enhet/sektion", "Förvaltning/enhet",
        "Förvaltning/avdelning", "Enhetens namn", "Förvaltning/avdelning/enhet", "Avd./enhet", "Avd/enhet", "Enhet/avd",
        "Avdelning samt enhet", "Sektion/enhet", "Enhet/sektion", "Avdelningens/enhetens namn",
    ]
    static let committee = [
        "Nämnd", "Nämnd/styrelse", "Ansvarig nämnd", "Nämnd eller styrelse", "Nämndens namn", "Namn på nämnd",
        "Nämnd eller motsvarande", "Ansvarig nämnd/styrelse", "Styrelse/nämnd", "Kommunal nämnd", "Nämnd/utskott",
        "Namn på nämnden", "Nämnd/nämnder", "Nämnd (eller motsvarande)",
    ]
    static let diaryNumber = [
        "Diarienummer", "Diarienr", "Dnr", "Kommunens diarienummer", "Ärendenummer", "Diarienummer (kommunens)",
        "Ärendebeteckning", "Kommunens dnr", "Diarie nr", "Ert diarienummer", "Er ärendebeteckning",
        "Er diariebeteckning", "Diariebeteckning", "Diarienummer hos kommunen", "Kommunens diarienr", "Ert dnr",
    ]
    static let otherMunicipalities = [
        "Kommun/kommuner", "Kommuner", "Övriga kommuner", "Andra kommuner", "Kommunens/kommunernas namn",
        "Kommun eller kommuner", "Ingående kommuner", "Kommun(er)", "Namn på kommun/kommuner", "Samverkande kommuner",
    ]
    static let otherMunicipalitiesCaption = [
        "Kommun eller kommuner, förutom redovisande kommun, som redovisningen omfattar",
        "Kommuner, förutom redovisande kommun, som redovisningen omfattar",
        "Den eller de kommuner, utöver redovisande kommun, som redovisningen omfattar",
        "Övriga kommuner som redovisningen omfattar", "Andra kommuner som redovisningen omfattar",
        "Redovisningen omfattar även följande kommun/kommuner",
        "Ange den eller de kommuner, förutom redovisande kommun, som redovisningen omfattar",
        "Den eller de kommuner (förutom redovisande kommun) som omfattas av redovisningen",
    ]

    // MARK: The head of a report

    static let reportTitle = ["Redovisning av statsbidrag", "Redovisning av statsbidraget", "Redovisning {year}"]
    static let reportSubtitle = [
        "Statsbidrag till kommuner som bedriver verksamhet med personliga ombud",
        "Statsbidrag till kommuner med verksamhet med personligt ombud",
        "Statsbidrag till kommuner för verksamhet med personligt ombud",
        "Statsbidrag för verksamhet med personligt ombud",
    ]
    static let reportYear = [
        "Statsbidrag för år", "Statsbidraget avser år", "Statsbidrag avser år", "Redovisningen avser år",
        "Redovisningen gäller år", "Avser år", "Redovisningsår", "Bidragsår", "Redovisning avseende år",
        "Redovisning för år", "Statsbidrag avseende bidragsår", "Statsbidraget avseende år",
    ]
    static let sendTo = [
        "Skickas till", "Skickas in till", "Sändes till", "Sänds till", "Insändes till", "Blanketten skickas till",
        "Blanketten sänds till", "Skicka in till", "Redovisningen skickas till", "Redovisningen sänds in till",
        "Sänd in till", "Skicka till",
    ]
    static let deadline = [
        "senast", "inkommen senast den", "och ska vara inkommen senast den", "och ha inkommit senast den",
        "allra senast den", "Sista dag",
        "Sista inlämningsdag", "Sista datum",
    ]
    static let granteeHeading = [
        "Kontaktuppgifter till kommunen som beviljats statsbidraget",
        "Kontaktuppgifter till den kommun som beviljats statsbidrag",
        "Kontaktuppgifter till den kommun som har beviljats statsbidraget",
        "Kontaktuppgifter för den kommun som beviljats statsbidraget",
        "Kontaktuppgifter till kommunen", "Kontaktuppgifter", "Uppgifter om kommunen",
    ]

    // MARK: Ombud

    static let trainingHeading = [
        "Utbildningar", "Utbildning för ombuden", "Utbildning för personliga ombud", "Utbildning till ombuden",
        "Ombudens utbildning", "Utbildning och kompetensutveckling", "Utbildning/kompetensutveckling",
        "Utbildning av ombuden", "Utbildning för personligt ombud",
    ]
    static let supervisionHeading = [
        "Handledning för ombuden", "Handledning för personliga ombud", "Handledning till ombuden",
        "Ombudens handledning", "Handledning av ombuden", "Handledning för personligt ombud",
    ]

    static let ombudsHeading = ["Personligt ombud", "De personliga ombuden", "Ombuden"]
    static let positionsCaption = [
        "Totalt antal ombudstjänster i kommunen", "Totalt antal ombudstjänster i kommunen/kommunerna",
        "Totalt antal ombudstjänster i kommunen under {year}", "Totalt antal tjänster i kommunen",
        "Totalt antal ombudstjänster", "Antal ombudstjänster i kommunen", "Totalt antal tjänster för personligt ombud",
        "Totalt antal ombudstjänster i kommunen/kommunerna under året",
    ]
    static let positions = [
        "Ange antal tjänster med två decimaler", "Antal tjänster (2 decimaler)", "Antal tjänster (två decimaler)",
        "Antal tjänster med 2 decimaler", "Antal tjänster med två decimaler", "Ange antal tjänster (2 decimaler)",
        "Ange antal tjänster (två decimaler)", "Ange antalet tjänster med 2 decimaler",
        "Ange antalet tjänster med två decimaler", "Antal ombudstjänster med två decimaler",
        "Antal ombudstjänster (2 decimaler)", "Antal ombudstjänster (två decimaler)",
        "Ange antal ombudstjänster med 2 decimaler", "Ange antal ombudstjänster med två decimaler",
        "Antal tjänster, två decimaler", "Antal tjänster, 2 decimaler", "Antal tjänster", "Ange antal tjänster",
        "Antal ombudstjänster", "Tjänster (2 decimaler)", "Antal heltidstjänster (två decimaler)",
        "Antal tjänster, anges med två decimaler", "Antal tjänster, anges med 2 decimaler",
        "Ange tjänster med två decimaler", "Ange tjänster med 2 decimaler", "Antal tjänster (anges med två decimaler)",
        "Antalet tjänster med två decimaler", "Antalet tjänster med 2 decimaler",
        "Antal heltidstjänster med två decimaler", "Antal heltidstjänster med 2 decimaler",
        "Antal tjänster angivet med två decimaler", "Tjänster med två decimaler", "Tjänster, antal med två decimaler",
        "Antalet ombudstjänster med två decimaler",
    ]
    static let headcount = [
        "Ange antal personliga ombud", "Antal personliga ombud", "Antalet personliga ombud",
        "Ange antal personer som är personliga ombud", "Antal personer som är personliga ombud",
        "Antal personer som arbetar som personligt ombud", "Ange hur många personer som är personliga ombud",
        "Antal personer som arbetar som personliga ombud", "Antal ombud", "Ange antalet ombud", "Ange antal ombud",
        "Ange antalet personer som är personliga ombud", "Antal anställda personliga ombud",
        "Ange antal personer som arbetar som personligt ombud", "Hur många personer är personliga ombud?",
        "Antal personer som är personligt ombud", "Antalet personer som är personliga ombud",
        "Antal personer anställda som personliga ombud", "Antal personer som är ombud", "Antal anställda ombud",
        "Hur många personer arbetar som personliga ombud?",
    ]
    static let trainingOffered = [
        "Ombuden har erbjudits utbildning", "Har ombuden erbjudits utbildning?",
        "Har de personliga ombuden erbjudits utbildning?", "De personliga ombuden har erbjudits utbildning",
        "Ombuden har fått utbildning", "Har ombuden fått utbildning?", "Ombuden har erbjudits utbildning under året",
        "Har ombuden erbjudits utbildning under året?", "Har ombuden erbjudits någon utbildning?",
        "Utbildning har erbjudits ombuden", "Har ombuden erbjudits utbildning under {year}?",
        "Ombuden har erbjudits utbildning under {year}", "Personliga ombud har erbjudits utbildning",
        "Har personliga ombud erbjudits utbildning?", "Ombudet/ombuden har erbjudits utbildning",
        "Har ombudet/ombuden erbjudits utbildning?", "Erbjuden utbildning", "Utbildning har erbjudits",
    ]
    static let trainingDetails = [
        "Om ja, vilken eller vilka utbildningar?", "Om ja, vilken/vilka utbildningar?", "Om ja, vilka utbildningar?",
        "Om ja, vilken utbildning?", "Om ja, ange vilka utbildningar", "Om ja, ange vilken utbildning",
        "Om ja, ange vilken eller vilka utbildningar", "Om ja, ange utbildning/utbildningar",
        "Om ja, ange vilken typ av utbildning", "Om ja, vilken typ av utbildning?", "Om ja, beskriv utbildningarna",
        "Om ja, vilken slags utbildning?", "Om ja, ange vilken slags utbildning", "Vid ja, ange vilka utbildningar",
        "Om ja, specificera utbildningar", "Om ja, ange utbildning", "Om ja, ange utbildningar",
        "Om ja, ange utbildning(ar)", "Om ja, ange utbildningens namn",
    ].withOtherConditions
    static let supervisionOffered = [
        "Ombuden har erbjudits handledning", "Har ombuden erbjudits handledning?",
        "Har de personliga ombuden erbjudits handledning?", "De personliga ombuden har erbjudits handledning",
        "Ombuden har fått handledning", "Har ombuden fått handledning?", "Ombuden har erbjudits handledning under året",
        "Har ombuden erbjudits handledning under året?", "Har ombuden erbjudits någon handledning?",
        "Handledning har erbjudits ombuden", "Har ombuden erbjudits handledning under {year}?",
        "Ombuden har erbjudits handledning under {year}", "Personliga ombud har erbjudits handledning",
        "Har personliga ombud erbjudits handledning?", "Ombudet/ombuden har erbjudits handledning",
        "Har ombudet/ombuden erbjudits handledning?", "Erbjuden handledning", "Handledning har erbjudits",
    ]
    static let supervisionDetails = [
        "Om ja, vilken typ av handledning?", "Om ja, vilken slags handledning?", "Om ja, vilket slags handledning?",
        "Om ja, ange vilket slags handledning", "Om ja, ange vilken typ av handledning", "Om ja, vilken handledning?",
        "Om ja, ange vilken handledning", "Om ja, ange typ av handledning", "Om ja, typ av handledning",
        "Om ja, ange slag av handledning", "Om ja, ange vilken sorts handledning", "Om ja, vilken sorts handledning?",
        "Om ja, beskriv handledningen", "Om ja, vilken form av handledning?", "Om ja, ange vilken form av handledning",
        "Vid ja, ange vilken slags handledning",
    ].withOtherConditions
    static let ifNotWhy = [
        "Om nej, varför?", "Om nej, varför inte?", "Om nej, ange orsak", "Om nej, ange anledning", "Om nej, ange skäl",
        "Om nej, ange orsaken", "Om nej, ange varför inte", "Om nej, förklara varför", "Om nej, vad är orsaken?",
        "Om nej, orsak", "Om nej, motivera", "Om nej, av vilken anledning?", "Vid nej, ange varför",
        "Om nej, skriv varför", "Om nej, ange anledningen",
    ].withOtherConditions

    // MARK: Headings of a report

    static let clientsHeading = [
        "Klienter", "Antal klienter", "Klienter (uppdragsgivare)", "Klienter under {year}", "Klienter under året",
        "Våra klienter", "Klienterna",
    ]
    static let contactHeading = [
        "Kontakt med verksamheten", "Kontakter med verksamheten", "Kontaktorsaker",
        "Orsaker till kontakt med verksamheten",
    ]
    static let reasonTrendsHeading = [
        "Tendenser till förändring av orsaker till kontakt",
        "Tendenser till förändring av orsaker till kontakt under {year}",
        "Tendenser till förändring av orsaker till kontakt under året",
        "Tendenser till förändring av orsakerna till kontakt",
    ]
    static let accessHeading = [
        "Tillgång till personligt ombud", "Tillgången till personligt ombud", "Tillgång till personliga ombud",
    ]
    static let prioritisationHeading = [
        "Bedömningsriktlinjer och prioriteringsordning", "Bedömningsriktlinjer/prioriteringsordning",
        "Bedömningsriktlinjer eller prioriteringsordning",
    ]
    static let organisationHeading = [
        "Organisation, ledning och samverkan", "Organisation, ledning, samverkan", "Organisation och samverkan",
        "Organisation och ledning",
    ]
    static let servicesHeading = [
        "Tillgång till samhällsservice", "Tillgång till samhällets service", "Tillgången till samhällsservice",
    ]
    static let remarksHeading = ["Övrigt", "Övriga synpunkter", "Övriga upplysningar"]

    // MARK: Clients

    static let women = ["Antal Kv", "Kv"] + counted(["Kvinnor", "Kvinna", "Kvinnliga klienter"])
    static let men = counted(["Män", "Man", "Manliga klienter"])
    static let nonBinary =
        ["Annat"]
        + counted([
            "Icke-binära", "Icke-binär", "Icke-binära personer", "Annat kön", "Annan könsidentitet", "Annat/icke-binär",
            "Icke-binär/annat",
        ])

    /// The wordings of the heading of a column of counts: `Kvinnor`, `Antalet kvinnor`, `Kvinnor (antal)`.
    private static func counted(_ people: [String]) -> [String] {
        people.flatMap { [$0, "Antal \($0)", "Antalet \($0)", "\($0) (antal)", "Antal \($0) (st)", "\($0) (st)"] }
    }

    static let totalClients = [
        "Totalt antal klienter", "Totala antalet klienter", "Totalt antal klienter under året", "Antal klienter totalt",
        "Antal klienter, totalt", "Klienter totalt", "Totalt antalet klienter", "Antal klienter",
        "Totalt antal klienter under {year}", "Antal klienter sammanlagt", "Summa klienter", "Samtliga klienter",
        "Totalt antal klienter som fått stöd", "Totala antal klienter", "Antalet klienter totalt",
        "Antal klienter (totalt)",
        "Det totala antalet klienter", "Klienter, totalt antal", "Antalet klienter sammanlagt",
        "Sammanlagt antal klienter", "Antalet klienter", "Samtliga klienter, antal",
        "Klienter (totalt)",
    ]
    static let newClients = [
        "Antal nya klienter", "Antal nya klienter under året", "Antal nytillkomna klienter", "Nya klienter",
        "Nya klienter under året", "Antal nya klienter under {year}", "Antalet nya klienter", "Nytillkomna klienter",
        "Nya klienter (antal)", "Antalet nya klienter under året", "Totalt antal nya klienter",
        "Nya klienter under {year}", "Antal klienter som är nya", "Antal klienter som tillkommit",
        "Nya klienter, totalt",
        "Antal klienter som tillkommit under året", "Antal nya klienter totalt", "Antal klienter som är nya under året",
        "Antal nytillkomna klienter under året", "Antal klienter som tillkommit under {year}", "Nya klienter, antal",
        "Nytillkomna klienter under året", "Antalet nytillkomna klienter", "Nytillkomna klienter under {year}",
    ]
    static let closedClients = [
        "Antal avslutade klienter", "Antal klienter som avslutats", "Antal avslutade klienter under året",
        "Avslutade klienter", "Antal klienter som har avslutats", "Antal klienter som avslutats under året",
        "Antal avslutade klienter under {year}", "Antalet avslutade klienter", "Avslutade klienter under året",
        "Antal avslutade klientkontakter", "Antal avslutade ärenden", "Totalt antal avslutade klienter",
        "Antal klienter vars kontakt avslutats", "Antal avslutade uppdrag", "Avslutade klienter (antal)",
        "Antalet avslutade klienter under året", "Avslutade klienter under {year}",
        "Antal klienter som avslutat kontakten", "Antal klienter som avslutade kontakten", "Avslutade klienter, totalt",
        "Antal avslutade klienter totalt", "Antal klienter som avslutat sitt ärende",
        "Antal klienter som har avslutats under året", "Antal klienter som har avslutats under {year}",
        "Antal klienter som avslutats under {year}", "Antal klienter som avslutat kontakten under året",
        "Antal avslutade ärenden under året", "Antal klienter vars kontakt avslutats under året",
        "Avslutade klienter, antal", "Avslutade ärenden", "Avslutade uppdrag", "Antalet klienter som avslutats",
    ]
    static let childrenAtHome =
        [
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år2 vilka är kända för verksamheten",
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år1 vilka är kända för verksamheten",
            "Antal klienter som helt eller delvis har hemmavarande barn under 18 år som är kända för verksamheten",
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år, kända för verksamheten",
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år",
            "Antal klienter med hemmavarande barn under 18 år", "Antal klienter med hemmavarande barn",
            "Antal klienter som har hemmavarande barn under 18 år", "Klienter med hemmavarande barn under 18 år",
            "Antal klienter som har hemmavarande barn", "Antal klienter med barn under 18 år som bor hemma",
            "Antal klienter som helt eller delvis har hemmaboende barn under 18 år",
            "Antal klienter med hemmaboende barn under 18 år", "Antal klienter med hemmaboende barn",
            "Antal klienter som, helt eller delvis, har hemmavarande barn under 18 år som är kända för verksamheten",
        ] + childrenFamily
    /// The wordings of clients with children, in parts: `Klienter med hemmaboende barn under 18 år`.
    private static var childrenFamily: [String] {
        let having = ["som, helt eller delvis, har", "som har", "med"]
        let children = ["hemmavarande barn", "hemmaboende barn", "barn"].flatMap { [$0, "\($0) (helt eller delvis)"] }
        let endings = ["", " vilka är kända för verksamheten", " som är kända för verksamheten"].flatMap { known in
            ["", " under 18", " under 18 år", " under 18 år hemma"].map { $0 + known }
        }
        return ["Antal klienter", "Klienter"].flatMap { clients in
            having.flatMap { has in
                children.flatMap { child in endings.map { "\(clients) \(has) \(child)\($0)" } }
            }
        }
    }
    static let childrenCorner = [
        "Klienter med hemmavarande", "Klienter med hemmavarande barn", "Hemmavarande barn",
        "Klienter med hemmaboende barn",
        "Klienter med barn", "Klienter som har hemmavarande", "Klienter som har hemmavarande barn", "Barn i hemmet",
    ]

    /// The wordings of an age band: `därav mellan 18 och 29 år`, `varav 18–29 år`.
    static func ages(_ from: Int, _ to: Int) -> [String] {
        let spans = [
            "\(from)–\(to) år", "mellan \(from) och \(to) år", "mellan \(from)–\(to) år", "\(from) till \(to) år",
            "från \(from) till \(to) år", "\(from) t.o.m. \(to) år", "\(from) och \(to) år", "\(from)–\(to) åringar",
        ]
        return spans.flatMap { span in
            [
                "", "därav ", "varav ", "därav i åldern ", "varav i åldern ", "i åldern ", "ålder ", "åldern ",
                "därav ålder ", "varav ålder ", "klienter ",
            ].map {
                $0 + span
            }
        } + ["därav \(from)–\(to)", "varav \(from)–\(to)", "i åldern \(from)–\(to)", "ålder \(from)–\(to)"]
    }

    /// The wordings of the age band without an end.
    static func ages(from: Int) -> [String] {
        let spans = [
            "\(from) år och över", "\(from) år eller över", "\(from) år och äldre", "\(from) år eller äldre",
            "\(from) år och uppåt", "\(from) år eller mer", "\(from) år –", "från \(from) år", "över \(from) år",
            "\(from) + år", "äldre än \(from - 1) år", "från \(from) år och uppåt",
        ]
        return spans.flatMap { span in
            ["", "därav ", "varav ", "därav i åldern ", "varav i åldern ", "i åldern ", "ålder "].map { $0 + span }
        } + [
            "därav \(from)+", "varav \(from)+", "därav \(from) och över", "därav \(from) och äldre",
            "varav \(from) och äldre", "därav över \(from)", "\(from)+", "\(from) och äldre", "\(from) och över",
        ]
    }

    // MARK: Contact reasons

    static let reasonsCorner = [
        "Kontaktorsak", "Orsak", "Orsak till kontakt", "Kontaktorsaker", "Orsaker till kontakt", "Orsaker",
        "Orsak/orsaker", "Skäl till kontakt", "Kontaktorsak/kontaktorsaker",
    ]
    static let economy =
        [
            "Ekonomi", "Ekonomiska frågor", "Privatekonomi", "Ekonomi/skulder", "Ekonomi och skulder",
            "Ekonomisk situation", "Hjälp med ekonomi", "Ekonomi (skulder)",
        ] + joined(["Ekonomi", "Privatekonomi", "Skulder", "Försörjning"])
    static let housing =
        [
            "Bostad", "Boende", "Bostad/boende", "Boende/bostad", "Bostadsfrågor", "Boendefrågor", "Bostad och boende",
            "Bostadssituation", "Boendesituation",
        ] + joined(["Bostad", "Boende", "Bostadsfrågor", "Hemlöshet"])
    static let occupation =
        [
            "Daglig sysselsättning", "Sysselsättningsfrågor",
            "Sysselsättning", "Arbete/sysselsättning", "Sysselsättning/arbete", "Arbete och sysselsättning",
            "Sysselsättning och arbete", "Arbete", "Sysselsättning/studier", "Arbete, studier, sysselsättning",
            "Arbete eller sysselsättning", "Sysselsättning eller arbete", "Sysselsättning (arbete, studier)",
            "Arbete/studier/sysselsättning",
        ]
        + joined([
            "Sysselsättning", "Arbete", "Studier", "Daglig sysselsättning", "Sysselsättningsfrågor",
        ])
    static let everydayStructure =
        [
            "Struktur i vardag", "Struktur i sin vardag", "Rutiner och struktur i vardagen",
            "Struktur i vardagen", "Att få struktur i vardagen", "Struktur på vardagen", "Vardagsstruktur",
            "Struktur/rutiner i vardagen", "Skapa struktur i vardagen", "Att skapa struktur i vardagen",
            "Vardagens struktur",
            "Få struktur i vardagen", "Strukturera vardagen", "Att strukturera vardagen",
            "Stöd med struktur i vardagen",
        ]
        + joined([
            "Struktur i vardagen", "Rutiner i vardagen", "Vardagsstruktur", "Struktur i vardag", "Vardagsrutiner",
        ])
    static let breakingIsolation =
        [
            "Bryta isolering", "Att bryta isolering", "Bryta isoleringen", "Att bryta isoleringen",
            "Bryta social isolering", "Att bryta social isolering", "Bryta ensamhet/isolering", "Isolering",
            "Brytande av isolering",
            "Bryta sin isolering", "Att bryta sin isolering", "Bryta ensamhet",
        ] + joined(["Bryta isolering", "Bryta ensamhet", "Social isolering", "Isolering", "Ensamhet"])
    static let relationships =
        [
            "Relationsfrågor", "Relationer", "Frågor om relationer", "Relationsproblem", "Familj och relationer",
            "Frågor kring relationer", "Relation/familj", "Relationer/familj", "Familje- och relationsfrågor",
        ] + joined(["Relationer", "Relationsfrågor", "Familj", "Familjefrågor", "Relationsproblem"])
    static let existentialQuestions =
        [
            "Frågor av existentiell art", "Existentiella problem",
            "Existentiella frågor", "Existentiella/andliga frågor", "Livsfrågor", "Existentiella funderingar",
            "Frågor om livet (existentiella)", "Existentiellt", "Existentiella frågeställningar",
            "Existentiella livsfrågor",
        ]
        + joined(["Existentiella frågor", "Livsfrågor", "Andliga frågor", "Existentiella problem", "Frågor om livet"])
    static let authorityContact =
        supportWith([
            "myndighet", "myndigheter", "myndigheten", "myndigheterna", "en myndighet", "andra myndigheter",
            "myndighet/myndigheter", "myndighet eller myndigheter",
        ]) + contacts("Myndighets", "myndighets")
    static let healthcareContact =
        supportWith([
            "sjukvården", "sjukvård", "hälso- och sjukvården", "hälso- och sjukvård", "vården", "vård",
            "sjukvården/hälsovården", "hälso-/sjukvården",
        ]) + contacts("Sjukvårds", "sjukvårds") + contacts("Vård", "vård")
    static let otherReason = [
        "Annan orsak", "Andra orsaker", "Övriga orsaker", "Övrig orsak", "Annat", "Annan", "Annan kontaktorsak",
        "Övrigt",
        "Annan anledning", "Annan orsak (ange vilken)", "Övrigt/annan orsak", "Annan orsak (ange vilken nedan)",
        "Annan orsak, ange nedan", "Annan orsak, specificera nedan", "Övriga skäl", "Annat skäl", "Andra skäl",
        "Andra anledningar", "Övriga anledningar", "Andra kontaktorsaker", "Övriga kontaktorsaker",
    ]
    static let whichOtherReason = [
        "Annan orsak, ange vilken nedan", "Om annan orsak, vilken?", "Om annan orsak, ange vilken/vilka",
        "Annan orsak, ange vilken", "Vid annan orsak, ange vilken", "Om annan orsak, vilken/vilka?", "Ange annan orsak",
        "Om annan orsak, ange vilka", "Om annan orsak, specificera", "Om annan orsak, beskriv",
        "Om annan orsak, ange vilken eller vilka", "Annan orsak, vilken?", "Om annan, ange vilken",
        "Om annan orsak, ange orsak",
        "Om ”annan orsak”, ange vilken orsak", "Om andra orsaker, ange vilka", "Vilken annan orsak?",
        "Beskriv annan orsak", "Specificera annan orsak", "Ange vilken annan orsak", "Ange vilka andra orsaker",
        "Om andra orsaker, vilka?", "Om annat, ange vad", "Om annat, ange vilket", "Om övrigt, ange vad",
        "Vilka andra orsaker?", "Ange vilken/vilka andra orsaker", "Om annan orsak, ange här",
    ]

    /// The contacts with somebody in one word: `Stöd i myndighetskontakter`.
    private static func contacts(_ first: String, _ later: String) -> [String] {
        ["kontakt", "kontakter"].flatMap { contact in
            [first + contact]
                + ["Stöd i", "Stöd vid", "Stöd med", "Hjälp med", "Hjälp i", "Hjälp vid"].map {
                    "\($0) \(later)\(contact)"
                }
        }
    }

    /// Any two of some words: `Bostad/boende`, `Bostad och boende`.
    private static func joined(_ words: [String]) -> [String] {
        words.flatMap { first in
            words.filter { $0 != first }.flatMap { ["\(first)/\($0)", "\(first) och \($0)", "\(first) eller \($0)"] }
        }
    }

    private static func supportWith(_ whom: [String]) -> [String] {
        [
            "Stöd i kontakten med", "Stöd i kontakt med", "Stöd i kontakter med", "Stöd vid kontakt med",
            "Stöd vid kontakter med", "Stöd i kontakterna med", "Stöd med kontakt med", "Stöd med kontakter med",
            "Hjälp i kontakter med", "Hjälp vid kontakt med", "Hjälp vid kontakter med", "Stöd i sin kontakt med",
            "Hjälp i kontakten med", "Hjälp i kontakt med",
            "Hjälp med kontakter med", "Stöd med kontakten med", "Kontakt med", "Kontakter med",
        ]
        .flatMap { support in whom.map { "\(support) \($0)" } }
    }

    // MARK: Access, organisation

    static let municipalProvider = [
        "Kommun", "Kommunen", "Kommunal", "I kommunal regi", "Kommunal regi", "Kommunen själv",
        "Kommunal utförare",
    ]
    static let associationProvider = [
        "Förening", "Ideell förening", "Föreningar", "Förening/ideell organisation", "Ideell organisation",
        "En förening", "Intresseförening", "Brukarförening",
    ]
    static let foundationProvider = ["Stiftelse", "En stiftelse", "Stiftelser"]
    static let companyProvider = [
        "Aktiebolag", "Bolag", "AB", "Aktiebolag (AB)", "Företag", "Privat företag", "Aktiebolag/företag",
        "Ett aktiebolag", "Privat aktiebolag",
    ]
    static let otherProvider = [
        "Annan utförare", "Annan", "Övrig utförare", "Andra utförare", "Annan, ange vilken nedan", "Annan organisation",
        "Annan utförare (ange vilken nedan)", "Annan driftsform",
    ]
    static let providerName = [
        "Om annan utförare än kommunen, ange namn", "Om annan utförare än kommunen, ange namnet på organisationen",
        "Om annan utförare, ange organisationens namn", "Om annan utförare, ange namn",
        "Om annan utförare än kommunen, ange vilken",
        "Om annan utförare än kommunen, organisationens namn", "Om annan utförare än kommunen, vilken?",
        "Om annan utförare än kommun, ange organisationens namn", "Namn på annan utförare än kommunen",
        "Utförarens namn, om annan än kommunen",
        "Om utföraren är annan än kommunen, ange organisationens namn",
        "Om annan än kommunen, ange organisationens namn", "Om annan utförare än kommunen, ange utförarens namn",
        "Om annan utförare, ange vilken",
    ]
    static let authoritiesMunicipality = [
        "Kommun/kommuner", "Kommunen/kommunerna", "Kommuner", "Kommun eller kommuner", "Kommun(er)",
        "Kommunen (kommunerna)", "Kommunen eller kommunerna", "Kommunens representant", "Representant för kommunen",
    ]
    static let employmentService = [
        "Arbetsförmedlingen", "Arbetsförmedling", "Arbetsförmedlingen (AF)", "AF", "Arbetsförmedlingen, AF",
    ]
    static let socialInsuranceAgency = [
        "Försäkringskassan", "Försäkringskassa", "Försäkringskassan (FK)", "FK", "Försäkringskassan, FK",
    ]
    static let primaryCare =
        region("primärvård") + [
            "Primärvården", "Primärvård", "Primärvården (regionen)", "Primärvård (regionen)", "Regionen, primärvård",
            "Region – primärvård", "Primärvård (region)", "Primärvården (region)", "Primärvård, region",
            "Primärvård/region", "Primärvården i regionen", "Primärvård i regionen", "Regional primärvård",
            "Regionen (primärvård)", "Region (primärvård)", "Vårdcentral/primärvård",
        ]
    static let psychiatry =
        region("psykiatri") + region("psykiatri (öppenvård)") + region("psykiatriska vård") + [
            "Psykiatrin", "Psykiatri", "Psykiatrin (regionen)", "Psykiatri (regionen)", "Regionen, psykiatri",
            "Region – psykiatri", "Psykiatri (region)", "Psykiatrin (region)", "Psykiatrin i regionen",
            "Psykiatri i regionen", "Regional psykiatri", "Regionen (psykiatri)", "Region (psykiatri)",
            "Psykiatri (öppenvård)",
            "Vuxenpsykiatri", "Öppenpsykiatri",
        ]

    private static func region(_ service: String) -> [String] {
        [
            "Regionens", "Landstingets", "Region", "Regionen", "Landstinget/regionens", "Landstingets/regionens",
            "Regionens/landstingets", "Regionen/landstingets", "Landstinget/regionen", "Region eller landsting",
            "Landsting/region", "Region/landsting", "Landstinget",
        ].map { "\($0) \(service)" }
    }

    static let patientOrganisations = organisations("Patient", of: "Patienter")
    static let userOrganisations = organisations("Brukar", of: "Brukare")
    static let relativesOrganisations =
        organisations("Anhörig", of: "Anhöriga") + organisations("Närstående", of: "Närstående")
    static let otherOrganisation = [
        "Annan organisation", "Andra organisationer", "Övriga organisationer", "Övrig organisation", "Annan",
        "Annan/andra organisationer", "Annan eller andra organisationer", "Annan förening",
        "Andra föreningar/organisationer", "Någon annan organisation", "Övrig/annan organisation",
    ]

    private static func organisations(_ kind: String, of people: String) -> [String] {
        [
            "organisationer", "organisation", "organisation/er", "föreningar", "förening", "organisationer/föreningar",
            "föreningar/organisationer", "organisation/organisationer", "organisationen",
            "- och intresseorganisationer", "rörelsen", "rörelse", "sammanslutningar",
        ].map { kind + $0 }
            + ["Organisationer för", "Organisation för", "Föreningar för", "Förening för", "Representant för"].flatMap {
                body in
                [people, people + "na"].map { "\(body) \($0.lowercased())" }
            }
    }

    static let whichOrganisations = [
        "Om ja, ange vilken/vilka", "Om ja, vilken/vilka?", "Om ja, vilka?", "Om ja, ange vilka", "Om ja, ange vilken",
        "Vilken/vilka", "Ange vilken/vilka", "Om ja, ange vilken eller vilka", "Om ja, vilken eller vilka?",
        "Ange vilka", "Om ja, ange organisation", "Vilka?", "Om ja, namn på organisationen",
    ].withOtherConditions

    static let queue = [
        "Har ni haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med personliga ombud under {year}?",
        "Har ni under {year} haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med personliga ombud?",
        "Har ni under {year} haft kö eller väntetid för personer som söker kontakt med personliga ombud?",
        "Har ni haft kö eller väntetid för personer som söker kontakt med personliga ombud under {year}?",
        "Har ni under {year} haft kö eller väntetid för uppdragsgivare som söker kontakt med personliga ombud?",
        "Har ni haft kö eller väntetid under {year}?", "Har ni under {year} haft kö eller väntetid?",
        "Har ni under året haft kö eller väntetid för personer (uppdragsgivare) som söker kontakt med personliga ombud?",
        "Har ni haft kö eller väntetid till personligt ombud under {year}?", "Har ni haft kö eller väntetid?",
        "Har ni under {year} haft kö eller väntetid till personligt ombud?",
        "Har det funnits kö eller väntetid under {year}?",
    ]
    static let waitingTime = [
        "Om ja, uppskatta hur lång väntetiden är eller har varit i er kommun under {year}",
        "Om ja, uppskatta hur lång väntetiden är eller har varit i er kommun",
        "Om ja, uppskatta hur lång väntetiden är eller har varit under {year}",
        "Om ja, uppskatta hur lång väntetiden har varit i er kommun under {year}",
        "Om ja, uppskatta hur lång väntetiden har varit", "Om ja, uppskatta väntetiden",
        "Om ja, hur lång är väntetiden?",
        "Om ja, hur lång är eller har väntetiden varit under {year}?",
        "Om ja, hur lång har väntetiden varit under {year}?",
        "Om ja, hur lång har väntetiden varit?", "Om ja, ange hur lång väntetiden är eller har varit under {year}",
        "Om ja, ange hur lång väntetiden har varit under {year}", "Om ja, ange uppskattad väntetid",
        "Om ja, uppskattad väntetid", "Om ja, ange väntetidens längd", "Om ja, uppskatta hur lång väntetiden är",
        "Om ja, ange väntetid", "Om ja, hur lång väntetid?",
    ]
    static let queueCause = [
        "Om ja, ange orsak/orsaker till kö eller väntetider för kontakt med PO-verksamheten per kommun",
        "Om ja, ange orsak/orsaker till kö eller väntetid", "Om ja, ange orsak/orsaker till kön eller väntetiden",
        "Om ja, ange orsaken till kö eller väntetider", "Om ja, ange orsak till kö eller väntetid",
        "Om ja, ange orsaker till kö eller väntetid", "Om ja, vad är orsaken till kö eller väntetid?",
        "Om ja, vad beror kön eller väntetiden på?", "Om ja, ange orsak till väntetiden",
        "Orsak till kö eller väntetid",
    ]
    static let providersCaption = [
        "Ange vem som är utförare av verksamheten med personligt ombud i er kommun",
        "Ange vem som är utförare av verksamheten med personligt ombud i kommunen/kommunerna",
        "Ange vem som är utförare av verksamheten med personligt ombud i er kommun under {year}",
        "Ange vem som är utförare av verksamheten med personligt ombud i kommunen",
        "Ange vem som är utförare av verksamheten med personligt ombud",
        "Ange vem som utför verksamheten med personligt ombud",
        "Vem är utförare av verksamheten med personligt ombud", "Vem är utförare av verksamheten",
        "Utförare av verksamheten",
        "Ange utförare av verksamheten",
    ]
    static let authoritiesCaption = [
        "Ange vilka myndigheter som ingår i ledningsgruppen", "Vilka myndigheter ingår i ledningsgruppen?",
        "Myndigheter som ingår i ledningsgruppen", "Myndigheter i ledningsgruppen",
        "Ange vilka myndigheter som finns representerade i ledningsgruppen",
        "Vilka myndigheter är representerade i ledningsgruppen?",
        "Vilka myndigheter finns representerade i ledningsgruppen?",
        "Ange vilka myndigheter som är representerade i ledningsgruppen",
    ]
    static let organisationsCaption = [
        "Ange vilka organisationer som ingår i ledningsgruppen", "Vilka organisationer ingår i ledningsgruppen?",
        "Organisationer som ingår i ledningsgruppen", "Organisationer i ledningsgruppen",
        "Ange vilka organisationer som finns representerade i ledningsgruppen",
        "Vilka organisationer är representerade i ledningsgruppen?",
        "Vilka organisationer finns representerade i ledningsgruppen?",
        "Ange vilka organisationer som är representerade i ledningsgruppen",
    ]
    static let deficiencyRoutines = [
        "Rutiner har upprättats för hur uppmärksammade brister ska hanteras",
        "Har rutiner upprättats för hur uppmärksammade brister ska hanteras i verksamheten?",
        "Har rutiner upprättats för hur uppmärksammade brister ska hanteras?",
        "Rutiner finns för hur uppmärksammade brister ska hanteras i verksamheten",
        "Finns rutiner för hur uppmärksammade brister ska hanteras i verksamheten?",
        "Finns det rutiner för hur uppmärksammade brister ska hanteras i verksamheten?",
        "Rutiner finns för hur uppmärksammade brister ska hanteras",
        "Finns rutiner för hur uppmärksammade brister ska hanteras?",
        "Rutiner är upprättade för hur uppmärksammade brister ska hanteras i verksamheten",
        "Det finns rutiner för hur uppmärksammade brister ska hanteras",
        "Har verksamheten rutiner för hur uppmärksammade brister ska hanteras?",
        "Rutiner för hur uppmärksammade brister ska hanteras i verksamheten",
    ]
    static let deficiencies = [
        "Sammanfatta uppmärksammade brister i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta uppmärksammade brister under {year} i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta uppmärksammade brister om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta uppmärksammade brister i den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta de brister som uppmärksammats i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta de uppmärksammade bristerna i fråga om den enskildes möjligheter att få tillgång till samhällets utbud av vård, stöd och service",
        "Sammanfatta uppmärksammade brister under {year}", "Sammanfatta uppmärksammade brister",
        "Vilka brister har uppmärksammats under {year}?", "Sammanfatta de brister som uppmärksammats",
        "Beskriv uppmärksammade brister", "Vilka brister har uppmärksammats?",
    ]
    static let measures = [
        "Ge exempel på åtgärder som har vidtagits för att komma tillrätta med de brister som har identifierats under året",
        "Ge exempel på åtgärder som verksamheten har vidtagit för att komma tillrätta med en del av bristerna som har identifierats under {year}",
        "Ge exempel på åtgärder som har vidtagits för att komma tillrätta med de brister som har identifierats under {year}",
        "Ge exempel på åtgärder som har vidtagits för att komma till rätta med de brister som har identifierats",
        "Ge exempel på åtgärder som vidtagits för att komma tillrätta med de brister som identifierats under året",
        "Ge exempel på åtgärder som vidtagits för att komma tillrätta med de brister som identifierats under {year}",
        "Ge exempel på åtgärder som vidtagits för att komma tillrätta med bristerna",
        "Ge exempel på åtgärder som har vidtagits för att komma tillrätta med bristerna",
        "Ge exempel på åtgärder som har vidtagits", "Ge exempel på åtgärder som vidtagits",
        "Vilka åtgärder har vidtagits?",
        "Ge exempel på vidtagna åtgärder", "Beskriv vidtagna åtgärder", "Exempel på åtgärder som har vidtagits",
    ]

    // MARK: Economy

    static let economyHeading = [
        "Ekonomisk redovisning", "Ekonomi", "Ekonomi och statsbidrag", "Ekonomiskt utfall", "Ekonomin",
    ]
    static let grantedCaption = [
        "Beviljat statsbidrag", "Beviljat statsbidrag under {year}", "Beviljat statsbidrag för {year}",
        "Beviljat bidrag", "Beviljat statsbidrag år {year}", "Beviljade medel",
    ]
    static let granted =
        [
            "Beviljat statsbidrag i kronor", "Beviljat belopp, kr", "Beviljat belopp", "Beviljat belopp i kronor",
            "Beviljat bidrag, kr", "Beviljat statsbidrag (kr)", "Beviljat statsbidrag i kr", "Beviljat bidrag i kronor",
            "Beviljat belopp (kr)", "Beviljat statsbidrag (kronor)", "Beviljat statsbidrag, kronor",
            "Beviljat statsbidrag, belopp i kronor", "Belopp beviljat statsbidrag", "Beviljade medel, kr",
            "Beviljade medel i kronor", "Beviljat statsbidrag (SEK)", "Beviljat statsbidrag, SEK",
        ] + money(["Beviljat"], ["Beviljade"])
    /// The wordings of an amount of the grant: `Beviljade medel, kronor`.
    private static func money(_ singular: [String], _ plural: [String]) -> [String] {
        let sums =
            singular.flatMap { word in ["statsbidrag", "bidrag", "belopp"].map { "\(word) \($0)" } }
            + plural.map { "\($0) medel" }
        return sums.flatMap { sum in [" kr", " i kr", " kronor", " i kronor", " SEK"].map { sum + $0 } }
    }
    static let grantedPositions = [
        "Årsanställningar, ange antal ombudstjänster i kommunen/kommunerna.",
        "Årsanställningar, ange antal ombudstjänster", "Antal årsanställningar, ange antal ombudstjänster i kommunen",
        "Beviljade årsanställningar", "Antal beviljade årsanställningar",
        "Årsanställningar, antal ombudstjänster i kommunen", "Årsanställningar (antal ombudstjänster i kommunen)",
        "Årsanställningar, antal ombudstjänster", "Antal årsanställningar som beviljats", "Beviljade ombudstjänster",
        "Årsanställningar som beviljats",
        "Antal beviljade ombudstjänster", "Beviljat antal årsanställningar", "Beviljade tjänster",
        "Ange antal ombudstjänster i kommunen", "Årsanställningar, ange antalet ombudstjänster i kommunen",
    ]
    static let usedCaption = [
        "Förbrukat statsbidrag", "Förbrukat statsbidrag under {year}", "Förbrukat statsbidrag för {year}",
        "Förbrukat bidrag", "Använt statsbidrag", "Förbrukat statsbidrag år {year}", "Förbrukade medel",
    ]
    static let used =
        [
            "Förbrukat belopp, kr", "Förbrukat statsbidrag i kronor", "Förbrukat belopp", "Förbrukat belopp i kronor",
            "Förbrukat bidrag, kr", "Förbrukat statsbidrag (kr)", "Använt statsbidrag, kr",
            "Förbrukat statsbidrag i kr",
            "Förbrukat bidrag i kronor",
            "Förbrukat belopp (kr)", "Förbrukat statsbidrag (kronor)", "Förbrukat statsbidrag, kronor",
            "Använt statsbidrag i kronor", "Använt belopp, kr", "Använt belopp i kronor", "Utnyttjat statsbidrag, kr",
            "Utnyttjat statsbidrag i kronor", "Förbrukade medel, kr", "Förbrukade medel i kronor",
            "Förbrukat statsbidrag (SEK)", "Förbrukat statsbidrag, SEK",
        ] + money(["Förbrukat", "Använt", "Utnyttjat"], ["Förbrukade", "Använda", "Utnyttjade"])
    static let usedPositions =
        [
            "Årsanställningar på heltid/deltid exklusive tjänstledighet",
            "Årsanställningar på heltid/deltid, exkl. tjänstledighet",
            "Antal årsanställningar på heltid/deltid exkl. tjänstledighet",
            "Årsanställningar på heltid eller deltid exkl. tjänstledighet",
            "Årsanställningar på heltid/deltid (exkl. tjänstledighet)", "Årsanställningar exkl. tjänstledighet",
            "Årsanställningar exklusive tjänstledighet", "Årsanställningar på heltid/deltid utom tjänstledighet",
            "Antal årsanställningar exkl. tjänstledighet",
            "Årsanställningar på hel- eller deltid exkl. tjänstledighet",
            "Årsanställningar på hel-/deltid exkl. tjänstledighet", "Årsanställningar på heltid/deltid",
            "Faktiska årsanställningar exkl. tjänstledighet", "Förbrukade årsanställningar",
            "Årsanställningar på heltid/deltid, tjänstledighet ej inräknad",
            "Årsanställningar på heltid och deltid exkl. tjänstledighet",
            "Antal årsanställningar på heltid/deltid exklusive tjänstledighet",
            "Årsanställningar på heltid eller deltid exklusive tjänstledighet",
            "Antal årsanställningar exklusive tjänstledighet", "Faktiska årsanställningar", "Använda årsanställningar",
            "Utnyttjade årsanställningar", "Antal årsanställningar som använts",
            "Antal årsanställningar som förbrukats",
            "Antal förbrukade årsanställningar", "Antal använda årsanställningar",
        ] + usedPositionsFamily

    /// The wordings of posts without leave: `Årsanställningar heltid/deltid exklusive tjänstledigheter`.
    private static var usedPositionsFamily: [String] {
        let extents = [
            " på heltid/deltid", " heltid/deltid", " på hel-/deltid", " hel-/deltid", " på heltid eller deltid",
            " på heltid och deltid",
            " på hel- eller deltid", " på hel- och deltid", "",
        ]
        let leaves = ["tjänstledighet", "tjänstledigheter", "tjänstlediga", "tjänstledig"]
        return ["Årsanställningar", "Antal årsanställningar", "Antalet årsanställningar"].flatMap { posts in
            extents.flatMap { extent in
                ["exkl.", "exklusive", "utan", "utom"].flatMap { without in
                    leaves.map { "\(posts)\(extent) \(without) \($0)" }
                }
            }
        }
    }

    // MARK: Signature

    static let signedDate = [
        "Datum för underskrift", "Datum för undertecknande", "Underskriftsdatum", "Underskrivet datum",
        "Dag för underskrift", "Datum (ÅÅÅÅ-MM-DD)", "Datum för underskriften", "Dagens datum", "Undertecknat datum",
        "Undertecknad datum", "Datum och ort", "Ort och datum", "Ort, datum", "Datum, ort", "Undertecknat den",
        "Undertecknad den", "Underskrivet den", "Undertecknandets datum", "Signeringsdatum",
    ]
    static let signatureLine = [
        "Underskrift", "Namnunderskrift", "Namnteckning", "Egenhändig namnteckning", "Undertecknas", "Signatur",
        "Underskrift/namnteckning",
    ]
    static let signedName = [
        "Namnförtydligande (textat)", "Namnförtydligande, textat", "Förtydligande av namn", "Namn (textat)",
        "Textat namn", "Namn, textat", "Namn i klartext", "Namnförtydligande (texta)", "Namn (förtydligande)",
        "Förtydligande", "Namnförtydligande i klartext", "Namnets förtydligande", "Namnteckningsförtydligande",
        "Förtydligande av namnteckning", "Förtydligande av namnteckningen", "Förtydligande av namnet", "Namn (texta)",
        "Namn",
    ]
    static let workplace = [
        "Tjänsteställe", "Arbetsplats", "Tjänsteställe/arbetsplats", "Arbetsställe", "Tjänstställe", "Tjänsteplats",
        "Förvaltning/enhet", "Arbetsplats/tjänsteställe", "Förvaltning", "Placering", "Arbetsplats/enhet",
        "Enhet/arbetsplats", "Tjänsteställe/enhet",
    ]
    static let signatureHeading = [
        "Underskrift av behörig företrädare", "Underskrift av behörig företrädare för kommun",
        "Underskrift behörig företrädare för kommunen", "Underskrift", "Undertecknande",
        "Behörig företrädare för kommunen",
    ]
    static let decidedDigitally = [
        "Dokumentet har beslutats digitalt och saknar därmed underskrift",
        "Detta dokument har beslutats digitalt och saknar därför underskrift",
        "Dokumentet har beslutats digitalt och saknar därför underskrift",
        "Detta dokument är beslutat digitalt och saknar därmed underskrift",
        "Dokumentet är beslutat digitalt och saknar därmed underskrift",
        "Detta dokument har godkänts digitalt och saknar därmed underskrift",
        "Dokumentet är beslutat digitalt och saknar underskrift",
        "Detta dokument har beslutats digitalt och saknar underskrift",
        "Detta dokument är digitalt beslutat och saknar därmed underskrift",
        "Beslutet är fattat digitalt och saknar därmed underskrift",
        "Dokumentet har godkänts digitalt och saknar underskrift",
    ]

    // MARK: Applications

    static let sendApplicationTo = [
        "Ifylld och underskriven blankett skickas till följande adress",
        "Ifylld och underskriven blankett skickas till",
        "Ifylld och underskriven blankett sänds till", "Blanketten skickas till", "Ansökan skickas till",
        "Ifylld och undertecknad blankett skickas till", "Ifylld blankett skickas till", "Ansökan sänds till",
        "Ifylld och underskriven ansökan skickas till", "Skicka ansökan till", "Ansökan skickas till följande adress",
    ]
    static let applicantHeading = [
        "Sökande", "Kommun som söker", "Den sökande kommunen", "Sökande kommun/kommuner", "Uppgifter om sökande kommun",
        "Uppgifter om sökande",
    ]
    static let organisationNumber = [
        "Organisationsnummer", "Org. nummer", "Org.nr", "Orgnr", "Organisationsnr", "Org.nummer",
        "Kommunens organisationsnummer", "Organisations nr", "Organisationsnummer (kommunens)", "Org-nummer",
    ]
    static let giro = [
        "Plus-eller bankgiro", "Plusgiro eller bankgiro", "Plus- eller bankgironummer", "Plusgiro/bankgiro", "PG/BG",
        "Bankgiro eller plusgiro", "Bankgiro/plusgiro", "Bank- eller plusgiro", "Plus-/bankgiro", "Bank-/plusgiro",
        "Giro", "Gironummer", "BG/PG", "Pg eller bg", "Bg eller pg",
        "Plusgiro- eller bankgironummer", "Bankgiro- eller plusgironummer", "Plusgironummer eller bankgironummer",
        "Plus/bankgiro", "Bank/plusgiro", "Bg/pg-nummer", "Pg/bg-nummer", "Plusgiro alt. bankgiro",
        "Plusgiro alternativt bankgiro", "Plusgiro, bankgiro",
    ]
    static let plusgiro = [
        "Plusgiro", "Plusgironummer", "Postgiro", "Plusgironr", "PG-nummer", "Plusgiro nr", "Pg nr", "Pg",
    ]
    static let bankgiro = [
        "Bankgiro", "Bankgironummer", "Bankgironr", "BG-nummer", "Bankgiro nr", "Bg nr", "Bg",
    ]
    static let applicationYear = [
        "Ansökan gäller år", "Ansökan avser bidragsår", "Ansökan för år", "Ansökan avser bidragsåret", "Avser år",
        "Ansökan avseende år", "Ansökan avser", "Bidragsår", "Ansökan gäller bidragsår", "År som ansökan avser",
        "Ansökningsår", "Ansökan gäller",
    ]
    static let appliedPositions = [
        "Antal heltidsanställningar", "Antal heltidsanställningar (ange i årsarbeten)",
        "Antal heltidsanställningar (anges i årsarbeten)", "Antal årsarbeten (heltid)", "Antal årsarbetskrafter",
        "Antal årsanställningar", "Antal årsanställningar (ange i årsarbeten med två decimaler)",
        "Antal årsanställningar (ange i årsarbeten)", "Antal årsanställningar, heltid (ange i årsarbeten)",
        "Antal årsanställningar (heltid, anges i årsarbeten)", "Antal årsanställningar (i årsarbeten)",
        "Antal årsanställningar (heltid)",
        "Antal årsarbeten", "Antal årsarbetare", "Sökt antal årsanställningar", "Antal sökta årsanställningar",
        "Antal årsanställningar (heltid, ange i årsarbeten med två decimaler)", "Antal årsanställningar i årsarbeten",
        "Antal årsanställningar (årsarbeten)", "Antal årsanställningar (omräknat till heltid)", "Antal heltidstjänster",
        "Antal årsanställningar (ange med två decimaler)", "Antal årsanställningar (två decimaler)",
        "Antal årsanställningar (anges i årsarbeten)", "Antal årsanställningar (anges i årsarbeten med två decimaler)",
        "Antal årsanställningar, ange i årsarbeten",
    ]
    static let reference = [
        "Referens vid utbetalning", "Betalningsreferens", "Referens vid utbetalningen", "Referens på utbetalning",
        "Referens för utbetalning", "Utbetalningsreferens", "Referens för utbetalningen", "Referens till utbetalningen",
        "Ange referens på utbetalningen", "Referensnummer på utbetalningen", "Referens", "Er referens",
        "Er referens på utbetalningen", "Referensnummer", "Märkning av utbetalningen",
        "Referens/märkning på utbetalningen",
    ]
    static let decidingCommittee = [
        "Beslutande nämnd", "Nämnd som har beslutat om ansökan", "Nämnd som fattat beslut om ansökan",
        "Nämnd som beslutat", "Nämnd som beslutar om ansökan", "Nämnd som fattat beslut", "Beslutsfattande nämnd",
        "Ansvarig nämnd", "Nämnd", "Nämnd/styrelse som beslutat om ansökan",
        "Nämnd eller styrelse som beslutat om ansökan", "Beslutande nämnd/styrelse", "Beslutande nämnd för ansökan",
        "Nämnd som beslutade om ansökan",
    ]
    static let applicationMunicipalities = [
        "Ansökan avser även verksamhet i följande kommun/kommuner", "Ansökan avser även verksamhet i följande kommuner",
        "Ansökan avser också verksamhet i följande kommun/kommuner",
        "Ansökan gäller även verksamhet i följande kommun/kommuner",
        "Ansökan omfattar även verksamhet i följande kommun/kommuner",
        "Ansökan avser även följande kommun/kommuner", "Ansökan omfattar även följande kommun/kommuner",
        "Ansökan gäller även följande kommun/kommuner", "Ansökan avser även kommun/kommuner",
        "Ansökan avser även verksamhet i kommun/kommuner", "Ansökan avser även verksamhet i följande kommun",
        "Övriga kommuner som ansökan avser", "Andra kommuner som ansökan avser",
    ]
    static let contactHeadingOfApplication = [
        "Kontaktuppgifter", "Kontaktperson för ansökan", "Uppgifter om kontaktperson", "Kontaktperson hos sökande",
        "Kontaktperson i kommunen",
    ]
    static let managementGroup = [
        "Vilka myndigheter och organisationer finns representerade i ledningsgruppen?",
        "Vilka myndigheter och organisationer är representerade i ledningsgruppen?",
        "Vilka myndigheter/organisationer ingår i ledningsgruppen?",
        "Vilka myndigheter och organisationer ska ingå i ledningsgruppen?",
        "Ange vilka myndigheter och organisationer som ingår i ledningsgruppen",
        "Vilka ingår i ledningsgruppen?", "Vilka myndigheter och organisationer sitter i ledningsgruppen?",
        "Myndigheter och organisationer som ingår i ledningsgruppen",
        "Vilka myndigheter och organisationer deltar i ledningsgruppen?",
        "Vilka myndigheter och organisationer kommer att ingå i ledningsgruppen?",
        "Myndigheter och organisationer i ledningsgruppen",
        "Ange vilka myndigheter och organisationer som finns representerade i ledningsgruppen",
    ]
    static let otherCooperation = [
        "Vilka andra myndigheter och organisationer samverkar ni med?",
        "Vilka övriga myndigheter och organisationer samverkar ni med?",
        "Vilka andra myndigheter/organisationer samverkar ni med?",
        "Vilka andra myndigheter eller organisationer samverkar ni med?",
        "Ange vilka andra myndigheter och organisationer ni samverkar med", "Vilka andra samverkar ni med?",
        "Andra myndigheter och organisationer som ni samverkar med",
        "Vilka andra myndigheter och organisationer samverkar verksamheten med?",
        "Vilka andra myndigheter och organisationer sker samverkan med?",
        "Vilka ytterligare myndigheter och organisationer samverkar ni med?",
        "Andra myndigheter och organisationer ni samverkar med",
        "Vilka andra myndigheter och organisationer samverkar kommunen med?",
    ]
    static let placeAndDate = [
        "Ort, datum", "Ort/datum", "Ort & datum", "Plats och datum", "Datum och ort", "Ort och datum för underskrift",
        "Datum för underskrift", "Datum/ort", "Plats/datum", "Underskrift, ort och datum", "Ort samt datum",
    ]
    static let authorisedSignatory = [
        "Behörig företrädare", "Behörig företrädare för kommunen",
        "Underskrift av behörig företrädare för verksamheten", "Underskrift av behörig företrädare",
        "Underskrift behörig företrädare", "Behörig företrädares underskrift", "Namnunderskrift av behörig företrädare",
        "Behörig firmatecknare", "Underskrift", "Namnteckning", "Namnunderskrift",
    ]
    static let nameAndTitle = [
        "Namnförtydligande och titel", "Namnförtydligande, befattning", "Namnförtydligande/befattning",
        "Namnförtydligande och befattning (textat)", "Namn och befattning", "Namn och titel",
        "Namnförtydligande samt befattning", "Namnförtydligande, titel", "Namnförtydligande (textat) och befattning",
        "Namnförtydligande och befattning/titel", "Namnförtydligande (textat)", "Namnförtydligande",
        "Namnförtydligande samt titel", "Namn samt befattning",
        "Namnförtydligande/titel", "Namn och befattning (textat)", "Förtydligande av namn och befattning",
    ]
}
