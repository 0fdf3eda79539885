import Testing

@testable import POForms

@Suite struct XMLScannerTests {
    /// What a text holds: `(name attribute=value` for a tag that opens, `)` for one that closes, and text.
    private func events(_ text: String, depth: Int = 20) throws(XMLFault) -> String {
        var scanner = XMLScanner(Array(text.utf8), depth: depth)
        var events = ""
        while let event = try scanner.next() {
            switch event {
            case .open(let tag):
                events += "(\(tag.space == .word ? "word " : "")\(tag.name)"
                for attribute in tag.attributes {
                    let value = String(decoding: try scanner.decoded(attribute.value), as: UTF8.self)
                    events += " " + String(decoding: scanner.source[attribute.name], as: UTF8.self) + "=\(value)"
                }
                events += "|"
            case .close: events += ")"
            case .text(let range): events += String(decoding: try scanner.decoded(range), as: UTF8.self)
            case .verbatim(let range): events += String(decoding: scanner.source[range], as: UTF8.self)
            }
        }
        return events
    }

    @Test(arguments: [
        ("<a/>", "(a|)"),
        (
            "<?xml version=\"1.0\"?>\r\n<a b='1' c=\"&quot;\">x<!-- y --><b>&#229;&#xE5;&amp;</b></a>\n",
            "(a b=1 c=\"|x(b|åå&))"
        ),
        ("<a><![CDATA[<b>&amp;]]></a>", "(a|<b>&amp;)"),
        ("<a>1\r\n2\r3</a>", "(a|1\n2\n3)"),
        ("\u{FEFF}<a/>", "(a|)"),
    ])
    func takesTextApart(text: String, expected: String) throws { #expect(try events(text) == expected) }

    @Test func namespacesCountAndNotPrefixes() throws {
        let address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        #expect(try events("<n:p xmlns:n='\(address)'><n:r/></n:p>") == "(word p|(word r|))")
        #expect(try events("<p xmlns='\(address)'><q:r xmlns:q='u'/><r/></p>") == "(word p|(r|)(word r|))")
        #expect(try events("<w:p xmlns:w='u'/>") == "(p|)")
    }

    @Test(arguments: [
        "", " ", "<a>", "</a>", "<a></b>", "<a/><b/>", "x<a/>", "<a/>x", "<a b=1/>", "<a b='1' b='2'/>", "<a b='<'/>",
        "<a b='1'c='2'/>", "<a", "<a b", "<a b='", "<a><!-- </a>", "<a><![CDATA[</a>", "<a:/>", "<:a/>", "< a/>",
        "<a / >",
    ])
    func whatIsNotWellFormedIsTold(text: String) { #expect(throws: XMLFault.malformed) { try events(text) } }

    @Test(arguments: ["&nbsp;", "&#0;", "&#xD800;", "&amp", "&;", "&#x;", "&#-1;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaa;"])
    func onlyFiveEntitiesAndNumbersStandForText(entity: String) {
        #expect(throws: XMLFault.unknownEntity) { try events("<a>\(entity)</a>") }
    }

    @Test func declarationsOfTypesAreNotRead() {
        let text = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>"
        #expect(throws: XMLFault.declaresTypes) { try events(text) }
    }

    @Test func namespacesWithoutNumberAreNotRead() {
        let spaces = (0..<1_000).map { " xmlns:a\($0)='u'" }.joined()
        #expect(throws: XMLFault.malformed) { try events("<a\(spaces)/>") }
    }

    @Test func depthHasALimit() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(throws: XMLFault.tooDeep(20)) { try events(deep) }
    }
}
