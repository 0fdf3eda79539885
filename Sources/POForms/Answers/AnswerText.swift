import POModel

/// What an answer's text turned out to be.
enum ReadAnswer: Hashable {
    /// A value, in the interchange format.
    case value(JSONValue)
    /// A value, and a doubt that a person should look at.
    case doubtful(JSONValue, Diagnostic.Code, [String] = [])
    /// Nothing was answered.
    case blank
    /// Something was answered that is not what the question expects.
    case unreadable(Diagnostic.Code)

    /// A value without doubt, if it is quoted: what we print of it reads back as it was.
    func settled(if isQuoted: Bool) -> ReadAnswer {
        if isQuoted, case .doubtful(let value, _, _) = self { .value(value) } else { self }
    }

    /// The value with a doubt, if there is one.
    func doubted(_ code: Diagnostic.Code?) -> ReadAnswer {
        if let code, case .value(let value) = self { .doubtful(value, code) } else { self }
    }
}

extension AnswerKind {
    /// Reads the text of an answer.
    ///
    /// - Parameters:
    ///   - text: The text, without markup.
    ///   - verbatim: Whether the text is a quotation, in which nothing stands for a blank.
    /// - Returns: The value, or why there is none.
    func read(_ text: String, verbatim: Bool = false) -> ReadAnswer {
        // A converter that escapes a quotation's mark leaves it as text; before a number it is more than that.
        if !verbatim, self != .text, text.hasPrefix("> "), !isNumber, !(self == .waitingTime && Self.isBound(text)) {
            return read(String(text.dropFirst(2)), verbatim: false)
        }
        if !verbatim, self != .text, text.utf8.contains(0xC2) || text.utf8.contains(0xE2) {
            let mended = Self.withoutLayout(text, isAddress: self == .email)
            if mended != text { return read(mended, verbatim: false) }
        }
        if !verbatim, self == .text, text.utf8.count < Self.longestDirt, Self.isDirt(text) {
            return .unreadable(.unclaimedText)
        }
        if self == .text, verbatim || !Self.canBePlaceholder(startingWith: text.utf8.first) {
            return FreeText(text).map { .value(.string($0.rawValue)) } ?? .blank
        }
        guard let line = LineText(text) else { return .blank }
        if !verbatim && Self.isPlaceholder(line.rawValue) { return .blank }
        // Numbers on two lines are two numbers.
        if isNumber, text.utf8.contains(0x0A), text.split(whereSeparator: \.isNewline).count > 1 {
            return Self.read(Int?.none, else: numberFault)
        }
        return readNumber(line.rawValue, verbatim, in: text) ?? readWords(line, verbatim, in: text)
            ?? readParts(line.rawValue, verbatim, in: text)
    }

    /// A number; `nil` where another kind of answer is expected.
    private func readNumber(_ line: String, _ verbatim: Bool, in text: String) -> ReadAnswer? {
        switch self {
        case .count: return readNumber(line, verbatim, in: text) { NumberGrammar.count($0)?.rawValue }
        case .year: return Self.read(NumberGrammar.year(line), else: numberFault)
        case .kronor: return readNumber(line, verbatim, in: text) { NumberGrammar.kronor($0)?.rawValue }
        case .positions:
            if !verbatim, let percent = RemarkedNumber.percent(line) {
                return Self.read(percent, else: numberFault).doubted(.guessedFromText)
            }
            return readNumber(line, verbatim, in: text, isWhole: false, NumberGrammar.positions)
        default: return nil
        }
    }

    /// Words or a sign for something; `nil` where an answer of several parts is expected.
    private func readWords(_ line: LineText, _ verbatim: Bool, in text: String) -> ReadAnswer? {
        let words = line.rawValue
        switch self {
        case .text: return FreeText(text).map { .value(.string($0.rawValue)) } ?? .blank
        case .line: return .value(.string(words)).doubted(verbatim ? nil : LineDoubt.of(words))
        case .diaryNumber: return !verbatim && Self.isDiaryPlaceholder(words) ? .blank : .value(.string(words))
        case .date: return Self.readDate(words)
        case .postalCode: return Self.read(PostalCode(rawValue: words), else: .invalidPostalCode)
        case .phone: return Self.read(PhoneNumber(rawValue: Self.withoutRemark(words)), else: .invalidPhone)
        case .email: return Self.read(EmailAddress(rawValue: words), else: .invalidEmail)
        case .municipality: return Self.readMunicipality(words, verbatim: verbatim)
        case .organisationNumber:
            return Self.read(OrganisationNumber(rawValue: words), else: .invalidOrganisationNumber)
        case .plusgiro: return Self.read(Plusgiro(rawValue: words), else: .invalidGiro)
        case .bankgiro: return Self.read(Bankgiro(rawValue: words), else: .invalidGiro)
        case .waitingTime: return Self.readWaitingTime(line, verbatim: verbatim)
        default: return nil
        }
    }

    private func readParts(_ line: String, _ verbatim: Bool, in text: String) -> ReadAnswer {
        switch self {
        case .municipalities: Self.readMunicipalities(text, verbatim: verbatim)
        case .giro: GiroGrammar.read(line)
        case .address: AddressGrammar.read(text).settled(if: verbatim)
        case .placeAndDate: SignatureGrammar.placeAndDate(line).settled(if: verbatim)
        case .nameAndTitle: SignatureGrammar.nameAndTitle(text, verbatim: verbatim)
        case .countyBoard: CountyBoardGrammar.read(text).settled(if: verbatim)
        case .ranking: RankingGrammar.read(text, verbatim: verbatim)
        case .lines: LineLists.read(text, verbatim: verbatim)
        case .signatories: SignatoryGrammar.read(text, verbatim: verbatim)
        default: .unreadable(.unclaimedText)
        }
    }

