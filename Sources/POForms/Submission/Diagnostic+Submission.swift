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
    /// There are more problems than the limits allow to tell.
    public static let moreProblems = Self(rawValue: "more-problems")
    /// Some of what was sent is not text in UTF-8, and stands for U+FFFD.
    public static let invalidInputBytes = Self(rawValue: "invalid-input-bytes")
    /// A free text seems to tell who somebody is; the argument is the raw value of a `PersonalData.Category`.
    public static let personalData = Self(rawValue: "personal-data")
}
