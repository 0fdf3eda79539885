extension FormProse {
    /// How the letters of 2012 and the years around it tell their values.
    static let letter = FormProse(
        columns: [
            .init("kvinnor", "women"), .init("kvinna", "women"), .init("män", "men"), .init("man", "men"),
            .init("totalt", nil), .init("summa", nil), .init("samtliga", nil),
        ],
        phrases: head + staff + contract + reasons + clients + money + sender)

    private static let head: [FormPhrase] = [
        "redovisning*|verksamhetsberättelse … ombud [under|för] [år|året|verksamhetsåret] {year}",
        "redovisning* … år|året|verksamhetsåret {year}",
        "¶ {countyBoard.name=länsstyrelsen|länsstyrelsen_*} ¶ {countyBoard.address.street} ¶ {countyBoard.address.postalCode} {countyBoard.address.locality} ¶",
        "¶ {countyBoard.name=länsstyrelsen|länsstyrelsen_*} ¶ {countyBoard.address.postalCode} {countyBoard.address.locality} ¶",
        "¶ [till] {countyBoard.name=länsstyrelsen|länsstyrelsen_*} ¶",
        "länsstyrelsens beteckning|diarienummer|dnr|diarienr [:] {countyBoard.diaryNumber} ¶",
        "senast [den] {countyBoard.deadline}",
        "{countyBoard.email=*lansstyrelsen*}",
    ]

    /// Positions and persons, under a heading that tells the year or in one sentence.
    private static let staff: [FormPhrase] =
        [
            ("{=year}", "ombuds.positions", "ombuds.persons"),
            ("{=year+1}", "ombuds.positionsNextYear", "ombuds.personsNextYear"),
        ].flatMap { year, positions, persons in
            [
                "{\(positions)} \(posts) \(share) {\(persons)} \(people)", "{\(positions)} \(posts) \(full) ¶",
                "{\(positions)} \(posts) \(full) .", "{\(positions)} ¶",
            ].map { body in
                FormPhrase(
                    "antal tjänster|ombudstjänster|årsarbetare|personliga [ombud] [respektive|och|samt|/] [personer] [år|under] \(year) [:] \(body)",
                    standsApart: true)
            } + [
                FormPhrase("[under|för|år] \(year) … {\(positions)} \(posts) \(share) {\(persons)} \(people)")
            ]
        } + [
            FormPhrase(
                "{ombuds.positions} \(posts) \(share) {ombuds.persons} \(people)",
                unless: ["planeras", "planerar", "planerat", "kommer", "nästa"])
        ]
    private static let posts =
        "[po -] [heltids] tjänst|tjänster|heltidstjänst|heltidstjänster|ombudstjänst|ombudstjänster|årsarbetare|årsanställning|årsanställningar|årsarbete|årsarbeten|heltider"
    private static let full = "[på|om] [100 %] [vardera]"
    private static let share =
        "\(full) [,] fördelat|fördelade|fördelad|delat|delade|delas|uppdelat|uppdelade|bemannade|bemannat [på|av|mellan|med]"
    private static let people = "person|personer|ombud|medarbetare|anställda"

    private static let contract: [FormPhrase] = [
        FormPhrase(
            "perioden|tiden|avtalsperioden|avtalsperiod|period|avtalstid [är|löper] [:|från|mellan] {organisation.contract.start} –|-|—|till|t|tom|och [.|och] [o|med] [.] [m] [.] {organisation.contract.end}"
        ),
        FormPhrase(
            "avtal*|uppdrag*|entreprenad* … {organisation.contract.start} –|-|—|till|tom [och] [med] {organisation.contract.end}"
        ),
        FormPhrase(
            "avtal*|uppdrag*|entreprenad* … från|fr|from … {organisation.contract.start} … till|tom|t … {organisation.contract.end}"
        ),
        FormPhrase("förläng* … längst … {organisation.contract.latestEnd}"),
        FormPhrase("förläng* … till|tom|t [och|.] [med|o] [.] [m] [.] [den] {organisation.contract.latestEnd}"),
        FormPhrase("på entreprenad av [utföraren|föreningen] {organisation.providerName}", unless: ["tidigare"]),
        FormPhrase(
            "drivs|bedrivs|utförs [på|i] [entreprenad|uppdrag] [av] [kommunen|nämnden] [av] {organisation.providerName}",
            unless: ["tidigare"]),
        FormPhrase("utförare|utföraren [är|:] {organisation.providerName}", unless: ["tidigare"]),
    ]

    private static let reasons: [FormPhrase] = [
        FormPhrase(
            "[år] aktualiseringsorsak|aktualiseringsorsaker|kontaktorsak|kontaktorsaker|orsak|orsaker [nr] 1 [.] [nr] 2 [.] [nr] [3] [.] [nr] [4] [.] [nr] [5] [.] {contactReasons.ranking}",
            standsApart: true),
        FormPhrase(
            "¶ år [nr|rang|plats|orsak] 1 [.] [nr|rang|plats|orsak] 2 [.] [nr|rang|plats|orsak] [3] [.] [nr|rang|plats|orsak] [4] [.] [nr|rang|plats|orsak] [5] [.] {contactReasons.ranking}",
            standsApart: true),
    ]

    private static let money: [FormPhrase] =
        [
            "statsbidrag|statsbidraget|stadsbidrag|stadsbidraget med|om|på|uppgick|uppgår|uppgått|var|är [till] {economy.granted.amount}",
            "beviljats|beviljades|erhållit|erhöll|mottagit|mottog|fått|fick|tilldelats|tilldelades [ett] [statsbidrag|stadsbidrag] [med|om|på] {economy.granted.amount}",
            "{economy.granted.amount} i|som statsbidrag|stadsbidrag",
            "beviljat|erhållet statsbidrag [:|är|var|uppgick] [till] {economy.granted.amount}",
        ].map {
            FormPhrase(
                $0, unless: ["ansökt", "sökt", "söker", "ansöker", "ansökan", "föregående", "återbetal*", "betalat"])
        } + [
            FormPhrase(
                "utbetalat|betalat|utbetalade|betalade|ersatt|utbetalats|betalats [ut] [totalt|sammanlagt] {economy.paidToProvider.amount} till|åt|i",
                unless: ["länsstyrelsen", "socialstyrelsen", "statsbidrag", "statsbidraget"]),
            FormPhrase(
                "ersättning|ersättningen till … [är|var] [uppgick|uppgår] [till] {economy.paidToProvider.amount}",
                unless: ["länsstyrelsen", "socialstyrelsen", "statsbidrag", "statsbidraget"]),
            FormPhrase("{economy.sickLeaveDays} sjukdag|sjukdagar|sjukfrånvarodagar|sjukskrivningsdagar"),
            FormPhrase("{economy.sickLeaveDays} dag|dagars|dagar sjukfrånvaro|sjukskrivning"),
            FormPhrase("sjukdagar|sjukfrånvaro [:|uppgick|var] [till] {economy.sickLeaveDays} [dag|dagar]"),
        ]

    /// Who sends the letter, as the foot of its pages tells.
    private static let sender: [FormPhrase] = [
        "telefon|tfn|tel|telefonnummer|växel [:|.] {grantee.phone}",
        "¶ {grantee.municipality=*kommun|*stad} , {grantee.address.street} , {grantee.address.postalCode} {grantee.address.locality}",
        FormPhrase(
            "¶ {grantee.address.street} , {grantee.address.postalCode} {grantee.address.locality}",
            unless: ["besöksadress*"]),
        "{grantee.address.postalCode} {grantee.address.locality}",
        "att {grantee.committee=*nämnden|*styrelsen} inkommer|lämnar|redovisar|ska|skall",
        FormPhrase("{grantee.committee=*nämnden}", isGuess: true),
        FormPhrase("{grantee.municipality=*kommun|*stad}"),
        FormPhrase("@ {grantee.municipality} . se", isGuess: true),
        FormPhrase("www . {grantee.municipality} . se", isGuess: true),
        "{grantee.email}",
    ]

    /// Stocks, flows, ages and children, in tables.
    private static let clients: [FormPhrase] =
        [
            (
                "clients.openingStock",
                [
                    "antal klienter 31 dec|december [.] {=year-1}", "[antal] klienter [den] 1 jan|januari [.] {=year}",
                    "[antal] klienter [vid] årets början", "ingående [antal] klienter|balans",
                    "antal klienter {=year-1} - 12 - 31", "antal klienter {=year} - 01 - 01",
                ]
            ),
            (
                "clients.closingStock",
                [
                    "antal klienter 31 dec|december [.] {=year}", "[antal] klienter [vid] årets slut",
                    "utgående [antal] klienter|balans", "antal klienter {=year} - 12 - 31",
                ]
            ),
            ("clients.new.all", ["[antal] nya|nytillkomna|tillkomna klienter [under] [år|året] [{=year}]"]),
            ("clients.closed.all", ["[antal] avslutade klienter [under] [år|året] [{=year}]"]),
            (
                "clients.withMinorChildren",
                [
                    "[varav|därav] [antal] klienter med minderåriga barn [som po|ombudet|ombuden|verksamheten har vetskap|kännedom om]",
                    "[varav|därav] [antal] klienter som har minderåriga barn",
                ]
            ),
            ("clients.withChildrenAtHome", ["[varav|därav] [antal] [klienter] med hemmaboende|hemmavarande barn"]),
        ].flatMap { path, labels in
            labels.map { label in
                FormPhrase(
                    "\(label) {\(path).*}", standsApart: true,
                    given: path.hasPrefix("clients.with") ? closedOnly : nil)
            }
        } + ages

    private static let closedOnly = "enbart|endast|bara [de] [klienter] [som] [har] avslutats|avslutade"

    /// Age groups, with the years of birth that they are for the year, or with others, which is a doubt.
    private static let ages: [FormPhrase] =
        [(18, 29), (30, 39), (40, 49), (50, 59), (60, 64)].flatMap { low, high in
            let label = "[därav|varav] [i] [åldern|mellan] \(low) –|-|—|till|och \(high) [år]"
            let path = "clients.closed.byAge.\(low)-\(high)"
            return [
                FormPhrase(
                    "\(label) [( {=year-\(high)} –|-|— {=year-\(low)} )] {\(path).*}", standsApart: true,
                    given: closedOnly),
                FormPhrase(
                    "\(label) [(] [född|födda] 19* –|-|— 19*|20* [)] {\(path).*}", standsApart: true, isGuess: true,
                    given: closedOnly),
            ]
        } + [
            FormPhrase(
                "[därav|varav] 65 [år] [–|-|—|+] [och] [äldre|över|uppåt] [år] [( [födda|–|-|—|före|till] [–|-|—] {=year-65} [och] [tidigare] )] {clients.closed.byAge.65+.*}",
                standsApart: true, given: closedOnly),
            FormPhrase(
                "[därav|varav] 65 [år] [–|-|—|+] [och] [äldre|över|uppåt] [år] [(] [födda] [–|-|—|före] 19* [)] {clients.closed.byAge.65+.*}",
                standsApart: true, isGuess: true, given: closedOnly),
        ]
}
