/// The distinct assignments of many clients, each client's in a chain of its own.
///
/// Rows of one assignment take no more memory than one. A client with very many assignments, such as an id that a whole
/// register shares, is looked up in a table, so that time stays linear.
struct AssignmentChains: Sendable {
    /// What came of joining an assignment.
    enum Outcome {
        /// It is the client's first row of the assignment.
        case new
        /// It is one more row of an assignment; `differs` tells that the last day is another than that of the rows before.
        case same(differs: Bool)
    }

    private struct Key: Hashable {
        let client: Int
        let municipality: UInt16
        let applied: PackedDay
        let opened: PackedDay

        init(_ assignment: KeptAssignment, of client: Int) {
            self.client = client
            municipality = assignment.municipality
            applied = assignment.applied
            opened = assignment.opened
        }
    }

    private var assignments = PagedArray<KeptAssignment>()
    /// The numbers of all assignments of clients whose chain is long.
    private var ofLongChains: [Key: UInt32] = [:]
    private static let shortLength = 32

    /// Joins an assignment to those of a client, whose chain begins at the last one met; 0 for a client without any.
    mutating func join(_ assignment: KeptAssignment, last: inout UInt32, ofClientAt client: Int) -> Outcome {
        var number = last
        var length = 0
        while number != 0, length < Self.shortLength {
            if assignments[Int(number) - 1].isSame(as: assignment) { return join(assignment, to: number) }
            number = assignments[Int(number) - 1].next
            length += 1
        }
        if number != 0, let found = ofLongChains[Key(assignment, of: client)] { return join(assignment, to: found) }
        var kept = assignment
        kept.next = last
        assignments.append(kept)
        if length == Self.shortLength {
            // From here on all of the client's assignments are in the table.
            if number == 0 { for one in chain(from: last).numbers { enter(one, client) } }
            enter(UInt32(assignments.count), client)
        }
        last = UInt32(assignments.count)
        return .new
    }

    /// The assignments of a chain that begins at a number.
    func chain(from number: UInt32) -> Chain { Chain(assignments: assignments, number: number) }

    private mutating func join(_ assignment: KeptAssignment, to number: UInt32) -> Outcome {
        .same(differs: assignments[Int(number) - 1].joinClosed(of: assignment))
    }

    private mutating func enter(_ number: UInt32, _ client: Int) {
        ofLongChains[Key(assignments[Int(number) - 1], of: client)] = number
    }

    /// The assignments of one client.
    struct Chain: Sequence, IteratorProtocol {
        fileprivate let assignments: PagedArray<KeptAssignment>
        fileprivate var number: UInt32

        mutating func next() -> KeptAssignment? {
            guard number != 0 else { return nil }
            let assignment = assignments[Int(number) - 1]
            number = assignment.next
            return assignment
        }

        /// Their numbers.
        fileprivate var numbers: [UInt32] {
            var numbers: [UInt32] = []
            var number = number
            while number != 0 {
                numbers.append(number)
                number = assignments[Int(number) - 1].next
            }
            return numbers
        }
    }
}
