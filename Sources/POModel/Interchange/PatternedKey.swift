/// A key that is data and has a shape of its own, for the describing of objects with such keys.
protocol PatternedKey {
    /// A regular expression that every key of the kind matches, and no other key does.
    static var pattern: String { get }
}
