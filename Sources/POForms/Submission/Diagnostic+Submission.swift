extension Diagnostic.Code {
    /// More was sent than the limits allow; what is over is not read.
    public static let submissionTooLarge = Self(rawValue: "submission-too-large")
    /// The page that was sent is of another edition of the form.
    public static let otherEdition = Self(rawValue: "other-edition")
    /// An input was sent that the form does not have.
    public static let unknownInput = Self(rawValue: "unknown-input")
    /// One field was sent with several values.
    public static let repeatedInput = Self(rawValue: "repeated-input")
    /// A value is longer than the limits allow.
    public static let valueTooLong = Self(rawValue: "value-too-long")
    /// Some of what was sent is not text in UTF-8, and stands for U+FFFD.
    public static let invalidInputBytes = Self(rawValue: "invalid-input-bytes")
    /// A free text seems to tell who somebody is; the argument is the raw value of a `PersonalData.Category`.
    public static let personalData = Self(rawValue: "personal-data")
}

extension Diagnostic {
    /// What to tell of the sending of a form.
    static let submissionWordings: [Code: (swedish: String, english: String)] = [
        .submissionTooLarge: (
            "Mer skickades än vad som tas emot; det som är för mycket har inte lästs.",
            "More was sent than is taken; what is over was not read."
        ),
        .otherEdition: (
            "Svaren kommer från en annan blankettversion än {0}.",
            "The answers come from another edition of the form than {0}."
        ),
        .unknownInput: (
            "Blanketten har inget fält som heter ”{0}”; det har inte lästs.",
            "The form has no field named '{0}'; it was not read."
        ),
        .repeatedInput: (
            "Fältet skickades flera gånger med olika svar; svaret har utelämnats.",
            "The field was sent several times with different answers; the answer was left out."
        ),
        .valueTooLong: (
            "Svaret är längre än {0} byte och har inte lästs.",
            "The answer is longer than {0} bytes and was not read."
        ),
        .invalidInputBytes: (
            "Delar av svaret är inte text och har ersatts med �.",
            "Parts of the answer are no text and were replaced by �."
        ),
    ]
}
