import Foundation

/// An object of canonical JSON on one line of standard output, written member by member in the order of their names.
struct JSONLine {
    private let encoder: JSONEncoder
    private var pending = Data("{".utf8)
    private var isFirst = true

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Writes a member that is a text.
    mutating func member(_ name: String, _ text: String) throws {
        begin(name)
        pending.append(try encoder.encode(text))
    }

    /// Writes a member that is a list.
    mutating func member<Element>(
        _ name: String, _ elements: [Element], _ value: (Element) throws -> some Encodable
    ) throws {
        begin(name)
        pending.append(UInt8(ascii: "["))
        for (number, element) in elements.enumerated() {
            if number > 0 { pending.append(UInt8(ascii: ",")) }
            pending.append(try encoder.encode(try value(element)))
            try write(atLeast: 1 << 16)
        }
        pending.append(UInt8(ascii: "]"))
    }

    /// Ends the object and the line.
    mutating func end() throws {
        pending.append(contentsOf: "}\n".utf8)
        try write(atLeast: 0)
    }

    private mutating func begin(_ name: String) {
        pending.append(contentsOf: "\(isFirst ? "" : ",")\"\(name)\":".utf8)
        isFirst = false
    }

    private mutating func write(atLeast count: Int) throws {
        guard pending.count >= count else { return }
        try Console.write(pending, to: nil)
        pending.removeAll(keepingCapacity: count > 0)
    }
}
