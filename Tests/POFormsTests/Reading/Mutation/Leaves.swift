import POModel

@testable import POForms

/// What a document holds, by the path of each value.
enum Leaves {
    static func of(_ document: GrantDocument) -> [String: JSONValue] {
        var leaves: [String: JSONValue] = [:]
        collect(document.json, at: "", into: &leaves)
        leaves["kind"] = nil
        leaves["edition"] = nil
        return leaves
    }

    private static func collect(_ value: JSONValue, at path: String, into leaves: inout [String: JSONValue]) {
        guard case .object(let members) = value else { return leaves[path] = value }
        for (key, member) in members { collect(member, at: path.isEmpty ? key : "\(path).\(key)", into: &leaves) }
    }
}
