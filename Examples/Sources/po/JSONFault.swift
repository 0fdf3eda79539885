import Foundation

/// Says what is wrong with a JSON file, and where.
enum JSONFault {
    static func description(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "the file cannot be read" }
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context):
                context
            @unknown default: nil
            }
        guard let context else { return "not the JSON that was expected" }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
}
