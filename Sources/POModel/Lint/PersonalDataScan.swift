/// Looks for personal data, from token to token.
struct PersonalDataScan {
    let tokens: [TextToken]
    private let lowercased: [String]
    private var found: [PersonalData] = []

    init(_ text: String) {
        tokens = TextToken.tokens(of: text)
        lowercased = tokens.map { $0.kind == .letters ? $0.text.lowercased() : $0.text }
    }

    mutating func run() -> [PersonalData] {
        var index = 0
        while index < tokens.count {
            if let end = bankAccount(at: index) {
                index = end
            } else if let (category, end) = match(at: index) {
                found.append(PersonalData(category: category, range: range(index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func match(at index: Int) -> (PersonalData.Category, Int)? {
        switch tokens[index].kind {
        case .digits:
            // In the middle of a word or of a longer number nothing begins.
            if index > 0, tokens[index - 1].kind == .letters { return nil }
            if let identity = identityNumber(at: index) { return identity }
            if let end = phoneNumber(at: index) { return (.phoneNumber, end) }
            if let end = dateOfBirth(at: index) { return (.dateOfBirth, end) }
            if let end = postalCodeAndTown(at: index) { return (.postalAddress, end) }
            return emailAddress(at: index).map { (.emailAddress, $0) }
        case .letters:
            if let end = emailAddress(at: index) { return (.emailAddress, end) }
            return street(at: index).map { (.postalAddress, $0) }
        case .sign:
            return internationalNumber(at: index).map { (.phoneNumber, $0) }
        case .blank: return nil
        }
    }

    private func range(_ indices: Range<Int>) -> Range<Int> {
        tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
    }
}

extension PersonalDataScan {
    func token(_ index: Int) -> TextToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    func word(_ index: Int) -> String { lowercased.indices.contains(index) ? lowercased[index] : "" }

    func isDigits(_ index: Int) -> Bool { token(index)?.kind == .digits }

    /// The words before a token, the nearest first; at most `count`, none from another line or from far away.
    func words(before index: Int, _ count: Int) -> [String] {
        var words: [String] = []
        let furthest = max(0, index - 30)
        var index = index - 1
        while index >= furthest, words.count < count, !tokens[index].text.contains("\n") {
            if tokens[index].kind == .letters { words.append(lowercased[index]) }
            index -= 1
        }
        return words
    }

    /// The word that comes next, with nothing but one blank before it.
    func wordAfter(_ index: Int) -> String {
        let next = token(index)?.isSpace == true ? index + 1 : index
        return token(next)?.kind == .letters ? word(next) : ""
    }
}
