/// The account of a text: what every part of it is.
struct Accounting {
    private let blocks: Blocks
    private let length: Int
    /// The plain text in runs of one role; `nil` is not decided.
    private var runs = RoleRuns()
    /// The runs of the plain text that no question took, without white space at their ends; those with nothing else
    /// between them together.
    private(set) var unclaimed: [[CompactRange]] = []

    /// Makes up the account from what is known of the plain text.
    ///
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ blocks: Blocks, roles: RoleRuns, length: Int) {
        self.blocks = blocks
        self.length = length
        let known = roles.sorted()
        var next = 0
        for unit in blocks.units {
            var place = unit.range.lowerBound
            while next < known.count, known[next].range.lowerBound < unit.range.upperBound {
                let range = known[next].range.clamped(to: place..<max(place, unit.range.upperBound))
                takeUnclaimed(place..<range.lowerBound)
                if !range.isEmpty { runs.append(range, known[next].role) }
                place = max(place, range.upperBound)
                next += 1
            }
            takeUnclaimed(place..<max(place, unit.range.upperBound))
        }
    }

    private mutating func takeUnclaimed(_ range: Range<Int>) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, blocks.text[start] <= 0x20 { start += 1 }
        while end > start, blocks.text[end - 1] <= 0x20 { end -= 1 }
        guard start < end else { return }
        if runs.last?.role == .unclaimed {
            unclaimed[unclaimed.count - 1].append(CompactRange(start..<end))
        } else {
            unclaimed.append([CompactRange(start..<end)])
        }
        runs.append(start..<end, .unclaimed)
    }

    /// The account of the source: ranges in order that cover it; what is in no block is markup.
    ///
    /// - Complexity: O(*n* log *n*) in the number of ranges.
    consuming func ranges() -> TextAccount {
        var account = TextAccount()
        // Columns beside each other stand in the plain text one after the other.
        var sources = RoleRuns()
        for run in runs { blocks.forEachSource(of: run.range) { sources.append($0, run.role) } }
        for trace in blocks.traces where trace.kind == .struck { sources.append(trace.source, .unclaimed) }
        sources = sources.sorted()
        var place = 0
        for (range, role) in sources where range.upperBound > place {
            account.add(.markup, to: range.lowerBound)
            account.add(role, to: range.upperBound)
            place = range.upperBound
        }
        account.add(.markup, to: length)
        return account
    }
}
