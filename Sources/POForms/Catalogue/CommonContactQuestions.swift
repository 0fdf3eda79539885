import POModel

/// Questions about how to reach somebody, which the forms share.
extension FormQuestion {
    static func municipality(_ id: FieldID, _ text: String) -> FormQuestion {
        .init(id, .init(text, or: .municipality), .municipality)
    }

    static func phone(_ id: FieldID, _ text: String = "Telefon (inkl. riktnummer)") -> FormQuestion {
        .init(id, .init(text, or: .phone), .phone)
    }

    static func email(_ id: FieldID, _ text: String = "E-postadress") -> FormQuestion {
        .init(id, .init(text, or: .email), .email)
    }
}

extension [FormQuestion] {
    /// The contact block of a report, from the address on.
    static let granteeContact: Self = [
        .init("grantee.address.street", .init("Utdelningsadress", or: .street), .line),
        .init("grantee.address.postalCode", .init("Postnummer", or: .postalCode), .postalCode),
        .init("grantee.address.locality", .init("Postort", or: .locality), .line),
        .init("grantee.contactPerson", .init("Kontaktperson", or: .contactPerson), .line),
        .init("grantee.unit", .init("Avdelning/Enhet", or: .unit), .line),
        .init("grantee.committee", .init("Nämnd", or: .committee), .line),
        .phone("grantee.phone"), .email("grantee.email"),
    ]
}
