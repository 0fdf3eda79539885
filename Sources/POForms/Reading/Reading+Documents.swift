import POModel

extension Reading {
    /// Takes in what was collected for a document, which lies between two places of the plain text.
    mutating func take(
        _ collector: AnswerCollector, _ edition: FormEdition, _ matches: [Alignment.Match], within range: Range<Int>
    ) {
        let blocks = collector.search.blocks
        var answers = collector.answers
        var found = collector.challenge.doubts
        let number = documents.count
        let firstSource = sources.count
        repairs += collector.repairs
        for (field, ranges) in collector.origins {
            var places: [Range<Int>] = []
            for range in ranges { blocks.forEachSource(of: range) { places.append($0) } }
            sources.append(.init(document: number, field: field, ranges: places))
        }
        for (field, rival) in collector.challenge.runnersUp.sorted(by: { $0.key < $1.key }) {
            guard let value = rival.value else { continue }
            runnersUp.append(.init(document: number, field: field, value: value, place: rival.place, cost: rival.cost))
        }
        answers.name(edition)
        let isDeclared = blocks.declaredEdition == edition.id.rawValue
        if collector.search.index.asksForYear {
            found += settleYear(&answers, edition, matches, blocks, isDeclared: isDeclared)
        }
        found += Self.missingQuestions(collector, matches)
        if !blocks.names.isEmpty {
            found += collector.search.index.controlNames.disagreements(with: collector, within: range)
        }
        let document = Self.document(&answers, &found, Array(sources[firstSource...]))
        let labels = collector.search.index.slots.count
        let source = blocks.source(of: range)
        let end = source.last?.upperBound ?? 0
        documents.append(
            .init(
                document: document, edition: edition.id,
                evidence: isDeclared ? .declared : .labels(found: matches.count, of: labels),
                range: min(source.first?.lowerBound ?? 0, end)..<end))
        for var diagnostic in found {
            diagnostic.document = number
            diagnostics.append(diagnostic)
        }
    }

    /// Makes room for a number of documents like the first, as far as is likely for a text of this length.
    ///
    /// Growing by copies would take as much again for a moment; room that is never used takes no memory.
    mutating func reserve(_ count: Int) {
        let limit = text.utf8.count / 32
        sources.reserveCapacity(min(limit, sources.count * count))
        diagnostics.reserveCapacity(min(limit, diagnostics.count * count))
    }

    /// The questions of the form that do not stand in the text, each where it was to be expected.
    private static func missingQuestions(_ collector: AnswerCollector, _ matches: [Alignment.Match]) -> [Diagnostic] {
        let search = collector.search
        let told = Set(collector.challenge.doubts.compactMap(\.field))
        var found = [Range<Int>?](repeating: nil, count: search.index.slots.count)
        for match in matches.reversed() { found[match.slot] = match.range }
        // What is chosen from a list stands there without the others.
        let chosen = Set(
            matches.filter { search.blocks.isChoice($0.range) }.compactMap { search.index.slots[$0.slot].field })
        // The label found last before the slot, or the first of all.
        var last = matches.first?.range ?? 0..<0
        var diagnostics: [Diagnostic] = []
        for (number, slot) in search.index.slots.enumerated() {
            if let range = found[number] {
                if !range.isEmpty { last = range }
            } else if let field = slot.field, !slot.isOptional, diagnostics.last?.field != field,
                !slot.isOption || !chosen.contains(field),
                !search.index.isFreeForm || (collector.answers[field] == nil && !told.contains(field))
            {
                let place = search.blocks.source(of: last).first ?? 0..<0
                diagnostics.append(.init(.missingQuestion, .warning, field: field, at: place))
            }
        }
        return diagnostics
    }

    /// The year by its answer, else by the labels that name it; a form of another year was read by the nearest edition.
    private mutating func settleYear(
        _ answers: inout Answers, _ edition: FormEdition, _ matches: [Alignment.Match], _ blocks: Blocks,
        isDeclared: Bool
    ) -> [Diagnostic] {
        let named = matches.filter { $0.evidentYear != nil }
        let years = Dictionary(grouping: named) { $0.year ?? 0 }
        let mostNamed = years.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        let place = mostNamed?.value.first.map { blocks.source(of: $0.range) }?.first
        var diagnostics: [Diagnostic] = []
        if case .integer(let year)? = answers["year"] {
            if let mostNamed, mostNamed.key != year, !isDeclared {
                diagnostics.append(
                    .init(.yearConflict, .warning, field: "year", at: place ?? 0..<0, ["\(year)", "\(mostNamed.key)"]))
            }
        } else if let mostNamed {
            answers["year"] = .integer(mostNamed.key)
            sources.append(.init(document: documents.count, field: "year", ranges: place.map { [$0] } ?? []))
            diagnostics.append(
                .init(.yearNotEvident, .warning, field: "year", at: place ?? 0..<0, ["\(mostNamed.key)"]))
        } else {
            diagnostics.append(.init(.yearNotEvident, .error, field: "year", at: 0..<0))
        }
        if !isDeclared, case .integer(let year)? = answers["year"], year != edition.year {
            diagnostics.append(
                .init(
                    .nearestEdition, .warning, field: "edition", at: place ?? 0..<0, ["\(year)", "\(edition.year)"]))
        }
        return diagnostics
    }

