extension XMLScanner {
    /// The value of an attribute; `nil` if a tag has none of the name.
    func value(_ name: String, of tag: XMLTag, in space: XMLSpace? = nil) throws(XMLFault) -> String? {
        for attribute in tag.attributes where source[attribute.name].elementsEqual(name.utf8) {
            if let space, attribute.space != space { continue }
            return String(decoding: try decoded(attribute.value), as: UTF8.self)
        }
        return nil
    }

    /// Text with the characters that entities stand for; line ends are those of XML.
    ///
    /// - Complexity: O(*n*).
    func decoded(_ range: Range<Int>) throws(XMLFault) -> [UInt8] {
        let text = source[range]
        guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x0D }) else { return Array(text) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        var place = range.lowerBound
        while place < range.upperBound {
            switch source[place] {
            case UInt8(ascii: "&"):
                let end = source[place..<min(place + Self.longestEntity, range.upperBound)].firstIndex {
                    $0 == UInt8(ascii: ";")
                }
                guard let end, let character = Self.character(source[place + 1..<end]) else { throw .unknownEntity }
                decoded += character
                place = end + 1
            case 0x0D:
                decoded.append(0x0A)
                place += place + 1 < range.upperBound && source[place + 1] == 0x0A ? 2 : 1
            case let byte:
                decoded.append(byte)
                place += 1
            }
        }
        return decoded
    }

    /// The longest entity with its marks: a number of all code points, with zeros before it.
    private static let longestEntity = 16

    private static func character(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == UInt8(ascii: "x")
            let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
            guard number.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
                let value = UInt32(number, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value),
                value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value)
            else { return nil }
            return Array(String(Character(scalar)).utf8)
        }
        return entities[String(decoding: name, as: UTF8.self)].map { [$0] }
    }

    private static let entities: [String: UInt8] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
    ]
}
