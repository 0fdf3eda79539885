/// Words and abbreviations that forms use in place of each other: the only ones that are taken for the same.
///
/// Other forms of a word need not stand here, and no hard word may: those are never taken for others.
enum Synonyms {
    /// The words of each group say the same.
    static let groups: [[String]] = [
        ["telefon", "tel", "tfn", "tele", "telefonnummer", "telefonnr", "telnr", "tfnnr"],
        ["avdelning", "avd"], ["nummer", "nr"], ["plusgiro", "pg", "postgiro"], ["bankgiro", "bg"],
        ["organisationsnummer", "orgnr", "orgnummer", "org"], ["diarienummer", "dnr", "diarienr"],
        ["kronor", "kr", "sek"], ["exklusive", "exkl", "utom"], ["inklusive", "inkl"],
        ["statsbidrag", "statsbidraget", "bidrag", "bidraget", "belopp", "beloppet", "medel"],
        ["förbrukat", "förbrukade", "använt", "använda", "utnyttjat", "utnyttjade", "nyttjat", "nyttjade"],
        ["befattning", "titel", "roll", "tjänstetitel", "yrkestitel"],
        ["tjänsteställe", "arbetsplats", "arbetsställe", "placering"],
        ["regionens", "landstingets", "region", "regionen", "landstinget", "landsting"],
        ["totalt", "totala", "sammanlagt", "summa", "samtliga"], ["därav", "varav"],
        ["slags", "slag", "typ", "sort", "sorts", "form"], ["hemmavarande", "hemmaboende"],
        ["namnförtydligande", "förtydligande"], ["datum", "dag"],
        ["namnteckning", "underskrift", "namnunderskrift", "signatur"],
    ]

    /// A folded word, or the first of the group that it stands in.
    static func first(_ word: [UInt8]) -> [UInt8] { firsts[word] ?? word }

    private static let firsts: [[UInt8]: [UInt8]] = {
        var firsts: [[UInt8]: [UInt8]] = [:]
        for group in groups {
            let words = group.map { FoldedWords.word($0) }
            for word in words.dropFirst() { firsts[word] = words[0] }
        }
        return firsts
    }()
}
