/// What the module says, but for its rules, whose words stand beside what they demand.
package enum ModelMessages {
    /// All of it.
    package static let catalogue = MessageCatalogue([
        "severity": severities, "personal-data": personalData, "register": registerPlaces,
        "register-problem": registerProblems,
    ])

    private static let severities: MessageCatalogue.Subject = [
        "error": ("fel", "error"), "inconsistency": ("motsägelse", "inconsistency"), "warning": ("varning", "warning"),
        "note": ("upplysning", "note"),
    ]

    private static let personalData: MessageCatalogue.Subject = [
        "personalIdentityNumber": (
            "Texten ser ut att innehålla ett personnummer.", "The text seems to hold a personal identity number."
        ),
        "coordinationNumber": (
            "Texten ser ut att innehålla ett samordningsnummer.", "The text seems to hold a coordination number."
        ),
        "phoneNumber": ("Texten ser ut att innehålla ett telefonnummer.", "The text seems to hold a phone number."),
        "emailAddress": ("Texten ser ut att innehålla en e-postadress.", "The text seems to hold an e-mail address."),
        "postalAddress": ("Texten ser ut att innehålla en postadress.", "The text seems to hold a postal address."),
        "dateOfBirth": ("Texten ser ut att innehålla ett födelsedatum.", "The text seems to hold a date of birth."),
    ]
}
