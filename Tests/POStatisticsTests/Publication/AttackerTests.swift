import POModel
import POStatistics
import TestSupport
import Testing

/// The seeds whose tables are attacked, a tenth of all, as each attack takes long; few in a debug build.
///
/// `Scripts/check-publication` attacks hundreds.
#if DEBUG
let attackedSeeds = seeds.prefix(1)
#else
let attackedSeeds = seeds.prefix(max(30, seeds.count / 10))
#endif

/// Nothing that is hidden can be worked out from what is published.
@Suite struct AttackerTests {
    /// Clients and children of a service, and reasons if it is small: those make the attacker slow.
    private static func tables(seed: UInt64) throws -> (LinkedTables, isRegister: Bool) {
        let service = RandomService(seed: seed)
        let isRegister = seed.isMultiple(of: 2)
        let all = isRegister ? try service.register() : try service.reports(seed: seed)
        if service.isSmall, seed.isMultiple(of: 3) { return (all, isRegister) }
        var some = LinkedTables()
        for table in all.tables where table.id == "clients" || table.id == "children" { some.add(table) }
        for relation in all.relations { some.relate(relation) }
        return (some, isRegister)
    }

    @Test(arguments: attackedSeeds)
    func recoversNothing(seed: UInt64) throws {
        let (tables, isRegister) = try Self.tables(seed: seed)
        let protected = try tables.protected()
        let system = PublishedSystem(protected.tables, truth: tables, overlaps: isRegister)
        var attacker = Attacker(system.equations, variables: system.variables)
        #expect(!attacker.isContradicted)
        for target in system.targets {
            let bounds = attacker.bounds(of: target.variable, stoppingAt: 4)
            #expect(!bounds.isNarrower(than: 4), "\(target.name) = \(target.number) is in \(bounds)")
        }
    }

    @Test(
        arguments: attackedSeeds.prefix(20),
        [DisclosurePolicy(threshold: 3), DisclosurePolicy(threshold: 5, protectsZeros: true)])
    func recoversNothingUnderOtherPolicies(seed: UInt64, policy: DisclosurePolicy) throws {
        let (tables, isRegister) = try Self.tables(seed: seed)
        let protected = try tables.protected(by: policy)
        let system = PublishedSystem(
            protected.tables, truth: tables, overlaps: isRegister, policy: policy)
        var attacker = Attacker(system.equations, variables: system.variables)
        for target in system.targets {
            let bounds = attacker.bounds(of: target.variable, stoppingAt: policy.threshold - 1)
            #expect(!bounds.isNarrower(than: policy.threshold - 1), "\(target.name) is in \(bounds)")
        }
    }

    @Test(arguments: attackedSeeds.prefix(40))
    func exactBoundsHoldTheTruth(seed: UInt64) throws {
        let (tables, isRegister) = try Self.tables(seed: seed)
        let protected = try tables.protected()
        let system = PublishedSystem(protected.tables, truth: tables, overlaps: isRegister)
        var attacker = Attacker(system.equations, variables: system.variables)
        for target in system.targets.prefix(30) {
            let bounds = attacker.bounds(of: target.variable)
            #expect(bounds.least <= target.number && target.number <= bounds.greatest ?? .max)
            #expect(!bounds.isRecovered && !bounds.isNarrower(than: 4))
        }
    }

    @Test func recoversMuchWhereOnlySmallNumbersAreHidden() throws {
        var recovered = 0
        for seed in attackedSeeds.prefix(8) {
            let (tables, isRegister) = try Self.tables(seed: seed)
            let naive = try tables.tables.map { table in
                try #require(
                    StatisticalTable(
                        id: table.id, title: table.title, unit: table.unit, dimensions: table.dimensions,
                        cells: table.cells.map { (1...4).contains($0.number ?? 0) ? .suppressed : $0 }))
            }
            let system = PublishedSystem(naive, truth: tables, overlaps: isRegister)
            var attacker = Attacker(system.equations, variables: system.variables)
            for target in system.targets {
                let bounds = attacker.bounds(of: target.variable)
                guard bounds.isRecovered else { continue }
                #expect(bounds.least == target.number)
                recovered += 1
            }
        }
        #expect(recovered > 0)
    }

    /// On systems small enough to try every number, the attacker finds the very bounds.
    @Test(arguments: seeds)
    func findsTheBoundsThatTryingAllFinds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let variables = Int.random(in: 2...5, using: &random)
        let truth = (0..<variables).map { _ in Int.random(in: 0...4, using: &random) }
        var equations = [
            // All sum to something, so that there are finitely many to try.
            Attacker.Equation(terms: truth.indices.map { ($0, 1) }, sum: truth.reduce(0, +))
        ]
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let factors = truth.indices.map { _ in random.pick([0, 0, 1, -1, 2]) }
            let sum = zip(factors, truth).reduce(0) { $0 + $1.0 * $1.1 }
            let terms = truth.indices.filter { factors[$0] != 0 }.map { ($0, factors[$0]) }
            if !terms.isEmpty { equations.append(Attacker.Equation(terms: terms, sum: sum)) }
        }
        var solutions: [[Int]] = [[]]
        for _ in truth { solutions = solutions.flatMap { head in (0...equations[0].sum).map { head + [$0] } } }
        solutions = solutions.filter { solution in
            equations.allSatisfy { $0.terms.reduce(0) { $0 + $1.factor * solution[$1.variable] } == $0.sum }
        }
        var attacker = Attacker(equations, variables: variables)
        for variable in truth.indices {
            let numbers = solutions.map { $0[variable] }
            let bounds = attacker.bounds(of: variable)
            #expect(bounds == Attacker.Bounds(least: numbers.min() ?? -1, greatest: numbers.max() ?? -1))
        }
    }
}
