import ArgumentParser
import POModel

extension MunicipalityCode {
    /// The municipalities that an argument names, in order: codes parted by commas.
    ///
    /// - Throws: `ExitCode` 2, after a message, when a code is of no municipality.
    static func listed(_ text: String) throws -> [MunicipalityCode] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            guard let code = MunicipalityCode(rawValue: String(part)) else {
                Console.complain(
                    "ingen kommun har koden '\(part)'; fyra siffror väntas, som 0880",
                    "no municipality has the code '\(part)'; expected four digits, such as 0880")
                throw ExitCode(2)
            }
            return code
        }
    }

    /// The municipalities that are expected: codes of them and of counties, parted by commas; or `all`.
    ///
    /// - Throws: `ExitCode` 2, after a message, when a code is of neither.
    static func expected(_ text: String) throws -> Set<MunicipalityCode> {
        if text == "all" { return Set(Municipality.all.compactMap(\.code)) }
        var codes: Set<MunicipalityCode> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            if let county = County(code: part) {
                codes.formUnion(county.municipalities.compactMap(\.code))
            } else if let code = MunicipalityCode(rawValue: part) {
                codes.insert(code)
            } else {
                Console.complain(
                    "ingen kommun och inget län har koden '\(part)'; väntade en sådan som 0880 eller 08",
                    "no municipality or county has the code '\(part)'; expected such as 0880 or 08")
                throw ExitCode(2)
            }
        }
        return codes
    }
}
