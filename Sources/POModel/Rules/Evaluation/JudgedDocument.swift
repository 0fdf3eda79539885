/// A document with what all rules need to know of it.
struct JudgedDocument {
    let document: GrantDocument
    /// The edition that the document is in; `nil` when there is none of its kind.
    let found: FoundEdition?
    /// The tables of clients of a report.
    let clients: SettledClients?
    let words: CellWording

    init(_ document: GrantDocument, _ found: FoundEdition?) {
        var document = document
        if case .report(var report) = document, let remarks = report.remarks?.rawValue {
            OutsideBandStatement.read(remarks, into: &report.clients)
            document = .report(report)
        }
        self.document = document
        self.found = found
        var clients: SettledClients?
        var year: Int?
        switch document {
        case .report(let report):
            clients = found.map { SettledClients(report.clients, $0.shape) }
            year = report.year
        case .application(let application): year = application.year
        case .memorandum, .other: break
        }
        self.clients = clients
        words = CellWording(shape: found?.shape, year: year)
    }
}
