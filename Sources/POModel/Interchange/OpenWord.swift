/// A word of the interchange format from a set that later releases may extend.
package protocol OpenWord: RawRepresentable<String>, InterchangeValue {
    /// Those that this release has a name for.
    static var known: [Self] { get }
}
