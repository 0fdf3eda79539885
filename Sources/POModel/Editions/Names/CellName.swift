/// What a field is called: its question, the row of it and the column, each as the form prints it.
package struct CellName: Hashable, Sendable {
    /// What is asked, such as `Avslutade klienter`.
    package let subject: Wording
    /// Which part of it, such as `30–49 år`; `nil` for the whole.
    package let detail: Wording?
    /// Of whom, such as `män`; `nil` for everyone.
    package let column: Wording?

    init(_ subject: Wording, detail: Wording? = nil, column: Wording? = nil) {
        self.subject = subject
        self.detail = detail
        self.column = column
    }

    /// The whole name, such as `Avslutade klienter, 30–49 år, män`.
    package var full: Wording { Wording.joined([subject, detail, column].compactMap(\.self), by: ", ") }

    /// The name without the column, such as `Avslutade klienter, 30–49 år`.
    package var row: Wording { Wording.joined([subject, detail].compactMap(\.self), by: ", ") }

    /// The name without the part, for a list of parts: `Avslutade klienter, män`.
    var heading: Wording { Wording.joined([subject, column].compactMap(\.self), by: ", ") }

    /// The part, for a list under the heading.
    var item: Wording { detail ?? Wording("totalt", "in all") }
}
