public import POModel

/// Why an assignment of a register does not make its client one of a year's.
public enum AssignmentExclusion: Hashable, Sendable {
    /// It cannot be counted, for the reason that the register's reading tells.
    case leftOut(RegisterIssue.Code)
    /// It has not begun: the client waits, or was declined.
    case notOpened
    /// It began after the year.
    case openedAfterYear(CalendarDate)
    /// It ended before the year.
    case closedBeforeYear(CalendarDate)
}

extension Register {
    /// Why the assignments of a client do not count in a year, by their positions in the register; those that do count
    /// are not among them.
    ///
    /// Empty for a client without assignments.
    ///
    /// - Complexity: O(*n*) in the size of the register.
    public func assignmentExclusions(of client: ClientID, year: Int) -> [Int: AssignmentExclusion] {
        var exclusions: [Int: AssignmentExclusion] = [:]
        for (position, assignment) in assignments.enumerated() where assignment.client == client {
            var alone = Register()
            alone.clients = clients.first { $0.id == client }.map { [$0] } ?? []
            alone.assignments = [assignment]
            let issues = RegisterReading(of: alone, year: year).issues
            if let issue = issues.leftOut.first {
                exclusions[position] = .leftOut(issue.code)
            } else if let opened = assignment.opened {
                if opened.year > year { exclusions[position] = .openedAfterYear(opened) }
                if let closed = assignment.closed, closed.year < year {
                    exclusions[position] = .closedBeforeYear(closed)
                }
            } else {
                exclusions[position] = .notOpened
            }
        }
        return exclusions
    }
}
