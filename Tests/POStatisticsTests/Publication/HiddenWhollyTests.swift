import POModel
import TestSupport
import Testing

@testable import POStatistics

/// Where nothing less protects a cell, every number is hidden, and no cell can be worked out then.
@Suite struct HiddenWhollyTests {
    @Test(
        arguments: attackedSeeds.prefix(10),
        [
            DisclosurePolicy(), DisclosurePolicy(protectsZeros: true), DisclosurePolicy(protectsOverlaps: true),
            DisclosurePolicy(protectsGroups: true),
        ])
    func everythingHiddenIsProtected(seed: UInt64, policy: DisclosurePolicy) throws {
        let service = RandomService(seed: seed)
        for linked in [try service.register(), try service.reports(seed: seed)] {
            var builder = CellSystemBuilder(linked, policy: policy)
            let system = try builder.system()
            var suppression = Suppression(system, policy: policy, sums: builder.sumsOfPlaces)
            suppression.hideEverything(for: 0)
            var checker = CertificateChecker(system, policy: policy, isHidden: suppression.isHidden)
            #expect(checker.firstUnprotected(suppression.certificates) == nil)
            #expect(
                suppression.isHidden.indices.allSatisfy {
                    system.numbers[$0] == 0 || suppression.isHidden[$0] || !system.isPublished[$0]
                })
        }
    }
}
