import POModel
import TestSupport
import Testing

/// Fills the fields of any object of the interchange format with random values, about half of them left blank.
struct RandomFiller: FieldVisitor {
    var random: SeededGenerator
    /// How likely a field is to be filled in, in percent.
    var density = 50
    /// Whether now and then something stands under a key that no release knows.
    var addsUnknownFields = true

    static func document<Object: InterchangeObject>(_ type: Object.Type, seed: UInt64) -> Object {
        var filler = Self(random: SeededGenerator(seed: seed))
        filler.density = [5, 50, 95][Int(seed % 3)]
        return filler.object(type)
    }

    mutating func object<Object: InterchangeObject>(_ type: Object.Type) -> Object {
        if let special = special(type) as? Object { return special }
        var object = Object()
        try? object.visitFields(with: &self)
        if addsUnknownFields, type != AdditionalAnswers.self, chance(5) {
            // In a table an unknown object would be an unknown row.
            let isTable = type == CountTable<ContactReason>.self || type == CountTable<OutsideBandReason>.self
            let depth = isTable ? 0 : 2
            object.unknownFields["x-\(Int.random(in: 0...9, using: &random))"] = json(depth: depth)
        }
        return object
    }

    mutating func visit<Value: InterchangeValue>(_ key: String, _ value: inout Value?) {
        if chance(density) { value = self.value(Value.self) }
    }

    mutating func visit<Object: InterchangeObject>(_ key: String, _ object: inout Object) {
        if chance(density) { object = self.object(Object.self) }
    }

    mutating func visit<Element: InterchangeValue>(_ key: String, _ list: inout [Element]) {
        guard chance(density) else { return }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            if let element = value(Element.self) { list.append(element) }
        }
    }

    mutating func visit<Text: InterchangeText>(_ key: String, _ text: inout Text?) {
        if chance(density) { text = Text(rawValue: someText()) }
    }

    mutating func visit(_ key: String, always value: String) {}

    mutating func visitEntries<Key: TableKey, Value: InterchangeValue>(_ entries: inout [Key: Value]) {
        let keys = [
            "18-29", "30-49", "50-64", "65+", "15-17", "economy", "housing", "other", "debtCounselling", "2012", "2010",
            "clients.new.pets", "1", "5",
        ]
        for key in keys.compactMap(Key.init(rawValue:)) where chance(density) { entries[key] = value(Value.self) }
    }
}

extension RandomFiller {
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func someText() -> String { randomText(length: Int.random(in: 1...40, using: &random), using: &random) }

    /// Types whose fields limit each other.
    private mutating func special<Object: InterchangeObject>(_ type: Object.Type) -> (any InterchangeObject)? {
        if type == CountsByGender.self { return counts() }
        if type == WaitingTime.self {
            var waiting = LineText(someText()).map { WaitingTime($0) } ?? WaitingTime()
            waiting.minimumDays = chance(50) ? WholeNumber(Int.random(in: 0...30, using: &random)) : nil
            waiting.maximumDays = chance(50) ? WholeNumber(Int.random(in: 30...99, using: &random)) : nil
            return waiting
        }
        return nil
    }

    private mutating func counts() -> CountsByGender {
        guard chance(70) else { return CountsByGender(undivided: count()) }
        var counts = CountsByGender()
        for gender in Gender.allCases where chance(60) { counts[gender] = count() }
        return counts
    }

    private mutating func count() -> WholeNumber {
        WholeNumber(Int.random(in: 0...(chance(90) ? 99 : 999_999_999_999_999), using: &random)) ?? 0
    }

    /// A value of any type that stands in a field; a type that is not known here is a fault of the test.
    private mutating func value<Value: InterchangeValue>(_ type: Value.Type) -> Value? {
        let value: Any?
        switch type {
        case is Bool.Type: value = chance(50)
        case is Int.Type: value = Int.random(in: 1990...2040, using: &random)
        case is WholeNumber.Type: value = count()
        case is Kronor.Type: value = Kronor(Int.random(in: 0...2_000_000, using: &random))
        case is FullTimeEquivalent.Type:
            value = FullTimeEquivalent(
                hundredths: Int.random(in: 0...(chance(90) ? 2_000 : 999_999_999_999_999), using: &random))
        case is CalendarDate.Type:
            value = CalendarDate(
                rawValue: "20\(Int.random(in: 10...29, using: &random))-02-2\(Int.random(in: 1...8, using: &random))")
        case is LineText.Type: value = LineText(someText())
        case is FreeText.Type: value = FreeText(someText())
        case is [[ContactReason]].Type: value = [[ContactReason.economy], [.housing, .init(rawValue: "debts")], []]
        case is CountsByGender.Type: value = chance(95) ? counts() : nil
        case is FullTimePercent.Type: value = FullTimePercent(hundredths: Int.random(in: 0...10_000, using: &random))
        case is Gender.Type: value = Gender.allCases.randomElement(using: &random)
        case let words as any OpenWord.Type: value = word(words)
        case is JSONValue.Type: value = JSONValue.string("svar: \(Int.random(in: 0...99, using: &random))")
        default: value = identifier(type) ?? (type as? any InterchangeObject.Type).map { fill($0) }
        }
        if value == nil, type != LineText.self, type != FreeText.self, type != CountsByGender.self {
            Issue.record("no random value for \(type)")
        }
        if let object = value as? any InterchangeObject, object.isEmpty { return nil }
        return value as? Value
    }

    private mutating func fill(_ type: any InterchangeObject.Type) -> any InterchangeObject { object(type) }

    private mutating func word<Word: OpenWord>(_ type: Word.Type) -> Word? {
        chance(90)
            ? Word.known.randomElement(using: &random)
            : Word(rawValue: "later-\(Int.random(in: 0...9, using: &random))")
    }

    private mutating func identifier<Value>(_ type: Value.Type) -> Any? {
        let number = Int.random(in: 1000...9998, using: &random)
        return switch type {
        case is Municipality.Type:
            chance(80) ? Municipality.all.randomElement(using: &random) : Municipality(name: "Påhittade \(number)")
        case is EmailAddress.Type: EmailAddress(rawValue: "po.\(number)@påhittad.example.se")
        case is PhoneNumber.Type: PhoneNumber(rawValue: "08-\(number) \(number)")
        case is PostalCode.Type: PostalCode(rawValue: "\(number)1")
        case is OrganisationNumber.Type: OrganisationNumber(rawValue: "21200\(number)1")
        case is Plusgiro.Type: Plusgiro(rawValue: "\(number)")
        case is Bankgiro.Type: Bankgiro(rawValue: "\(number)\(number)")
        case is GiroNumber.Type: GiroNumber(rawValue: chance(50) ? "\(number)" : "\(number)-1")
        case is MunicipalityCode.Type: Municipality.all.randomElement(using: &random)?.code
        case is RecordedClientID.Type: ClientID("c\(number)").map(RecordedClientID.id)
        case is OmbudID.Type: OmbudID("o\(number)")
        default: nil
        }
    }

    mutating func json(depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
        case 0: .null
        case 1: .bool(chance(50))
        case 2: .integer(Int.random(in: -1_000_000...1_000_000, using: &random))
        case 3: .number(Double(Int.random(in: -999...999, using: &random)) + 0.25)
        case 4: .string(someText())
        case 5: .array([json(depth: depth - 1), json(depth: depth - 1)])
        default: .object(["a": json(depth: depth - 1), "å/b": json(depth: depth - 1)])
        }
    }
}
