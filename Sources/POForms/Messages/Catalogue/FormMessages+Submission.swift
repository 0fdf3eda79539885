extension FormMessages {
    /// What to tell of the sending of a form.
    static let submissionWordings: [Diagnostic.Code: (swedish: String, english: String)] = [
        .submissionTooLarge: (
            "Mer skickades än vad som tas emot; det som är för mycket har inte lästs.",
            "More was sent than is taken; what is over was not read."
        ),
        .otherEdition: (
            "Svaren kommer från en annan version av blanketten.",
            "The answers come from another edition of the form."
        ),
        .unknownInput: (
            "Ett svar skickades till ett fält som blanketten inte har; det har inte lästs.",
            "An answer was sent to a field that the form does not have; it was not read."
        ),
        .repeatedInput: (
            "Fältet skickades flera gånger med olika svar; svaret har utelämnats.",
            "The field was sent several times with different answers; the answer was left out."
        ),
        .valueTooLong: (
            "Svaret är längre än {0} byte och har inte lästs.",
            "The answer is longer than {0} bytes and was not read."
        ),
        .moreProblems: (
            "Det finns {0} {0?fel eller oklarhet|fel och oklarheter} till, som visas när de andra är rättade.",
            "There {0?is|are} {0} more {0?problem|problems}, shown when the others are mended."
        ),
        .invalidInputBytes: (
            "Delar av svaret är inte text och har ersatts med �.",
            "Parts of the answer are no text and were replaced by �."
        ),
    ]
}
