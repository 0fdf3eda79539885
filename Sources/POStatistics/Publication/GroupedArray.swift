/// Several lists in one array, one after the other, so that going through them takes no more than that.
struct GroupedArray<Element: Sendable>: Sendable {
    /// The elements of all lists.
    let elements: [Element]
    private let starts: [Int]

    /// Creates a value of lists.
    init(_ lists: [[Element]] = []) {
        elements = Array(lists.joined())
        var starts = [0]
        starts.reserveCapacity(lists.count + 1)
        for list in lists { starts.append(starts[starts.count - 1] + list.count) }
        self.starts = starts
    }

    /// How many lists there are.
    var count: Int { starts.count - 1 }

    /// Where the elements of a list are.
    func range(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

    /// A list.
    subscript(_ list: Int) -> ArraySlice<Element> { elements[range(list)] }
}
