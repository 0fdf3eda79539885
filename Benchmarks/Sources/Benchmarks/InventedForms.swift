import Foundation
import POForms
import POModel

/// Filled accounts for 2024, all invented.
struct InventedForms {
    let documents: [GrantDocument]

    init(count: Int, seed: UInt64 = 1) throws {
        var random = SeededGenerator(seed: seed)
        documents = try (0..<count).map { _ in try Self.document(&random) }
    }

    /// The forms as Markdown.
    var markdown: [[UInt8]] {
        get throws {
            let renderer = MarkdownRenderer(.report2024)
            return try documents.map { Array(try renderer.render($0).utf8) }
        }
    }

    /// Writes the forms one after the other, each after its length in bytes (four bytes, the lowest first).
    func write(to path: String) throws {
        var bytes = Data()
        for form in try markdown {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: form.count >> shift)) }
            bytes.append(contentsOf: form)
        }
        try bytes.write(to: URL(filePath: path))
    }

    private static func document(_ random: inout SeededGenerator) throws -> GrantDocument {
        let ages = ["18-29", "30-49", "50-64", "65+"]
        let counts = { (random: inout SeededGenerator) in
            ["women": random.number(0...40), "men": random.number(0...40), "nonBinary": random.number(0...3)]
        }
        var clients: [String: Any] = ["withChildrenAtHome": counts(&random)]
        for key in ["total", "new", "closed"] {
            var byAge: [String: Any] = [:]
            for age in ages { byAge[age] = counts(&random) }
            clients[key] = ["byAge": byAge]
        }
        var reasons: [String: Any] = [:]
        for reason in ContactReason.asked { reasons[reason.rawValue] = counts(&random) }
        let municipality = Municipality.all[random.number(0...Municipality.all.count - 1)]
        let place = municipality.name
        let amount = random.number(200...4_000) * 1_000
        let json: [String: Any] = [
            "kind": "grantReport", "edition": "report-2024", "year": 2024, "clients": clients,
            "grantee": [
                "municipality": ["name": place, "code": municipality.code?.rawValue ?? ""],
                "diaryNumber": "\(random.number(100...9_999))-2024",
                "address": ["street": "Storgatan \(random.number(1...90))", "postalCode": "123 45", "locality": place],
                "contactPerson": random.pick(["Åsa Exempel", "Bo Påhittad", "Eva von Exempel"]),
                "unit": "Enheten för socialt stöd", "committee": "Socialnämnden", "phone": "0480-12 34 56",
                "email": "ombud@example.se",
            ],
            "ombuds": ["positions": 2.5, "headcount": counts(&random)],
            "training": ["offered": true, "details": text(110, &random)],
            "supervision": ["offered": true, "details": text(110, &random)],
            "contactReasons": [
                "counts": reasons, "reasonTrends": text(250, &random), "groupTrends": text(250, &random),
            ],
            "access": [
                "queue": "yes", "waitingTime": ["maximumDays": 90, "minimumDays": 60, "text": "2–3 månader"],
                "queueCause": text(110, &random),
                "prioritisation": ["exists": true, "order": text(110, &random)],
            ],
            "societalServices": [
                "deficiencyRoutines": true, "deficiencies": text(150, &random), "measures": text(100, &random),
            ],
            "economy": [
                "granted": ["amount": amount, "positions": 2.5], "used": ["amount": amount, "positions": 2.0],
            ],
            "signature": [
                "date": "2025-01-\(random.number(10...28))", "name": "Åsa Exempel", "title": "enhetschef",
                "workplace": "Socialförvaltningen", "phone": "0480-12 34 56", "email": "chef@example.se",
            ],
        ]
        return try JSONDecoder().decode(GrantDocument.self, from: JSONSerialization.data(withJSONObject: json))
    }

    /// Sentences of at least some length.
    private static func text(_ length: Int, _ random: inout SeededGenerator) -> String {
        var text = ""
        while text.utf8.count < length {
            text += random.pick(subjects) + " " + random.pick(verbs) + " " + random.pick(objects) + ". "
        }
        return String(text.dropLast())
    }

    private static let subjects = ["Ombuden", "Klienterna", "Flera personer", "Yngre vuxna", "Ledningsgruppen"]
    private static let verbs = ["har under året sökt", "behöver ofta", "beskriver brist på", "har fått", "efterfrågar"]
    private static let objects = [
        "stöd i kontakten med vården", "en bostad som går att behålla", "hjälp att förstå beslut och blanketter",
        "samordning mellan myndigheterna", "någon som följer med på möten",
    ]
}
