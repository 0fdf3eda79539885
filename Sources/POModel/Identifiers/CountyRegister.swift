extension County {
    /// The 21 counties (*län*) in code order.
    ///
    /// - SeeAlso: Statistics Sweden, *Län och kommuner i kodnummerordning*.
    public static let all: [County] = [
        County(uncheckedCode: "01", name: "Stockholms län"),
        County(uncheckedCode: "03", name: "Uppsala län"),
        County(uncheckedCode: "04", name: "Södermanlands län"),
        County(uncheckedCode: "05", name: "Östergötlands län"),
        County(uncheckedCode: "06", name: "Jönköpings län"),
        County(uncheckedCode: "07", name: "Kronobergs län"),
        County(uncheckedCode: "08", name: "Kalmar län"),
        County(uncheckedCode: "09", name: "Gotlands län"),
        County(uncheckedCode: "10", name: "Blekinge län"),
        County(uncheckedCode: "12", name: "Skåne län"),
        County(uncheckedCode: "13", name: "Hallands län"),
        County(uncheckedCode: "14", name: "Västra Götalands län"),
        County(uncheckedCode: "17", name: "Värmlands län"),
        County(uncheckedCode: "18", name: "Örebro län"),
        County(uncheckedCode: "19", name: "Västmanlands län"),
        County(uncheckedCode: "20", name: "Dalarnas län"),
        County(uncheckedCode: "21", name: "Gävleborgs län"),
        County(uncheckedCode: "22", name: "Västernorrlands län"),
        County(uncheckedCode: "23", name: "Jämtlands län"),
        County(uncheckedCode: "24", name: "Västerbottens län"),
        County(uncheckedCode: "25", name: "Norrbottens län"),
    ]
}
