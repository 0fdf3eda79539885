/// Why a document of a word processor cannot be read.
enum WordFault: Error, Hashable {
    /// The archive cannot be read.
    case archive(ArchiveFault)
    /// A part of it is no XML that is read.
    case part(XMLFault)
    /// It lacks its text.
    case withoutText
}
