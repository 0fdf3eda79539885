/// Questions about how to reach somebody, which the forms share.
extension FormQuestion {
    static func municipality(_ id: FieldID, _ text: String) -> FormQuestion {
        .init(id, .init(text, meaning: "municipality"), .municipality)
    }

    static func phone(_ id: FieldID, _ text: String = "Telefon (inkl. riktnummer)") -> FormQuestion {
        .init(id, .init(text, meaning: "phone"), .phone)
    }

    static func email(_ id: FieldID, _ text: String = "E-postadress") -> FormQuestion {
        .init(id, .init(text, meaning: "email"), .email)
    }
}

extension [FormQuestion] {
    /// The contact block of a report, from the address on.
    static let granteeContact: Self = [
        .init("grantee.address.street", .init("Utdelningsadress", meaning: "street"), .line),
        .init("grantee.address.postalCode", .init("Postnummer", meaning: "postalCode"), .postalCode),
        .init("grantee.address.locality", .init("Postort", meaning: "locality"), .line),
        .init("grantee.contactPerson", .init("Kontaktperson", meaning: "contactPerson"), .line),
        .init("grantee.unit", .init("Avdelning/Enhet", meaning: "unit"), .line),
        .init("grantee.committee", .init("Nämnd", meaning: "committee"), .line),
        .phone("grantee.phone"), .email("grantee.email"),
    ]
}
