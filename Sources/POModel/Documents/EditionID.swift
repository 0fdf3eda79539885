/// The name of an edition of a form, such as `report-2024`.
public struct EditionID: RawRepresentable, Hashable, Codable, Sendable {
    /// The name.
    public let rawValue: String
    /// Creates a name, of an edition known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The free-form letter of 2012, before the ordinance.
    package static let report2012 = Self(rawValue: "report-2012")
    /// The report form of 2021, as printed in Kalmar county.
    package static let report2021 = Self(rawValue: "report-2021")
    /// The report form of 2024, as printed in Stockholm county.
    package static let report2024 = Self(rawValue: "report-2024")
    /// The application form for 2020, as printed in Skåne county.
    package static let application2020 = Self(rawValue: "application-2020")
    /// The application form for 2021, as printed in Stockholm county.
    package static let application2021 = Self(rawValue: "application-2021")
    /// The application form for 2022, as printed in Kalmar county.
    package static let application2022 = Self(rawValue: "application-2022")
    /// The memorandum to the committee.
    package static let memorandum = Self(rawValue: "memorandum")

    /// The editions that this release has a name for, in the order above.
    package static let known: [Self] = [
        .report2012, .report2021, .report2024, .application2020, .application2021, .application2022, .memorandum,
    ]
}

extension EditionID: CustomStringConvertible, PrintedAsWritten {}

extension EditionID: OpenWord {}
