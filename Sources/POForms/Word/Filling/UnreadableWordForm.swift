/// Why a file is no form in Word that can be filled in.
public struct UnreadableWordForm: Error, Hashable {
    /// What is told of the file.
    public let diagnostic: Diagnostic

    /// Tells of a file what else it is than a document of Word; of one that is, what is wrong with it.
    init(_ fault: WordFault, of bytes: [UInt8]) {
        diagnostic =
            switch SourceKind(of: bytes) {
            case .document(".docx")?: fault.diagnostic
            case .encrypted?: SourceKind.encrypted.diagnostic
            case let kind: .init(.notWordFile, .error, at: 0..<0, [Self.name(kind, bytes)])
            }
    }

    /// What people call a file of its kind, in any language.
    private static func name(_ kind: SourceKind?, _ bytes: [UInt8]) -> String {
        switch kind {
        case .document(let name)?, .spreadsheet(let name)?, .image(let name)?, .archive(let name)?: return name
        case .pdf?: return "PDF"
        case .encrypted?, nil: break
        }
        return switch SourceFormat(of: SourceText(bytes: bytes).utf8) {
        case .html, .lines, .positions: "HTML"
        case .markdown: "Markdown"
        case .spreadsheet: "CSV"
        case .plain: "text"
        }
    }
}
