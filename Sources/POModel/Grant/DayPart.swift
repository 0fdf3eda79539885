/// A part of full time over some days, both included.
struct DayPart: Hashable, Sendable {
    /// Days since 1 January 1970; without an end it reaches to the last day there is.
    var days: ClosedRange<Int>
    /// Hundredths of a percent.
    var hundredths: Int

    /// Creates a part; `nil` without a first day, and when the last comes before it.
    init?(from start: CalendarDate?, through end: CalendarDate?, hundredths: Int) {
        guard let first = start?.daysSince1970 else { return nil }
        let last = end?.daysSince1970 ?? Self.lastDay
        guard first <= last else { return nil }
        days = first...last
        self.hundredths = hundredths
    }

    /// What is left of it within some days; `nil` if nothing is.
    func clamped(to limits: ClosedRange<Int>) -> Self? {
        guard days.overlaps(limits) else { return nil }
        var part = self
        part.days = days.clamped(to: limits)
        return part
    }

    /// Changes of the sum of parts, by the day of the change, in order of days.
    ///
    /// - Complexity: O(*n* log *n*)
    static func changes(of parts: [DayPart]) -> [(day: Int, change: Int)] {
        var changes: [Int: Int] = [:]
        for part in parts {
            changes[part.days.lowerBound, default: 0] += part.hundredths
            changes[part.days.upperBound + 1, default: 0] -= part.hundredths
        }
        return changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The greatest sum of parts on any day; 0 without parts.
    static func greatestSum(of parts: [DayPart]) -> Int {
        var sum = 0
        var greatest = 0
        for change in changes(of: parts) {
            sum += change.change
            greatest = max(greatest, sum)
        }
        return greatest
    }

    /// 31 December 9999, the last day of `CalendarDate`.
    private static let lastDay = 2_932_896
}
