import POModel

/// Finds the labels of an edition in a text taken apart.
struct LabelSearch {
    let index: LabelIndex
    private(set) var blocks: Blocks
    let skeleton: Skeleton
    /// For each block, whether it is one of the form's explanations.
    private(set) var isNote: PackedFlags
    /// The rows of tables: the blocks of each, by row number.
    var rows: TableRows { blocks.rows }

    /// The labels found, each where it could stand, in the order of the text.
    private(set) var candidates: [Alignment.Candidate] = []
    /// The blocks of tables that are not the document's own, such as last year's, in order.
    let otherTables: [Range<Int>]
    /// The year that the documents are about; `nil` where it is not known or they are about several.
    var year: Int?

    init(_ index: LabelIndex, _ blocks: Blocks, _ skeleton: Skeleton, _ finding: JointIndex.Finding) {
        self.index = index
        self.blocks = blocks
        self.skeleton = skeleton
        isNote = finding.isNote
        otherTables = OtherTables.ranges(blocks, finding.places, finding.isNote)
        for unit in RepeatedHeads(search: self).units(finding.places) { self.blocks.units[unit].kind = .furniture }
        candidates = LabelCandidates(self, at: finding.places).all
    }

    /// What aligning a text with the form gave.
    struct Draft {
        let candidates: [Alignment.Candidate]
        /// For each document that has a fair share of the form's labels, those found, all in the order of the text.
        let documents: [[Alignment.Match]]
    }

    /// Aligns a text with the form, by the labels that it knows.
    ///
    /// - Parameters:
    ///   - candidates: Those of the part of the text in which documents are looked for.
    ///   - share: The least share of the labels that a document has, from 0 to 1.
    /// - Returns: The documents, in the order of the text.
    func draft(of candidates: [Alignment.Candidate], withShare share: Double) -> Draft {
        if index.isFreeForm {
            let document = FreeFormLabels(search: self).document(candidates)
            return Draft(candidates: candidates, documents: [document].filter { self.share(of: $0) >= share })
        }
        let documents = Alignment.heaviest(candidates, slots: [index.slots.count]) { _, _ in
            TextParts.costOfSecond(index.slots.count)
        }
        .filter { self.share(of: $0) >= share }.map(withoutStrayOptions)
        return Draft(candidates: candidates, documents: documents)
    }

    /// The documents of a draft with the labels that alignment alone does not find.
    func documents(completing draft: Draft, before end: Int) -> [[Alignment.Match]] {
        if index.isFreeForm { return draft.documents }
        return draft.documents.map { found in
            var matches = found
            let (outOfOrder, withinLines) = (OutOfOrderLabels(search: self), LabelsWithinLines(search: self))
            outOfOrder.addRows(draft.candidates, to: &matches)
            outOfOrder.addSections(draft.candidates, to: &matches)
            withinLines.add(to: &matches)
            MissingLabels(search: self).add(to: &matches, before: end)
            withinLines.add(to: &matches)
            return matches
        }
    }

    /// How much of the form was found, from 0 to 1: the share of its labels.
    func share(of matches: [Alignment.Match]) -> Double {
        if index.isFreeForm { return FreeFormLabels(search: self).share(of: matches) }
        if isTitledPage(matches) { return 1 }
        return Double(matches.count) / Double(max(1, index.slots.count))
    }

    /// Whether labels are those of a page with the form's own title and its year, which tell more than their share.
    private func isTitledPage(_ matches: [Alignment.Match]) -> Bool {
        guard matches.count >= Costs.leastOfPage, let title = index.slots.firstIndex(where: \.isHeading) else {
            return false
        }
        return matches.contains { $0.slot == title } && year(of: matches) != nil
    }

    /// Whether a block stands in a table that is not the document's own.
    func isInOtherTable(_ unit: Int) -> Bool {
        let next = otherTables.partitioningIndex { $0.upperBound > unit }
        return next < otherTables.count && otherTables[next].contains(unit)
    }

    /// The tables with rows found of which no other table's row has the words of any, by number.
    func tablesWithoutOwnRows(_ matches: [Alignment.Match]) -> Set<Int> {
        var tables: Set<Int> = []
        var withOwnRows: Set<Int> = []
        for match in matches {
            guard let table = table(of: match.slot) else { continue }
            if index.sharedRows[match.slot] { tables.insert(table) } else { withOwnRows.insert(table) }
        }
        return tables.subtracting(withOwnRows)
    }

    /// The number of the table that a slot is a row of.
    func table(of slot: Int) -> Int? { index.slots[slot].table }

    /// Whether a slot's label is missed when it is not found: of a free-form document only headings are.
    func isRequired(_ slot: Int) -> Bool {
        !index.slots[slot].isOptional && (!index.isFreeForm || index.slots[slot].isSection)
    }

    /// Whether a label can be a slot's where it stands.
    func admits(_ slot: Int, _ hit: LabelIndex.Hit, unit: Int) -> Bool {
        LabelAdmission(search: self).admits(slot, hit, unit: unit)
    }

    /// The matches without options whose question does not stand before them: they are somebody's words.
    func withoutStrayOptions(_ matches: [Alignment.Match]) -> [Alignment.Match] {
        var heading: Int?
        return matches.filter { match in
            switch index.slots[match.slot].kind {
            case .heading: heading = match.slot
            case .option:
                guard let heading, case .option(let choices, _) = index.slots[match.slot].content else { return false }
                return index.slots[heading].label == choices.label
            case .question, .row: heading = nil
            }
            return true
        }
    }
}