    /// A text without soft hyphens; in an address every hyphen is the plain one.
    private static func withoutLayout(_ text: String, isAddress: Bool) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\u{AD}" {
            let isHyphen = scalar == "\u{2010}" || scalar == "\u{2011}"
            scalars.append(isAddress && isHyphen ? "-" : scalar)
        }
        return String(scalars)
    }

    /// Whether a number is expected.
    var isNumber: Bool {
        switch self {
        case .count, .year, .kronor, .positions: true
        default: false
        }
    }

    /// Whether a `>` is less a quotation's mark than a sign of more: a number or a word of one follows it.
    private static func isBound(_ text: String) -> Bool {
        let rest = text.dropFirst(2).drop { $0.isWhitespace }
        return rest.first?.isNumber == true || NumberWords.number(rest.lowercased().prefix { $0.isLetter }) != nil
    }

    /// A number; one that has more beside it, or that may be two, is read with a doubt.
    private func readNumber<Value: InterchangeValue>(
        _ text: String, _ verbatim: Bool, in whole: String, isWhole: Bool = true, _ grammar: (String) -> Value?
    ) -> ReadAnswer {
        if let value = grammar(text) {
            // Most numbers are short.
            if verbatim || whole.utf8.count < 5 { return Self.read(value, else: numberFault) }
            switch NumberDoubt.of(whole, within: self == .kronor ? .amount : isWhole ? .count : nil) {
            case .sound: return Self.read(value, else: numberFault)
            case .doubtful: return Self.read(value, else: numberFault).doubted(.numberWithRemark)
            case .several: return .unreadable(numberFault)
            }
        }
        if !verbatim, self != .kronor {
            if let value = NumberWords.inDigits(text).flatMap(grammar) { return Self.read(value, else: numberFault) }
            if NumberWords.isNone(text), let none = grammar("0") {
                return Self.read(none, else: numberFault).doubted(.guessedFromText)
            }
        }
        guard !verbatim, let (value, doubt) = RemarkedNumber.read(text, isWhole: isWhole, grammar) else {
            return .unreadable(numberFault)
        }
        return Self.read(value, else: numberFault).doubted(doubt)
    }

    /// A date; one with a place beside it, as letters have it, is read with a doubt.
    private static func readDate(_ text: String) -> ReadAnswer {
        if let date = DateGrammar.date(text) { return read(date, else: .invalidDate) }
        guard text.split(separator: " ").count <= 6, text.first?.isUppercase == true,
            case .value(.object(let parts)) = SignatureGrammar.placeAndDate(text), let date = parts["date"],
            case .string(let place)? = parts["place"], text.hasPrefix(place), place.split(separator: " ").count <= 2
        else { return .unreadable(.invalidDate) }
        return .doubtful(date, .guessedDivision)
    }

    private var numberFault: Diagnostic.Code {
        switch self {
        case .year: .invalidYear
        case .kronor: .invalidAmount
        case .positions: .invalidPositions
        default: .invalidCount
        }
    }

    static func read(_ value: (some InterchangeValue)?, else code: Diagnostic.Code) -> ReadAnswer {
        value.map { .value($0.json) } ?? .unreadable(code)
    }

    /// A text without words in parentheses before it, as a label misspelt by a converter leaves them.
    private static func withoutRemark(_ text: String) -> String {
        guard text.hasPrefix("("), let end = text.firstIndex(of: ")"), !text[..<end].contains(where: \.isNumber) else {
            return text
        }
        return String(text[text.index(after: end)...].drop { $0.isWhitespace || $0 == ":" })
    }

    private static func readMunicipality(_ name: String, verbatim: Bool) -> ReadAnswer {
        guard let municipality = Municipality(name: name) else { return .blank }
        guard municipality.code == nil, !verbatim else { return .value(municipality.json) }
        return .doubtful(municipality.json, .unknownMunicipality, Municipality.nearestName(to: name).map { [$0] } ?? [])
    }

    /// What people write in a list of municipalities that is empty.
    private static let noMunicipality: Set<String> = ["nej", "inga", "ingen", "inga andra", "-", "–", "--"]

    /// One municipality to a line; outside quotations also parted by commas and `och`.
    private static func readMunicipalities(_ text: String, verbatim: Bool) -> ReadAnswer {
        var names = text.split(whereSeparator: \.isNewline).map(String.init)
        if !verbatim {
            names = names.flatMap { $0.split { ",;".contains($0) } }.flatMap { name in
                String(name).split(separator: " och ").map(String.init)
            }.flatMap { MunicipalityNames.parted($0) ?? [$0] }
        }
        var values: [JSONValue] = []
        var doubt: ReadAnswer?
        for name in names {
            guard let line = LineText(name)?.rawValue else { continue }
            if !verbatim && noMunicipality.contains(line.lowercased()) { continue }
            // The nearest name is looked for once only, as that takes its time.
            switch readMunicipality(line, verbatim: verbatim || doubt != nil) {
            case .value(let value): values.append(value)
            case .doubtful(let value, let code, let arguments):
                values.append(value)
                if doubt == nil { doubt = .doubtful(value, code, arguments) }
            case .blank, .unreadable: continue
            }
        }
        guard !values.isEmpty else { return .blank }
        guard case .doubtful(_, let code, let arguments)? = doubt else { return .value(.array(values)) }
        return .doubtful(.array(values), code, arguments)
    }

    private static func readWaitingTime(_ line: LineText, verbatim: Bool) -> ReadAnswer {
        let time = WaitingTime(line)
        let isRead = verbatim || time.minimumDays != nil || time.maximumDays != nil
        return isRead ? .value(time.json) : .doubtful(time.json, .unreadWaitingTime)
    }
}
