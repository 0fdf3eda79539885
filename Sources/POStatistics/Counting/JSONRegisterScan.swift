import POModel

/// Goes through the bytes of a register in JSON, record by record.
///
/// What is kept of a record is what the year's figures need. A record that cannot be read is left out and told, and never
/// stops the rest.
struct JSONRegisterScan: Sendable {
    private enum Stage: Sendable {
        case start, members, elements, end
        /// The rest of a value is passed over, in a list or as a member.
        case skipping(JSONSkip, inList: Bool)
    }

    private static let lists = FieldNames(of: Register()).names.subtracting(["version"])

    private var stage = Stage.start
    /// What was read.
    private(set) var records: RegisterRecords
    /// The key of the list that is read.
    private var list = ""
    /// The number of the next record of the list.
    private var number = 0
    /// Whether a comma must stand before the next member or element.
    private var needsComma = false
    /// How many bytes were used before those that are scanned.
    private var usedBefore = 0
    private var plain = PlainRecord()

    init(_ serviceYear: ServiceYear) { records = RegisterRecords(serviceYear) }

    /// The reading, when all has been read.
    func reading() -> RegisterReading { records.reading() }

    /// Takes the records that end within the bytes, after which nothing follows if `isFinal`.
    ///
    /// Gives how many bytes were used; the rest must come again, with more behind it. Throws when the bytes are no JSON, or
    /// no register.
    mutating func scan(_ bytes: Span<UInt8>, isFinal: Bool) throws(RegisterError) -> Int {
        var position = 0
        while try step(bytes, at: &position) {}
        if isFinal {
            guard case .end = stage else { throw broken(position) }
        }
        usedBefore += position
        return position
    }

    /// Goes on by one member, element or mark; `false` when that needs more bytes.
    private mutating func step(_ bytes: Span<UInt8>, at position: inout Int) throws(RegisterError) -> Bool {
        if case .skipping(var skip, let inList) = stage {
            let hasEnded = skip.skip(bytes, at: &position)
            stage = hasEnded ? (inList ? .elements : .members) : .skipping(skip, inList: inList)
            return hasEnded
        }
        JSONBytes.skipBlanks(bytes, at: &position)
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        switch stage {
        case .start:
            guard byte == UInt8(ascii: "{") else { throw broken(position) }
            position += 1
            stage = .members
        case .members where byte == UInt8(ascii: "}"):
            position += 1
            stage = .end
        case .elements where byte == UInt8(ascii: "]"):
            position += 1
            stage = .members
            needsComma = true
        case .members where needsComma, .elements where needsComma:
            guard byte == UInt8(ascii: ",") else { throw broken(position) }
            position += 1
            needsComma = false
        case .members: return try member(bytes, at: &position)
        case .elements: return element(bytes, at: &position)
        case .end, .skipping: throw broken(position)
        }
        return true
    }

    private func broken(_ position: Int) -> RegisterError { .brokenJSON(byte: usedBefore + position) }

    /// Goes to the value of the next member: into a list of records, or past anything else.
    private mutating func member(_ bytes: Span<UInt8>, at position: inout Int) throws(RegisterError) -> Bool {
        guard bytes[position] == .quotationMark else { throw broken(position) }
        var (end, skip) = (position, JSONSkip())
        guard skip.skip(bytes, at: &end) else { return false }
        let name = Self.copy(bytes, position..<end)
        JSONBytes.skipBlanks(bytes, at: &end)
        guard end < bytes.count else { return false }
        guard bytes[end] == UInt8(ascii: ":"), case .string(let key)? = JSONParser.value(of: name) else {
            throw broken(position)
        }
        end += 1
        JSONBytes.skipBlanks(bytes, at: &end)
        guard end < bytes.count else { return false }
        position = end
        needsComma = true
        stage = .skipping(JSONSkip(), inList: false)
        guard Self.lists.contains(key), bytes[end] != UInt8(ascii: "n") else { return true }
        // Other documents have other things under the same keys.
        guard bytes[end] == UInt8(ascii: "[") else { throw .notAList(field: key) }
        (list, number, stage, needsComma) = (key, 0, .elements, false)
        position += 1
        return true
    }

    /// Takes the next record of a list; `false` when it does not end within the bytes.
    private mutating func element(_ bytes: Span<UInt8>, at position: inout Int) -> Bool {
        if takePlain(bytes, at: &position) {
            needsComma = true
            number += 1
            return true
        }
        var (end, skip) = (position, JSONSkip())
        let hasEnded = skip.skip(bytes, at: &end)
        guard hasEnded || bytes.count - position >= CSVScanner.maximumRowLength else { return false }
        if hasEnded, end - position <= CSVScanner.maximumRowLength {
            take(JSONParser.value(of: Self.copy(bytes, position..<end)))
        } else {
            take(nil)
            if !hasEnded { stage = .skipping(skip, inList: true) }
        }
        position = end
        needsComma = true
        number += 1
        return hasEnded
    }

    /// Takes a record that is plain.
    private mutating func takePlain(_ bytes: Span<UInt8>, at position: inout Int) -> Bool {
        switch list {
        case "assignments":
            guard plain.readAssignment(bytes, from: position), isShort(from: position),
                records.add(
                    plain.assignment, of: bytes.extracting(plain.id), ombud: bytes.extracting(plain.ombud))
            else { return false }
        case "clients":
            guard plain.readClient(bytes, from: position), isShort(from: position) else { return false }
            records.add(plain.client, id: bytes.extracting(plain.id))
        default: return false
        }
        position = plain.end
        return true
    }

    private func isShort(from start: Int) -> Bool { plain.end - start <= CSVScanner.maximumRowLength }

    /// Takes a record by its value; `nil` for one that is no JSON or too long.
    private mutating func take(_ value: JSONValue?) {
        let path = "\(list).\(number)"
        guard let value else { return records.addUnreadable(path) }
        do {
            records.add(try Register(json: .object([list: .array([value])])), in: list)
        } catch let refused as RefusedValue {
            // The path in a register of this record alone begins with the list and its first number.
            records.addUnreadable(([path] + refused.path.dropFirst(2)).joined(separator: "."))
        } catch {
            records.addUnreadable(path)
        }
    }

    private static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ContiguousArray<UInt8> {
        var copy: ContiguousArray<UInt8> = []
        copy.reserveCapacity(range.count)
        for index in range { copy.append(bytes[index]) }
        return copy
    }
}
