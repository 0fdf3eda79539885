extension EditionShape {
    /// How a question divides people.
    package enum Division: Hashable, Sendable {
        /// One column for each of some genders.
        case byGender([Gender])
        /// One number for all.
        case undivided
    }

    /// A question that is answered by counts of people.
    public struct Question: Hashable, Sendable {
        /// The age bands it divides people into, in order; none when it does not.
        public private(set) var ageBands: [AgeBand] = []
        /// Of whom it is asked.
        public private(set) var population: FormRow.Population
        private var columns = CountColumns()
        /// Whether the number for all is what stands where nothing heads the columns.
        private var isUndividedByDefault = false

        init(of field: FieldID) {
            population =
                if field.isWithin("clients.new") || field.isWithin("contactReasons") {
                    .new
                } else {
                    field.isWithin("clients.closed") ? .closed : .supported
                }
        }

        /// Creates a question that is answered by one number for all.
        package init(undividedOf population: FormRow.Population) {
            self.population = population
            columns.add(.undivided)
        }

        mutating func add(_ cell: CountCell, of population: FormRow.Population?, isUnheaded: Bool) {
            columns.add(cell.column)
            if let population { self.population = population }
            if isUnheaded && cell.column == .undivided { isUndividedByDefault = true }
            if let band = cell.band, !ageBands.contains(band) { ageBands = (ageBands + [band]).sorted() }
        }

        /// The genders that have a column.
        public var genders: [Gender] { columns.genders }

        /// How it divides people by gender.
        package var division: Division {
            genders.isEmpty || isUndividedByDefault ? .undivided : .byGender(genders)
        }
    }
}
