import Foundation
public import POModel

/// What the intake is started with.
public struct Settings: Sendable {
    /// The county whose municipalities report.
    public var county: County
    /// The file that holds all data.
    public var file = "intake.sqlite"
    /// The port that is listened to, on this machine only; a proxy in front of it has the certificate.
    public var port = 8080
    /// Whether browsers are told to send the cookie over HTTPS only.
    public var isBehindTLS = false
    /// How many requests an address may make in a minute.
    public var requestsPerMinute = 240
    /// How many codes an address may try in a minute.
    public var signInsPerMinute = 10
    /// What day it is.
    public var today: @Sendable () -> CalendarDate = { CalendarDate.today }

    /// Creates the settings that hold unless others are set.
    public init(county: County) { self.county = county }

    /// Reads `--county 08 --file intake.sqlite --port 8080 --tls`, all of which may be left out.
    public init(arguments: [String]) throws {
        guard let kalmar = County(code: "08") else { throw WrongUse(text: "the register has no county 08") }
        self.init(county: kalmar)
        var rest = arguments[...]
        while let option = rest.popFirst() {
            if option == "--tls" {
                isBehindTLS = true
                continue
            }
            guard let value = rest.popFirst() else { throw WrongUse(text: "\(option) needs a value") }
            switch option {
            case "--file": file = value
            case "--county":
                guard let county = County(code: value) else { throw WrongUse(text: "\(value) is no county") }
                self.county = county
            case "--port":
                guard let port = Int(value), (0...65_535).contains(port) else {
                    throw WrongUse(text: "\(value) is no port")
                }
                self.port = port
            default: throw WrongUse(text: "unknown option \(option); there are --county, --file, --port and --tls")
            }
        }
    }
}

/// Options that make no sense.
struct WrongUse: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}

extension CalendarDate {
    /// The day in Sweden.
    static var today: CalendarDate { CalendarDate(swedish: Date()) }

    /// The day in Sweden at some time.
    init(swedish time: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: time)
        guard let date = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
            preconditionFailure("the calendar gives days of this era")
        }
        self = date
    }
}
