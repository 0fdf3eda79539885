extension LinkedTables {
    /// The tables with small numbers rounded, so that everything adds up and no small number can be told.
    ///
    /// The clients of a place, gender and age who are few and come and go alike become none or as many as the base; every
    /// other number is the sum of those. Clients with children, with a reason and by how long they waited are rounded, too,
    /// and are never more than those whose part they are. The numbers of a county and of all are sums of the places', so that
    /// a person who is in several places is in each of them. Figures over counts, such as medians, are left out.
    ///
    /// What is published could be the truth: rounded again it is the same. So nobody who knows the method and all sums and
    /// relations can tell that a number is from 1 up to the base. Give every year that is published at once: a number that is
    /// rounded in two ways is told by both.
    ///
    /// - Parameter base: The smallest number above zero that may be shown; 2 or more.
    /// - Returns: The tables to publish, and how far they can be from the truth.
    /// - Throws: ``ProtectionError`` when the tables contradict themselves, are hidden in part already, have numbers that are
    ///   too large, a title with numbers, or are not those that this package makes of registers and reports.
    /// - Complexity: O(*n*) in the number of cells.
    /// - SeeAlso: Langsrud and Heldal, *An Algorithm for Small Count Rounding of Tabular Data*, 2018.
    public func rounded(base: Int = 3) throws(ProtectionError) -> RoundedTables {
        var rounding = TableRounding(self, base: max(2, base))
        return try rounding.rounded()
    }
}
