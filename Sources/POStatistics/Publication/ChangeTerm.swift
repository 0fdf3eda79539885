/// A change of a number in an equation, with its factor.
struct ChangeTerm {
    let variable: Int
    let factor: Double
}

/// Terms whose sum must be no less than some number, which is zero or below.
struct ChangeInequality {
    let terms: [ChangeTerm]
    let least: Double
}
