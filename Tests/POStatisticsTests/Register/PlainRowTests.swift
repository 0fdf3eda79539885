import POModel
import POStatistics
import TestSupport
import Testing

/// Rows that are read straight from their bytes, held against the same rows in quotation marks, which are not.
@Suite struct PlainRowTests {
    @Test(arguments: seeds)
    func aRowSaysTheSamePlainAndQuoted(seed: UInt64) throws {
        let register = RandomRegister(seed: seed)
        for end in ["\n", "\r\n"] {
            let plain = try Self.read(register, end: end) { $0.utf8.contains { Array("\";,\r\n".utf8).contains($0) } }
            let quoted = try Self.read(register, end: end) { _ in true }
            #expect(plain.tables() == quoted.tables())
            #expect(plain.issues == quoted.issues)
            #expect(plain.serviceYear.differingClients() == quoted.serviceYear.differingClients())
            #expect(plain.serviceYear.figures() == quoted.serviceYear.figures())
        }
    }

    @Test(arguments: [
        ("c1,0880,woman,1987,2024-01-01,", 1), ("c1,0880,woman,,2024-01-01,", 1), ("c1,0880,woman,1987,,", 0),
        ("c1,0880,womann,1987,2024-01-01,", 0), ("c1,08800,woman,1987,2024-01-01,", 0),
        ("c1,0880,woman,19870,2024-01-01,", 0), ("c1,0880,woman,1987,2024-01-01,,", 0),
        ("c1,0880,woman,1987,2024-01-01", 0), ("c1,0880,woman,1987,2024-01-01,2023-12-31", 0),
        ("c1,0880,woman,1987,2024-01-011,", 0), ("19720313-9816,0880,woman,1987,2024-01-01,", 0),
        (",0880,woman,1987,2024-01-01,", 0), ("c1\"x\",0880,woman,1987,2024-01-01,", 1),
        ("\u{A0},0880,woman,1987,2024-01-01,", 0), ("c1,0880,man\t,1987,2024-01-01,", 0),
    ])
    func countsARowWhereverItStands(row: String, number: Int) throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"
        for text in [
            header + row, header + row + "\n", header + row + "\n" + "c2,0880,man,1987,2022-01-01,2022-01-02\n",
        ] {
            let reading = try RegisterReader.read(text.utf8, year: 2024)
            #expect(reading.tables().total.clients.total.all.sum == number)
        }
    }

    private static func read(
        _ register: RandomRegister, end: String, isQuoted: (String) -> Bool
    ) throws -> RegisterReading {
        let lines = register.rows.map { row in
            guard let cells = row.cells else { return row.text }
            return register.columns.map { column in
                let cell = cells[column] ?? ""
                return isQuoted(cell) ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: register.separator)
        }
        let header = register.columns.joined(separator: register.separator)
        let text = ([header] + lines).map { $0 + end }.joined()
        return try RegisterReader.read(text.utf8, year: RandomRegister.year, scope: .service)
    }
}
