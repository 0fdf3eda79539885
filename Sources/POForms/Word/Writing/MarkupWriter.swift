/// Writes XML in which no text can change the elements around it.
struct MarkupWriter {
    private(set) var bytes: [UInt8]

    /// Attributes of an element, in the order in which they are written.
    typealias Attributes = KeyValuePairs<String, String>

    /// Begins a document.
    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }

    /// Writes an element without content.
    mutating func element(_ name: String, _ attributes: Attributes = [:]) {
        appendStart(name, attributes)
        bytes += "/>".utf8
    }

    /// Writes an element with what its content writes.
    mutating func element(_ name: String, _ attributes: Attributes = [:], content: (inout MarkupWriter) -> Void) {
        begin(name, attributes)
        content(&self)
        end(name)
    }

    /// Begins an element, which must be ended.
    mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
        appendStart(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Ends the element that was begun last.
    mutating func end(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element that holds a text.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: some StringProtocol) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes a text; what XML cannot hold is left out.
    mutating func text(_ text: some StringProtocol) { append(text, isAttribute: false) }

    private mutating func appendStart(_ name: String, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += name.utf8
            bytes += "=\"".utf8
            append(value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(_ text: some StringProtocol, isAttribute: Bool) {
        guard text.utf8.contains(where: Self.mayNeedCare) else { return bytes += text.utf8 }
        for scalar in text.unicodeScalars where Self.canStand(scalar) {
            if let reference = Self.reference(for: scalar, isAttribute: isAttribute) {
                bytes += reference.utf8
            } else {
                bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
    }

    /// Whether a byte is of a character that cannot stand as it is, or begins one that may not.
    private static func mayNeedCare(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == 0xEF
    }

    /// Whether XML 1.0 can hold a character; no surrogate is a scalar.
    private static func canStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r": true
        default: scalar >= " " && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        }
    }

    /// What stands for a character that would be markup, or another character when it is read.
    private static func reference(for scalar: Unicode.Scalar, isAttribute: Bool) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\r": "&#13;"
        case "\"" where isAttribute: "&quot;"
        case "\n" where isAttribute: "&#10;"
        case "\t" where isAttribute: "&#9;"
        default: nil
        }
    }
}
