/// Rounds counts of clients who are some of others, as those with children at home are some of all: by gender, and never above
/// those whose part they are.
struct PartRounding {
    /// Numbers of one table by year, place, item and gender; `nil` where there is none.
    struct Numbers {
        let years: Int
        let items: Int
        let genders: Int
        /// By year, place and item: all genders first, then each.
        var numbers: [[[[Int?]]]]
        /// The most that each can be, in the same order; `nil` for any.
        var most: [[[[Int?]]]]
    }

    let base: Int
    let limits: RoundedTables.Limits

    /// The numbers as they can be published, and how far the sums are beyond the limits, by the kind of area.
    func rounded(
        _ given: Numbers, in areas: RoundingAreas
    ) -> (numbers: [[[[Int?]]]], farthest: [RoundingAreas.Kind: Int]) {
        let rows = RoundingRows(areas: areas, years: given.years, items: given.items, genders: given.genders + 1)
        var balance = rows.balance(limits)
        var result = given.numbers
        var chosen: [(choice: Int, year: Int, place: Int, item: Int, gender: Int)] = []
        for year in 0..<given.years {
            for place in areas.places.indices {
                for item in 0..<given.items {
                    let numbers = given.numbers[year][place][item]
                    let isDivided = numbers.dropFirst().contains { $0 != nil }
                    for gender in isDivided ? 1..<numbers.count : 0..<1 {
                        guard let number = numbers[gender] else { continue }
                        let (options, spare) = changes(of: number, atMost: given.most[year][place][item][gender])
                        // Numbers that are not divided are counted in no gender.
                        let rowsOfNumber = rows.rows(ofPlace: place, year, item, gender: gender == 0 ? nil : gender)
                        let choice = balance.add(
                            rows: [rowsOfNumber], options: options.map { [$0] }, spare: spare.map { [$0] })
                        chosen.append((choice, year, place, item, gender))
                    }
                }
            }
        }
        balance.run()
        for (choice, year, place, item, gender) in chosen {
            let number = given.numbers[year][place][item][gender] ?? 0
            result[year][place][item][gender] = number + balance.picked(choice)[0]
        }
        Self.addUp(&result, atMost: given.most)
        return (result, rows.farthest(balance))
    }

    /// How a number can change: to none or the base if it is small, to what it can be at most if it is more; and what it can
    /// become where sums are too far from the truth.
    private func changes(of number: Int, atMost most: Int?) -> (options: [Int], spare: [Int]) {
        // Where nobody is so, it is made that some are only if there is no other way.
        guard number > 0 else { return ([0], most.map { $0 >= base } ?? false ? [base] : []) }
        guard number >= base else {
            return (most.map { $0 < base } ?? false ? [-number] : [-number, base - number], [])
        }
        let kept = min(number, most ?? number)
        guard kept > 0 else { return ([-number], []) }
        let near = max(base, kept - base + 1)...max(kept, min(number + base - 1, most ?? .max))
        return ([kept - number], near.filter { $0 != kept }.map { $0 - number })
    }

    /// Makes the numbers of all genders.
    private static func addUp(_ numbers: inout [[[[Int?]]]], atMost most: [[[[Int?]]]]) {
        for year in numbers.indices {
            for place in numbers[year].indices {
                for item in numbers[year][place].indices {
                    var cells = numbers[year][place][item]
                    guard cells.dropFirst().contains(where: { $0 != nil }) else { continue }
                    func sum() -> Int { cells.dropFirst().reduce(0) { $0 + ($1 ?? 0) } }
                    if let most = most[year][place][item][0] {
                        // Where clients are not told by gender, only all of them limit their parts.
                        for gender in cells.indices.dropFirst().reversed() where sum() > most && cells[gender] != nil {
                            cells[gender] = 0
                        }
                    }
                    if cells[0] != nil { cells[0] = sum() }
                    numbers[year][place][item] = cells
                }
            }
        }
    }
}

extension RoundingRows {
    /// How far sums are from the truth that are farther than they may be, by the kind of area.
    func farthest(_ balance: RoundingBalance) -> [RoundingAreas.Kind: Int] {
        var farthest: [RoundingAreas.Kind: Int] = [:]
        for row in balance.tooFar {
            let kind = areas.kind(of: row / (years * items * genders))
            farthest[kind] = max(farthest[kind] ?? 0, Int(balance.deviations[row].magnitude))
        }
        return farthest
    }
}
