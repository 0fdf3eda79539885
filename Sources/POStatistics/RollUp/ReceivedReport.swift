public import POModel

/// A municipality's report as a county received it.
public struct ReceivedReport: Hashable, Sendable {
    /// What it is called, such as the name of its file.
    public var name: String
    /// The report.
    public var report: GrantReport
    /// When it arrived; `nil` when not known, and then the day it was signed tells only that it cannot have come before.
    public var received: CalendarDate?

    /// Creates a received report.
    public init(_ report: GrantReport, name: String, received: CalendarDate? = nil) {
        self.name = name
        self.report = report
        self.received = received
    }

    /// The earliest day it can have arrived.
    var arrival: CalendarDate? { received ?? report.signature.date }
}
