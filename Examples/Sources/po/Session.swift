import Foundation
import POModel
import Synchronization

/// A run of the command: its language, what it has written, and where that goes.
final class Session: Sendable {
    /// The language of messages and help.
    let language: MessageLanguage
    /// Whether remarks are left out, and only errors told.
    let isQuiet: Bool
    /// Whether what is written is kept, for tests, in place of going to the process's own outputs.
    let isKept: Bool

    private struct State {
        var results = Data()
        var messages = ""
        var output: String?
        var activity: String?
        var isShowingActivity = false
    }

    private let state = Mutex(State())

    /// A run with arguments, in an environment.
    init(arguments: [String] = [], environment: [String: String] = [:], isKept: Bool = false) {
        language = Self.language(arguments) ?? Self.language(environment)
        isQuiet = arguments.contains("--quiet") || arguments.contains("-q")
        self.isKept = isKept
    }

    /// The language that arguments ask for, also where they are wrong.
    private static func language(_ arguments: [String]) -> MessageLanguage? {
        let next = arguments.firstIndex(of: "--language").map { arguments[($0 + 1)...].first ?? "" }
        let joined = arguments.first { $0.hasPrefix("--language=") }?.drop { $0 != "=" }.dropFirst()
        return (next ?? joined.map(String.init)).flatMap(MessageLanguage.init(rawValue:))
    }

    /// The language of the terminal, in the order in which POSIX asks; English where it is neither.
    private static func language(_ environment: [String: String]) -> MessageLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("sv") == true ? .swedish : .english
    }

    /// A file that results are written to when the run ends; `nil` for standard output.
    var output: String? {
        get { state.withLock { $0.output } }
        set { state.withLock { $0.output = newValue } }
    }

    /// What has been written, if it is kept.
    var kept: (results: Data, messages: String) { state.withLock { ($0.results, $0.messages) } }

    /// Takes a result, if it is not to be written at once.
    func keeps(_ result: Data) -> Bool {
        state.withLock { state in
            guard isKept || state.output != nil else { return false }
            state.results.append(result)
            return true
        }
    }

    /// Takes a message.
    func tell(_ message: String) {
        state.withLock { state in
            if isKept { return state.messages += message + "\n" }
            Self.write((state.isShowingActivity ? Self.clearLine : "") + message + "\n")
            state.isShowingActivity = false
        }
    }

    /// Writes the results to the file that was asked for, if there are any.
    ///
    /// - Returns: Whether they could be written.
    func writeOutput() -> Bool {
        guard let path = output else { return true }
        let results = kept.results
        if results.isEmpty { return true }
        return (try? results.write(to: URL(filePath: path), options: .atomic)) != nil
    }

    private static let clearLine = "\r\u{1B}[K"

    private static func write(_ text: String) {
        // Nobody is left to tell when standard error itself is closed.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}

// What goes on, for a person at a terminal.
extension Session {
    /// How long work may take before it is told what goes on.
    private static let patience = Duration.seconds(1)

    /// Notes what goes on now.
    func work(on activity: String) { state.withLock { $0.activity = activity } }

    /// Tells on a terminal, after a second and each second from then, what goes on, until the task is cancelled.
    func tellingProgress() -> Task<Void, Never>? {
        guard !isKept, !isQuiet, Console.hasTerminalForMessages else { return nil }
        return Task.detached {
            var seconds = 0
            while (try? await Task.sleep(for: Self.patience)) != nil {
                seconds += 1
                self.show(seconds: seconds)
            }
        }
    }

    private func show(seconds: Int) {
        state.withLock { state in
            let activity = state.activity ?? (language == .swedish ? "arbetar" : "working")
            Self.write("\(Self.clearLine)\(activity) … \(seconds) s")
            state.isShowingActivity = true
        }
    }

    /// Takes away what was shown of what goes on.
    func clearProgress() {
        state.withLock { state in
            if state.isShowingActivity { Self.write(Self.clearLine) }
            state.isShowingActivity = false
        }
    }
}
