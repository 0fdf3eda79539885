/// Why clients are in no age band, as a remark says it on a form that does not ask.
///
/// The same words are written and read, so that a report explains its totals also when it comes back from paper.
package enum OutsideBandStatement {
    private static let opening = "Klienter som inte finns i någon åldersgrupp."

    private static let tables: [(key: any WritableKeyPath<ReportedClients, ClientCounts> & Sendable, name: String)] = [
        (\.total, "Totalt antal klienter"), (\.new, "Nya klienter"), (\.closed, "Avslutade klienter"),
    ]

    private static let people: [(gender: Gender?, name: String)] = [
        (.woman, "kvinnor"), (.man, "män"), (.nonBinary, "icke-binära"), (nil, "klienter"),
    ]

    private static let reasons: [(reason: OutsideBandReason, name: String)] = [
        (.under18, "under 18 år"), (.unknownBirthYear, "utan uppgift om födelseår"), (.otherAge, "av annan ålder"),
    ]

    /// The remark on some clients; `nil` when nobody is in no band.
    package static func text(on clients: ReportedClients) -> String? {
        let sentences = tables.compactMap { key, name -> String? in
            let table = clients[keyPath: key].outsideBands
            let groups = reasons.flatMap { reason, words in
                people.compactMap { gender, people -> String? in
                    let count = gender.map { table[reason][$0] } ?? table[reason].undivided
                    guard let number = count?.rawValue, number > 0 else { return nil }
                    return "\(people) \(words) \(number)"
                }
            }
            return groups.isEmpty ? nil : "\(name): \(groups.joined(separator: ", "))."
        }
        return sentences.isEmpty ? nil : ([opening] + sentences).joined(separator: " ")
    }

    /// Takes what a remark says into the tables, where they do not say it themselves.
    ///
    /// - Complexity: O(*n*) in the length of the remark.
    package static func read(_ remark: String, into clients: inout ReportedClients) {
        let text = remark.split { $0.isWhitespace }.joined(separator: " ")
        guard let start = text.firstRange(of: opening)?.upperBound else { return }
        for sentence in text[start...].split(separator: ".") {
            let parts = sentence.split(separator: ":", maxSplits: 1)
            let name = parts.first.map { $0.drop { $0 == " " } }
            guard parts.count == 2, let table = tables.first(where: { $0.name == name ?? "" }) else { return }
            let isTold = !clients[keyPath: table.key].outsideBands.keys.isEmpty
            if isTold { continue }
            for group in parts[1].split(separator: ",") { add(group, to: &clients[keyPath: table.key].outsideBands) }
        }
    }

    private static func add(_ group: Substring, to table: inout CountTable<OutsideBandReason>) {
        let words = group.split(separator: " ")
        guard words.count > 2, let count = words.last.flatMap({ Int($0) }).flatMap({ WholeNumber($0) }) else { return }
        let named = words.dropFirst().dropLast().joined(separator: " ")
        guard let people = people.first(where: { $0.name == words[0] }),
            let reason = reasons.first(where: { $0.name == named })?.reason
        else { return }
        if let gender = people.gender {
            table[reason][gender] = count
        } else {
            table[reason] = CountsByGender(undivided: count)
        }
    }
}
