import Testing

@testable import POForms

@Suite struct SynonymsTests {
    @Test(arguments: Synonyms.groups)
    func theWordsOfAGroupSayTheSameBothWays(group: [String]) {
        for word in group {
            for other in group {
                #expect(WordOverlap("\(word) verksamheten").share(with: WordOverlap("\(other) verksamheten")) == 1)
            }
        }
    }

    @Test func aWordStandsInOneGroup() {
        let words = Synonyms.groups.flatMap(\.self)
        #expect(Set(words.map { FoldedWords.word($0) }).count == words.count)
    }

    /// A word that is opposed to others may stand beside those of its own side only.
    @Test(arguments: Synonyms.groups)
    func noGroupHoldsBothSidesOfAnOpposition(group: [String]) {
        let sides = group.compactMap { OppositeWords.side(of: FoldedWords.word($0)) }
        #expect(Dictionary(grouping: sides, by: \.axis).values.allSatisfy { Set($0).count == 1 })
    }
}
