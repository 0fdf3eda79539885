import POModel

/// How long the distinct assignments of a year last, both days included.
struct AssignmentLengths {
    /// Of those closed in the year.
    private(set) var closed = DayDistribution()
    /// Of those open when the year ends, until then.
    private(set) var running = DayDistribution()

    /// The lengths in some municipalities, or in all; none in a year without days.
    ///
    /// - Complexity: O(*n*) in the number of assignments.
    init(of year: ServiceYear, in places: Set<UInt16>?) {
        guard (1...9999).contains(year.year) else { return }
        let lastDay = CompactDate(year: year.year, month: 12, day: 31)
        for client in year.clients.clients {
            for assignment in year.clients.assignments(of: client)
            where places?.contains(assignment.municipality) ?? true {
                guard let opened = assignment.opened.date else { continue }
                if let end = assignment.closed.date, end <= lastDay {
                    closed.add(days: end.daysSince1970 - opened.daysSince1970 + 1)
                } else {
                    running.add(days: lastDay.daysSince1970 - opened.daysSince1970 + 1)
                }
            }
        }
    }
}

extension ServiceDetails {
    /// How long those have waited who still wait when the year ends, in some municipalities or in all.
    ///
    /// - Complexity: O(*n*) in the number of requests.
    func stillWaiting(in places: Set<UInt16>?, year: Int) -> DayDistribution {
        var days = DayDistribution()
        let lastDay = CompactDate(year: year, month: 12, day: 31)
        for client in waiting.clients {
            for request in waiting.assignments(of: client) where places?.contains(request.municipality) ?? true {
                guard let applied = request.applied.date else { continue }
                days.add(days: lastDay.daysSince1970 - applied.daysSince1970)
            }
        }
        return days
    }
}
