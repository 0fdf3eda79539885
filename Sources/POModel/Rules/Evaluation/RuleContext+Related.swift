extension RuleContext {
    private var reports: [GrantReport] {
        relatedDocuments.compactMap { if case .report(let report) = $0 { report } else { nil } }
    }

    private var applications: [GrantApplication] {
        relatedDocuments.compactMap { if case .application(let application) = $0 { application } else { nil } }
    }

    var memoranda: [OfficialMemorandum] {
        relatedDocuments.compactMap { if case .memorandum(let memorandum) = $0 { memorandum } else { nil } }
    }

    /// The same municipality's report of the year before.
    func report(before report: GrantReport) -> GrantReport? {
        guard let year = report.year, let municipality = report.grantee.municipality else { return nil }
        return reports.first { $0.year == year &- 1 && $0.grantee.municipality?.name == municipality.name }
    }

    /// The same municipality's applications, for any year.
    func applications(of municipality: Municipality?) -> [GrantApplication] {
        guard let municipality else { return [] }
        return applications.filter { $0.applicant.municipality?.name == municipality.name }
    }
}
