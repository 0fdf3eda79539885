/// Skeletons of labels, prepared so that those that begin at a place of a text are found at once.
///
/// They are kept as a tree in which each step is a run of folded bytes, so that labels that begin alike are followed
/// together up to where they part.
struct PatternIndex: Sendable {
    /// A label's words at a place.
    struct Match {
        /// The number of the pattern.
        let pattern: Int
        /// The range, of those that the words were looked for in, in which they end.
        let segment: Int
        /// The folded byte after them.
        let after: Int
    }

    private struct Node: Sendable {
        /// The first byte of its run.
        var byte: UInt8
        /// Where its run begins among the bytes of all.
        var start: Int32
        /// The length of its run.
        var count: Int32
        /// The pattern that ends here, or -1.
        var pattern: Int32 = -1
        /// The first of the nodes that go on from here, or 0.
        var child: Int32 = 0
        /// The next of the nodes that go on from where this one does, or 0.
        var sibling: Int32 = 0
    }

    /// A place in the tree: a node, and how many bytes of its run were followed.
    private struct Place {
        var node = 0
        var taken: Int32 = 0
    }

    /// The skeletons, each once.
    private(set) var patterns: [[UInt8]] = []
    /// For each skeleton, where a year stands in it; `nil` where none does.
    private(set) var years: [Int?] = []
    private var nodes = [Node(byte: 0, start: 0, count: 0)]
    /// The bytes of all nodes' runs.
    private var bytes: [UInt8] = []
    /// For each first byte, where its patterns begin.
    private var roots = [Int32](repeating: 0, count: 256)

    /// Adds a label's words without the number before them, and returns the number of their pattern; `nil` when
    /// they are too short to be found.
    mutating func add(_ text: String) -> Int? { add(Skeleton.patternAfterNumber(text)) }

    /// Adds a skeleton, and returns the number of its pattern; `nil` when it is too short to be found.
    mutating func add(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 2 else { return nil }
        var place = Place()
        var index = 0
        while index < bytes.count, let next = step(place, bytes[index]) {
            place = next
            index += 1
        }
        divide(place)
        let node = index < bytes.count ? addNode(bytes[index...], after: place.node) : place.node
        if nodes[node].pattern < 0 {
            nodes[node].pattern = Int32(patterns.count)
            patterns.append(bytes)
            years.append(bytes.firstIndex(of: Skeleton.yearDigit))
        }
        return Int(nodes[node].pattern)
    }

    /// Adds a node whose run goes on from another node's end.
    private mutating func addNode(_ run: ArraySlice<UInt8>, after node: Int) -> Int {
        let new = nodes.count
        nodes.append(Node(byte: run[run.startIndex], start: Int32(bytes.count), count: Int32(run.count)))
        bytes += run
        if node == 0 {
            roots[Int(run[run.startIndex])] = Int32(new)
        } else {
            nodes[new].sibling = nodes[node].child
            nodes[node].child = Int32(new)
        }
        return new
    }

    /// Makes a place within a node's run the end of it; a new node has the rest.
    private mutating func divide(_ place: Place) {
        var rest = nodes[place.node]
        guard place.taken < rest.count else { return }
        rest.start += place.taken
        rest.count -= place.taken
        rest.byte = bytes[Int(rest.start)]
        rest.sibling = 0
        nodes[place.node].count = place.taken
        nodes[place.node].pattern = -1
        nodes[place.node].child = Int32(nodes.count)
        nodes.append(rest)
    }

    /// The place one byte further; `nil` when no pattern goes on with the byte.
    private func step(_ place: Place, _ byte: UInt8) -> Place? {
        let node = nodes[place.node]
        if place.taken < node.count {
            return bytes[Int(node.start + place.taken)] == byte ? Place(node: place.node, taken: place.taken + 1) : nil
        }
        var next = place.node == 0 ? roots[Int(byte)] : node.child
        while next > 0, nodes[Int(next)].byte != byte { next = nodes[Int(next)].sibling }
        return next > 0 ? Place(node: Int(next), taken: 1) : nil
    }
}

extension PatternIndex {
    /// The patterns that begin at a folded byte, the longest first.
    ///
    /// The number of a footnote at a word's end, as in `18 år2 vilka`, is passed over.
    ///
    /// - Parameters:
    ///   - start: The place in the skeleton.
    ///   - range: The part of the text in which the words stand.
    ///   - following: The parts in which they can go on, such as the next lines of a cell.
    ///   - letters: How many letters a part must have at least for the words to go on in the next.
    ///   - text: The text.
    ///   - skeleton: The skeleton of the text.
    /// - Returns: The patterns; none that ends beyond the last part.
    /// - Complexity: O(*n*) in the length of the longest pattern.
    func matches(
        at start: Int, in range: Range<Int>, goingOnIn following: [Range<Int>] = [],
        after letters: Int = Limits.shortestBeginning,
        _ text: [UInt8], _ skeleton: Skeleton
    ) -> [Match] {
        var found: [Match] = []
        find(at: start, in: range, goingOnIn: following, after: letters, text, skeleton, into: &found)
        return found
    }

