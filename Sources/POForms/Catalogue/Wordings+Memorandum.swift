/// Other wordings of a memorandum.
extension [String] {
    static let memorandumHeading = [
        "Tjänsteutlåtande"
    ]

    static let handlerName = [
        "Handläggande tjänsteman",
        "Ansvarig handläggare",
        "Handläggare, namn",
    ]

    static let handlerPhone = [
        "Handläggarens telefon",
        "Telefonnummer",
        "Tfn",
    ]

    static let memorandumDate = [
        "Datum för skrivelsen"
    ]

    static let memorandumDiaryNumber = [
        "Diarienummer",
        "Dnr",
        "Ärendenummer",
        "Vår beteckning",
        "Beteckning",
        "Diarienr",
    ]

    static let addressee = [
        "Mottagare",
        "Adressat",
        "Beslutande nämnd",
    ]

    static let subject = [
        "Rubrik",
        "Ärenderubrik",
        "Ärendemening",
        "Angående",
    ]

    static let proposedDecision = [
        "Beslutsförslag",
        "Förslag",
        "Förvaltningens förslag till beslut",
        "Förslag till nämndens beslut",
    ]

    static let background = [
        "Ärendebeskrivning",
        "Sammanfattning",
        "Ärendet",
        "Beskrivning av ärendet",
        "Sammanfattning av ärendet",
        "Bakgrund till ärendet",
    ]

    static let signatories = [
        "Underskrift",
        "Undertecknare",
    ]

    static let memorandumAttachments = [
        "Bilaga",
        "Bilagda handlingar",
        "Underlag",
    ]
}
