import Foundation
import POStatistics
import TestSupport

/// Mappings with some of all that a mapping can say.
enum RandomMapping {
    static func mapping(seed: UInt64) throws -> RegisterMapping {
        var random = SeededGenerator(seed: seed &+ 1_000)
        // An object as JSON, with a key for some of the words; each has words of its own that need quoting now and then.
        func object(_ words: [String], ending: String, isList: Bool) -> String {
            let fields = words.filter { _ in random.oneIn(2) }.map { word in
                let own = "\(random.pick(["Å", "eget ord, ", "x;y ", ""]))\(word.uppercased())\(ending)"
                return isList && random.oneIn(2) ? "\"\(word)\":[\"\(own)\",\"\(own)2\"]" : "\"\(word)\":\"\(own)\""
            }
            return "{\(fields.joined(separator: ","))}"
        }
        let columns = object(RegisterColumn.allCases.map(\.rawValue), ending: "?", isList: false)
        let gender = object(["woman", "man", "nonBinary"], ending: "", isList: true)
        let children = object(["yes", "no", "unknown"], ending: ".", isList: true)
        let formats = ["DD/MM/YYYY", "D.M.YYYY", "YYYYMMDD", "M-D-YYYY", "YYYY-MM-DD 00:00:00", "kl YYYY/MM/DD"]
        return try JSONDecoder().decode(
            RegisterMapping.self,
            from: Data(
                """
                {"columns":\(columns),"gender":\(gender),"childrenAtHome":\(children),"reasonSeparator":"|",
                "reasons":{"economy":["Pengar, skulder","Ekonomi"],"other":"Övrigt"},"dates":"\(random.pick(formats))"}
                """.utf8))
    }
}
