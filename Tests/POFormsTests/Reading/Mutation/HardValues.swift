import POModel

/// Ways to write amounts and waiting times that say less, more or something else.
enum HardValues {
    typealias Amount = (text: @Sendable (Int) -> String, outcome: @Sendable (Int) -> Outcome)

    static let doubledAmounts: [Amount] = [
        ({ "\(spaced($0)) \(spaced($0 - 4530))" }, { _ in .told }),
        ({ "\(spaced($0)) kr \(spaced($0 + 1200)) kr" }, { _ in .told }),
        ({ "\(spaced($0)) (\(spaced($0 + 7100)))" }, { _ in .told }),
        ({ "\(spaced($0))/\(spaced($0 + 900)) kr" }, { _ in .told }),
        ({ "\(spaced($0)) kr, varav \(spaced($0 / 2)) kr återbetalas" }, { .guess(.integer($0)) }),
    ]

    static let tornAmounts: [Amount] = [
        ({ "\($0 / 1000)  \(tail($0)) kr" }, { .guess(.integer($0)) }),
        ({ "\($0 / 1000)  \(tail($0))" }, { .guess(.integer($0)) }),
        ({ "\($0 / 10000) \(spaced($0 % 10000 + 10000).dropFirst(1)) kr" }, { .guess(.integer($0)) }),
    ]

    static let roughAmounts: [Amount] = [
        ({ "ca \(spaced($0)) kr" }, { .guess(.integer($0)) }), ({ "\(spaced($0)) kr*" }, { .guess(.integer($0)) }),
        ({ "\(spaced($0)) kr?" }, { .guess(.integer($0)) }), ({ "\(spaced($0)),50 kr" }, { .guess(.integer($0)) }),
        ({ "högst \(spaced($0)) kr" }, { .guess(.integer($0)) }), ({ "-\(spaced($0)) kr" }, { _ in .told }),
    ]

    static let thousands: [Amount] = [
        ({ "\($0 / 1000) tkr" }, { .value(.integer($0 / 1000 * 1000)) }),
        ({ "0,\($0 / 1000) mkr" }, { .value(.integer($0 / 1000 * 1000)) }),
        ({ "\($0 / 1000) tusen kronor" }, { .value(.integer($0 / 1000 * 1000)) }),
    ]

    static let otherCurrencies: [Amount] = [
        ({ "\(spaced($0)) EUR" }, { _ in .told }), ({ "€ \(spaced($0))" }, { _ in .told }),
        ({ "\(spaced($0)) %" }, { _ in .told }),
    ]

    /// A text, and the least and most days that it says.
    typealias Wait = (text: String, minimum: Outcome, maximum: Outcome)

    static let oneSidedWaits: [Wait] = [
        ("> 6 mån", .value(.integer(180)), .absent), ("mer än 3 veckor", .value(.integer(21)), .absent),
        ("minst 30 dagar", .value(.integer(30)), .absent), ("över 2 månader", .value(.integer(60)), .absent),
        ("upp till 6 mån", .absent, .value(.integer(180))), ("högst 4 veckor", .absent, .value(.integer(28))),
        ("mindre än 2 månader", .absent, .value(.integer(60))),
    ]

    static let doubtfulWaits: [Wait] = [
        ("snitt 20 dagar", .guess(.integer(20)), .guess(.integer(20))),
        ("i genomsnitt 3 veckor", .guess(.integer(21)), .guess(.integer(21))),
        ("2 veckor (2023: 5 veckor)", .guess(.integer(14)), .guess(.integer(14))),
        ("inte 2 veckor", .told, .told), ("30 dagar?", .guess(.integer(30)), .guess(.integer(30))),
    ]

    /// An amount in groups of three digits.
    static func spaced(_ number: Int) -> String { "\(number / 1000) \(tail(number))" }

    private static func tail(_ number: Int) -> String { "\(number % 1000 + 1000)".dropFirst().description }
}
