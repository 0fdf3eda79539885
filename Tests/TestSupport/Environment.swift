package import Foundation

/// The seeds that law tests run; `PO_SEEDS` says how many, 3 where it is not set.
package let seeds: Range<UInt64> = 0..<(ProcessInfo.processInfo.environment["PO_SEEDS"].flatMap(UInt64.init) ?? 3)

/// The folder of real documents and what they say that `PO_SOURCES` names; `nil` where there is none.
package let sourcesFolder: URL? = ProcessInfo.processInfo.environment["PO_SOURCES"].flatMap { path in
    FileManager.default.fileExists(atPath: path + "/seeds") ? URL(filePath: path).resolvingSymlinksInPath() : nil
}
