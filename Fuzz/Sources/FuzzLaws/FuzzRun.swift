#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What libFuzzer calls with each input.
private typealias TestOneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: TestOneInput
) -> CInt

extension FuzzLaws {
    /// The law that the program tries; each program is one of them, by its name.
    private static let own: FuzzLaws? = CommandLine.arguments.first.flatMap { path in
        FuzzLaws(rawValue: path.split(separator: "/").last.map(String.init) ?? "")
    }

    /// Hands the program over to libFuzzer, which ends it.
    package static func run() {
        var count = CommandLine.argc
        var arguments = Optional(CommandLine.unsafeArgv)
        let test: TestOneInput = { start, count in
            let bytes = Array(UnsafeBufferPointer(start: start, count: count))
            guard let law = FuzzLaws.own else { fatalError("the program has no law's name") }
            if let broken = law.broken(by: bytes) { fatalError(broken) }
            return 0
        }
        withUnsafeMutablePointer(to: &arguments) { pointer in
            pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
                exit(runDriver(&count, $0, test))
            }
        }
    }
}
