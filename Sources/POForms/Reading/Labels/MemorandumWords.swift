import POModel

/// What municipalities' memoranda have in common beside what is asked of them: usual headings, feet of pages, a subject.
struct MemorandumWords: SearchPart {
    let search: LabelSearch

    /// Whether a line is one of the usual headings of a memorandum, and nothing else.
    func isUsualHeading(_ line: Range<Int>) -> Bool {
        guard line.count <= Limits.longestUsualHeading else { return false }
        let start = Numbering.end(in: blocks.text, line)
        return Self.usualHeadings.contains(Skeleton.pattern(plain(start..<line.upperBound)))
    }

    private static let usualHeadings = Set(
        ([
            "Sammanfattning", "Sammanfattning av ärendet", "Beskrivning av ärendet", "Ärendebeskrivning", "Ärendet",
            "Bakgrund", "Beslutsunderlag", "Underlag för beslut", "Beslutsunderlag i ärendet", "Handlingar i ärendet",
            "Barnperspektiv", "Barnperspektivet", "Barnrättsperspektiv", "Barnets bästa", "Barnkonsekvensanalys",
            "Barnkonsekvenser", "Prövning av barnets bästa", "Ekonomiska konsekvenser", "Ekonomisk påverkan",
            "Konsekvenser", "Konsekvensbeskrivning", "Juridiska konsekvenser", "Jämställdhetsperspektiv",
            "Jämställdhetsanalys", "Miljökonsekvenser", "Miljöperspektiv", "Hållbarhetsperspektiv", "Bedömning",
            "Förvaltningens bedömning", "Förvaltningens synpunkter", "Förvaltningens överväganden", "Samverkan",
            "Facklig samverkan", "Tidigare beslut", "Förslag till beslut", "Beslutsförslag",
        ] + distributions).map { Skeleton.pattern($0) })

    private static let distributions =
        ["Beslut", "Beslutet", "Protokollsutdrag", "Utdrag", "Kopia", "Beslutet ska"]
        .flatMap { what in
            ["sänds till", "skickas till", "skickas", "delges", "expedieras till", "meddelas", "lämnas till", "till"]
                .map { "\(what) \($0)" }
        } + ["Expedieras till", "Expediering", "Delges", "Sändlista", "För kännedom"]

    private static let distributionPatterns = Set(distributions.map { Skeleton.pattern($0) })

    /// The lists of those whom a decision is sent to, which are no addressees: each under its heading, up to a label, a
    /// person's name or another heading.
    func distributions(_ matches: [Alignment.Match], within range: Range<Int>) -> [Range<Int>] {
        guard index.isMemorandum else { return [] }
        var lists: [Range<Int>] = []
        let labels = matches.map(\.range.lowerBound)
        var isInside = false
        for unit in blocks.units(in: range) where !blocks.units[unit].isQuotation {
            for line in lines(of: blocks.units[unit].range) {
                let start = Numbering.end(in: blocks.text, line)
                let pattern =
                    line.count <= Limits.longestUsualHeading ? Skeleton.pattern(plain(start..<line.upperBound)) : []
                if Self.distributionPatterns.contains(pattern) {
                    isInside = true
                } else if isInside {
                    let label = labels.partitioningIndex { $0 >= line.lowerBound }
                    let isLabel = label < labels.count && labels[label] < line.upperBound
                    isInside =
                        !isLabel && line.count <= Limits.longestUsualHeading && !isUsualHeading(line)
                        && !SignatureGrammar.isName(plain(line))
                }
                if isInside { lists.append(line) }
            }
        }
        return lists
    }

    /// Whether words stand in the foot of a letter, beside its sender's address, so that a number there is a switchboard's.
    func isInFoot(_ range: Range<Int>) -> Bool {
        let unit = max(0, blocks.units.partitioningIndex { $0.range.lowerBound > range.lowerBound } - 1)
        var words: [[UInt8]] = []
        for near in max(0, unit - Limits.footReach)..<min(blocks.units.count, unit + Limits.footReach + 1) {
            guard blocks.units[near].range.count <= Limits.longestFoot else { continue }
            words.append(Skeleton.pattern(plain(blocks.units[near].range)))
        }
        if words.contains(where: { Self.holds($0, Self.handler) }) { return false }
        return words.contains { line in Self.footWords.contains { Self.holds(line, $0) } }
    }

    private static let handler = Skeleton.pattern("Handlägg")
    private static let footWords = [
        "Postadress", "Besöksadress", "Fax", "Telefax", "Växel", "Organisationsnummer", "Org nr", "Bankgiro",
        "Plusgiro",
        "Hemsida", "Webbplats", "www",
    ].map { Skeleton.pattern($0) }

    private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool { text[...].firstRange(of: word) != nil }

    /// Whether a part of the text is a memorandum in which nothing is about personligt ombud.
    ///
    /// One that has every label that a blank one has is this form, whatever is written in it.
    func isOfOtherMatter(_ draft: LabelSearch.Draft, in part: Range<Int>) -> Bool {
        guard index.isMemorandum, !speaksOfOmbud(in: part) else { return false }
        return !draft.documents.contains { $0.count >= index.slots.count }
    }

    /// Whether anything in a part of the text is about personligt ombud.
    private func speaksOfOmbud(in part: Range<Int>) -> Bool {
        let (first, end) = (skeleton.index(at: part.lowerBound), skeleton.index(at: part.upperBound))
        let words = skeleton.bytes[first..<max(first, end)]
        return Self.ombud.contains { words.firstRange(of: $0) != nil } || holdsAbbreviation(in: part)
    }

    private static let ombud = ["personligt ombud", "personliga ombud", "personlig ombud", "ombudsverksamhet"]
        .map { Skeleton.pattern($0) }

    /// Whether `PO` stands as a word or before a hyphen.
    private func holdsAbbreviation(in part: Range<Int>) -> Bool {
        blocks.text[part].split { !(0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }.contains { word in
            word.elementsEqual("PO".utf8)
        }
    }
}
