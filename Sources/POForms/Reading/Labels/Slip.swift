/// How far the beginning of a text is from a label, in letters put in, left out or taken for others.
enum Slip {
    /// How many letters of a label may be wrong: none in short ones, then one in eight.
    static func allowance(_ length: Int) -> Int {
        length < Limits.shortestSpelt ? 0 : min(Limits.mostSlips, max(1, length / Limits.lettersForSlip))
    }

    /// The beginning of a text that is nearest to a pattern.
    ///
    /// - Parameters:
    ///   - pattern: The label's skeleton; not empty.
    ///   - text: The skeleton of the text, from where the label would begin.
    ///   - allowance: The greatest distance.
    /// - Returns: The distance and the number of folded bytes of the text; `nil` when none is near enough.
    /// - Complexity: O(*m* × *k*) for a pattern of *m* bytes and an allowance of *k*.
    static func nearest(
        _ pattern: [UInt8], _ text: ArraySlice<UInt8>, within allowance: Int
    ) -> (distance: Int, length: Int)? {
        let width = pattern.count + allowance
        let text = Array(text.prefix(width))
        guard text.count + allowance >= pattern.count, !text.isEmpty else { return nil }
        let far = allowance + 1
        var above = (0...text.count).map { min($0, far) }
        var current = [Int](repeating: far, count: text.count + 1)
        var band = 1...1
        for (row, letter) in pattern.enumerated() {
            let low = max(1, row + 1 - allowance)
            let high = min(text.count, row + 1 + allowance)
            guard low <= high else { return nil }
            band = low...high
            // What stands beside the band is too far.
            current[low - 1] = low == 1 ? min(row + 1, far) : far
            if high < text.count { current[high + 1] = far }
            var least = current[low - 1]
            for column in band {
                let byte = text[column - 1]
                let isSame = byte == letter || (letter == Skeleton.yearDigit && (0x30...0x39).contains(byte))
                current[column] = min(
                    above[column - 1] + (isSame ? 0 : 1), above[column] + 1, current[column - 1] + 1, far)
                least = min(least, current[column])
            }
            if least == far { return nil }
            swap(&above, &current)
        }
        // Of the nearest, the longest takes a letter too much with it rather than leave one behind.
        guard let best = band.min(by: { (above[$0], $1) < (above[$1], $0) }), above[best] < far
        else { return nil }
        return (above[best], best)
    }
}
