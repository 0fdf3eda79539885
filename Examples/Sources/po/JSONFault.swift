import Foundation
import POModel

/// Says what is wrong with a JSON file, and where.
enum JSONFault {
    /// What is wrong, with what was expected there.
    static func description(of error: any Error) -> String {
        let isSwedish = Console.language == .swedish
        guard let error = error as? DecodingError else {
            return isSwedish ? "filen kan inte läsas" : "the file cannot be read"
        }
        let path = path(of: error)
        let place = path.isEmpty ? "" : "\(path): "
        switch error {
        case .keyNotFound(let key, _):
            return place + (isSwedish ? "'\(key.stringValue)' saknas" : "expected '\(key.stringValue)'")
        case .dataCorrupted(let context) where !path.isEmpty:
            return place + (isSwedish ? "värdet är inte vad som ska stå här" : context.debugDescription)
        case .dataCorrupted:
            return isSwedish
                ? "inte giltig JSON, eller ett för stort tal eller ett med decimaler där inga får vara"
                : "not valid JSON, or a number too large or with decimals where none can be"
        case .typeMismatch, .valueNotFound:
            return place
                + (isSwedish ? "inte det slags värde som kan stå här" : "not the kind of value that can stand here")
        @unknown default: return place + (isSwedish ? "inte vad som väntades" : "not what was expected")
        }
    }

    /// Where a register cannot be read, without what stands there, as that is about a person.
    static func place(_ error: DecodingError, in language: MessageLanguage) -> String {
        let path = path(of: error)
        return switch (path.isEmpty, language) {
        case (true, .swedish): "filen är inte giltig JSON"
        case (true, .english): "not valid JSON"
        case (false, .swedish): "\(path): värdet är inte vad som ska stå här"
        case (false, .english): "\(path): not a value that can stand here"
        }
    }

    /// The path of the field, such as `assignments.3.opened`.
    private static func path(of error: DecodingError) -> String {
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context):
                context
            @unknown default: nil
            }
        return (context?.codingPath ?? []).map { $0.intValue.map(String.init) ?? $0.stringValue }
            .joined(separator: ".")
    }
}
