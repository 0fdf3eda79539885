/// The labels and explanations of several editions, which are found in a text in one pass.
struct JointIndex: Sendable {
    /// A label found, and the block that it stands in.
    typealias Place = (unit: Int, hit: LabelIndex.Hit)

    /// What a text has of one edition.
    struct Finding {
        /// For each block, whether it is one of the form's explanations.
        var isNote: [Bool]
        /// The labels at the beginnings of blocks and of their lines, in the order of the text.
        var places: [Place] = []
    }

    private let editions: [LabelIndex]
    private var labels = PatternIndex()
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
        var findings = editions.map { _ in Finding(isNote: [Bool](repeating: false, count: blocks.units.count)) }
        var nextLine = 0
        for (unit, block) in blocks.units.enumerated() where !block.isQuotation {
            for edition in editionsWithNote(blocks.text, skeleton, block.range) {
                findings[edition].isNote[unit] = true
            }
            if block.kind == .furniture { continue }
            take(block.range, blocks, unit, skeleton, isAsked, into: &findings)
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] <= block.range.lowerBound {
                nextLine += 1
            }
            while nextLine < blocks.lineStarts.count, blocks.lineStarts[nextLine] < block.range.upperBound {
                let line = blocks.lineStarts[nextLine]..<block.range.upperBound
                take(line, blocks, unit, skeleton, isAsked, into: &findings)
                nextLine += 1
            }
        }
        return findings
    }

    /// Takes the labels that begin where a range does, perhaps after a mark that is an option's.
    private func take(
        _ range: Range<Int>, _ blocks: Blocks, _ unit: Int, _ skeleton: Skeleton, _ isAsked: [Bool],
        into findings: inout [Finding]
    ) {
        let found = hits(in: blocks.text, skeleton, range, isAsked)
        for (edition, hit) in found where !findings[edition].isNote[unit] {
            findings[edition].places.append((unit, hit))
        }
        let afterMark = Mark.end(in: blocks.text, range)
        guard afterMark > range.lowerBound else { return }
        for (edition, hit) in hits(in: blocks.text, skeleton, afterMark..<range.upperBound, isAsked)
        where !findings[edition].isNote[unit] && !found.contains(where: { $0.edition == edition }) {
            let options = hit.slots.filter { editions[edition].slots[$0].isOption }
            guard !options.isEmpty else { continue }
            let whole = range.lowerBound..<hit.range.upperBound
            findings[edition].places.append((unit, .init(slots: options, range: whole, year: hit.year)))
        }
    }

    /// For each edition the longest label that begins where a range does, perhaps after a number.
    private func hits(
        in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>, _ isAsked: [Bool]
    ) -> [(edition: Int, hit: LabelIndex.Hit)] {
        var found: [(edition: Int, hit: LabelIndex.Hit)] = []
        let afterNumber = Numbering.end(in: text, range)
        addHits(in: text, skeleton, range, isAsked, from: afterNumber, to: &found)
        if afterNumber > range.lowerBound, found.count < editions.count {
            addHits(in: text, skeleton, range, isAsked, from: range.lowerBound, to: &found)
        }
        return found
    }

    private func addHits(
        in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>, _ isAsked: [Bool], from start: Int,
        to found: inout [(edition: Int, hit: LabelIndex.Hit)]
    ) {
        let index = skeleton.index(at: start)
        for match in labels.matches(at: index, in: range, text, skeleton) {
            let pattern = labels.patterns[match.pattern]
            guard let words = LabelIndex.words(pattern, match, in: text, skeleton, range, from: start) else { continue }
            for (edition, own) in labelsOfPatterns[match.pattern]
            where isAsked[edition] && !found.contains(where: { $0.edition == edition }) {
                found.append((edition, editions[edition].hit(own, words)))
            }
        }
    }

    /// The editions of which a block begins as an explanation does.
    private func editionsWithNote(_ text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> [Int] {
        notes.matchesOfNote(text, skeleton, range).flatMap { editionsOfNotes[$0.pattern] }
    }
}
