/// The words with which mails end, before their sender's name.
enum MailClosing {
    /// How long such a line is at most, in bytes.
    private static let longest = 60

    /// Whether a line is a mail's closing words, perhaps with the sender's name after them.
    static func begins(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let words = line.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return openings.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    private static let openings = [
        "med vänlig hälsning", "med vänliga hälsningar", "med bästa hälsning", "med bästa hälsningar", "med hälsning",
        "med hälsningar", "vänlig hälsning", "vänliga hälsningar", "vänligen", "bästa hälsning", "bästa hälsningar",
        "varma hälsningar", "soliga hälsningar", "allt gott", "hälsning", "hälsningar", "hälsar", "mvh", "vh", "bh",
        "skickat från min", "skickades från", "hämta outlook för",
    ]
}
