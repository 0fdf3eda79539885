/// The clients of a place and a gender in a year, by age: those in no band first.
struct YearFlows: Hashable {
    var total: [Int]
    var new: [Int]
    var closed: [Int]

    /// Those in stock at the year's start.
    func opening(_ age: Int) -> Int { total[age] - new[age] }
    /// Those in stock at the year's end.
    func closing(_ age: Int) -> Int { total[age] - closed[age] }

    /// The number of a flow in an age.
    func number(_ flow: ClientFlow, _ age: Int) -> Int {
        switch flow {
        case .openingStock: opening(age)
        case .new: new[age]
        case .total: total[age]
        case .closed: closed[age]
        case .closingStock: closing(age)
        }
    }

    /// The number of a flow in all ages.
    func sum(_ flow: ClientFlow) -> Int { total.indices.reduce(0) { $0 + number(flow, $1) } }
}

/// The flows of a year that add up; the raw value is the category's id.
enum ClientFlow: String, CaseIterable {
    case openingStock
    case new
    case total
    case closed
    case closingStock
}

extension YearFlows {
    /// Completes what is given: what is blank follows from other numbers, or else is thought to be as small as it can be;
    /// `nil` if the numbers cannot be those of people.
    ///
    /// - Parameter given: The numbers by age, of all ages first.
    init?(completing given: [FlowColumn]) {
        var columns = given
        for index in columns.indices { columns[index].deduce() }
        var bands = columns.dropFirst().map { band in
            var band = band
            band.total = band.total ?? band.least
            band.deduce()
            return band
        }
        guard var all = columns.first else { return nil }
        func sum(_ number: (FlowColumn) -> Int?) -> Int { bands.reduce(0) { $0 + (number($1) ?? 0) } }
        all.total = all.total ?? max(all.least, sum(\.total))
        all.deduce()
        guard let total = all.total else { return nil }
        let new = all.new ?? min(total, sum(\.new))
        let closed = all.closed ?? min(total, sum(\.closed))
        // Who is new and in no band that tells so is in a band that does not.
        let outside = total - sum(\.total)
        Self.fill(&bands, \.new, with: new - sum(\.new) - outside)
        Self.fill(&bands, \.closed, with: closed - sum(\.closed) - outside)
        self.init(
            total: [outside] + bands.map { $0.total ?? 0 }, new: [new - sum(\.new)] + bands.map { $0.new ?? 0 },
            closed: [closed - sum(\.closed)] + bands.map { $0.closed ?? 0 })
        guard ClientFlow.allCases.allSatisfy({ flow in self.total.indices.allSatisfy { number(flow, $0) >= 0 } }) else {
            return nil
        }
    }

    /// Puts clients into the bands whose number is blank.
    private static func fill(
        _ bands: inout [FlowColumn], _ number: WritableKeyPath<FlowColumn, Int?>, with clients: Int
    ) {
        var rest = max(0, clients)
        for index in bands.indices where bands[index][keyPath: number] == nil {
            let added = min(rest, bands[index].total ?? 0)
            bands[index][keyPath: number] = added
            rest -= added
        }
    }
}

/// The flows of one age, as far as they are given.
struct FlowColumn {
    var opening: Int?
    var new: Int?
    var total: Int?
    var closed: Int?
    var closing: Int?

    var isEmpty: Bool { [opening, new, total, closed, closing].allSatisfy { $0 == nil } }

    /// The least that the total can be.
    var least: Int { max((opening ?? 0) + (new ?? 0), (closed ?? 0) + (closing ?? 0)) }

    subscript(flow: ClientFlow) -> Int? {
        get {
            switch flow {
            case .openingStock: opening
            case .new: new
            case .total: total
            case .closed: closed
            case .closingStock: closing
            }
        }
        set {
            switch flow {
            case .openingStock: opening = newValue
            case .new: new = newValue
            case .total: total = newValue
            case .closed: closed = newValue
            case .closingStock: closing = newValue
            }
        }
    }

    /// Works out what follows from the others.
    mutating func deduce() {
        if total == nil, let opening, let new { total = opening + new }
        if total == nil, let closed, let closing { total = closed + closing }
        guard let total else { return }
        if new == nil { new = opening.map { total - $0 } }
        if closed == nil { closed = closing.map { total - $0 } }
    }
}
