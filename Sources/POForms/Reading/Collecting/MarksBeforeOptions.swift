import POModel

/// Marks and boxes among options, and whose they are.
struct MarksBeforeOptions: SearchPart {
    let search: LabelSearch

    /// Gives the marks that stand before options, in cells or on lines of their own, to the options' regions.
    ///
    /// A cell belongs to the option of its row. On lines, the first option tells whether marks stand before or after.
    ///
    /// - Returns: The first region of each question in which that is not evident, though marks stand between options.
    func take(_ regions: inout [Region]) -> [Region] {
        var unsure: [Region] = []
        var standsBefore: Bool?
        // Where it is evident at one question, it holds at the next.
        var known: Bool?
        for number in regions.indices.dropFirst() where isOption(regions[number]) {
            let row = blocks.units[regions[number].match.unit].row
            let isBeside = { (piece: Region.Piece) in blocks.units[piece.unit].row == row && isInCell(piece) }
            let previous = regions[number - 1].match.range
            let beside = regions[number - 1].pieces.filter {
                isBeside($0) && $0.range.lowerBound >= previous.upperBound
            }
            if !beside.isEmpty && regions[number - 1].match.unit != regions[number].match.unit {
                if let first = rows[row]?.first, regions.contains(where: { $0.match.unit == first }) { continue }
                regions[number - 1].pieces.removeAll { piece in beside.contains { $0.unit == piece.unit } }
                regions[number].pieces.insert(contentsOf: beside, at: 0)
                continue
            }
            // A mark that stands before its own option is not the next one's.
            let last = regions[number - 1].pieces.last.flatMap {
                $0.range.lowerBound >= previous.upperBound ? $0 : nil
            }
            let isAfterMark = last.map(isMarkOnLine) ?? false
            if !isOption(regions[number - 1]) {
                let end = regions[number...].firstIndex { !isOption($0) } ?? regions.count
                let endsInMark = regions[end - 1].pieces.first.map(isMarkOnLine) ?? false
                known = isAfterMark ? true : endsInMark ? false : known
                standsBefore = known
            }
            guard isAfterMark, standsBefore != false, let last else { continue }
            if standsBefore == nil {
                unsure.append(regions[number])
                standsBefore = true
            }
            regions[number - 1].pieces.removeLast()
            regions[number].pieces.insert(last, at: 0)
        }
        return unsure
    }

    private func isMarkOnLine(_ piece: Region.Piece) -> Bool { search.isMark(piece) && !isInCell(piece) }

    private func isInCell(_ piece: Region.Piece) -> Bool { blocks.units[piece.unit].kind == .cell }

    private func isOption(_ region: Region) -> Bool {
        index.slots[region.match.slot].isOption
    }
}
