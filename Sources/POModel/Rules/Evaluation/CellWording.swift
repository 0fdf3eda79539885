/// How cells and what they hold are put in words.
struct CellWording {
    let shape: EditionShape?
    let year: Int?

    func name(of field: FieldID) -> CellName {
        shape?.cellName(of: field, year: year) ?? CellName(field.commonName)
    }

    /// The names of some cells, those of a question under one heading: `Avslutade klienter, män: 18–29 år och 30–49 år`.
    func names(of cells: [Cell]) -> MessageText {
        let groups = grouped(cells).map { heading, members -> MessageText in
            if members.count == 1 { return members[0].name.full }
            let items = MessageText.enumerated(members.map(\.name.item))
            return MessageText("\(heading.swedish): \(items.swedish)", "\(heading.english): \(items.english)")
        }
        return .joined(groups, by: "; ")
    }

    /// The names of cells and what each holds or must hold; blanks of which nothing is known are left out.
    func values(of cells: [Cell]) -> MessageText {
        let groups = grouped(cells.filter { $0.isKnown || !$0.isBlank }).map { heading, members -> MessageText in
            if members.count == 1 {
                let (name, value) = (members[0].name.full, Self.value(of: members[0].cell))
                return MessageText("\(name.swedish): \(value.swedish)", "\(name.english): \(value.english)")
            }
            let items = members.map { cell, name in
                let (item, value) = (name.item, Self.value(of: cell))
                return MessageText("\(item.swedish) \(value.swedish)", "\(item.english) \(value.english)")
            }
            let list = MessageText.joined(items, by: ", ")
            return MessageText("\(heading.swedish): \(list.swedish)", "\(heading.english): \(list.english)")
        }
        return .joined(groups, by: "; ")
    }

    /// What the cells of one heading hold, for a sentence that has named it: `18–29 år 3, 30–49 år 4`.
    func items(of cells: [Cell]) -> MessageText {
        let known = cells.filter { $0.isKnown || !$0.isBlank }
        return .joined(
            known.map { cell in
                let (item, value) = (name(of: cell.id).item, Self.value(of: cell))
                return MessageText("\(item.swedish) \(value.swedish)", "\(item.english) \(value.english)")
            }, by: ", ")
    }

    private typealias Member = (cell: Cell, name: CellName)

    private func grouped(_ cells: [Cell]) -> [(heading: MessageText, members: [Member])] {
        var groups: [(heading: MessageText, members: [Member])] = []
        for cell in cells {
            let name = name(of: cell.id)
            let heading = name.heading
            if let place = groups.firstIndex(where: {
                $0.heading == heading && $0.members[0].name.hasDetail(like: name)
            }) {
                groups[place].members.append((cell, name))
            } else {
                groups.append((heading, [(cell, name)]))
            }
        }
        return groups
    }
}

extension CellWording {
    /// What a cell holds or, where it is blank, what must stand there.
    static func value(of cell: Cell) -> MessageText {
        if let number = cell.number { return wording(of: number, cell.unit) }
        guard let derivation = cell.derivation else { return MessageText(alike: cell.text ?? "–") }
        let by =
            derivation.isSum
            ? MessageText("enligt åldersgrupperna", "by the age bands") : MessageText("enligt totalen", "by the total")
        if derivation.lowest == derivation.highest {
            return MessageText("\(derivation.lowest) \(by.swedish)", "\(derivation.lowest) \(by.english)")
        }
        if derivation.lowest > 0 {
            return MessageText(
                "minst \(derivation.lowest) \(by.swedish)", "at least \(derivation.lowest) \(by.english)")
        }
        guard let highest = derivation.highest else { return MessageText(alike: "–") }
        return MessageText("högst \(highest) \(by.swedish)", "at most \(highest) \(by.english)")
    }

    /// A number as a form would have it.
    static func wording(of number: Int, _ unit: Cell.Unit) -> MessageText {
        switch unit {
        case .people, .none: MessageText(alike: "\(number)")
        case .kronor: .kronor(number)
        case .positions: .positions(hundredths: number)
        }
    }
}

extension CellName {
    /// Whether two names can stand as parts under one heading.
    fileprivate func hasDetail(like other: CellName) -> Bool { detail != nil && other.detail != nil || column != nil }
}
