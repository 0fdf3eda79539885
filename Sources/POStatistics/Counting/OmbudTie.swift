import POModel

/// What a client's assignments in one municipality say of one ombud, or that some of them name none.
struct OmbudTie: Sendable {
    /// The place of the municipality in ``MunicipalityIndex``.
    let municipality: UInt16
    /// The ombud's number in ``OmbudTies``; 0 when none is named.
    let ombud: UInt32
    /// Whether one of the assignments is open when the year ends.
    var isOpenAtEnd: Bool
    /// The reasons found later.
    var laterReasons: ReasonSet = []
    /// The number, from 1, of the client's next tie; 0 when there is none.
    fileprivate(set) var next: UInt32 = 0

    init(municipality: UInt16, ombud: UInt32, isOpenAtEnd: Bool, laterReasons: ReasonSet = []) {
        self.municipality = municipality
        self.ombud = ombud
        self.isOpenAtEnd = isOpenAtEnd
        self.laterReasons = laterReasons
    }
}

/// The ties of many clients, each client's in a chain of its own.
///
/// A client with very many ties is looked up in a table, so that time stays linear.
struct OmbudTies: Sendable {
    private struct Key: Hashable {
        let client: Int
        let municipality: UInt16
        let ombud: UInt32
    }

    /// The ombud, each at the number that it has, less 1.
    private(set) var ombuds: [OmbudID] = []
    private var numbers: [OmbudID: UInt32] = [:]
    private var ties = PagedArray<OmbudTie>()
    /// The number, from 1, of each client's last tie; 0 before any.
    private var last = PagedArray<UInt32>()
    /// The numbers of all ties of clients whose chain is long.
    private var ofLongChains: [Key: UInt32] = [:]
    private static let shortLength = 32

    /// The number of an ombud, from 1; 0 for none.
    mutating func number(of ombud: OmbudID?) -> UInt32 {
        guard let ombud else { return 0 }
        if let number = numbers[ombud] { return number }
        ombuds.append(ombud)
        let number = UInt32(ombuds.count)
        numbers[ombud] = number
        return number
    }

    /// Joins a tie to those of the client at a place.
    ///
    /// - Complexity: O(1) on average, amortised.
    mutating func join(_ tie: OmbudTie, toClientAt place: Int) {
        while last.count <= place { last.append(0) }
        var number = last[place]
        var length = 0
        while number != 0, length < Self.shortLength {
            if join(tie, to: number) { return }
            number = ties[Int(number) - 1].next
            length += 1
        }
        let key = Key(client: place, municipality: tie.municipality, ombud: tie.ombud)
        if number != 0, let found = ofLongChains[key], join(tie, to: found) { return }
        var kept = tie
        kept.next = last[place]
        ties.append(kept)
        if length == Self.shortLength {
            // From here on all of the client's ties are in the table.
            if number == 0 { for (one, tie) in numbered(ofClientAt: place) { enter(tie, one, place) } }
            enter(kept, UInt32(ties.count), place)
        }
        last[place] = UInt32(ties.count)
    }

    /// The ties of the client at a place.
    func chain(ofClientAt place: Int) -> some Sequence<OmbudTie> { numbered(ofClientAt: place).lazy.map(\.tie) }

    /// Forgets the ties of the client at a place.
    mutating func removeAll(ofClientAt place: Int) { if last.indices.contains(place) { last[place] = 0 } }

    private func numbered(ofClientAt place: Int) -> some Sequence<(number: UInt32, tie: OmbudTie)> {
        sequence(state: last.indices.contains(place) ? last[place] : 0) { number in
            guard number != 0 else { return nil }
            let found = (number: number, tie: ties[Int(number) - 1])
            number = found.tie.next
            return found
        }
    }

    /// Joins a tie to another when both are of one ombud and municipality; `false` when they are not.
    private mutating func join(_ tie: OmbudTie, to number: UInt32) -> Bool {
        let index = Int(number) - 1
        guard ties[index].ombud == tie.ombud, ties[index].municipality == tie.municipality else { return false }
        if tie.isOpenAtEnd { ties[index].isOpenAtEnd = true }
        ties[index].laterReasons.formUnion(tie.laterReasons)
        return true
    }

    private mutating func enter(_ tie: OmbudTie, _ number: UInt32, _ place: Int) {
        ofLongChains[Key(client: place, municipality: tie.municipality, ombud: tie.ombud)] = number
    }
}
