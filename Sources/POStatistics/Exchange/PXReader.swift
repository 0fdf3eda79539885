import POModel

/// Reads a table from a PX file as this package writes it.
struct PXReader {
    /// What each keyword says, with what stands in brackets behind it, each in pieces.
    private let values: [String: [String]]

    /// Splits the text into keywords and what they say; `nil` if it is no PX file.
    init?(_ text: String) {
        var values: [String: [String]] = [:]
        var (key, words, word) = ("", [String](), "")
        var (isQuoted, isKey, wasQuoted) = (false, true, false)
        func endWord() {
            if wasQuoted || !word.isEmpty { words.append(word) }
            (word, wasQuoted) = ("", false)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                isQuoted.toggle()
                if isKey { key.unicodeScalars.append(scalar) } else { wasQuoted = true }
            case "=" where isKey && !isQuoted: isKey = false
            case ";" where !isQuoted:
                endWord()
                values[key] = words
                (key, words, isKey) = ("", [], true)
            // Pieces of one text follow each other on lines; other words are parted by commas, or by blanks in the data.
            case "," where !isQuoted && !isKey: endWord()
            case " " where !isQuoted && !isKey: endWord()
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted: if key == "DATA" { endWord() }
            default: if isKey { key.unicodeScalars.append(scalar) } else { word.unicodeScalars.append(scalar) }
            }
        }
        guard values["AXIS-VERSION"] != nil, values["DATA"] != nil else { return nil }
        self.values = values
    }

    /// The table; `nil` if something is missing.
    var table: StatisticalTable? {
        let names = (values["STUB"] ?? []) + (values["HEADING"] ?? [])
        guard let language = values["LANGUAGE"]?.first.flatMap(MessageLanguage.init(rawValue:)),
            let unit = TableUnit.allCases.first(where: { $0.text(in: language) == values["UNITS"]?.first }),
            let id = values["MATRIX"]?.first, let title = values["CONTENTS"]?.first, let data = values["DATA"]
        else { return nil }
        let labels = TableLabels(language: language)
        let dimensions = names.compactMap { dimension($0, id: labels.dimension(named: $0)) }
        let cells = data.compactMap { cell($0, unit) }
        guard dimensions.count == names.count, cells.count == data.count else { return nil }
        return StatisticalTable(
            id: id, title: title, unit: unit, language: language, dimensions: dimensions, cells: cells
        )?.marking(derived: derivedCells(names, cells.count))
    }

    private func dimension(_ name: String, id: String) -> TableDimension? {
        guard let labels = values["VALUES(\"\(name)\")"], let codes = values["CODES(\"\(name)\")"],
            labels.count == codes.count
        else { return nil }
        let role: TableDimension.Role = values["TIMEVAL(\"\(name)\")"] == nil ? .classification : .time
        return TableDimension(
            id: id, label: name, role: role, categories: zip(codes, labels).map { .init(id: $0, label: $1) })
    }

    private func cell(_ word: String, _ unit: TableUnit) -> TableCell? {
        if let number = unit.number(word) { return .value(number) }
        let empty: [TableCell] = [.blank, .notAsked, .suppressed]
        return empty.first { $0.status.sign == word }
    }

    /// The positions of the cells whose notes say that they follow from others.
    private func derivedCells(_ names: [String], _ count: Int) -> [Int] {
        let labels = names.map { values["VALUES(\"\($0)\")"] ?? [] }
        return (0..<count).filter { position in
            var rest = position
            var place: [String] = []
            for labels in labels.reversed() {
                place.insert("\"\(labels[rest % labels.count])\"", at: 0)
                rest /= labels.count
            }
            return values["CELLNOTE(\(place.joined(separator: ",")))"] != nil
        }
    }
}

extension TableLabels {
    /// The id of the dimension of a name; the name itself if it is none of this package.
    fileprivate func dimension(named name: String) -> String {
        let all = [years([]), places([], sums: []), flows, ages([]), genders, reasons, waitingBands]
        return all.first { $0.label == name }?.id ?? name
    }
}

extension StatisticalTable {
    /// The table with numbers told to follow from others.
    fileprivate func marking(derived positions: [Int]) -> StatisticalTable {
        var cells = cells
        for position in positions { cells[position] = cells[position].number.map(TableCell.derived) ?? cells[position] }
        return StatisticalTable(unchecked: id, title, unit, language, dimensions, cells)
    }
}
