import POModel

/// What stands in an answer and is no part of it: struck out, raised, hidden, or between the parts of a number.
extension AnswerCollector {
    /// What no grammar of numbers takes, in place of a number that something else stands within.
    private static let tornNumber = "1\u{FFFC}1"

    /// The text of an answer to be read as one of a kind.
    func text(of range: Range<Int>, as kind: AnswerKind?) -> String {
        guard kind?.isOneNumber ?? true, !blocks.tears(in: range).isEmpty else { return plain(range) }
        return Self.tornNumber
    }

    /// Tells what a region's answers were read without.
    ///
    /// - Parameters:
    ///   - region: A region whose answers were collected.
    ///   - end: Where the next begins.
    ///   - first: The number of its first origin.
    mutating func reportTraces(_ region: Region, before end: Int, origins first: Int) {
        reportDoubts(region, before: end, origins: first)
        guard !blocks.traces.isEmpty else { return }
        let slot = search.index.slots[region.match.slot]
        let isNumber: Bool =
            switch slot.content {
            case .question(let question, _): question.answer.isNumber
            case .row: true
            case .heading, .option: false
            }
        for (field, ranges) in origins[first...] where ranges != [region.match.range] {
            for range in ranges {
                reportTraces(beside: range, field, after: region.match.range.upperBound, gaps: isNumber)
            }
        }
        let field: FieldID?
        switch slot.content {
        case .question(let question, _): field = FieldID.shared(by: question.fields)
        case .option(let choices, _): field = choices.id
        case .heading, .row: field = nil
        }
        guard let field, region.match.range.upperBound < end else { return }
        for trace in blocks.traces(region.match.range.upperBound...end - 1)
        where trace.kind == .struck && !isAside(trace.place) {
            report(trace, field)
        }
    }

    /// Tells what a row's cells were read without, also those that nothing is left in.
    mutating func reportTraces(_ row: FormRow, in unit: Int, column: Int) {
        guard let field = row.cells[column].fields.first else { return }
        let range = blocks.units[unit].range
        for doubt in blocks.doubts(in: range.lowerBound...range.upperBound) where doubt.touches(range) {
            report(doubt, field)
        }
        for trace in blocks.traces(range.lowerBound...range.upperBound) where trace.kind == .struck {
            report(trace, field)
        }
    }

    /// Tells what stands beside or within a range that a field was read from.
    ///
    /// - Parameters:
    ///   - range: The range.
    ///   - field: The field.
    ///   - label: Where its label ends, if that is known.
    ///   - gaps: Whether it is one number, which blanks tear.
    mutating func reportTraces(
        beside range: Range<Int>, _ field: FieldID, after label: Int? = nil, gaps: Bool = false
    ) {
        // A note's mark may stand a blank away.
        var end = range.upperBound
        while end < blocks.text.count, blocks.text[end] == 0x20 { end += 1 }
        for trace in blocks.traces(range.lowerBound...end) {
            switch trace.kind {
            // A note's mark right after a label is the label's.
            case .raised, .lowered: if trace.place != label { report(trace, field) }
            case .struck: report(trace, field)
            case .turned: report(trace, field)
            case .gap where !gaps: continue
            case .linked, .hidden, .gap: if blocks.isWithinNumber(trace.place, of: range) { report(trace, field) }
            }
        }
    }

    private mutating func report(_ trace: Blocks.Trace, _ field: FieldID) {
        if trace.kind == .struck { toldTraces.insert(trace.source.lowerBound) }
        let code: Diagnostic.Code =
            switch trace.kind {
            case .struck: .struckText
            case .raised, .lowered: .raisedText
            case .turned, .linked, .hidden, .gap: .numberWithRemark
            }
        // One mistake is told once.
        if challenge.tells(field, code, orLeftOut: true) { return }
        let isAnswered = origins.contains { $0.field == field || $0.field.rawValue.hasPrefix(field.rawValue + ".") }
        challenge.weigh(.init(code: code, field: field, place: trace.source, isLeftOut: !isAnswered))
    }

    /// Whether a place lies in an explanation, a heading of a column or what a page repeats.
    private func isAside(_ place: Int) -> Bool {
        let unit = blocks.units.partitioningIndex { $0.range.upperBound >= place }
        guard unit < blocks.units.count else { return false }
        return search.isNote[unit] || headings.isHeading[unit] || blocks.units[unit].kind == .furniture
    }
}

extension AnswerKind {
    /// Whether an answer is one number or date, whose digits belong together.
    fileprivate var isOneNumber: Bool {
        switch self {
        case .count, .year, .kronor, .positions, .date, .placeAndDate, .postalCode, .phone, .organisationNumber,
            .plusgiro, .bankgiro, .giro:
            true
        default: false
        }
    }
}
