import POModel

/// What an honest reading may make of a field.
enum Outcome: Hashable, Sendable {
    /// This value; nothing else, unless it is told.
    case value(JSONValue)
    /// No value, unless it is told; what stands in its place is something else.
    case nothing
    /// No value, unless it is told; nothing stands there.
    case absent
    /// Nobody can know: it must be told, whatever is read.
    case told
    /// A careful reader would take this value, or none, but say so: without a word it is a guess.
    case guess(JSONValue?)
    /// No value, as another place tells what stands there; to take this value without a word is a guess.
    case blankOr(JSONValue)
}

/// What became of a field.
enum Verdict: String, CaseIterable, Sendable {
    case right
    /// Right, and told of without need.
    case doubted
    /// Right where the edit is, and told of all the same.
    case rightAndTold
    /// Told, rightly or instead of read.
    case told
    /// Rightly not read, but no word says that something else stands there.
    case unsaid
    /// Right only because the edit was ignored.
    case guess
    case silentlyWrong
    case silentlyLeftOut

    var isSilent: Bool { self == .silentlyWrong || self == .silentlyLeftOut }
}

extension Outcome {
    /// Judges what was read; telling a field that the edit is about is never needless.
    func verdict(_ found: JSONValue?, isTold: Bool, isTouched: Bool) -> Verdict {
        let missing = found == nil ? Verdict.silentlyLeftOut : .silentlyWrong
        switch self {
        case .value(let value):
            if found == value { return !isTold ? .right : isTouched ? .rightAndTold : .doubted }
            return isTold ? .told : missing
        case .nothing: return isTold ? .told : found == nil ? isTouched ? .unsaid : .right : .silentlyWrong
        case .absent: return found == nil ? .right : isTold ? .told : .silentlyWrong
        case .told: return isTold ? .told : missing
        case .blankOr(let value):
            return found == nil ? .right : isTold ? .told : found == value ? .guess : .silentlyWrong
        case .guess(let value):
            if isTold { return .told }
            return found == value ? .guess : missing
        }
    }
}
