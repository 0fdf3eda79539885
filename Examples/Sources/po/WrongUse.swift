import ArgumentParser
import POModel

/// Something given where something else is wanted; both are said, and the exit status is 2.
enum WrongUse {
    /// What a command wants.
    enum Wanted {
        case documents, report, reports, register, registerInJSON, form, edition

        fileprivate var words: (sv: String, en: String) {
            switch self {
            case .documents:
                (
                    "dokument behövs: redovisningar, ansökningar eller tjänsteskrivelser, som från po read",
                    "documents are wanted: reports, applications or memoranda, as of po read"
                )
            case .report: ("en redovisning behövs, som från po read", "a report is wanted, as of po read")
            case .reports: ("redovisningar behövs, som från po read", "reports are wanted, as of po read")
            case .register: ("ett register behövs, som CSV eller JSON", "a register is wanted, as CSV or JSON")
            case .registerInJSON: ("ett register som JSON behövs", "a register as JSON is wanted")
            case .form:
                (
                    "ifyllda blanketter behövs, som Markdown, HTML eller text",
                    "filled forms are wanted, as Markdown, HTML or text"
                )
            case .edition: ("en blankettversion behövs, som från po edition", "an edition is wanted, as of po edition")
            }
        }
    }

    /// Tells what was given under a name, and what is wanted; gives the exit status.
    static func of(_ given: GivenKind, named name: String, wanted: Wanted) -> ExitCode {
        Console.complain(
            "\(name): detta är \(given.words.sv); \(wanted.words.sv)",
            "\(name): this is \(given.words.en); \(wanted.words.en)")
        return ExitCode(2)
    }

    /// Tells that an edition is of another kind of document; gives the exit status.
    static func of(_ edition: EditionID, _ kind: DocumentKind, wanted: DocumentKind) -> ExitCode {
        let (given, asked) = (GivenKind(kind).words, GivenKind(wanted).words)
        Console.complain(
            "\(edition) är blanketten för \(given.sv); blanketten för \(asked.sv) behövs",
            "\(edition) is the form of \(given.en); the form of \(asked.en) is wanted")
        return ExitCode(2)
    }
}
