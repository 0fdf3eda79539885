extension PersonalDataScan {
    /// An e-mail address that begins with a token, also with `(at)` for `@`.
    func emailAddress(at index: Int) -> Int? {
        guard index == 0 || !isLocalPart(index - 1) else { return nil }
        var at = index
        while isLocalPart(at) { at += 1 }
        guard at > index else { return nil }
        // A word that stands for the sign may be part of what seems to be the name.
        let signs = [at] + (index + 1..<at).filter { word($0) == "snabel" || word($0) == "snabela" }
        return signs.lazy.compactMap { atSign($0) }.compactMap { domain($0) }.first
    }

    /// The token after an at sign, also one in words: `@`, `(at)`, `[snabel-a]`, `snabel-a`.
    private func atSign(_ index: Int) -> Int? {
        if word(index) == "@" { return index + 1 }
        var next = index
        if token(next)?.isSpace == true || token(next)?.isDash == true { next += 1 }
        let isBracketed = ["(", "[", "{", "<"].contains(word(next))
        if isBracketed { next += 1 }
        if word(next) == "snabel", token(next + 1)?.isDash == true || token(next + 1)?.isSpace == true,
            word(next + 2) == "a"
        {
            next += 3
        } else if word(next) == "snabela" || (isBracketed && word(next) == "at") {
            next += 1
        } else {
            return nil
        }
        if isBracketed {
            guard [")", "]", "}", ">"].contains(word(next)) else { return nil }
            next += 1
        }
        return token(next)?.isSpace == true || token(next)?.isDash == true ? next + 1 : next
    }

    /// The end of the name of a computer that begins with a token: `example.se`.
    private func domain(_ index: Int) -> Int? {
        var end = index
        var labels = 0
        while let label = token(end),
            label.kind == .letters || label.kind == .digits || label.isDash || label.text == "."
        {
            if label.text == "." {
                guard let after = token(end + 1), after.kind == .letters || after.kind == .digits else { break }
                labels += 1
            }
            end += 1
        }
        return labels > 0 ? end : nil
    }

    private func isLocalPart(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .letters || token.kind == .digits || [".", "-", "_", "+", "%"].contains(token.text)
    }

    /// A street with its number, or a box: `Storgatan 5 B`, `Norra vägen 12`, `Box 834`.
    func street(at index: Int) -> Int? {
        guard token(index)?.startsUppercase == true else { return nil }
        var end = index
        if word(end) != "box" {
            let isName = Self.streetEndings.contains {
                word(end).hasSuffix($0) && word(end).utf8.count > $0.utf8.count + 1
            }
            if !isName {
                // A street in two words: a name, then what kind of street it is.
                guard token(end + 1)?.isSpace == true, Self.streetKinds.contains(word(end + 2)),
                    !Self.prepositions.contains(word(end))
                else { return nil }
                end += 2
            }
        }
        guard token(end + 1)?.isSpace == true, let number = token(end + 2), number.kind == .digits,
            number.text.utf8.count <= (word(index) == "box" ? 5 : 3)
        else { return nil }
        end += 3
        // `Storgatan 5 gånger`, `Storgatan 5 %`: the number counts something else.
        if Self.counted.contains(wordAfter(end)) || word(end) == "%" || word(end + 1) == "%" { return nil }
        if let letter = token(end), letter.kind == .letters { return letter.text.utf8.count == 1 ? end + 1 : nil }
        if token(end)?.isSpace == true, let letter = token(end + 1), letter.text.utf8.count == 1, letter.startsUppercase
        {
            return end + 2
        }
        return end
    }

    /// A postal code with its town: `391 28 Kalmar`.
    func postalCodeAndTown(at index: Int) -> Int? {
        if index > 1, tokens[index - 1].isSpace || tokens[index - 1].text == ",", isDigits(index - 2) { return nil }
        var end = index + 1
        if word(index).utf8.count == 3, token(end)?.isSpace == true, word(end + 1).utf8.count == 2, isDigits(end + 1) {
            end += 2
        } else if word(index).utf8.count != 5 {
            return nil
        }
        guard !word(index).hasPrefix("0"), token(end)?.kind == .blank, let town = token(end + 1), town.kind == .letters,
            town.startsUppercase, town.text.utf8.count > 2, !["SEK", "PO"].contains(town.text)
        else { return nil }
        return end + 2
    }

    private static let streetEndings = [
        "gatan", "gata", "vägen", "gränd", "gränden", "stigen", "torget", "torg", "allén", "allé", "backen",
        "esplanaden",
        "kajen", "liden", "svängen", "slingan", "promenaden",
    ]

    private static let streetKinds: Set<String> = [
        "gatan", "gata", "vägen", "väg", "torget", "torg", "gränd", "gränden", "allén", "allé", "esplanaden", "kajen",
    ]

    private static let prepositions: Set<String> = [
        "på", "i", "längs", "vid", "av", "från", "till", "mot", "efter", "under", "den", "ett", "hela", "över",
        "utefter", "om",
    ]

    private static let counted: Set<String> = [
        "gånger", "månader", "månad", "nätter", "dagar", "dygn", "veckor", "år", "personer", "timmar", "klienter",
        "ombud",
        "procent", "möten", "meter", "km", "av", "kr", "kronor",
    ]
}
