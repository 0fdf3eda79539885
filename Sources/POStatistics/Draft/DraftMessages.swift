public import POModel

extension DraftSource {
    /// The source in words.
    public func name(in language: MessageLanguage) -> String {
        let isSwedish = language == .swedish
        switch self {
        case .person: return isSwedish ? "redan ifyllt" : "already filled in"
        case .tables: return isSwedish ? "räknat ur registret" : "counted from the register"
        case .register: return isSwedish ? "registrets uppgifter" : "the register's records"
        case .decision(let year): return isSwedish ? "beslutet för \(year)" : "the decision for \(year)"
        case .report(let year):
            let name = isSwedish ? "redovisningen" : "the report"
            return year.map { "\(name) \(isSwedish ? "för" : "of") \($0)" } ?? name
        case .application(let year):
            let name = isSwedish ? "ansökan" : "the application"
            return year.map { "\(name) \(isSwedish ? "för" : "for") \($0)" } ?? name
        }
    }
}

extension DraftConflict {
    /// The conflict in words.
    public func message(in language: MessageLanguage) -> String {
        let (mine, theirs) = (source.name(in: language), otherSource.name(in: language))
        return language == .swedish
            ? "\(field): \"\(answer)\" (\(mine)) står kvar; \"\(other)\" (\(theirs)) har inte tagits med."
            : "\(field): \"\(answer)\" (\(mine)) stands; \"\(other)\" (\(theirs)) was not taken."
    }
}
