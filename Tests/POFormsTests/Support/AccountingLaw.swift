import POModel
import Testing

@testable import POForms

/// The law that every visible character of a text is exactly one of a form's parts.
enum AccountingLaw {
    static func check(_ reading: Reading) throws {
        var place = 0
        for (range, _) in reading.accounting {
            try #require(range.lowerBound == place, "the account has a gap or counts something twice")
            place = range.upperBound
        }
        try #require(place == reading.text.utf8.count)
        let answered = reading.accounting.filter { $0.role == .answer }.map(\.range)
        // A year may stand in labels only.
        for source in reading.sources where source.field != "year" {
            for range in source.ranges where !range.isEmpty {
                let isAnswer = answered.contains {
                    $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
                }
                #expect(isAnswer, "the source of \(source.field) is no answer")
            }
        }
        for text in reading.unclaimed {
            #expect(reading.accounting.contains { $0.role == .unclaimed && $0.range.overlaps(text.range) })
        }
    }
}
