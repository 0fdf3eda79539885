import Foundation
import POModel

/// Reports with invented figures.
enum InventedReports {
    /// A report of a year on the form of 2024, with what is given in JSON beside its head.
    static func report(
        of name: String = "Kalmar", year: Int = 2024, edition: String = "report-2024", others: [String] = [],
        _ rest: String = ""
    ) throws -> GrantReport {
        let others = others.map { #"{"name":"\#($0)"}"# }.joined(separator: ",")
        let json = """
            {"kind":"grantReport","edition":"\(edition)","year":\(year),
            "grantee":{"municipality":{"name":"\(name)"},"otherMunicipalities":[\(others)]}\(rest.isEmpty ? "" : "," + rest)}
            """
        return try JSONDecoder().decode(GrantReport.self, from: Data(json.utf8))
    }

    /// Tables of clients, the same for total, new and closed.
    static func clients(_ counts: String, byAge: String = "{}") -> String {
        let table = #"{"all":\#(counts),"byAge":\#(byAge)}"#
        return #""clients":{"total":\#(table),"new":\#(table),"closed":\#(table)}"#
    }
}

/// A municipality code that is in the register.
func code(_ text: String) -> MunicipalityCode {
    guard let code = MunicipalityCode(rawValue: text) else { preconditionFailure("\(text) is no municipality's code") }
    return code
}
