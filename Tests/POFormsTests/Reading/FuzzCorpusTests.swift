import Foundation
import Testing

/// The inputs that the fuzz targets begin from, and those that once broke a law.
@Suite struct FuzzCorpusTests {
    @Test(arguments: FuzzLaws.allCases)
    func holds(law: FuzzLaws) throws {
        let folder = Fixture.url("../../Fuzz/Corpus/\(law.corpus)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let broken = law.broken(by: Array(try Data(contentsOf: file)))
            #expect(broken == nil, "\(file.lastPathComponent)")
        }
    }
}
