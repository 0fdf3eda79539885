import POModel

/// What several reports answer about queues and routines.
///
/// A report gives no distribution of waiting, so there is no median over reports; the widest range is told.
public struct RolledAnswers: Hashable, Codable, Sendable {
    /// How many reports answer each word about the queue; those that left it blank are not here.
    public private(set) var queue: [String: Int] = [:]
    /// How many reports left the question about the queue blank; those on a form without it are not here.
    public private(set) var queueBlank = 0
    /// The shortest waiting time that a report tells, in days.
    public private(set) var shortestWaitingDays: Int?
    /// The longest waiting time that a report tells, in days.
    public private(set) var longestWaitingDays: Int?
    /// How many reports say that there are routines for deficiencies.
    public private(set) var withRoutines = 0
    /// How many reports say that there are none.
    public private(set) var withoutRoutines = 0

    /// Adds up the answers of reports.
    init(_ reports: [GrantReport], _ editions: EditionFinder) {
        for report in reports {
            if let answer = report.access.queue {
                queue[answer.rawValue, default: 0] += 1
            } else if editions.edition(of: report)?.shape.asks("access.queue") ?? true {
                queueBlank += 1
            }
            let waiting = report.access.waitingTime
            let shortest = waiting.minimumDays?.rawValue
            let longest = waiting.maximumDays?.rawValue
            shortestWaitingDays = [shortestWaitingDays, shortest].compactMap(\.self).min()
            longestWaitingDays = [longestWaitingDays, longest].compactMap(\.self).max()
            if report.societalServices.deficiencyRoutines == true { withRoutines += 1 }
            if report.societalServices.deficiencyRoutines == false { withoutRoutines += 1 }
        }
    }
}
