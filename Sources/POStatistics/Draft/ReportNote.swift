public import POModel

/// Something that a report cannot carry, or that whoever signs it should know.
public enum ReportNote: Hashable, Codable, Sendable {
    /// Clients under 18 are in the total, but in no age band, so that the bands fall short of it.
    case underage(clients: Int)
    /// Clients without a year of birth are in the total, but in no age band.
    case withoutBirthYear(clients: Int)
    /// Clients of an age that no band of the form takes are in the total only.
    case betweenBands(clients: Int)
    /// The form has no column for a gender, so the counts of these cells are left out.
    case noColumn(Gender, cells: [Cell])
    /// The register lacks a column, so the table made from it is blank.
    case absentColumn(RegisterColumn)
    /// Clients whose rows contradict each other about gender; the first of woman, man, nonBinary counts.
    case differingGender(clients: Int)
    /// Clients whose rows contradict each other about the year of birth; the earliest counts.
    case differingBirthYear(clients: Int)
    /// Clients with an assignment whose rows give different last days; the latest counts.
    case differingClosed(clients: Int)
    /// A municipality of the joint service without any assignment that touches the year.
    case withoutAssignments(MunicipalityCode)

    /// A cell of the form's tables.
    public struct Cell: Hashable, Codable, Sendable {
        /// The id of the row, such as `clients.total.byAge.18-29`.
        public let field: FieldID
        /// What the form calls the row.
        public let name: MessageText
        /// The count that is left out.
        public let count: Int

        /// Creates a cell.
        package init(field: FieldID, name: MessageText, count: Int) {
            self.field = field
            self.name = name
            self.count = count
        }
    }
}
