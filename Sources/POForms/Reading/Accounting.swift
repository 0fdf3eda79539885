/// The account of a text: what every part of it is.
struct Accounting {
    private let blocks: Blocks
    private let length: Int
    /// The plain text in runs of one role, those unclaimed without white space at their ends.
    private var runs = RoleRuns()

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
        guard let range = trimmed(range) else { return }
        if runs.last?.role == .unclaimed {
            runs.extendLast(to: range.upperBound)
        } else {
            runs.append(range, .unclaimed)
        }
    }

    /// A range without white space at its ends; `nil` when it has nothing else.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, blocks.text[start] <= 0x20 { start += 1 }
        while end > start, blocks.text[end - 1] <= 0x20 { end -= 1 }
        return start < end ? start..<end : nil
    }

    /// The runs of the plain text that no question took; nothing but white space stands between two blocks of one.
    var unclaimed: some Sequence<Range<Int>> { runs.lazy.filter { $0.role == .unclaimed }.map(\.range) }

    /// The parts of a run that no question took, one for each block that is not blank.
    func parts(of run: Range<Int>) -> some Sequence<Range<Int>> {
        let first = blocks.units.partitioningIndex { $0.range.upperBound > run.lowerBound }
        return blocks.units[first...].lazy.prefix { $0.range.lowerBound < run.upperBound }
            .compactMap { trimmed($0.range.clamped(to: run)) }
    }

    /// The account of the source: ranges in order that cover it; what is in no block is markup.
    ///
    /// - Complexity: O(*n* log *n*) in the number of ranges.
    func ranges() -> TextAccount {
        var account = TextAccount()
        var count = 0
        forEachSource { _, _ in count += 1 }
        account.reserve(2 * count + 1)
        var place = 0
        forEachSourceInOrder { range, role in
            guard range.upperBound > place else { return }
            account.add(.markup, to: range.lowerBound)
            account.add(role, to: range.upperBound)
            place = range.upperBound
        }
        account.add(.markup, to: length)
        return account
    }

    /// Hands on the ranges of the source that have a role, in order of where they begin.
    private func forEachSourceInOrder(_ take: (Range<Int>, TextRole) -> Void) {
        var last = 0
        var areInOrder = true
        forEachSource { range, _ in
            if range.lowerBound < last { areInOrder = false }
            last = range.lowerBound
        }
        if areInOrder { return forEachSource(take) }
        // Columns beside each other stand in the plain text one after the other.
        var sources = RoleRuns()
        forEachSource { sources.append($0, $1) }
        for (range, role) in sources.sorted() { take(range, role) }
    }

    private func forEachSource(_ take: (Range<Int>, TextRole) -> Void) {
        for run in runs {
            if run.role == .unclaimed {
                for part in parts(of: run.range) { blocks.forEachSource(of: part) { take($0, run.role) } }
            } else {
                blocks.forEachSource(of: run.range) { take($0, run.role) }
            }
        }
        for trace in blocks.traces where trace.isText { take(trace.source, .unclaimed) }
    }
}
