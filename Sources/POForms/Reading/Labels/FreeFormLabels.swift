import POModel

/// Labels of a free-form document: its headings stand alone, in any order, and its values mostly have none.
struct FreeFormLabels: SearchPart {
    let search: LabelSearch

    /// The labels of a document: for each the heaviest, and of those that weigh the same the first near the title.
    func document(_ candidates: [Alignment.Candidate]) -> [Alignment.Match] {
        let weighed = candidates.map {
            (
                candidate: $0,
                weight: $0.weight - (isNumbered($0) ? Costs.numbered : 0) - (isSummary($0) ? Costs.summary : 0)
            )
        }
        guard let anchor = weighed.max(by: { ($0.weight, $1.candidate.unit) < ($1.weight, $0.candidate.unit) }) else {
            return []
        }
        var chosen: [Int: (candidate: Alignment.Candidate, weight: Int)] = [:]
        for candidate in weighed {
            func gaps(_ other: Alignment.Candidate) -> Int {
                abs(other.unit - anchor.candidate.unit) / Limits.longestGap
            }
            if let other = chosen[candidate.candidate.slot],
                (other.weight, -gaps(other.candidate)) >= (candidate.weight, -gaps(candidate.candidate))
            {
                continue
            }
            chosen[candidate.candidate.slot] = candidate
        }
        let matches = chosen.values.map(\.candidate).sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
            Alignment.Match(slot: $0.slot, unit: $0.unit, range: $0.range, year: $0.year)
        }
        // What names its edition is one document, however far its labels stand apart.
        return blocks.declaredEdition == nil ? cluster(of: matches, around: anchor.candidate.unit) : matches
    }

    /// Whether a number stands before a label, as before the item of a list.
    private func isNumbered(_ candidate: Alignment.Candidate) -> Bool {
        (0x30...0x39).contains(blocks.text[candidate.range.lowerBound])
    }

    private static let summary = Skeleton.pattern("Sammanfattning")

    /// Whether a label is that of a summary, which stands for the whole only where nothing else does.
    private func isSummary(_ candidate: Alignment.Candidate) -> Bool {
        index.isMemorandum && Skeleton.pattern(plain(candidate.range)).starts(with: Self.summary)
    }

    /// The labels about a block, up to where none stands for long.
    private func cluster(of matches: [Alignment.Match], around unit: Int) -> [Alignment.Match] {
        guard let centre = matches.firstIndex(where: { $0.unit >= unit }) else { return [] }
        var (first, last) = (centre, centre)
        while first > 0, matches[first].unit - matches[first - 1].unit <= Limits.longestGap { first -= 1 }
        while last + 1 < matches.count, matches[last + 1].unit - matches[last].unit <= Limits.longestGap { last += 1 }
        return Array(matches[first...last])
    }

    /// The share of the headings, of which there must be two.
    func share(of matches: [Alignment.Match]) -> Double {
        let found = matches.count { index.slots[$0.slot].isSection }
        return found <= 1 ? 0 : Double(found) / Double(max(1, index.slots.indices.count { index.slots[$0].isSection }))
    }

    /// Where the labels of questions stand, in order.
    func questions(of matches: [Alignment.Match]) -> [Range<Int>] {
        matches.compactMap { if case .heading = index.slots[$0.slot].content { nil } else { $0.range } }
    }

    /// The rows of tables that a label begins: what stands in them is no prose, in order.
    func labelled(_ matches: [Alignment.Match]) -> [Range<Int>] {
        matches.flatMap { match -> [Range<Int>] in
            if case .heading = index.slots[match.slot].content { return [] }
            return rows[blocks.units[match.unit].row]?.map { blocks.units[$0].range } ?? []
        }
    }
}
