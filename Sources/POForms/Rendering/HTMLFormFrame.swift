extension HTMLFormRenderer {
    /// What stands around the questions of a form to fill in: where it is sent, its buttons, its looks.
    ///
    /// A page has no script and no style on its elements. Under a policy of content of `default-src 'self'` it needs either
    /// ``styleSheet``, an address that serves ``HTMLFormRenderer/css``, or ``nonce``.
    public struct Frame: Sendable {
        /// The address that the form sends its answers to; the page's own if it is empty.
        package var action: String
        /// Inputs that nobody sees, such as a token against forged requests; ``FormSubmission`` is told to ignore them.
        public var hiddenInputs: [(name: String, value: String)] = []
        /// The buttons, in order; the first is also what the Enter key presses.
        public var buttons = [Button("Skicka")]
        /// A link that stands above the form; `nil` for none.
        public var backLink: (title: String, address: String)?
        /// The address of a style sheet, in place of the styles that the page brings; `nil` for none.
        public var styleSheet: String?
        /// The nonce of the page's own styles; `nil` for none.
        public var nonce: String?
        /// Whether the form asks for what the county fills in.
        public var hasOfficeFields = true
        /// Whether a whole page is printed, or only the form with what is wrong above it.
        public var isWholePage = true

        /// Creates a frame of a whole page with one button.
        public init(action: String = "") { self.action = action }
    }

    /// A button that sends the form.
    public struct Button: Hashable, Sendable {
        /// The words on it.
        package let title: String
        /// The name that is sent when it is pressed, which ``FormSubmission`` is told to ignore; `nil` for none.
        package let name: String?
        /// The value that is sent when it is pressed.
        package let value: String

        /// Creates a button.
        public init(_ title: String, name: String? = nil, value: String = "") {
            self.title = title
            self.name = name
            self.value = value
        }
    }
}
