import POModel

/// Answers that hold the words of a question, a row or a heading that was not found though it follows on the form: a
/// converter put it on the line of the answer before.
struct SwallowedLabels: RivalKind {
    let collector: AnswerCollector
    private(set) var rivals: [Rival] = []

    /// Finds the rivals of the answers in regions.
    ///
    /// - Complexity: O(*n*) in the length of the answers before what is missing.
    init(_ collector: AnswerCollector, _ regions: [Region]) {
        self.collector = collector
        guard !search.index.isFreeForm else { return }
        let found = Set(matches.map(\.slot))
        for (number, region) in regions.enumerated() {
            let following = region.match.slot + 1
            let next = number + 1 < regions.count ? regions[number + 1].match.slot : search.index.slots.count
            let missing = (following..<max(following, next)).filter { !found.contains($0) }
            guard !missing.isEmpty, let question = question(region.match),
                let label = label(of: missing, in: region)
            else { continue }
            for field in question.fields where collector.answers[field] != nil {
                rivals.append(rival(.questionInText, field, at: label))
            }
        }
    }

    /// Where an answer has a missing label, of several words or on a line of its own.
    private func label(of missing: [Int], in region: Region) -> Range<Int>? {
        for piece in region.pieces where !blocks.units[piece.unit].isQuotation {
            for line in search.lines(of: piece.range) {
                for start in line where start == line.lowerBound || blocks.text[start - 1] == 0x20 {
                    guard let hit = search.index.hit(in: blocks.text, search.skeleton, start..<line.upperBound),
                        hit.range.count >= Limits.shortestQuestion
                            || (start == line.lowerBound && search.isBlank(hit.range.upperBound..<line.upperBound)),
                        hit.slots.contains(where: { missing.contains($0) && !search.index.slots[$0].isOption }),
                        isCapital(hit.range)
                    else { continue }
                    return hit.range
                }
            }
        }
        return nil
    }

    /// Whether words begin with a capital, as a label does and what a sentence says of the same does not.
    private func isCapital(_ range: Range<Int>) -> Bool {
        plain(range).first { $0.isLetter }?.isUppercase ?? false
    }
}
