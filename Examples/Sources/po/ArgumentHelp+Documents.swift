import ArgumentParser

extension ArgumentHelp {
    /// What can be given wherever documents are wanted.
    static let documents = ArgumentHelp(
        "Files or folders with documents, one after the other, lists of them, or lines of `po read`; - is standard input.",
        valueName: "document")
}

extension ArgumentHelp {
    /// What can be given wherever a register is wanted.
    static let register = ArgumentHelp(
        "The register: CSV with one row per assignment, or JSON; - is standard input.")
}

extension ArgumentHelp {
    /// Where a result can be written.
    static let output = ArgumentHelp("A file to write to; standard output without it.", valueName: "file")
}
