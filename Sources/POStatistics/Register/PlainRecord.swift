import POModel

/// Reads a client or an assignment of a JSON register straight from its bytes, when it is as plain as nearly all are:
/// strings of ASCII without escapes, known keys, each once, and values that can be right.
///
/// Any other record is left to ``JSONParser`` and the types of the model, which tell what is wrong.
struct PlainRecord: Sendable {
    /// What the record says about a client.
    private(set) var client = HeldClient()
    /// What the record says about an assignment, but for its client and its ombud.
    private(set) var assignment = HeldAssignment()
    /// Where the client's id stands; empty for a blank.
    private(set) var id = 0..<0
    /// Where the ombud's id stands; empty for a blank.
    private(set) var ombud = 0..<0
    /// Where the record ends.
    private(set) var end = 0

    private let clientKeys = PlainKeys<ClientKey>()
    private let assignmentKeys = PlainKeys<AssignmentKey>()
    private let declinationKeys = PlainKeys<DeclinationKey>()
    private let genders = TokenTable(Gender.allCases.map(\.rawValue))
    private let reasons = TokenTable(ContactReason.asked.map(\.rawValue))
    private let answers = TokenTable([ChildrenAtHome.yes, .no, .unknown].map(\.rawValue))
    private let municipalities = MunicipalityIndex.standard

    /// Reads the client at a position; `false` when the record is not plain or does not end within the bytes.
    mutating func readClient(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        client = HeldClient()
        id = 0..<0
        var object = PlainObject(at: start)
        while let place = object.nextKey(of: clientKeys, in: bytes) {
            guard readField(clientKeys[place], bytes, at: &object.index) else { return false }
        }
        end = object.index
        return object.hasEnded
    }

    /// Reads the assignment at a position; `false` when the record is not plain or does not end within the bytes.
    mutating func readAssignment(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        assignment = HeldAssignment()
        id = 0..<0
        ombud = 0..<0
        var declined: PackedDay?
        var (hasReasons, hasLaterReasons) = (false, false)
        var object = PlainObject(at: start)
        while let place = object.nextKey(of: assignmentKeys, in: bytes) {
            let isRead: Bool
            switch assignmentKeys[place] {
            case .reasons:
                isRead = readReasons(bytes, at: &object.index, into: &assignment.row.reasons)
                hasReasons = !assignment.row.reasons.isEmpty
            case .reasonsFoundLater:
                isRead = readReasons(bytes, at: &object.index, into: &assignment.row.reasonsFoundLater)
                hasLaterReasons = !assignment.row.reasonsFoundLater.isEmpty
            case .declined: isRead = readDeclination(bytes, at: &object.index, into: &declined)
            case let key: isRead = readField(key, bytes, at: &object.index)
            }
            guard isRead else { return false }
        }
        end = object.index
        if let declined { assignment.decline(on: declined) }
        assignment.note(hasReasons: hasReasons, hasLaterReasons: hasLaterReasons)
        return object.hasEnded
    }

    private mutating func readField(_ key: ClientKey, _ bytes: Span<UInt8>, at index: inout Int) -> Bool {
        switch key {
        case .birthYear:
            guard index + 4 < bytes.count, bytes[index] != UInt8(ascii: "0"),
                let year = CellContent.fourDigits(bytes.extracting(index..<index + 4))
            else { return false }
            index += 4
            client.birthYear = Int32(year)
            return true
        case .childrenAtHome: return Self.read(answers, bytes, at: &index) { client.childrenAtHome = Self.answer($0) }
        case .gender: return Self.read(genders, bytes, at: &index) { client.gender = Gender.allCases[$0] }
        case .id: return Self.readID(bytes, at: &index, into: &id)
        }
    }

    private mutating func readField(_ key: AssignmentKey, _ bytes: Span<UInt8>, at index: inout Int) -> Bool {
        switch key {
        case .applied: return Self.readDay(bytes, at: &index, into: &assignment.row.applied)
        case .opened: return Self.readDay(bytes, at: &index, into: &assignment.row.opened)
        case .closed: return Self.readDay(bytes, at: &index, into: &assignment.row.closed)
        case .childrenAtHome:
            return Self.read(answers, bytes, at: &index) { assignment.childrenAtHome = Self.answer($0) }
        case .client: return Self.readID(bytes, at: &index, into: &id)
        case .ombud: return Self.readID(bytes, at: &index, into: &ombud)
        case .municipality:
            guard let code = PlainObject.string(bytes, at: &index),
                let number = CellContent.fourDigits(bytes.extracting(code)),
                let place = municipalities.place(ofNumber: number)
            else { return false }
            assignment.row.municipality = place
            return true
        case .phase, .referredBy: return PlainObject.string(bytes, at: &index) != nil
        case .priorityGroups: return PlainObject.strings(bytes, at: &index) { _ in true }
        case .reasons, .reasonsFoundLater, .declined: return false
        }
    }

    private func readReasons(_ bytes: Span<UInt8>, at index: inout Int, into set: inout ReasonSet) -> Bool {
        PlainObject.strings(bytes, at: &index) { word in
            guard let place = reasons.place(of: bytes.extracting(word)) else { return false }
            set.insert(.reason(at: place))
            return true
        }
    }

    private func readDeclination(_ bytes: Span<UInt8>, at index: inout Int, into declined: inout PackedDay?) -> Bool {
        var object = PlainObject(at: index)
        var day = PackedDay()
        var isEmpty = true
        while let place = object.nextKey(of: declinationKeys, in: bytes) {
            isEmpty = false
            switch declinationKeys[place] {
            case .date: guard Self.readDay(bytes, at: &object.index, into: &day) else { return false }
            case .reason, .details: guard PlainObject.string(bytes, at: &object.index) != nil else { return false }
            }
        }
        index = object.index
        if !isEmpty { declined = day }
        return object.hasEnded
    }

    private static func answer(_ place: Int) -> HeldAnswer { place == 0 ? .yes : .noOrUnknown }

    private static func read(
        _ words: TokenTable, _ bytes: Span<UInt8>, at index: inout Int, _ take: (Int) -> Void
    ) -> Bool {
        guard let word = PlainObject.string(bytes, at: &index), let place = words.place(of: bytes.extracting(word))
        else { return false }
        take(place)
        return true
    }

    private static func readDay(_ bytes: Span<UInt8>, at index: inout Int, into day: inout PackedDay) -> Bool {
        guard let text = PlainObject.string(bytes, at: &index),
            case .date(let date) = CellContent.date(bytes.extracting(text))
        else { return false }
        day = PackedDay(date)
        return true
    }

    /// Reads an id; `false` for what may be none.
    private static func readID(_ bytes: Span<UInt8>, at index: inout Int, into id: inout Range<Int>) -> Bool {
        guard let text = PlainObject.string(bytes, at: &index) else { return false }
        id = text
        return text.count <= ShortID.longest || !PersonalIdentityNumber.isIn(bytes.extracting(text))
    }
}

// The keys of records, in the order of canonical JSON.

private enum ClientKey: String, CaseIterable { case birthYear, childrenAtHome, gender, id }

private enum AssignmentKey: String, CaseIterable {
    case applied, childrenAtHome, client, closed, declined, municipality, ombud, opened, phase, priorityGroups
    case reasons, reasonsFoundLater, referredBy
}

private enum DeclinationKey: String, CaseIterable { case date, details, reason }
