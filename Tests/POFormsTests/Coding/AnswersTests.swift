import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct AnswersTests {
    @Test(arguments: [
        ("year", ["year"]), ("clients.new.byAge.18-29.women", ["clients", "new", "byAge", "18-29", "women"]),
        ("pets.count", ["additional", "pets.count"]), ("additional", ["additional"]),
        ("additional.pets.count", ["additional", "pets.count"]), ("", ["additional", ""]), ("year.", ["year", ""]),
        ("clients..new", ["clients", "", "new"]),
    ])
    func pathsHaveKeys(id: String, keys: [String]) {
        #expect(FieldID(rawValue: id).keys == keys)
    }

    @Test func anAnswerWithinAnotherTakesItsPlace() {
        var answers = Answers()
        answers["access.queue"] = .string("yes")
        answers["access.queue.text"] = .integer(1)
        #expect(answers["access.queue"] == .object(["text": .integer(1)]))
        #expect(answers["access.queue.text.more"] == nil)
    }

    @Test func whatIsLeftEmptyIsTakenAway() {
        var answers = Answers()
        answers["clients.new.byAge.18-29.women"] = .integer(1)
        answers["clients.all.women"] = .integer(2)
        answers["clients.new.byAge.18-29.women"] = nil
        #expect(answers["clients"] == .object(["all": .object(["women": .integer(2)])]))
        answers["clients.all.women"] = nil
        #expect(answers == Answers())
        answers["clients.all.women"] = nil
        #expect(answers == Answers())
    }

    /// Answers given in any order are those of a plain list.
    @Test(arguments: seeds)
    func keepsWhatIsSet(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let edition = RandomDocument.edition(of: seed)
        let fields = edition.fields.filter { field in
            !edition.fields.contains { $0.rawValue.hasPrefix(field.rawValue + ".") }
        }
        var answers = Answers()
        var list: [FieldID: JSONValue] = [:]
        for _ in 0..<200 {
            let field = random.pick(fields)
            let value: JSONValue? = random.oneIn(3) ? nil : .integer(Int.random(in: 0...9, using: &random))
            answers[field] = value
            list[field] = value
        }
        for field in fields { #expect(answers[field] == list[field], "\(field)") }
        #expect(answers.paths(outside: []).count == list.count)
    }
}
