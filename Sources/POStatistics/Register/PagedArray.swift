/// An array that grows page by page, so that growing neither moves what it holds nor needs room for it twice.
struct PagedArray<Element: Sendable>: Sendable {
    private var pages: ContiguousArray<ContiguousArray<Element>> = []
    private(set) var count = 0

    /// Adds an element at the end.
    ///
    /// - Complexity: O(1).
    mutating func append(_ element: Element) {
        if count & Self.mask == 0 {
            var page = ContiguousArray<Element>()
            // A short array takes no whole page.
            if count > 0 { page.reserveCapacity(Self.pageCount) }
            pages.append(page)
        }
        pages[count >> Self.shift].append(element)
        count += 1
    }

    private static var shift: Int { 14 }
    private static var pageCount: Int { 1 << shift }
    private static var mask: Int { pageCount - 1 }
}

extension PagedArray: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(position: Int) -> Element {
        get { pages[position >> Self.shift][position & Self.mask] }
        _modify { yield &pages[position >> Self.shift][position & Self.mask] }
    }
}