    /// The typed document; an answer that its type refuses is left out and reported, so that the rest is kept.
    private static func document(
        _ answers: inout Answers, _ diagnostics: inout [Diagnostic], _ sources: [FieldSource]
    ) -> GrantDocument {
        while true {
            do {
                return try answers.document()
            } catch let error as RefusedValue {
                let refused = error.field
                guard answers[refused] != nil else { break }
                answers[refused] = nil
                let place = sources.first { $0.field == refused || $0.field.rawValue.hasPrefix(refused.rawValue + ".") }
                diagnostics.append(
                    .init(.refusedValue, .error, field: refused, at: place?.ranges.first ?? 0..<0))
            } catch {
                break
            }
        }
        return .report(GrantReport())
    }

    /// Lists what is struck out or hidden, which no question takes; where no field's diagnostic speaks of it, one of its own does.
    private mutating func takeStruckText(_ blocks: Blocks, _ parts: Parts) {
        let struck = blocks.traces.filter {
            $0.isText && $0.text.contains { $0 > 0x20 }
        }
        if struck.isEmpty { return }
        for trace in struck {
            let document = documents.lastIndex { $0.range.lowerBound <= trace.source.lowerBound }
            unclaimed.append(
                .init(document: document, range: trace.source, text: String(decoding: trace.text, as: UTF8.self)))
            if !documents.isEmpty && !parts.toldTraces.contains(trace.source.lowerBound) {
                let code: Diagnostic.Code = trace.kind == .struck ? .struckText : .hiddenText
                diagnostics.append(.init(code, .warning, document: document, at: trace.source))
            }
        }
        unclaimed.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The range from the first of some ranges to the last.
    static func hull(_ ranges: [Range<Int>]) -> Range<Int> {
        let start = ranges.map(\.lowerBound).min() ?? 0
        return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
    }

    /// Lists what no question took, and with it the account of the whole text.
    mutating func finish(_ blocks: Blocks, _ parts: Parts) {
        let account = Accounting(blocks, roles: parts.roles, length: text.utf8.count)
        for run in account.unclaimed {
            var places: [Range<Int>] = []
            var text: [UInt8] = []
            var isSpokenOf = true
            for part in account.parts(of: run) {
                if text.isEmpty || part.upperBound == run.upperBound { places += blocks.source(of: part) }
                if !text.isEmpty { text.append(0x0A) }
                text += blocks.text[part]
                if !parts.spokenOf.contains(part.lowerBound) { isSpokenOf = false }
            }
            let place = Self.hull(places)
            let document = documents.lastIndex { $0.range.lowerBound <= place.lowerBound }
            unclaimed.append(
                .init(document: document, range: place, text: String(decoding: text, as: UTF8.self)))
            // A wrong answer is told as such, and not once more.
            if !documents.isEmpty && !isSpokenOf {
                diagnostics.append(
                    .init(
                        .unclaimedText, .warning, document: document, field: parts.askedBefore[run.lowerBound],
                        at: place)
                )
            }
        }
        takeStruckText(blocks, parts)
        accounting = account.ranges()
        repairs += blocks.repairs.filter { repair in
            var next = accounting.partitioningIndex { $0.range.upperBound > repair.range.lowerBound - 1 }
            // What ends right before a repair may be the answer that it belongs to.
            while next < accounting.count, accounting[next].range.lowerBound <= repair.range.lowerBound {
                if accounting[next].role == .answer { return true }
                next += 1
            }
            return false
        }
        repairs.sort { $0.range.lowerBound < $1.range.lowerBound }
        diagnostics.sort {
            ($0.document ?? -1, $0.range.lowerBound, $0.code.rawValue)
                < ($1.document ?? -1, $1.range.lowerBound, $1.code.rawValue)
        }
        shareOut()
    }
}
