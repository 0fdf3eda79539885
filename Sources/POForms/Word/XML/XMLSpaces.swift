/// The namespaces that prefixes stand for, at a place of a text.
struct XMLSpaces {
    private struct Binding {
        let prefix: ArraySlice<UInt8>
        let space: XMLSpace
        /// How many elements are open where it holds, with the one that declares it.
        let depth: Int
    }

    private var bindings: [Binding] = []
    /// What the prefix met last stands for, as it is mostly the next one, too.
    private var last: (prefix: ArraySlice<UInt8>, space: XMLSpace)?

    /// Whether more namespaces are declared than any program for documents does, so that each look-up takes long.
    var isCrowded: Bool { bindings.count > Self.most }

    /// How many namespaces may be declared at once.
    private static let most = 500

    /// Takes in an attribute that declares a namespace; any other is passed over.
    mutating func declare(_ name: ArraySlice<UInt8>, as address: ArraySlice<UInt8>, depth: Int) {
        guard name.starts(with: "xmlns".utf8) else { return }
        let rest = name.dropFirst(5)
        guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return }
        bindings.append(.init(prefix: rest.dropFirst(), space: XMLSpace(address: address), depth: depth))
        last = nil
    }

    /// Forgets what no longer holds when so many elements are open.
    mutating func close(to depth: Int) {
        while let binding = bindings.last, binding.depth > depth {
            bindings.removeLast()
            last = nil
        }
    }

    /// What a prefix stands for; one that is not declared is not known.
    mutating func space(of prefix: ArraySlice<UInt8>) -> XMLSpace {
        if let last, last.prefix == prefix { return last.space }
        let bound = bindings.last { $0.prefix == prefix }?.space
        let space = bound ?? (prefix.isEmpty ? .none : prefix.elementsEqual("xml".utf8) ? .xml : .other)
        last = (prefix, space)
        return space
    }
}
