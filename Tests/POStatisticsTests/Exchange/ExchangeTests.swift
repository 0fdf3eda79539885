import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

@Suite struct ExchangeTests {
    /// A table with every status and with texts that formats and spreadsheets trip over.
    static func table() throws -> StatisticalTable {
        let year = try #require(
            TableDimension(id: "year", label: "År", role: .time, categories: [.init(id: "2024", label: "2024")]))
        let place = try #require(
            TableDimension(
                id: "place", label: "Kommun", role: .place,
                categories: [.init(id: "0880", label: "Kalmar"), .init(id: "x", label: "=cmd|\"x\", y;")]))
        let flow = try #require(
            TableDimension(
                id: "flow", label: "Klienter",
                categories: ["a", "b", "c"].map { .init(id: $0, label: $0.uppercased()) }))
        return try #require(
            StatisticalTable(
                id: "test", title: "Väntetid \"2024\"", unit: .days, dimensions: [year, place, flow],
                cells: [.value(125), .derived(0), .blank, .notAsked, .suppressed, .value(-5)]))
    }

    @Test func writesTidyCSV() throws {
        #expect(
            try Self.table().tidyCSV() == """
                year,year_name,place,place_name,flow,flow_name,value,unit,status\r
                2024,2024,0880,Kalmar,a,A,12.5,days,value\r
                2024,2024,0880,Kalmar,b,B,0.0,days,derived\r
                2024,2024,0880,Kalmar,c,C,,days,blank\r
                2024,2024,x,"'=cmd|""x"", y;",a,A,,days,notAsked\r
                2024,2024,x,"'=cmd|""x"", y;",b,B,,days,suppressed\r
                2024,2024,x,"'=cmd|""x"", y;",c,C,-0.5,days,value\r\n
                """)
    }

    @Test func readsItsTidyCSV() throws {
        let table = try Self.table()
        let read = try #require(StatisticalTable(tidyCSV: table.tidyCSV(), id: "test"))
        #expect(read.cells == table.cells && read.unit == table.unit)
        #expect(read.dimensions.map(\.id) == table.dimensions.map(\.id))
        #expect(read.dimensions.map(\.categories) == table.dimensions.map(\.categories))
    }

    @Test func readsItsPXAndJSONStat() throws {
        let protected = try RandomService(seed: 6).register().protected()
        for id in ["clients", "reasons", "waiting"] { try Self.readsPXAndJSONStat(try #require(protected[id])) }
    }

    private static func readsPXAndJSONStat(_ table: StatisticalTable) throws {
        let id = table.id
        let px = try #require(StatisticalTable(px: table.px(source: "Kalmar \"kommun\"; län")))
        let json = try JSONDecoder().decode(JSONStatTable.self, from: Data(table.jsonStat().utf8)).table(id: id)
        for read in [px, json] {
            #expect(read.cells == table.cells && read.unit == table.unit && read.title == table.title)
            #expect(read.dimensions.map(\.id) == table.dimensions.map(\.id))
            #expect(read.dimensions.map(\.categories) == table.dimensions.map(\.categories))
        }
        #expect(px.id == id)
    }

    @Test(arguments: ["", "a,b\n1,2\n", "year,year_name,value,unit,status\n2024,2024,1.5,clients,value\n"])
    func readsNothingElseAsTidyCSV(text: String) { #expect(StatisticalTable(tidyCSV: text, id: "test") == nil) }

    @Test func writesCSVForASwedishExcel() throws {
        #expect(
            try Self.table().excelCSV() == """
                \u{FEFF}År;Kommun;Klienter;Tal;Enhet;Uppgift\r
                2024;Kalmar;A;12,5;dagar;uppgift\r
                2024;Kalmar;B;0,0;dagar;summa eller andel av andra uppgifter\r
                2024;Kalmar;C;;dagar;uppgift saknas\r
                2024;"'=cmd|""x"", y;";A;;dagar;efterfrågades inte\r
                2024;"'=cmd|""x"", y;";B;;dagar;visas inte av hänsyn till enskilda\r
                2024;"'=cmd|""x"", y;";C;-0,5;dagar;uppgift\r\n
                """)
    }

    @Test func writesNoLongLinesOfPX() throws {
        let name = String(repeating: "Långt namn ", count: 60)
        let place = try #require(
            TableDimension(
                id: "place", label: name, role: .place,
                categories: (0..<300).map { .init(id: "\($0)", label: "\(name)\($0)") }))
        let year = try #require(
            TableDimension(
                id: "year", label: "År", role: .time,
                categories: (1900..<2000).map { .init(id: "\($0)", label: "\($0)") }))
        let table = try #require(
            StatisticalTable(
                id: "long", title: name, dimensions: [year, place],
                cells: Array(repeating: .value(12345), count: 30_000)))
        let px = table.px(source: name)
        #expect(
            px.split(separator: "\r\n").filter { !$0.hasPrefix("VALUES") && !$0.hasPrefix("CODES") }.allSatisfy {
                $0.count <= 256
            })
        #expect(px.contains("12345;"))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+46", "'+46"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), (" =x", "' =x"),
        ("\u{FF1D}x", "'\u{FF1D}x"), ("\u{A0}-x", "'\u{A0}-x"), ("18-29", "18-29"), ("65+", "65+"), ("a=b", "a=b"),
        ("", ""),
    ])
    func neutralisesFormulas(label: String, written: String) throws {
        let dimension = try #require(TableDimension(id: "d", label: "D", categories: [.init(id: "a", label: label)]))
        let table = try #require(StatisticalTable(id: "t", title: "T", dimensions: [dimension], cells: [.value(-3)]))
        #expect(table.tidyCSV() == "d,d_name,value,unit,status\r\na,\(written),-3,clients,value\r\n")
    }

    @Test func writesJSONStat() throws {
        let expected = #"""
            {"version":"2.0","class":"dataset","label":"Väntetid \"2024\"","source":"Provkommun","id":["year","place","flow","content"],"size":[1,2,3,1],
            "role":{"time":["year"],"geo":["place"],"metric":["content"]},"dimension":{
            "year":{"label":"År","category":{"index":["2024"],"label":{"2024":"2024"}}},
            "place":{"label":"Kommun","category":{"index":["0880","x"],"label":{"0880":"Kalmar","x":"=cmd|\"x\", y;"}}},
            "flow":{"label":"Klienter","category":{"index":["a","b","c"],"label":{"a":"A","b":"B","c":"C"}}},
            "content":{"label":"Innehåll","category":{"index":["days"],"label":{"days":"dagar"},"unit":{"days":{"label":"dagar","decimals":1}}}}},
            "value":[12.5,0.0,null,null,null,-0.5],"status":{"1":"derived","2":"blank","3":"notAsked","4":"suppressed"},
            "extension":{"status":{"derived":"summa eller andel av andra uppgifter","blank":"uppgift saknas","notAsked":"efterfrågades inte","suppressed":"visas inte av hänsyn till enskilda"}}}
            """#
        #expect(try Self.table().jsonStat(source: "Provkommun") == expected.replacing("\n", with: "") + "\n")
    }

    @Test func writesPX() throws {
        #expect(
            try Self.table().px(source: "Provkommun", updated: CalendarDate(year: 2025, month: 1, day: 7))
                == #"""
                CHARSET="ANSI";
                AXIS-VERSION="2013";
                CODEPAGE="utf-8";
                LANGUAGE="sv";
                DECIMALS=1;
                SHOWDECIMALS=1;
                MATRIX="test";
                COPYRIGHT=NO;
                SUBJECT-CODE="PO";
                SUBJECT-AREA="Personligt ombud";
                CONTENTS="Väntetid '2024'";
                UNITS="dagar";
                TITLE="Väntetid '2024' efter år, kommun, klienter";
                STUB="År",
                "Kommun";
                HEADING="Klienter";
                VALUES("År")="2024";
                VALUES("Kommun")="Kalmar",
                "=cmd|'x', y;";
                VALUES("Klienter")="A",
                "B",
                "C";
                TIMEVAL("År")=TLIST(A1),"2024";
                CODES("År")="2024";
                CODES("Kommun")="0880",
                "x";
                CODES("Klienter")="a",
                "b",
                "c";
                LAST-UPDATED="20250107 00:00";
                SOURCE="Provkommun";
                DATASYMBOL1="efterfrågades inte";
                DATASYMBOL2="visas inte av hänsyn till enskilda";
                DATASYMBOL3="uppgift saknas";
                CELLNOTE("2024","Kalmar","B")="summa eller andel av andra uppgifter";
                DATA=
                12.5 0.0 "..."
                "." ".." -0.5;

                """#.replacing("\n", with: "\r\n"))
    }

    /// Readers that others wrote see the same numbers and statuses in all three formats.
    @Test(.enabled(if: ExchangeReaders.areAvailable, "needs python3 with pyjstat and pyaxis"))
    func isReadAlikeByOthers() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var tables = [try Self.table()]
        for seed in UInt64(0)..<2 {
            let service = RandomService(seed: seed)
            tables += try service.register().protected().tables + service.reports(seed: seed).protected().tables
        }
        for (number, table) in tables.enumerated() {
            let path = folder.appending(path: "\(number)")
            try Data(table.tidyCSV().utf8).write(to: path.appendingPathExtension("csv"))
            try Data(table.jsonStat().utf8).write(to: path.appendingPathExtension("json"))
            try Data(table.px().utf8).write(to: path.appendingPathExtension("px"))
        }
        let result = try ExchangeReaders.check(folder)
        let cells = tables.reduce(0) { $0 + $1.cells.count }
        #expect(
            result.output
                == "exchange: \(tables.count) tables, \(cells) cells, read alike from CSV, JSON-stat and PX\n")
        #expect(result.status == 0)
    }
}

/// Python's readers of JSON-stat and PX.
enum ExchangeReaders {
    static let areAvailable = (try? run(["-c", "import pyjstat, pyaxis"]))?.status == 0

    static func check(_ folder: URL) throws -> (status: Int32, output: String) {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Scripts/check-exchange").standardizedFileURL
        return try run([script.path, folder.path])
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
