import POModel

/// A table of true numbers with what is always true of them, against which a published table is judged.
///
/// It knows nothing of how cells are chosen: what is shown must be true and not small, and what is hidden must be open,
/// for somebody who knows the relations and follows them from bound to bound.
struct KitPublication {
    /// Terms that make a sum of zero, or one that is zero or more.
    private struct Relation {
        let terms: [(cell: Int, sign: Int)]
        let isEqual: Bool
    }

    private let numbers: [Int?]
    private let threshold: Int
    private let relations: [Relation]

    /// The table of an expected answer; `nil` if it is none.
    init?(_ json: JSONValue) {
        guard case .integer(let threshold)? = json["threshold"] else { return nil }
        self.threshold = threshold
        numbers = (json["numbers"]?.elements ?? []).map {
            if case .integer(let number) = $0 { number } else { nil }
        }
        relations = (json["relations"]?.elements ?? []).map { relation in
            let terms = (relation["terms"]?.elements ?? []).compactMap { term -> (cell: Int, sign: Int)? in
                guard case .integer(let signed) = term else { return nil }
                // Cells are told from 1, so that each can have a sign.
                return (abs(signed) - 1, signed < 0 ? -1 : 1)
            }
            return Relation(terms: terms, isEqual: relation["equal"] == .bool(true))
        }
    }

    /// What is wrong in a table published as JSON-stat.
    func faults(of given: JSONValue) -> [String] {
        let shown = (given["value"]?.elements ?? []).map { value -> Int? in
            if case .integer(let number) = value { number } else { nil }
        }
        guard shown.count == numbers.count else {
            return [
                said(
                    "väntade \(numbers.count) rutor, fann \(shown.count)",
                    "expected \(numbers.count) cells, found \(shown.count)")
            ]
        }
        var faults: [String] = []
        for (cell, number) in shown.enumerated() {
            guard let number else { continue }
            guard let wanted = numbers[cell] else {
                faults.append(
                    said(
                        "ruta \(cell): väntade ingenting, fann \(number)",
                        "cell \(cell): expected nothing, found \(number)"))
                continue
            }
            if number != wanted {
                faults.append(
                    said(
                        "ruta \(cell): väntade \(wanted), fann \(number)",
                        "cell \(cell): expected \(wanted), found \(number)"))
            } else if number > 0, number < threshold {
                faults.append(
                    said(
                        "ruta \(cell): \(number) är ett litet tal, och visas",
                        "cell \(cell): \(number) is small, and shown"))
            }
        }
        if !faults.isEmpty { return faults }
        if shown.allSatisfy({ $0 == nil }) { return [said("allt är dolt", "everything is hidden")] }
        let bounds = bounds(of: shown)
        for cell in shown.indices where shown[cell] == nil && (1..<threshold).contains(numbers[cell] ?? 0) {
            let (least, most) = bounds[cell]
            if most < threshold {
                faults.append(
                    said(
                        "ruta \(cell): är dold, men måste ligga mellan \(least) och \(most)",
                        "cell \(cell): is hidden, but must be from \(least) to \(most)"))
            }
        }
        return faults
    }

    /// Between which numbers every cell must lie, as far as one relation after the other tells.
    private func bounds(of shown: [Int?]) -> [(least: Int, most: Int)] {
        let large = (numbers.compactMap(\.self).max() ?? 0) * 1_000 + 1_000
        var bounds = shown.map { $0.map { (least: $0, most: $0) } ?? (least: 0, most: large) }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for relation in relations {
                for (cell, sign) in relation.terms {
                    // The sum of the other terms is at most this; all together are zero, or zero or more.
                    let others = relation.terms.filter { $0.cell != cell }
                    let most = others.reduce(0) { $0 + ($1.sign > 0 ? bounds[$1.cell].most : -bounds[$1.cell].least) }
                    let least = others.reduce(0) { $0 + ($1.sign > 0 ? bounds[$1.cell].least : -bounds[$1.cell].most) }
                    var (low, high) = bounds[cell]
                    if sign > 0 { low = max(low, -most) } else { high = min(high, most) }
                    if relation.isEqual { if sign > 0 { high = min(high, -least) } else { low = max(low, least) } }
                    if (low, high) != bounds[cell], low <= high {
                        bounds[cell] = (low, high)
                        hasChanged = true
                    }
                }
            }
        }
        return bounds
    }

    private func said(_ swedish: String, _ english: String) -> String {
        Console.language == .swedish ? swedish : english
    }
}
