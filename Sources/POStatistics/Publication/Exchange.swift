/// The places that others exchange people with where sums are exact: what one place has more, another of the same sum has
/// less.
struct Exchange {
    /// The places directly below each sum with which others exchange, the first first.
    private(set) var partners: [Int: [Int]] = [:]
    /// The sum directly above each place.
    private(set) var parents: [Int: Int] = [:]
    /// The places that others exchange with, which are no sums, in order.
    private(set) var hubs: [Int] = []
    /// The cells of such places that certificates use, by a cell that has such a certificate.
    private(set) var used: [Int: Int] = [:]
    private var isHub: Set<Int> = []

    /// So many places of each sum are for others to exchange with.
    private static let mostPartners = 2

    init() {}

    /// Chooses the places to exchange with: large ones have room for what others give, and the second largest shows less.
    init(_ suppression: Suppression, parts: [Int], tops: [Int]) {
        let above = suppression.sumsOfPlaces
        for place in parts + tops {
            parents[place] = above[place]?.max { (above[$0]?.count ?? 0, $1) < (above[$1]?.count ?? 0, $0) }
        }
        let sizes = suppression.cellsOfPlaces.mapValues { cells in
            (cells.count, cells.reduce(0) { $0 + suppression.system.numbers[$1] / cells.count })
        }
        for (top, places) in Dictionary(grouping: parents.keys.sorted(), by: { parents[$0] ?? 0 }) {
            let sorted = places.sorted { first, second in
                let (one, other) = (sizes[first] ?? (0, 0), sizes[second] ?? (0, 0))
                return (other.0, other.1, first) < (one.0, one.1, second)
            }
            partners[top] = sorted.prefix(Self.mostPartners).reversed()
        }
        hubs = partners.keys.sorted().flatMap { partners[$0] ?? [] }.filter { !suppression.sums.contains($0) }
        isHub = Set(hubs)
    }

    /// Takes note of which cells of these places certificates use.
    mutating func note(_ certificates: Certificates, _ system: CellSystem) {
        guard !isHub.isEmpty else { return }
        for (cell, pair) in certificates.pairs.sorted(by: { $0.key < $1.key }) {
            let changes = certificates.tables[pair.greater] + certificates.tables[pair.lesser]
            for (other, _) in changes where isHub.contains(system.places[other]) {
                used[other] = used[other] ?? cell
            }
        }
    }
}
