/// Why an archive, or a file in it, cannot be read.
enum ArchiveFault: Error, Hashable {
    /// It ends too soon, contradicts itself or its checksum.
    case damaged
    /// It is locked by a password.
    case encrypted
    /// It is packed in a way that no program for documents uses.
    case unknownMethod
    /// It holds more files than a limit.
    case tooManyEntries(Int)
    /// What it holds is larger than a limit, in bytes.
    case tooLarge(Int)
}
