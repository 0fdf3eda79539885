import POModel

/// The reports of a year that count, so that no municipality counts twice as far as the reports tell.
struct ReportSelection {
    /// The reports that count, by municipality code, and those without one last.
    private(set) var counted: [ReceivedReport] = []
    private(set) var remarks: [RollUpRemark] = []

    init(_ received: [ReceivedReport]) {
        var own: [String: ReceivedReport] = [:]
        for report in received {
            guard let municipality = report.report.grantee.municipality else {
                remarks.append(.withoutMunicipality(report: report.name))
                continue
            }
            guard let other = own[municipality.key] else {
                own[municipality.key] = report
                continue
            }
            own[municipality.key] = settle(other, report, of: municipality)
        }
        leaveOutCovered(own)
        counted.sort { ($0.order, $0.name) < ($1.order, $1.name) }
        for report in counted { remark(on: report) }
    }

    /// Which of two reports of a municipality counts.
    private mutating func settle(
        _ first: ReceivedReport, _ second: ReceivedReport, of municipality: Municipality
    ) -> ReceivedReport {
        if first.report == second.report {
            remarks.append(.repeated(report: second.name, by: first.name, municipality))
            return first
        }
        guard let firstDay = first.arrival, let secondDay = second.arrival, firstDay != secondDay else {
            remarks.append(.undecided(report: first.name, by: second.name, municipality))
            return second
        }
        let (last, earlier) = firstDay < secondDay ? (second, first) : (first, second)
        remarks.append(.superseded(report: earlier.name, by: last.name, municipality))
        return last
    }

    /// Leaves out reports of municipalities that another counted report covers, those that cover most going first.
    private mutating func leaveOutCovered(_ own: [String: ReceivedReport]) {
        let reports = own.values.sorted {
            let (first, second) = ($0.report.municipalities.count, $1.report.municipalities.count)
            return (-first, $0.order, $0.name) < (-second, $1.order, $1.name)
        }
        var covering: [String: ReceivedReport] = [:]
        for report in reports {
            let municipalities = report.report.municipalities
            if let grantee = municipalities.first, let other = covering[grantee.key] {
                remarks.append(.reportedAndCovered(grantee, own: report.name, other: other.name))
                continue
            }
            for municipality in municipalities {
                if let other = covering[municipality.key] {
                    remarks.append(.coveredTwice(municipality, first: other.name, second: report.name))
                } else {
                    covering[municipality.key] = report
                }
            }
            counted.append(report)
        }
    }

    private mutating func remark(on report: ReceivedReport) {
        if let grantee = report.report.grantee.municipality, grantee.code == nil {
            remarks.append(.unknownMunicipality(grantee, report: report.name))
        }
        if Set(report.report.municipalities.compactMap(\.county)).count > 1 {
            remarks.append(.severalCounties(report: report.name))
        }
    }

    /// What is there of every municipality that was expected or is in a counted report.
    func coverage(expected: Set<MunicipalityCode>?, year: Int, deadlines: DeadlineCalendar) -> Coverage {
        var entries: [String: Coverage.Entry] = [:]
        for code in expected ?? [] {
            entries[code.rawValue] = Coverage.Entry(
                municipality: Municipality(code: code), state: .missing, isExpected: true)
        }
        func enter(_ municipality: Municipality, _ state: Coverage.State) {
            let isExpected = expected.map { expected in municipality.code.map(expected.contains) ?? false }
            entries[municipality.key] = Coverage.Entry(
                municipality: municipality, state: state, isExpected: isExpected)
        }
        for report in counted {
            for municipality in report.report.municipalities.dropFirst() {
                enter(municipality, .covered(by: report.name))
            }
        }
        for report in counted {
            guard let grantee = report.report.grantee.municipality else { continue }
            let lastDay =
                report.report.countyBoard.deadline
                ?? deadlines.lastDay(for: .report, year: year, county: grantee.county?.code)
            if let lastDay, let arrival = report.arrival, arrival > lastDay {
                enter(grantee, .late(report.name, lastDay: lastDay))
            } else {
                enter(grantee, .received(report.name))
            }
        }
        // Codes are digits, which come before the letters of names.
        return Coverage(entries: entries.sorted { $0.key < $1.key }.map(\.value))
    }
}

extension ReceivedReport {
    /// By code, those without one last.
    fileprivate var order: String { report.grantee.municipality.map(\.key) ?? "" }
}
