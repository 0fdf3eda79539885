/// What shows that a number may be two that stand beside each other, or the parts of one that was torn.
enum NumberDoubt {
    /// What a number's text and size tell of it.
    enum Finding { case sound, doubtful, several }

    /// How many digits a number of some kind has at most.
    struct Limit {
        let digits: Int
        /// In groups that ordinary blanks part.
        let digitsInGroups: Int

        /// No municipality is granted a hundred million kronor.
        static let amount = Self(digits: 8, digitsInGroups: 8)
        /// No municipality's ombud have a hundred thousand clients; ten thousand in groups are rather two numbers.
        static let count = Self(digits: 5, digitsInGroups: 4)
    }

    /// Whether a text that is read as one number looks like more than one.
    ///
    /// Groups that a no-break space joins were set as one number; an ordinary blank also parts two.
    ///
    /// - Parameters:
    ///   - text: The text as it stands, with its blanks.
    ///   - limit: How large such a number gets; `nil` for any size.
    /// - Returns: What its blanks and its size tell.
    /// - Complexity: O(*n*).
    static func of(_ text: String, within limit: Limit?) -> Finding {
        var digits = 0
        var gap = 0
        var isSetAsOne = false
        var (joints, jointsSetAsOne) = (0, 0)
        for character in text {
            if character.isASCII, character.isNumber {
                if gap > 1 { return .doubtful }
                if gap == 1 { isSetAsOne ? (jointsSetAsOne += 1) : (joints += 1) }
                digits += 1
                gap = 0
            } else if digits == 0 {
                continue
            } else if character.isWhitespace {
                gap += 1
                isSetAsOne = character == "\u{A0}" || character == "\u{202F}"
            } else if character != "." {
                break
            }
        }
        guard let limit, joints > 0 || jointsSetAsOne == 0 else { return .sound }
        if joints >= 3 { return .several }
        return digits > (joints > 0 ? limit.digitsInGroups : limit.digits) ? .doubtful : .sound
    }
}
