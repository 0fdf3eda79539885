/// The labels and explanations of several editions, which are found in a text in one pass.
struct JointIndex: Sendable {
    /// What a text has of one edition.
    struct Finding {
        /// For each block, whether it is one of the form's explanations.
        var isNote: PackedFlags
        /// The labels at the beginnings of blocks and of their lines, in the order of the text.
        var places: LabelPlaces
    }

    private let editions: [LabelIndex]
    /// The labels of all editions.
    private(set) var labels = PatternIndex()
    /// For each pattern, the editions that have it as a label, and its number there.
    private var labelsOfPatterns: [[(edition: Int, pattern: Int)]] = []
    private var notes = PatternIndex()
    /// For each pattern, the editions that have it as an explanation.
    private var editionsOfNotes: [[Int]] = []

    /// Joins the labels of editions.
    init(_ editions: [LabelIndex]) {
        self.editions = editions
        for (edition, index) in editions.enumerated() {
            for (own, bytes) in index.patterns.patterns.enumerated() {
                guard let pattern = labels.add(bytes) else { continue }
                if pattern == labelsOfPatterns.count { labelsOfPatterns.append([]) }
                labelsOfPatterns[pattern].append((edition, own))
            }
            for bytes in index.notes.patterns {
                guard let pattern = notes.add(bytes) else { continue }
                if pattern == editionsOfNotes.count { editionsOfNotes.append([]) }
                editionsOfNotes[pattern].append(edition)
            }
        }
    }

    /// For each of all labels, the slots that have it, over all editions.
    var slotsOfLabels: some Sequence<[FormSlot]> {
        labelsOfPatterns.lazy.map { places in
            places.flatMap { place in
                let index = editions[place.edition]
                return index.slots(of: place.pattern).map { index.slots[$0] }
            }
        }
    }

    /// Finds the labels and explanations of some of the editions.
    ///
    /// - Parameters:
    ///   - blocks: A text taken apart.
    ///   - skeleton: The skeleton of its plain text.
    ///   - asked: The numbers of the editions that the text may be.
    /// - Returns: For each edition, what the text has of it; nothing of those that are not asked for.
    /// - Complexity: O(*n*) in the length of the text.
    func findings(in blocks: Blocks, _ skeleton: Skeleton, of asked: [Int]) -> [Finding] {
        let isAsked = editions.indices.map(asked.contains)
        let only = asked.count == 1 ? asked[0] : nil
        var findings = editions.map {
            Finding(isNote: PackedFlags(count: blocks.units.count), places: LabelPlaces($0))
        }
        var nextLine = 0
        var found = Found()
        for (unit, block) in blocks.units.enumerated() where !block.isQuotation {
            if let only {
                findings[only].isNote[unit] =
                    !editions[only].notes.matchesOfNote(blocks.text, skeleton, block.range).isEmpty
            } else {
                for match in notes.matchesOfNote(blocks.text, skeleton, block.range) {
                    for edition in editionsOfNotes[match.pattern] { findings[edition].isNote[unit] = true }
                }
            }
            if block.kind == .furniture { continue }
            take(block.range, blocks, unit, skeleton, isAsked, only, &found, into: &findings)
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] <= block.range.lowerBound {
                nextLine += 1
            }
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] < block.range.upperBound {
                let line = blocks.lineStarts[nextLine]..<block.range.upperBound
                take(line, blocks, unit, skeleton, isAsked, only, &found, into: &findings)
                nextLine += 1
            }
        }
        return findings
    }

    /// Takes the labels that begin where a range does, perhaps after a mark that is an option's.
    private func take(
        _ range: Range<Int>, _ blocks: Blocks, _ unit: Int, _ skeleton: Skeleton, _ isAsked: [Bool],
        _ only: Int?, _ found: inout Found, into findings: inout [Finding]
    ) {
        found.hits.removeAll(keepingCapacity: true)
        addHits(in: blocks.text, skeleton, range, isAsked, only, to: &found)
        for hit in found.hits where !findings[hit.edition].isNote[unit] {
            findings[hit.edition].places.append(hit.pattern, hit.words, unit: unit)
        }
        let afterMark = Mark.end(in: blocks.text, range)
        guard afterMark > range.lowerBound else { return }
        let count = found.hits.count
        addHits(in: blocks.text, skeleton, afterMark..<range.upperBound, isAsked, only, to: &found)
        for hit in found.hits[count...] where !findings[hit.edition].isNote[unit] {
            findings[hit.edition].places.append(hit.pattern, hit.words, unit: unit, markFrom: range.lowerBound)
        }
    }

    /// What is found at a place, kept for all places so that its memory is.
    private struct Found {
        /// The patterns that begin there.
        var matches: [PatternIndex.Match] = []
        /// For each edition its label.
        var hits: [(edition: Int, pattern: Int, words: LabelIndex.Words)] = []
    }

    /// Adds for each edition without one the longest label that begins where a range does, perhaps after a number.
    private func addHits(
        in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>, _ isAsked: [Bool], _ only: Int?,
        to found: inout Found
    ) {
        if let only {
            // Of one edition alone the others' labels need not be followed.
            guard found.hits.isEmpty, let hit = editions[only].words(in: text, skeleton, range) else { return }
            return found.hits.append((only, hit.pattern, hit.words))
        }
        let afterNumber = Numbering.end(in: text, range)
        addHits(in: text, skeleton, range, isAsked, from: afterNumber, to: &found)
        if afterNumber > range.lowerBound, found.hits.count < editions.count {
            addHits(in: text, skeleton, range, isAsked, from: range.lowerBound, to: &found)
        }
    }

    private func addHits(
        in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>, _ isAsked: [Bool], from start: Int,
        to found: inout Found
    ) {
        labels.find(at: skeleton.index(at: start), in: range, text, skeleton, into: &found.matches)
        for match in found.matches {
            let year = labels.years[match.pattern]
            guard let words = LabelIndex.words(match, yearAt: year, in: text, skeleton, range, from: start) else {
                continue
            }
            for (edition, own) in labelsOfPatterns[match.pattern]
            where isAsked[edition] && !found.hits.contains(where: { $0.edition == edition }) {
                found.hits.append((edition, own, words))
            }
        }
    }
}
