/// Works out what it can about numbers that are whole and not negative, from equations between them.
///
/// Written without the code that protects: it knows nothing but the equations.
struct Attacker {
    typealias Equation = ExactSimplex.Equation

    /// What is known of a variable: it is at least this, and at most this; `nil` if there is no bound.
    struct Bounds: Hashable {
        var least: Int
        var greatest: Int?
        /// Whether the variable is known.
        var isRecovered: Bool { least == greatest }

        func isNarrower(than width: Int) -> Bool { greatest.map { $0 - least < width } ?? false }
    }

    /// Whether there is no solution at all.
    private(set) var isContradicted = false
    private var groups: [Group] = []
    private var known: [Int: Int] = [:]
    private var groupOfVariable: [Int: (group: Int, variable: Int)] = [:]

    /// Variables that hang together.
    private struct Group {
        var equations: [Equation]
        var variables: Int
        var simplex: ExactSimplex?
        var least: [Int]
        var greatest: [Int?]
        var hasPoint = false
    }

    /// How many searches by cases it took, where fractions came between.
    private(set) var branchings = 0

    init(_ equations: [Equation], variables: Int) {
        var equations = equations
        reduce(&equations)
        divide(equations, variables: variables)
    }

    /// The bounds of a variable; if they are wide anyway, they may be narrower than the true ones.
    ///
    /// Without a width they are exact.
    mutating func bounds(of variable: Int, stoppingAt width: Int? = nil) -> Bounds {
        if let number = known[variable] { return Bounds(least: number, greatest: number) }
        guard let (group, local) = groupOfVariable[variable] else { return Bounds(least: 0, greatest: nil) }
        if let width, groups[group].hasPoint {
            let seen = Bounds(least: groups[group].least[local], greatest: groups[group].greatest[local])
            if !seen.isNarrower(than: width) { return seen }
        }
        let greatest = extreme(group, local, isGreatest: true)
        if let width {
            let seen = Bounds(least: groups[group].least[local], greatest: groups[group].greatest[local])
            if !seen.isNarrower(than: width) { return seen }
        }
        let least = extreme(group, local, isGreatest: false) ?? 0
        return Bounds(least: least, greatest: greatest)
    }

    /// Takes what single equations tell: one unknown, or a sum of zero.
    private mutating func reduce(_ equations: inout [Equation]) {
        var changed = true
        while changed {
            changed = false
            for index in equations.indices {
                for term in equations[index].terms {
                    if let number = known[term.variable] { equations[index].sum -= term.factor * number }
                }
                equations[index].terms.removeAll { known[$0.variable] != nil }
                let terms = equations[index].terms
                let sum = equations[index].sum
                if terms.isEmpty {
                    if sum != 0 { isContradicted = true }
                } else if terms.count == 1 {
                    let quotient = sum / terms[0].factor
                    if quotient * terms[0].factor != sum || quotient < 0 { isContradicted = true }
                    known[terms[0].variable] = quotient
                    changed = true
                } else if sum == 0, terms.allSatisfy({ $0.factor > 0 }) || terms.allSatisfy({ $0.factor < 0 }) {
                    for term in terms { known[term.variable] = 0 }
                    changed = true
                }
            }
            equations.removeAll { $0.terms.isEmpty }
        }
    }

    private mutating func divide(_ equations: [Equation], variables: Int) {
        var leader = Array(0..<variables)
        func find(_ variable: Int) -> Int {
            var variable = variable
            while leader[variable] != variable {
                leader[variable] = leader[leader[variable]]
                variable = leader[variable]
            }
            return variable
        }
        for equation in equations {
            for term in equation.terms.dropFirst() { leader[find(term.variable)] = find(equation.terms[0].variable) }
        }
        var groupOfLeader: [Int: Int] = [:]
        for equation in equations {
            let top = find(equation.terms[0].variable)
            let group = groupOfLeader[top] ?? groups.count
            groupOfLeader[top] = group
            if group == groups.count { groups.append(Group(equations: [], variables: 0, least: [], greatest: [])) }
            var local = equation
            for index in local.terms.indices {
                let variable = local.terms[index].variable
                if groupOfVariable[variable] == nil {
                    groupOfVariable[variable] = (group, groups[group].variables)
                    groups[group].variables += 1
                }
                local.terms[index].variable = groupOfVariable[variable]?.variable ?? 0
            }
            groups[group].equations.append(local)
        }
        for index in groups.indices {
            groups[index].simplex = ExactSimplex(groups[index].equations, variables: groups[index].variables)
            if groups[index].simplex == nil { isContradicted = true }
            groups[index].least = Array(repeating: .max, count: groups[index].variables)
            groups[index].greatest = Array(repeating: 0, count: groups[index].variables)
        }
    }

    /// The whole number that is the least or greatest; `nil` if there is none.
    private mutating func extreme(_ group: Int, _ variable: Int, isGreatest: Bool) -> Int? {
        guard var simplex = groups[group].simplex else { return 0 }
        let extreme = simplex.extreme(of: variable, isGreatest: isGreatest)
        groups[group].simplex = simplex
        switch extreme {
        case .unbounded:
            groups[group].greatest[variable] = nil
            return nil
        case .point(let point, let denominator):
            if point.allSatisfy({ $0.isMultiple(of: denominator) }) {
                let whole = point.map { $0 / denominator }
                remember(whole, group)
                return whole[variable]
            }
            var best: [Int]?
            branch(group, [], variable, isGreatest, &best)
            if let best { remember(best, group) }
            return best?[variable]
        }
    }

    /// Searches by cases: where the best point has a fraction, it is at most or at least the whole number beside it.
    private mutating func branch(
        _ group: Int, _ limits: [(variable: Int, isAtLeast: Bool, number: Int)], _ target: Int, _ isGreatest: Bool,
        _ best: inout [Int]?
    ) {
        branchings += 1
        var equations = groups[group].equations
        var variables = groups[group].variables
        for limit in limits {
            equations.append(
                Equation(terms: [(limit.variable, 1), (variables, limit.isAtLeast ? -1 : 1)], sum: limit.number))
            variables += 1
        }
        guard var simplex = ExactSimplex(equations, variables: variables),
            case .point(let point, let denominator) = simplex.extreme(of: target, isGreatest: isGreatest)
        else { return }
        if let best {
            let bound = Double(point[target]) / Double(denominator)
            if isGreatest ? bound < Double(best[target] + 1) : bound > Double(best[target] - 1) { return }
        }
        guard let fraction = point.firstIndex(where: { !$0.isMultiple(of: denominator) }) else {
            best = Array(point.map { $0 / denominator }.prefix(groups[group].variables))
            return
        }
        let floor = point[fraction] / denominator
        branch(group, limits + [(fraction, false, floor)], target, isGreatest, &best)
        branch(group, limits + [(fraction, true, floor + 1)], target, isGreatest, &best)
    }

    /// Keeps what a solution shows, once it is checked to be one.
    private mutating func remember(_ point: [Int], _ group: Int) {
        for equation in groups[group].equations {
            precondition(equation.terms.reduce(0) { $0 + $1.factor * point[$1.variable] } == equation.sum)
        }
        precondition(point.allSatisfy { $0 >= 0 })
        groups[group].hasPoint = true
        for (variable, number) in point.enumerated() {
            groups[group].least[variable] = min(groups[group].least[variable], number)
            if let greatest = groups[group].greatest[variable] {
                groups[group].greatest[variable] = max(greatest, number)
            }
        }
    }
}
