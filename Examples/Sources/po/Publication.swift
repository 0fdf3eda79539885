import ArgumentParser
import POStatistics

/// What tables are published as.
enum PublishedFormat: String, CaseIterable, ExpressibleByArgument {
    case csv, px, svg
    case jsonStat = "json-stat"

    /// What names of files end with.
    var fileExtension: String { self == .jsonStat ? "json" : rawValue }
}

/// What is done to small numbers.
enum PublishedMethod: String, CaseIterable, ExpressibleByArgument {
    case suppress, round
}

/// Who is to read CSV.
enum PublishedCSV: String, CaseIterable, ExpressibleByArgument {
    case tidy, excel
}

/// Protected tables, or charts of them, as texts with names.
struct Publication {
    private let tables: [StatisticalTable]
    private let format: PublishedFormat
    private let csv: PublishedCSV
    private let place: String?
    private let source: String?
    /// What must stand beside the tables; `nil` for nothing.
    let statement: String?

    init(
        _ tables: [StatisticalTable], format: PublishedFormat, csv: PublishedCSV, place: String?, source: String?,
        statement: String?
    ) {
        self.tables = tables
        self.format = format
        self.csv = csv
        self.place = place
        self.source = source
        self.statement = statement
    }

    /// The names of what there is.
    var names: [String] {
        format == .svg ? ["clients", "reasons", "trend"] : tables.map(\.id)
    }

    /// A table or a chart; `nil` if there is none of that name, or none of the place.
    func text(of name: String) -> String? {
        switch format {
        case .csv: csv == .tidy ? table(name)?.tidyCSV() : table(name)?.excelCSV()
        case .jsonStat: table(name)?.jsonStat(source: source, note: statement)
        case .px: table(name)?.px(source: source, note: statement)
        case .svg: chart(name)
        }
    }

    private func table(_ id: String) -> StatisticalTable? { tables.first { $0.id == id } }

    private func chart(_ name: String) -> String? {
        switch name {
        case "clients":
            local("clients", inLastYear: true)?.slice("total", of: "flow").flatMap { table in
                let ages = table.dimensions.first { $0.id == "age" }?.categories.map(\.id) ?? []
                return table.keeping(ages.filter { $0 != "all" }, of: "age")
            }?.keeping(["woman", "man", "nonBinary"], of: "gender")?.svg(.columns)
        case "reasons": local("reasons", inLastYear: true)?.slice("all", of: "gender")?.svg(.bars)
        case "trend":
            local("clients", inLastYear: false)?.slice("all", of: "age")?.slice("all", of: "gender")?
                .keeping(["total", "new", "closed"], of: "flow")?.svg(.lines)
        default: nil
        }
    }

    /// The part of a table that is of the place, or of all together.
    private func local(_ id: String, inLastYear: Bool) -> StatisticalTable? {
        guard let table = table(id), let places = table.dimensions.first(where: { $0.id == "place" }),
            let part = (place ?? places.categories.first?.id).flatMap({ table.slice($0, of: "place") })
        else { return nil }
        guard inLastYear else { return part }
        return part.dimensions.first { $0.id == "year" }?.categories.last.flatMap { part.slice($0.id, of: "year") }
    }
}
