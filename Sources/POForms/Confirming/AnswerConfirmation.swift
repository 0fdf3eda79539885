public import POModel

/// What a person said about an answer that a reading doubted or left out, kept for later readings of the same words.
public struct AnswerConfirmation: Hashable, Codable, Sendable {
    /// The index of the document in its file.
    package let document: Int
    /// The kind of the document.
    package let kind: DocumentKind
    /// The field, or a question of several.
    public let field: FieldID
    /// The value that holds, as in the interchange format; `nil` when the answer is blank.
    public let value: JSONValue?
    /// Who said so.
    public let person: String
    /// When.
    public let date: CalendarDate
    /// The lines that the answer stands on, or that its doubts speak of, each blank between words as one; it holds for no others.
    package let words: [String]
}

extension Reading {
    /// Takes down what a person says about an answer.
    ///
    /// - Parameters:
    ///   - value: The value that holds; `nil` when the answer is blank.
    ///   - field: The field, or a question of several.
    ///   - document: The index of the document.
    ///   - person: Who says so.
    ///   - date: When.
    /// - Returns: A value to keep beside the file; `nil` where the text has no words about the field.
    public func confirmation(
        of value: JSONValue?, for field: FieldID, in document: Int = 0, by person: String, on date: CalendarDate
    ) -> AnswerConfirmation? {
        guard documents.indices.contains(document) else { return nil }
        let words = lines(of: documents[document][field])
        if words.isEmpty { return nil }
        return AnswerConfirmation(
            document: document, kind: documents[document].document.kind, field: field, value: value, person: person,
            date: date, words: words)
    }

    /// This reading with what persons confirmed.
    ///
    /// A confirmed field has its value, no doubts, and ``FieldAnswer/confirmation``, as long as the lines that it was read
    /// from are those that the person saw. Where they are others, nothing changes, and that is told.
    ///
    /// - Complexity: O(*n* *m*) for *n* confirmations and *m* fields.
    public func confirmed(by confirmations: [AnswerConfirmation]) -> Reading {
        var reading = self
        for confirmation in confirmations { reading.take(confirmation) }
        reading.shareOut()
        return reading
    }

    private mutating func take(_ confirmation: AnswerConfirmation) {
        let number = confirmation.document
        guard documents.indices.contains(number), documents[number].document.kind == confirmation.kind,
            lines(of: documents[number][confirmation.field]) == confirmation.words
        else { return tell(.outdatedConfirmation, of: confirmation, at: 0..<0) }
        let answer = documents[number][confirmation.field]
        let places = answer.places.isEmpty ? answer.doubts.map(\.range) : answer.places
        var answers = Answers(documents[number].document)
        answers[confirmation.field] = confirmation.value
        guard let document = try? answers.document() else {
            return tell(.refusedConfirmation, of: confirmation, at: places.first ?? 0..<0)
        }
        documents[number] = documents[number].with(document)
        confirmations.removeAll { $0.document == number && $0.field == confirmation.field }
        confirmations.append(confirmation)
        diagnostics.removeAll { $0.document == number && $0.field?.isWithin(confirmation.field) ?? false }
        if confirmation.value == nil {
            sources.removeAll { $0.document == number && $0.field.isWithin(confirmation.field) }
        } else if answer.places.isEmpty {
            let next = sources.firstIndex { $0.document > number } ?? sources.endIndex
            sources.insert(.init(document: number, field: confirmation.field, ranges: places), at: next)
        }
        // What is asked for next is asked of the document as it is now.
        shareOut()
    }

    private mutating func tell(_ code: Diagnostic.Code, of confirmation: AnswerConfirmation, at range: Range<Int>) {
        let document = documents.indices.contains(confirmation.document) ? confirmation.document : nil
        let next = diagnostics.firstIndex { ($0.document ?? -1) > (document ?? -1) } ?? diagnostics.endIndex
        diagnostics.insert(
            .init(code, .warning, document: document, field: confirmation.field, at: range), at: next)
        shareOut()
    }

    /// The lines that an answer stands on, or else those that its doubts speak of, in order.
    private func lines(of answer: FieldAnswer) -> [String] {
        var lines: [String] = []
        for range in answer.places.isEmpty ? answer.doubts.map(\.range) : answer.places where !range.isEmpty {
            let line = text.wholeLines(of: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !line.isEmpty, lines.last != line { lines.append(line) }
        }
        return lines
    }
}

extension SourceLines {
    /// The lines that a range lies on.
    func wholeLines(of range: Range<Int>) -> String {
        let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        let start = utf8[..<min(range.lowerBound, utf8.count)].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let last = min(max(start, range.upperBound), utf8.count)
        let end = utf8[last...].firstIndex(where: isEnd) ?? utf8.count
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}
