import Crypto
import Foundation

/// Codes to sign in with and the tokens of sessions.
///
/// They are made here, of 100 random bits, and never chosen by people. So one round of SHA-256 is enough to keep them by:
/// nobody can try 2¹⁰⁰ codes. A password that somebody chose would need a slow hash.
enum Secret {
    /// Letters and digits that are not taken for each other when read aloud or on paper.
    private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

    /// A new secret, in five groups of four signs.
    static func make() -> String {
        var random = SystemRandomNumberGenerator()
        let groups = (0..<5).map { _ in
            String((0..<4).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
        }
        return groups.joined(separator: "-")
    }

    /// What is kept of a secret, without regard to blanks and the size of letters.
    static func hash(_ secret: String) -> Data {
        let signs = secret.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        return Data(SHA256.hash(data: Data(signs.utf8)))
    }

    /// The fingerprint of what was received, for the receipt.
    static func fingerprint(_ data: Data) -> String {
        SHA256.hash(data: data).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
