import POModel
import TestSupport

@testable import POForms

/// A filled form with one edit, and what an honest reading of it may make of each field.
struct Mutant {
    let channel: SheetChannel
    /// What the document holds.
    let base: [String: JSONValue]
    var sheet: Sheet
    /// The form before the edit.
    private let original: Sheet
    var outcomes: [String: Outcome]
    /// The fields that the edit is about.
    var touched: Set<String> = []
    /// What was done, in a few words.
    var note = ""

    init(_ sheet: Sheet, _ base: [String: JSONValue], in channel: SheetChannel) {
        self.sheet = sheet
        original = sheet
        self.base = base
        self.channel = channel
        outcomes = base.mapValues { .value($0) }
    }

    /// Sets the outcome of a field, or of everything under it.
    mutating func expect(_ outcome: Outcome, of field: String) {
        let leaves = outcomes.keys.filter { $0.hasPrefix(field + ".") }
        for leaf in leaves.isEmpty ? [field] : leaves {
            outcomes[leaf] = outcome == .nothing && base[leaf] == nil ? .absent : outcome
            touched.insert(leaf)
        }
    }

    /// Says that a field can only be told: whatever it held, nobody knows it now.
    mutating func expect(_ outcome: Outcome, of fields: [String]) { for field in fields { expect(outcome, of: field) } }

    /// Says that what a field held may be taken only with a word of doubt.
    mutating func doubt(_ field: String) {
        let leaves = base.keys.filter { $0 == field || $0.hasPrefix(field + ".") }
        for leaf in leaves { expect(.guess(base[leaf]), of: leaf) }
    }

    /// Says that fields stay as they are, although the edit is about them.
    mutating func touch(_ fields: [String]) {
        for field in fields {
            for leaf in outcomes.keys where leaf == field || leaf.hasPrefix(field + ".") { touched.insert(leaf) }
        }
    }

    /// The form as its channel prints it.
    var text: String { channel.print(sheet) }

    /// The form as its channel prints it without the edit.
    var unmutatedText: String { channel.print(original) }
}
