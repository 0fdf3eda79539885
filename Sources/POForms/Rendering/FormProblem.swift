import POModel

/// Something to tell whoever fills in a form: a diagnostic of what was sent, or a finding of the rules.
struct FormProblem {
    let message: String
    /// The fields that it is about; it stands at the first that the form asks for.
    let fields: [FieldID]
    /// Whether something must be changed, and not only looked at.
    let isError: Bool
    /// Whether the message names its cells itself.
    let namesCells: Bool

    init(_ diagnostic: Diagnostic) {
        message = diagnostic.text(in: .swedish)
        fields = diagnostic.field.map { [$0] } ?? []
        isError = diagnostic.severity == .error
        namesCells = false
    }

    init(_ finding: Finding) {
        message = finding.text(in: .swedish)
        fields = finding.fields
        isError = finding.severity == .error
        namesCells = true
    }
}

/// The problems of a form by the inputs that they are about.
struct FormProblems {
    struct Placed {
        let problem: FormProblem
        /// The input it stands at; `nil` when it is about none.
        let input: FieldID?
        /// The number among the problems that stand at the input.
        let number: Int
    }

    let all: [Placed]
    /// The problems that stand at each input.
    private let standing: [FieldID: [Placed]]
    /// The problems that are about each input.
    private let concerning: [FieldID: [Placed]]

    init(_ problems: [FormProblem], on inputs: FormInputs) {
        var all: [Placed] = []
        var standing: [FieldID: [Placed]] = [:]
        var concerning: [FieldID: [Placed]] = [:]
        for problem in problems {
            var places: [FieldID] = []
            for field in problem.fields {
                if let input = inputs.input(of: field), !places.contains(input) { places.append(input) }
            }
            let first = places.first
            let placed = Placed(problem: problem, input: first, number: first.flatMap { standing[$0]?.count } ?? 0)
            all.append(placed)
            if let first { standing[first, default: []].append(placed) }
            for place in places { concerning[place, default: []].append(placed) }
        }
        self.all = all
        self.standing = standing
        self.concerning = concerning
    }

    /// Whether something must be changed.
    var hasErrors: Bool { all.contains { $0.problem.isError } }

    /// What stands at an input.
    func standing(at input: FieldID) -> [Placed] { standing[input] ?? [] }

    /// What is about an input, wherever it stands.
    func concerning(_ input: FieldID) -> [Placed] { concerning[input] ?? [] }
}