    /// Puts the patterns that begin at a folded byte in place of those in an array, whose memory is kept.
    func find(
        at start: Int, in range: Range<Int>, goingOnIn following: [Range<Int>] = [],
        after letters: Int = Limits.shortestBeginning,
        _ text: [UInt8], _ skeleton: Skeleton, into found: inout [Match]
    ) {
        found.removeAll(keepingCapacity: true)
        guard start < skeleton.bytes.count, roots[Int(skeleton.bytes[start])] > 0 || Self.isDigit(skeleton.bytes[start])
        else { return }
        var walk = Walk(start: start, first: range, following: following, leastLetters: letters)
        swap(&walk.found, &found)
        follow(&walk, from: Place(), at: start, segment: 0, text, skeleton)
        swap(&walk.found, &found)
        guard found.count > 1 else { return }
        // A walk that never parts finds the shortest first.
        if zip(found, found.dropFirst()).allSatisfy({ patterns[$0.pattern].count < patterns[$1.pattern].count }) {
            found.reverse()
        } else {
            found.sort { patterns[$0.pattern].count > patterns[$1.pattern].count }
        }
    }

    /// Whether a pattern begins at a folded byte and ends, or could go on, where a part of the text does.
    ///
    /// - Complexity: O(*n*) in the length of the longest pattern.
    func begins(at start: Int, in range: Range<Int>, _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
        guard start < skeleton.bytes.count, skeleton.starts[start] < range.upperBound else { return false }
        var walk = Walk(start: start, first: range, following: [])
        follow(&walk, from: Place(), at: start, segment: 0, text, skeleton)
        return walk.goesOn || !walk.found.isEmpty
    }

    /// Where patterns are looked for, and those found.
    private struct Walk {
        let start: Int
        let first: Range<Int>
        let following: [Range<Int>]
        /// How many letters a range has at least for words to go on in the next.
        var leastLetters = Limits.shortestBeginning
        var found: [Match] = []
        /// Whether words that could go on in another range ended with the last.
        var goesOn = false

        func range(_ segment: Int) -> Range<Int> { segment == 0 ? first : following[segment - 1] }

        /// Moves a place on to the next range if it is beyond its own; false when the words cannot go on there.
        func settle(_ place: inout Int, _ segment: inout Int, _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
            while place >= skeleton.bytes.count || skeleton.starts[place] >= range(segment).upperBound {
                // A few letters on a line of their own are not the beginning of something wrapped.
                let begin = segment == 0 ? start : skeleton.index(at: range(segment).lowerBound)
                guard segment < following.count, place - begin >= leastLetters else { return false }
                // What ends in a colon is a label already.
                guard text[range(segment).upperBound - 1] != UInt8(ascii: ":") else { return false }
                segment += 1
                place = skeleton.index(at: range(segment).lowerBound)
            }
            return true
        }
    }

    private func follow(
        _ walk: inout Walk, from node: Place, at place: Int, segment: Int, _ text: [UInt8], _ skeleton: Skeleton
    ) {
        var (node, place, segment) = (node, place, segment)
        while true {
            guard walk.settle(&place, &segment, text, skeleton) else {
                if segment == 0, place - walk.start >= walk.leastLetters { walk.goesOn = true }
                return
            }
            let byte = skeleton.bytes[place]
            var next = step(node, byte)
            if Self.isDigit(byte) {
                let year = step(node, Skeleton.yearDigit)
                let isFootnote = place > walk.start && skeleton.isFootnoteNumber(place)
                if next != nil, let year {
                    take(&walk, year, segment, place + 1)
                    follow(&walk, from: year, at: place + 1, segment: segment, text, skeleton)
                }
                if next != nil || year != nil, isFootnote {
                    follow(&walk, from: node, at: place + 1, segment: segment, text, skeleton)
                }
                next = next ?? year
                if next == nil, isFootnote {
                    place += 1
                    continue
                }
            }
            guard let next else { return }
            node = next
            place += 1
            take(&walk, node, segment, place)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func take(_ walk: inout Walk, _ place: Place, _ segment: Int, _ after: Int) {
        let node = nodes[place.node]
        let pattern = Int(node.pattern)
        if pattern >= 0, place.taken == node.count {
            walk.found.append(Match(pattern: pattern, segment: segment, after: after))
        }
    }
}

extension PatternIndex {
    /// The patterns that a block begins with, perhaps after a number or a footnote's.
    func matchesOfNote(_ text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> [Match] {
        let start = Numbering.end(in: text, range)
        let afterFootnote = Numbering.footnoteEnd(in: text, range)
        let found = matches(at: skeleton.index(at: start), in: range, text, skeleton)
        if afterFootnote == start { return found }
        return found + matches(at: skeleton.index(at: afterFootnote), in: range, text, skeleton)
    }
}
