/// What a field is called: its question, the row of it and the column, each as the form prints it.
package struct CellName: Hashable, Sendable {
    /// What is asked, such as `Avslutade klienter`.
    package let subject: MessageText
    /// Which part of it, such as `30–49 år`; `nil` for the whole.
    package let detail: MessageText?
    /// Of whom, such as `män`; `nil` for everyone.
    package let column: MessageText?

    init(_ subject: MessageText, detail: MessageText? = nil, column: MessageText? = nil) {
        self.subject = subject
        self.detail = detail
        self.column = column
    }

    /// The whole name, such as `Avslutade klienter, 30–49 år, män`.
    package var full: MessageText { MessageText.joined([subject, detail, column].compactMap(\.self), by: ", ") }

    /// The name without the column, such as `Avslutade klienter, 30–49 år`.
    package var row: MessageText { MessageText.joined([subject, detail].compactMap(\.self), by: ", ") }

    /// The name without the part, for a list of parts: `Avslutade klienter, män`.
    var heading: MessageText { MessageText.joined([subject, column].compactMap(\.self), by: ", ") }

    /// The part, for a list under the heading.
    var item: MessageText { detail ?? MessageText("totalt", "in all") }
}
