import Foundation
import Intake

// Serves the intake: swift run --package-path Examples/Intake
do {
    try await serve(try Settings(arguments: Array(CommandLine.arguments.dropFirst())))
} catch {
    FileHandle.standardError.write(Data("intake-server: \(error)\n".utf8))
    exit(2)
}
