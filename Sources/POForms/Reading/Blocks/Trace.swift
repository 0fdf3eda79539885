extension Blocks {
    /// What stands in the source at a place of the plain text, and is no part of it or changes how people read it.
    ///
    /// A number that such a thing stands within is no longer one number: `4<del>0</del>5` is neither 405 nor 45.
    struct Trace {
        enum Kind {
            /// Struck out; no part of the text.
            case struck
            /// Raised, as a note's mark is; no part of the text unless it is words.
            case raised
            /// Lowered; no part of the text if it is digits after digits.
            case lowered
            /// Not shown; no part of the text.
            case hidden
            /// Shown in another order than written.
            case turned
            /// Where a link begins or ends between two digits.
            case linked
            /// More than one blank between two digits.
            case gap
        }

        let kind: Kind
        /// The place in the plain text.
        let place: Int
        /// Where it stands in the source.
        var source: Range<Int>
        /// What is left out of the text, if it was an answer's once.
        var text: [UInt8] = []

        /// Whether it is text that a person wrote, and that is no answer as it is struck or hidden.
        var isText: Bool { kind == .struck || (kind == .hidden && !text.isEmpty) }
    }

    /// The traces at the places from one to another, both included.
    ///
    /// - Complexity: O(log *n*) and the number of traces found.
    func traces(_ places: ClosedRange<Int>) -> ArraySlice<Trace> {
        guard !traces.isEmpty else { return [] }
        let first = traces.partitioningIndex { $0.place >= places.lowerBound }
        return traces[first...].prefix { $0.place <= places.upperBound }
    }

    /// Whether digits stand on both sides of a place within a range, blanks aside.
    func isWithinNumber(_ place: Int, of range: Range<Int>) -> Bool {
        guard range.lowerBound < place, place < range.upperBound else { return false }
        let before = text[range.lowerBound..<place].last { $0 > 0x20 }
        let after = text[place..<range.upperBound].first { $0 > 0x20 }
        guard let before, let after else { return false }
        return (0x30...0x39).contains(before) && (0x30...0x39).contains(after)
    }

    /// The traces by which a part of the plain text is no longer one number.
    func tears(in range: Range<Int>) -> [Trace] {
        traces(range.lowerBound...range.upperBound).filter { trace in
            switch trace.kind {
            case .struck, .raised, .lowered, .linked: isWithinNumber(trace.place, of: range)
            case .turned: text[range].contains { (0x30...0x39).contains($0) }
            case .hidden, .gap: false
            }
        }
    }
}
