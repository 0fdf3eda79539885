/// Why a hidden cell cannot be worked out: two whole tables of numbers, either of which may be the true one for all that is
/// shown.
///
/// Each is told by where it differs from the true numbers.
struct Certificate: Sendable {
    /// A whole table, by its differences from the true numbers.
    typealias Table = [(cell: Int, change: Int)]

    /// The table in which the cell's number is greater.
    let greater: Table
    /// The table in which it is less.
    let lesser: Table
}
