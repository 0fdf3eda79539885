import ArgumentParser

/// What every command takes: whether remarks are told.
struct QuietOption: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Tell errors only, and no remarks.")
    var quiet = false
}

/// Where a command writes its result, and whether remarks are told.
struct ResultOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: .output)
    var output: String?

    @OptionGroup var quietness: QuietOption
}

/// A command whose result goes to standard output, or to the file that is asked for.
protocol WritesResult {
    var result: ResultOptions { get }
}
