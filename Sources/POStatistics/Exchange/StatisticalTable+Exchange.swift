public import POModel

extension StatisticalTable {
    /// The table as tidy CSV: one row for each cell, with the code and the name of each category, the number, its unit
    /// and the cell's status.
    ///
    /// UTF-8, parted by commas, lines ended by CR LF, quoted as in RFC 4180; numbers have a decimal point, and a cell
    /// without a number has an empty one. Text that a spreadsheet would take for a formula gets an apostrophe before it;
    /// numbers are left alone.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func tidyCSV() -> String { TidyCSV(table: self).text }

    /// Reads a table from the tidy CSV that ``tidyCSV()`` writes; `nil` if it is something else.
    ///
    /// The file tells neither the table's title nor the names of its dimensions, so their ids stand for these; nor which
    /// categories are sums.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - id: The table's id.
    ///   - language: The language of the labels.
    /// - Complexity: O(*n*) in the length of the text.
    public init?(tidyCSV text: String, id: String, language: MessageLanguage = .swedish) {
        guard let table = TidyCSVReader(text)?.table(id, language) else { return nil }
        self = table
    }

    /// Reads a table from the PX file that ``StatisticalTable/px(source:updated:note:)`` writes; `nil` if it is something else.
    ///
    /// The file does not tell which categories are sums. Dimensions of this package's tables are known by their names; of
    /// others the name stands for the id.
    ///
    /// - Parameter text: The file's text.
    /// - Complexity: O(*n*) in the length of the text.
    public init?(px text: String) {
        guard let table = PXReader(text)?.table else { return nil }
        self = table
    }

    /// The table as CSV that Excel opens with a double click where the table's language is the system's.
    ///
    /// UTF-8 with a byte-order mark; in Swedish parted by semicolons and with a decimal comma. One row for each cell, with the
    /// names of its categories, the number, its unit and the cell's status in words. Codes are left out, as Excel would take
    /// their zeros away. Text that a spreadsheet would take for a formula gets an apostrophe before it.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func excelCSV() -> String { ExcelCSV(table: self).text }

    /// The table as a dataset of JSON-stat 2.0.
    ///
    /// A dimension `content` of role `metric` and one category holds the unit and its decimals. A cell without a number is
    /// `null`; every status but that of an ordinary value stands under `status`, and `extension.status` words them.
    ///
    /// - Parameters:
    ///   - source: Who publishes, such as a municipality; `nil` for no such key.
    ///   - note: What must be known of the numbers; `nil` for no such key.
    /// - Returns: The dataset, on one line.
    /// - SeeAlso: The JSON-stat format, version 2.0.
    /// - Complexity: O(*n*) in the number of cells.
    public func jsonStat(source: String? = nil, note: String? = nil) -> String {
        JSONStatDataset(table: self, source: source, note: note).text
    }

    /// The table as a PX file, the format of Statistics Sweden's and its sister agencies' databases; UTF-8.
    ///
    /// The last dimension runs across, the others down. A cell without a number has a sign: `"."` not asked, `".."` hidden,
    /// `"..."` not given; the file words them, and a derived number has a note of its own. Quotation marks in texts become
    /// apostrophes, and line ends blanks, as the format has no other way. No line is longer than 256 characters: longer
    /// texts are in several pieces, as the format has it.
    ///
    /// - Parameters:
    ///   - source: Who publishes; `nil` for no such keyword.
    ///   - updated: When the figures were made; `nil` for no such keyword.
    ///   - note: What must be known of the numbers; `nil` for no such keyword.
    /// - Returns: The file's text.
    /// - SeeAlso: PX file format, AXIS-VERSION 2013.
    /// - Complexity: O(*n*) in the number of cells.
    public func px(source: String? = nil, updated: CalendarDate? = nil, note: String? = nil) -> String {
        PXFile(table: self, source: source, updated: updated, note: note).text
    }
}
