/// The counts of several tables, and the sums and relations between them, as numbered cells and equations.
///
/// Cells that nobody publishes are part of it: blanks, and what remains between a total and the sum of its parts.
struct CellSystem: Sendable {
    struct Term: Sendable {
        let cell: Int
        /// 1 or -1.
        let sign: Int
    }

    /// That a cell is in an equation, with a sign.
    struct Membership: Sendable {
        let equation: Int
        /// 1 or -1.
        let sign: Int
    }

    /// An equation: the terms sum to zero, or to at least zero.
    struct Equation: Sendable {
        var terms: [Term]
        /// What the terms sum to, if they need only sum to zero or more; `nil` if they sum to zero.
        var slack: Int?
    }

    /// The number of each cell.
    private(set) var numbers: [Int] = []
    /// Whether a cell is shown unless it is hidden; the others nobody publishes.
    private(set) var isPublished: [Bool] = []
    /// How much a cell tells: the more sums lead up to it, the more; 0 for one that nobody publishes.
    private(set) var costs: [Int] = []
    /// Whether a cell must not be told, however large it is.
    private(set) var isSecret: [Bool] = []
    /// Whether a cell can be thought to have another number though it is zero.
    private(set) var isOpen: [Bool] = []
    /// The place that each cell is of, by number; 0 for none.
    private(set) var places: [Int] = []
    /// Whether a cell was shown in an earlier publication, or hidden; `nil` for a new one.
    private(set) var wasShown: [Bool?] = []
    /// How far the terms of each equation exceed zero, if they need only sum to zero or more; `nil` if they sum to zero.
    private(set) var slacks: [Int?] = []
    /// The terms of each equation.
    private(set) var terms = GroupedArray<Term>()
    /// The equations that each cell is in.
    private(set) var memberships = GroupedArray<Membership>()

    /// Adds a cell and returns its number.
    mutating func add(_ number: Int, isPublished: Bool, cost: Int, place: Int, wasShown: Bool? = nil) -> Int {
        numbers.append(number)
        places.append(place)
        self.wasShown.append(wasShown)
        self.isPublished.append(isPublished)
        costs.append(cost)
        isSecret.append(false)
        isOpen.append(false)
        return numbers.count - 1
    }

    /// Keeps cells secret, and takes the zeros among others for numbers that can be hidden.
    mutating func keep(secret: Set<Int>, open: Set<Int>) {
        for cell in secret { isSecret[cell] = true }
        for cell in open { isOpen[cell] = true }
    }

    /// Joins cells by equations, once all cells are there.
    mutating func join(_ equations: [Equation]) {
        slacks = equations.map(\.slack)
        terms = GroupedArray(equations.map(\.terms))
        var memberships: [[Membership]] = Array(repeating: [], count: numbers.count)
        for (index, equation) in equations.enumerated() {
            for term in equation.terms { memberships[term.cell].append(Membership(equation: index, sign: term.sign)) }
        }
        self.memberships = GroupedArray(memberships)
    }
}

extension CellSystem {
    /// Whether a number must not be told.
    func isSensitive(_ cell: Int, by policy: DisclosurePolicy) -> Bool {
        // What is out cannot be taken back, and what is not stays so.
        if let wasShown = wasShown[cell] { return !wasShown }
        // A zero that nobody publishes is a blank, or nobody at all.
        return isSecret[cell] || (isPublished[cell] || numbers[cell] > 0) && policy.isSensitive(numbers[cell])
    }

    /// Whether a cell can be thought to have another number, once it is hidden.
    func canChange(_ cell: Int, by policy: DisclosurePolicy) -> Bool {
        // A zero is shown, and one that nobody publishes is thought to be known, unless zeros are secret.
        wasShown[cell] != true && (numbers[cell] > 0 || policy.protectsZeros || isOpen[cell])
    }

    /// The least number that a hidden cell can be thought to have: zeros are not hidden.
    func least(_ cell: Int, by policy: DisclosurePolicy) -> Int {
        isPublished[cell] && !policy.protectsZeros && !policy.protectsGroups ? 1 : 0
    }
}
