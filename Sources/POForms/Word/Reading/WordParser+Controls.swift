/// Controls with tags, and the fields of old forms.
extension WordParser {
    /// Takes a control, with what it holds.
    mutating func takeControl(
        _ take: (inout Self, XMLTag) throws(XMLFault) -> Void
    ) throws(XMLFault) {
        let number = controls.count
        controls.append(WordControl())
        try forEachChild { (parser, tag) throws(XMLFault) in
            switch tag.name {
            case "sdtPr":
                parser.controls[number].places.properties = tag.range
                try parser.takeControlProperties(number)
                parser.controls[number].places.properties = tag.range.lowerBound..<parser.scanner.index
            case "sdtContent":
                parser.openControls.append(number)
                try parser.forEachChild(take)
                parser.openControls.removeLast()
                if case .box = parser.controls[number].kind { return }
                parser.controls[number].places.content = tag.range.upperBound..<parser.lastClose.lowerBound
            default: try parser.skip()
            }
        }
    }

    private mutating func takeControlProperties(_ number: Int) throws(XMLFault) {
        try forEachChild { (parser, tag) throws(XMLFault) in
            switch tag.name {
            case "tag": parser.controls[number].tag = try parser.value(tag)
            case "showingPlcHdr":
                parser.controls[number].showsPrompt = try WordSwitch.isOn(tag, parser.scanner)
                parser.controls[number].places.promptMark = tag.range
            case "date": parser.controls[number].kind = .date
            case "checkbox": return try parser.takeBoxState(number)
            case "dropDownList", "comboBox": return try parser.takeChoices(number)
            case "dataBinding":
                if let store = try parser.value(tag, "storeItemID"), let path = try parser.value(tag, "xpath") {
                    parser.controls[number].binding = .init(store: store, path: path, element: tag.range)
                }
            default: break
            }
            try parser.skip()
        }
    }

    private mutating func takeBoxState(_ number: Int) throws(XMLFault) {
        var isTicked = false
        try forEachChild { (parser, tag) throws(XMLFault) in
            if tag.name == "checked" {
                isTicked = try WordSwitch.isOn(tag, parser.scanner)
                parser.controls[number].places.state = tag.range
            }
            try parser.skip()
        }
        controls[number].kind = .box(isTicked: isTicked)
        // A box has no prompt: what it shows is its state.
        controls[number].showsPrompt = false
    }

    private mutating func takeChoices(_ number: Int) throws(XMLFault) {
        var (choices, values): ([String], [String]) = ([], [])
        try forEachChild { (parser, tag) throws(XMLFault) in
            if tag.name == "listItem" {
                let (shown, kept) = (try parser.value(tag, "displayText"), try parser.value(tag, "value"))
                choices.append(shown ?? kept ?? "")
                values.append(kept ?? shown ?? "")
            }
            try parser.skip()
        }
        (controls[number].kind, controls[number].values) = (.choice(choices), values)
    }

    // MARK: Fields

    /// How many fields may lie in each other.
    private static let mostFields = 50

    mutating func takeFieldMark(_ tag: XMLTag, into paragraph: inout WordParagraph) throws(XMLFault) {
        switch try value(tag, "fldCharType") {
        case "begin":
            var field = OpenField()
            try forEachChild { (parser, tag) throws(XMLFault) in
                if tag.name == "ffData" {
                    field.control = parser.controls.count
                    parser.controls.append(WordControl(isField: true))
                    (field.isTold, field.isUntouched) = try parser.takeFieldData(tag, parser.controls.count - 1)
                } else {
                    try parser.skip()
                }
            }
            guard fields.count < Self.mostFields else { throw .tooDeep(Self.mostFields) }
            return fields.append(field)
        case "separate":
            if let last = fields.indices.last {
                fields[last].isInstruction = false
                if let control = fields[last].control {
                    controls[control].places.content = tag.range.upperBound..<tag.range.upperBound
                }
            }
        case "end": if let field = fields.popLast() { takeResult(field, tag, into: &paragraph) }
        default: break
        }
        try skip()
    }

    /// Takes the data of a field; returns whether they tell its result, and whether nobody chose it.
    private mutating func takeFieldData(
        _ tag: XMLTag, _ number: Int
    ) throws(XMLFault) -> (isTold: Bool, isUntouched: Bool) {
        var (isTold, isUntouched) = (false, false)
        try forEachChild { (parser, tag) throws(XMLFault) in
            switch tag.name {
            case "checkBox":
                isTold = true
                try parser.takeFieldBox(tag, number)
            case "ddList":
                isTold = true
                isUntouched = try parser.takeFieldChoice(tag, number)
            case "textInput":
                try parser.forEachChild { (parser, tag) throws(XMLFault) in
                    if tag.name == "default" { parser.controls[number].initial = try parser.value(tag) }
                    try parser.skip()
                }
            default: try parser.skip()
            }
        }
        controls[number].places.properties = tag.range.lowerBound..<scanner.index
        return (isTold, isUntouched)
    }

    private mutating func takeFieldBox(_ box: XMLTag, _ number: Int) throws(XMLFault) {
        var (initial, checked): (Bool, Bool?) = (false, nil)
        try forEachChild { (parser, tag) throws(XMLFault) in
            if tag.name == "default" { initial = try WordSwitch.isOn(tag, parser.scanner) }
            if tag.name == "checked" {
                checked = try WordSwitch.isOn(tag, parser.scanner)
                parser.controls[number].places.state = tag.range
            }
            try parser.skip()
        }
        controls[number].kind = .box(isTicked: checked ?? initial)
        controls[number].places.properties = box.range.lowerBound..<scanner.index
        if controls[number].places.state == nil {
            controls[number].places.state = lastClose.lowerBound..<lastClose.lowerBound
        }
    }

    /// Takes the choices of a field; returns whether it stands at its first, which nobody may have chosen.
    private mutating func takeFieldChoice(_ list: XMLTag, _ number: Int) throws(XMLFault) -> Bool {
        var (choices, initial, result): ([String], Int?, Int?) = ([], nil, nil)
        try forEachChild { (parser, tag) throws(XMLFault) in
            let value = try parser.value(tag)
            switch tag.name {
            case "listEntry": choices.append(value ?? "")
            case "default": initial = value.flatMap { Int($0) }
            case "result":
                result = value.flatMap { Int($0) }
                parser.controls[number].places.state = tag.range
            default: break
            }
            try parser.skip()
        }
        controls[number].kind = .choice(choices)
        if controls[number].places.state == nil {
            controls[number].places.state = list.range.upperBound..<list.range.upperBound
        }
        let place = result ?? initial ?? 0
        controls[number].initial = choices.indices.contains(place) ? choices[place] : nil
        return result == nil
    }

    /// Takes what the data of a field tell.
    private mutating func takeResult(_ field: OpenField, _ tag: XMLTag, into paragraph: inout WordParagraph) {
        guard let control = field.control else { return }
        var piece = WordInline(kind: .text, element: tag.range)
        switch controls[control].kind {
        case .box(let isTicked): piece.kind = .box(isTicked: isTicked)
        case .choice:
            let text = controls[control].initial ?? ""
            piece.text = Array(text.utf8)
            piece.isUntouched = field.isUntouched
            piece.isPrompt = controls[control].isPrompt(text)
        case .text, .date:
            if !controls[control].places.content.isEmpty || field.isInstruction { return }
            let start = controls[control].places.content.lowerBound
            controls[control].places.content = start..<max(start, tag.range.lowerBound)
            return
        }
        append(piece, to: &paragraph)
        if let last = paragraph.content.indices.last { paragraph.content[last].control = control }
    }
}
