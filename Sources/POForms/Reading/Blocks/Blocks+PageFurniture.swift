/// What pages repeat, in a text that a converter gave marks to.
extension Blocks {
    /// How many blocks stand at most between a page's number and what else the page repeats beside it.
    private static let reach = 2
    /// The longest head of a page, in bytes.
    private static let longestHead = 120

    /// Marks the blocks that are page numbers by name or commands for a new page, and those right beside them that
    /// say what stands in the text's head or beside other page numbers.
    ///
    /// - Complexity: O(*n*).
    mutating func markPageFurniture() {
        guard declaredEdition == nil else { return }
        let edges = units.indices.filter(isPageEdge)
        guard let first = edges.first else { return }
        for edge in edges { units[edge].kind = .furniture }
        var beside: [[UInt8]: Int] = [:]
        let neighbours = edges.map(neighbours)
        for unit in neighbours.joined() { beside[key(unit), default: 0] += 1 }
        // What the first page begins with is said there, and repeated on the others.
        let head = Set(units.indices.prefix(Self.reach * 2).filter { $0 < first && isShort($0) }.map(key))
        for own in neighbours {
            for unit in own where unit >= Self.reach * 2 {
                let key = key(unit)
                if beside[key, default: 0] > 1 || head.contains(key) { units[unit].kind = .furniture }
            }
        }
    }

    /// The blocks right before and after a page's edge that can be a head or a foot.
    private func neighbours(of edge: Int) -> [Int] {
        let before = (max(0, edge - Self.reach)..<edge).reversed().prefix(while: isShort)
        let after = (edge + 1..<min(units.count, edge + 1 + Self.reach)).prefix(while: isShort)
        return Array(before) + after
    }

    private func isShort(_ unit: Int) -> Bool {
        (units[unit].kind == .paragraph || units[unit].kind == .heading) && !units[unit].isQuotation
            && units[unit].range.count <= Self.longestHead
    }

    private func key(_ unit: Int) -> [UInt8] { text[units[unit].range].filter { $0 > 0x20 } }

    private func isPageEdge(_ unit: Int) -> Bool {
        guard units[unit].kind == .paragraph || units[unit].kind == .heading, !units[unit].isQuotation else {
            return false
        }
        let text = text[units[unit].range]
        return PageFurniture.isNamedNumber(text) || Self.commands.contains { text.elementsEqual($0.utf8) }
    }

    private static let commands = ["\\newpage", "\\pagebreak", "\\clearpage"]
}
