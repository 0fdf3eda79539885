/// One direction of a statistical table, such as gender or year, with its categories in order.
public struct TableDimension: Hashable, Sendable {
    /// What a dimension divides by.
    package enum Role: String, Hashable, Codable, Sendable {
        /// By time.
        case time
        /// By place.
        case place
        /// By anything else.
        case classification
    }

    /// One category of a dimension.
    public struct Category: Hashable, Codable, Sendable {
        /// The stable name that exports use as a code, such as `18-29`.
        public let id: String
        /// The name for people, such as `18–29 år`.
        public let label: String

        /// Creates a category.
        package init(id: String, label: String) {
            self.id = id
            self.label = label
        }
    }

    /// What may lie between a category and the sum of its parts.
    package enum Remainder: String, Hashable, Codable, Sendable {
        /// Nothing: the parts sum to the total.
        case none
        /// Those in no part: the total is at least the sum, as with clients whose age is not known.
        case inNoPart
        /// Those in several parts: the total is at most the sum, as with clients of several municipalities.
        case inSeveralParts
    }

    /// A category that is the sum of others.
    package struct Sum: Hashable, Codable, Sendable {
        /// The category that is the sum.
        package let total: String
        /// The categories that it is the sum of.
        package let parts: [String]
        /// What may lie between them.
        package let remainder: Remainder

        /// Creates a sum.
        package init(_ total: String, of parts: [String], remainder: Remainder = .none) {
            self.total = total
            self.parts = parts
            self.remainder = remainder
        }
    }

    /// The stable name that exports use as a code, such as `gender`.
    public let id: String
    /// The name for people, such as `Kön`.
    public let label: String
    /// What it divides by.
    package let role: Role
    /// The categories, in order.
    public let categories: [Category]
    /// Which categories are sums of others.
    package let sums: [Sum]
    /// The positions of the categories by their ids.
    private let positions: [String: Int]

    /// Creates a dimension; `nil` unless it has a category, and every id is unique and every sum is of its categories.
    package init?(
        id: String, label: String, role: Role = .classification, categories: [Category], sums: [Sum] = []
    ) {
        self.init(unchecked: id, label, role, categories, sums)
        let ids = Set(categories.map(\.id))
        guard !categories.isEmpty, ids.count == categories.count else { return nil }
        for sum in sums {
            let members = [sum.total] + sum.parts
            guard Set(members).count == members.count, ids.isSuperset(of: members) else { return nil }
        }
    }

    init(unchecked id: String, _ label: String, _ role: Role, _ categories: [Category], _ sums: [Sum] = []) {
        self.id = id
        self.label = label
        self.role = role
        self.categories = categories
        self.sums = sums
        positions = Dictionary(zip(categories.map(\.id), categories.indices)) { first, _ in first }
    }

    /// The position of a category; `nil` if there is none of that name.
    package func position(of category: String) -> Int? { positions[category] }

    /// The sums that a category is part of, and those that they are part of.
    func sums(above category: String) -> [String] {
        var found = [category]
        var next = 0
        while next < found.count {
            found += sums.filter { $0.parts.contains(found[next]) && !found.contains($0.total) }.map(\.total)
            next += 1
        }
        return Array(found.dropFirst())
    }

    /// How many sums lead up to the category: 0 for one that is no sum.
    func height(of category: String) -> Int {
        var height = 0
        var level: Set = [category]
        while height < categories.count {
            let parts = sums.filter { level.contains($0.total) }.flatMap(\.parts)
            guard !parts.isEmpty else { return height }
            level = Set(parts)
            height += 1
        }
        return height
    }
}
