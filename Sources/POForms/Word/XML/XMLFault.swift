/// Why a text is no XML that is read.
enum XMLFault: Error, Hashable {
    /// It is not well formed, or ends too soon.
    case malformed
    /// It declares its own elements or entities, which no document of a word processor does.
    case declaresTypes
    /// It names an entity other than the five of XML.
    case unknownEntity
    /// Elements lie deeper in each other than a limit.
    case tooDeep(Int)
}
