import Testing

@testable import POForms

@Suite struct QuotedPrintableTests {
    private func text(_ text: String) -> String? {
        QuotedPrintable.inner(of: Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) }
    }

    private static let letters = String(repeating: "=C3=A5 ", count: 10)

    @Test func lettersAndLinesAreThoseThatWereWritten() {
        #expect(
            text(Self.letters + "V=C3=A4=\nster=C3=\n=A5s=3D1=09") == String(repeating: "å ", count: 10)
                + "Västerås=1\t")
    }

    @Test func lettersOfOneByteAreWesternEuropean() {
        let letters = String(repeating: "=E5 ", count: 10)
        #expect(text(letters + "G=F6teborg =80") == String(repeating: "å ", count: 10) + "Göteborg €")
    }

    @Test(arguments: ["a=1 och b=2", "=C3=A5", letters + "å"])
    func otherTextStaysAsItIs(source: String) {
        #expect(text(source) == nil)
    }
}
