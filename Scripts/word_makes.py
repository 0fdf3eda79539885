"""Forms made in a word processor in many ways, each from the blocks of a form that `po render --format html` printed."""
import html.parser
import itertools
import pathlib
import random
import re
import zipfile
from xml.sax.saxutils import escape

SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")])


class Page(html.parser.HTMLParser):
    """The blocks of a form that `po render --format html` printed."""

    def __init__(self, text):
        super().__init__()
        self.blocks, self.stack, self.words, self.row, self.table, self.answer = [], [], None, None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        kind = given.get("class", "")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"): self.words = ["heading", "", int(tag[1])]
        elif tag == "p" and self.answer is None: self.words = [kind or "note", ""]
        elif tag == "p": self.answer.append("")
        elif tag == "caption": self.words = ["caption", ""]
        elif tag == "li": self.words, self.detail = ["option", ""], None
        elif tag == "blockquote": self.answer = []
        elif tag == "div" and kind == "blank": self.blocks.append(["answer", []])
        elif tag == "table": self.table = [kind, []]
        elif tag == "tr": self.row = []
        elif tag in ("td", "th"): self.words = [tag, ""]
        elif tag == "br":
            if self.answer is not None: self.answer[-1] += "\n"
            elif self.words: self.words[1] += "\n"

    def handle_data(self, data):
        if self.answer: self.answer[-1] += data
        elif self.words: self.words[1] += data

    def handle_endtag(self, tag):
        if tag == "blockquote":
            if self.words and self.words[0] == "option": self.detail = self.answer
            else: self.blocks.append(["answer", self.answer])
            self.answer = None
        elif self.answer is not None: return
        elif tag in ("td", "th"): self.row.append((tag, self.words[1])); self.words = None
        elif tag == "tr": self.table[1].append(self.row)
        elif tag == "table": self.blocks.append(["table", *self.table]); self.table = None
        elif tag == "li": self.blocks.append(["option", self.words[1][0] == "☒", self.words[1][2:], self.detail]); self.words = None
        elif tag in ("p", "caption", "h1", "h2", "h3", "h4", "h5", "h6") and self.words:
            self.blocks.append(self.words if self.words[0] == "heading" else [self.words[0], self.words[1]])
            self.words = None


def run_of(text, properties=""):
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    lines = [f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in text.split("\n")]
    return f"<w:r>{rpr}{'<w:br/>'.join(lines)}</w:r>" if text else ""


def paragraph(inner, style="", properties=""):
    ppr = (f'<w:pStyle w:val="{style}"/>' if style else "") + properties
    return f"<w:p>{f'<w:pPr>{ppr}</w:pPr>' if ppr else ''}{inner}</w:p>"


class Make:
    """A way to make a form."""

    def __init__(self, blocks, seed=0):
        self.blocks, self.random, self.ids = blocks, random.Random(seed), 0

    # What a make does its own way.
    def words(self, text): return run_of(text)
    def text(self, value, label=""): return run_of(value)
    def options(self, options):
        """Options, each a box, its words and what is said of it."""
        return "".join(paragraph(self.box(ticked) + self.words(" " + words)) + (self.answers(detail) if detail else "") for _, ticked, words, detail in options)
    def heading(self, block): return paragraph(self.words(block[1]), f"Heading{block[2]}")
    def box(self, ticked): return run_of("☒" if ticked else "☐")
    def mark(self, value, other): return run_of(value)
    def answers(self, texts):
        return "".join(paragraph(self.text(t)) for t in texts or [""])
    def after(self): return ""
    def fields(self, rows):
        return self.table([[self.cell(paragraph(self.words(l))), self.cell("".join(paragraph(self.text(p)) for p in v.split("\n\n")))] for l, v in rows])

    def cell(self, inner, properties=""): return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"
    def table(self, rows):
        width = max(len(r) for r in rows)
        grid = '<w:gridCol w:w="1500"/>' * width
        return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>" + "".join(f"<w:tr>{''.join(r)}</w:tr>" for r in rows) + "</w:tbl>" + paragraph("")

    def counts(self, rows, isMarked):
        made = []
        for row in rows:
            cells = [self.cell(paragraph(self.words(row[0][1])))]
            for place, (tag, value) in enumerate(row[1:]):
                if tag == "th": inner = self.words(value)
                elif isMarked and rows[0][place + 1][1] in ("Ja", "Nej"): inner = self.mark(value, [v for p, (_, v) in enumerate(row[1:]) if p != place])
                else: inner = self.text(value)
                cells.append(self.cell(paragraph(inner)))
            made.append(cells)
        return self.table(made)

    def body(self):
        out = []
        for isOption, group in itertools.groupby(self.blocks, lambda block: block[0] == "option"):
            if isOption: out.append(self.options(list(group)))
            else: out += [self.block(block) for block in group]
        return "".join(out) + self.after()

    def block(self, block):
        kind = block[0]
        if kind == "heading": return self.heading(block)
        if kind in ("note", "caption", "question", "statement"): return paragraph(self.words(block[1]))
        if kind == "answer": return self.answers(block[1])
        if block[1] == "fields": return self.fields([(r[0][1], r[1][1]) for r in block[2]])
        return self.counts(block[2], block[1] == "marks")

    parts = {}

    def data(self): return {}
    def bytes(self, name, text): return text.encode()

    def write(self, path):
        styles = "".join(f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>' for n in range(1, 7))
        styles += '<w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style>'
        text = self.body()
        parts = {
            "word/document.xml": f"<w:document {SPACES}><w:body>{text}<w:sectPr/></w:body></w:document>",
            "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>", **{n: p for n, (_, p) in self.parts.items()}}
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        types = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        overrides = "".join(f'<Override PartName="/{n}" ContentType="{types}{"document.main" if n == "word/document.xml" else pathlib.Path(n).stem.rstrip("1")}+xml"/>' for n in parts)
        relations = f'<Relationship Id="s" Type="{office}/styles" Target="styles.xml"/>' + "".join(
            f'<Relationship Id="p{i}" Type="{office}/{t}" Target="{pathlib.Path(n).name}"/>' for i, (n, (t, _)) in enumerate(self.parts.items()))
        package = "http://schemas.openxmlformats.org/package/2006/"
        parts["[Content_Types].xml"] = f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'
        parts["_rels/.rels"] = f'<Relationships xmlns="{package}relationships"><Relationship Id="d" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>'
        parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{package}relationships">{relations}</Relationships>'
        data = self.data()
        if data:
            relation = f'<Relationship Id="x" Type="{office}/customXml" Target="../customXml/item1.xml"/></Relationships>'
            parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace("</Relationships>", relation)
            parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("<Override", '<Default Extension="xml" ContentType="application/xml"/><Override', 1).replace("</Types>", '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>')
        parts.update(data)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(parts): archive.writestr(name, self.bytes(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + parts[name]))


class Controls(Make):
    """Controls with tags, as the developer's ribbon puts them in."""

    def control(self, inner, properties):
        self.ids += 1
        return f'<w:sdt><w:sdtPr><w:id w:val="{self.ids}"/>{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'

    def text(self, value, label=""):
        if not value: return self.control(run_of("Klicka eller tryck här för att ange text.", '<w:rStyle w:val="Prompt"/>'), "<w:showingPlcHdr/><w:text/>")
        return '<w:r><w:br/></w:r>'.join(self.control(run_of(line), "<w:text/>") for line in value.split("\n"))

    def box(self, ticked):
        state = f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
        return self.control(run_of("☒" if ticked else "☐", '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"/>'), state)

    def mark(self, value, other): return self.text(value) if re.fullmatch(r"\d+", value) else self.box(bool(value)) if value.upper() in ("", "X") else self.text(value)

    def answers(self, texts):
        if texts and len(texts) > 1: return self.control("".join(paragraph(run_of(t)) for t in texts), "")
        return super().answers(texts)


class Fields(Make):
    """Fields of old forms."""

    def field(self, data, instruction, result):
        mark = lambda kind, inner="": f'<w:r><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>'
        self.ids += 1
        name = f'<w:ffData><w:name w:val="Text{self.ids}"/><w:enabled/><w:calcOnExit w:val="0"/>{data}</w:ffData>'
        separated = mark("separate") + result if result is not None else ""
        return mark("begin", name) + f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>' + separated + mark("end")

    def text(self, value, label=""): return self.field("<w:textInput/>", "FORMTEXT", run_of(value or "\u2002" * 5))
    def box(self, ticked): return self.field(f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if ticked else ""}</w:checkBox>', "FORMCHECKBOX", None)
    def mark(self, value, other): return self.text(value) if re.fullmatch(r"\d+", value) else self.box(bool(value)) if value.upper() in ("", "X") else self.text(value)


class Symbols(Make):
    """Symbols, tabs, and lines to write on."""

    def box(self, ticked): return f'<w:r><w:sym w:font="Wingdings" w:char="F0{"FE" if ticked else "A8"}"/></w:r>'
    def mark(self, value, other): return run_of("\u00fc" if value.upper() == "X" else "", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') if value.upper() in ("", "X") else run_of(value)

    def fields(self, rows):
        out = []
        for label, value in rows:
            lines = value.split("\n")
            line = run_of(lines[0]) if value else run_of("_" * 30)
            out.append(paragraph(run_of(label) + "<w:r><w:tab/></w:r>" + line))
            out += [paragraph(run_of(l)) for l in lines[1:]]
        return "".join(out)

    def answers(self, texts):
        if not texts: return paragraph(run_of("_" * 60)) * 3
        return super().answers(texts)


class Tracked(Make):
    """Every answer is a tracked change."""

    def text(self, value, label=""):
        self.ids += 1
        who = f'w:id="{self.ids}" w:author="N" w:date="2025-01-07T10:00:00Z"'
        gone = f'<w:del {who}><w:r><w:delText>{self.random.randrange(90)}</w:delText></w:r></w:del>'
        return (gone if value and "\n" not in value else "") + (f"<w:ins {who}>{run_of(value)}</w:ins>" if value else "")

    def mark(self, value, other): return self.text(value)


class Boxes(Make):
    """Text boxes for texts, and tables within a frame, under page heads."""

    def answers(self, texts):
        if not texts: return paragraph("")
        inner = f"<w:txbxContent>{super().answers(texts)}</w:txbxContent>"
        choice = f'<w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>'
        other = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
        return paragraph(f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{other}</mc:Fallback></mc:AlternateContent></w:r>')

    def table(self, rows):
        return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>{self.cell(super().table(rows))}</w:tr></w:tbl>' + paragraph("")

    parts = {
        "word/header1.xml": ("header", f"<w:hdr {SPACES}>{paragraph(run_of('Länsstyrelsen i Påhittade län'))}</w:hdr>"),
        "word/footer1.xml": ("footer", f"<w:ftr {SPACES}>{paragraph(run_of('Sida 1 (6)'))}</w:ftr>")}


class Merged(Make):
    """Merged cells, struck and hidden text, and comments."""

    def text(self, value, label=""):
        if not value: return ""
        if re.fullmatch(r"[\d ]+", value): return run_of("77", "<w:strike/>") + run_of(" " + value)
        return run_of(value)

    def table(self, rows):
        width = sum(1 for _ in rows[0])
        first = [self.cell(paragraph(run_of("Fylls i av kommunen", "<w:vanish/>")), f'<w:gridSpan w:val="{width}"/>')]
        return super().table([first] + rows) if width > 2 else super().table(rows)

    parts = {"word/comments.xml": ("comments", f'<w:comments {SPACES}><w:comment w:id="1" w:author="N">{paragraph(run_of("Är 99 rätt?"))}</w:comment></w:comments>')}


class Stacked(Make):
    """Labels above their answers, two questions to a row."""

    def fields(self, rows):
        cells = [self.cell(paragraph(run_of(label)) + "".join(paragraph(self.text(p)) for p in value.split("\n"))) for label, value in rows]
        if len(cells) % 2: cells.append(self.cell(paragraph("")))
        return self.table([cells[i:i + 2] for i in range(0, len(cells), 2)])


class Lines(Make):
    """Lines to write on after labels, and controls within paragraphs."""

    def fields(self, rows):
        return "".join(paragraph(run_of(label.rstrip(":") + ": ") + run_of(value or "_" * 25)) for label, value in rows)

    def answers(self, texts):
        if not texts: return paragraph(run_of("_" * 70))
        return super().answers(texts)


class Split(Make):
    """Words in many runs, with what programs put between and around them."""

    def pieces(self, text):
        """The parts of a text, each in a run of its own or in a wrapper that shows nothing."""
        out, rest = [], text
        while rest:
            count = self.random.randint(1, 9)
            part, rest = rest[:count], rest[count:]
            run = run_of(part)
            if self.random.random() < 0.3: run = self.random.choice([
                '<w:smartTag w:uri="urn:x" w:element="place">{}</w:smartTag>', '<w:customXml w:element="x">{}</w:customXml>',
                '<w:hyperlink w:anchor="x">{}</w:hyperlink>', '<w:fldSimple w:instr=" DOCPROPERTY x ">{}</w:fldSimple>',
                '<w:proofErr w:type="spellStart"/>{}<w:proofErr w:type="spellEnd"/>', '<w:bookmarkStart w:id="9" w:name="_Hlk1"/>{}<w:bookmarkEnd w:id="9"/>',
                '<w:r><w:lastRenderedPageBreak/></w:r>{}', '<w:r><w:softHyphen/></w:r>{}', '<w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/>',
                '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>' if text != part else "{}",
                '<mc:AlternateContent><mc:Choice Requires="w14">{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>',
                '<w:bdo w:val="ltr">{}</w:bdo>', '<w:r/>{}<w:r><w:rPr><w:b/></w:rPr></w:r>']).format(run)
            out.append(run)
        return "".join(out).replace("-</w:t>", "</w:t><w:noBreakHyphen/>")

    def words(self, text): return self.pieces(text)
    def text(self, value, label=""): return self.pieces(value)


class Rows(Make):
    """Rows and cells in controls, rows that repeat, rows put in, and rows that were deleted."""

    def table(self, rows):
        who = 'w:id="3" w:author="N" w:date="2025-01-07T10:00:00Z"'
        made = []
        for number, row in enumerate(rows):
            cells = [f"<w:sdt><w:sdtPr><w:id w:val=\"4\"/></w:sdtPr><w:sdtContent>{c}</w:sdtContent></w:sdt>" if self.random.random() < 0.2 else
                     f'<w:customXml w:element="x">{c}</w:customXml>' if self.random.random() < 0.2 else c for c in row]
            properties = f"<w:trPr><w:ins {who}/></w:trPr>" if number and self.random.random() < 0.1 else '<w:trPr><w:cantSplit/></w:trPr>'
            line = f'<w:tr w:rsidR="00A1">{properties}{"".join(cells)}</w:tr>'
            kind = self.random.random()
            if kind < 0.1: line = f'<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{line}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>'
            elif kind < 0.2: line = f'<w:customXml w:element="x">{line}</w:customXml>'
            made.append(line)
            if number and self.random.random() < 0.3:
                gone = re.sub(r"<w:t( [^>]*)?>[^<]*</w:t>", f'<w:delText>{self.random.randrange(90)}</w:delText>', "".join(row[1:]))
                first = row[0].replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
                gone = re.sub(r"(<w:r>.*?</w:r>)", rf"<w:del {who}>\1</w:del>", first + gone)
                made.append(f"<w:tr><w:trPr><w:del {who}/></w:trPr>{gone}</w:tr>" if "<w:sdt" not in gone else "")
        grid = '<w:gridCol w:w="1500"/>' * max(len(r) for r in rows)
        return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(made)}</w:tbl>" + paragraph("")


class Moved(Make):
    """Answers that were moved, and whose old place still stands in the file."""

    def answers(self, texts):
        if not texts: return paragraph("")
        self.ids += 1
        who = f'w:id="{self.ids}" w:author="N" w:date="2025-01-07T10:00:00Z"'
        old = "".join(paragraph(f"<w:moveFrom {who}>{run_of(t)}</w:moveFrom>", properties=f"<w:rPr><w:moveFrom {who}/></w:rPr>") for t in texts)
        new = "".join(paragraph(f"<w:moveTo {who}>{run_of(t)}</w:moveTo>") for t in texts)
        return f'<w:moveFromRangeStart {who} w:name="m{self.ids}"/>{old}<w:moveFromRangeEnd w:id="{self.ids}"/><w:moveToRangeStart {who} w:name="m{self.ids}"/>{new}<w:moveToRangeEnd w:id="{self.ids}"/>'

    def text(self, value, label=""):
        if not re.fullmatch(r"\d+", value): return run_of(value)
        who = 'w:id="8" w:author="N" w:date="2025-01-07T10:00:00Z"'
        half = len(value) // 2
        return f"{run_of(value[:half])}<w:del {who}><w:r><w:delText>7</w:delText></w:r></w:del><w:ins {who}>{run_of(value[half:])}</w:ins>"


class Bound(Controls):
    """Controls that are bound to data beside the text."""

    def __init__(self, *given):
        super().__init__(*given)
        self.values = []
        self.parts = {**self.parts}

    def text(self, value, label=""):
        if "\n" in value: return super().text(value)
        self.values.append(value)
        binding = f'<w:dataBinding w:prefixMappings="xmlns:n=\'urn:form\'" w:xpath="/n:form[1]/n:v{len(self.values)}[1]" w:storeItemID="{{0A1B2C3D-0000-4000-8000-000000000001}}"/>'
        if not value: return self.control(run_of("Klicka eller tryck här för att ange text.", '<w:rStyle w:val="Prompt"/>'), f"<w:showingPlcHdr/>{binding}<w:text/>")
        return self.control(run_of(value), binding + "<w:text/>")

    def data(self):
        inner = "".join(f"<v{n}>{escape(v)}</v{n}>" for n, v in enumerate(self.values, 1))
        return {"customXml/item1.xml": f'<form xmlns="urn:form">{inner}</form>',
                "customXml/itemProps1.xml": '<ds:datastoreItem ds:itemID="{0A1B2C3D-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
                "customXml/_rels/item1.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>'}


class Lists(Make):
    """Numbers and bullets by lists that begin anew, and options to choose from a list."""

    def heading(self, block):
        number, dot, rest = block[1].partition(". ")
        if not dot or not number.isdigit(): return super().heading(block)
        self.ids += 1
        return paragraph(self.words(rest), f"Heading{block[2]}", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{min(int(number), 12)}"/></w:numPr>')

    def options(self, options):
        if any(detail for *_, detail in options) or sum(o[1] for o in options) > 1: return super().options(options)
        chosen = next((words for _, ticked, words, _ in options if ticked), None)
        items = "".join(f'<w:listItem w:displayText="{escape(words)}" w:value="{n}"/>' for n, (_, _, words, _) in enumerate(options))
        shown = run_of(chosen) if chosen else run_of("Välj ett objekt.", '<w:rStyle w:val="Prompt"/>')
        return paragraph(f'<w:sdt><w:sdtPr>{"" if chosen else "<w:showingPlcHdr/>"}<w:dropDownList>{items}</w:dropDownList></w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>')

    parts = {"word/numbering.xml": ("numbering", f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
             + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{n}"/></w:lvlOverride></w:num>' for n in range(1, 13)) + "</w:numbering>")}


class Glyphs(Make):
    """Ticks of many fonts, tabs within cells, and results of fields."""

    def box(self, ticked):
        full, empty = self.random.choice([("Wingdings 2|F052", "Wingdings 2|F0A3"), ("Wingdings|F0FD", "Wingdings|F06F"), ("Segoe UI Symbol|2612", "Segoe UI Symbol|2610"), ("Wingdings 2|0053", "Wingdings 2|0030"), ("MS Gothic|2611", "MS Gothic|2610")])
        font, char = (full if ticked else empty).split("|")
        return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'

    def mark(self, value, other):
        if value.upper() not in ("", "X"): return run_of(value)
        if not value: return ""
        font, char = self.random.choice(["Wingdings|F0FC", "Wingdings 2|F050", "Webdings|F061", "Segoe UI Symbol|2713", "Wingdings|F078", "Wingdings 2|F04F"]).split("|")
        return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'

    def text(self, value, label=""):
        if not value: return ""
        if re.fullmatch(r"\d+", value): return f'<w:r><w:t xml:space="preserve"> </w:t><w:tab/></w:r>{run_of(value)}<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        if "\n" in value: return run_of(value)
        mark = lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        return f'{mark("begin")}<w:r><w:instrText> IF </w:instrText></w:r>{mark("begin")}<w:r><w:instrText> MERGEFIELD 44 </w:instrText></w:r>{mark("separate")}{run_of("44")}{mark("end")}<w:r><w:instrText> = 1 </w:instrText></w:r>{mark("separate")}{run_of(value)}{mark("end")}'


class Spanned(Make):
    """Tables with a title over all columns, cells merged downwards, and columns left out at either end."""

    def fields(self, rows):
        first = self.cell(paragraph(run_of("Uppgifter")), '<w:vMerge w:val="restart"/>')
        rest = self.cell(paragraph(""), "<w:vMerge/>")
        return self.table([[first if n == 0 else rest, self.cell(paragraph(self.words(l))), self.cell("".join(paragraph(self.text(p)) for p in v.split("\n\n")))] for n, (l, v) in enumerate(rows)])

    def counts(self, rows, isMarked):
        made = super().counts(rows, isMarked)
        width = len(rows[0])
        span = f'<w:gridSpan w:val="{width}"/>'
        title = f"<w:tr>{self.cell(paragraph(run_of('Fylls i av kommunen')), span)}</w:tr>"
        return made.replace("</w:tblGrid>", "</w:tblGrid>" + title, 1)


class Strict(Make):
    """The strict form of the format, with another prefix, in UTF-16."""

    def bytes(self, name, text):
        if not name.startswith("word/") or name.endswith(".rels"): return text.encode()
        text = text.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
        text = re.sub(r"([</ ])w:", r"\1b:", text).replace("xmlns:w=", "xmlns:b=")
        if name != "word/document.xml": return text.encode()
        return text.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")


class Nested(Make):
    """Answers in tables within cells, in text boxes drawn in cells, and after empty lines."""

    def fields(self, rows):
        inner = lambda v: super(Nested, self).table([[self.cell("".join(paragraph(self.text(p)) for p in v.split("\n\n")))]])
        return self.table([[self.cell(paragraph("") + paragraph(self.words(l))), self.cell(paragraph("<w:r><w:br/></w:r>") + "".join(paragraph(self.text(p)) for p in v.split("\n\n")) + paragraph(""))] for l, v in rows])

    def answers(self, texts):
        return self.table([[self.cell(super().answers(texts))]])


def blend(number):
    """A make that does each thing as one of the others does, by chance."""
    chance = random.Random(f"blend {number}")
    ways = {
        "words": [Make, Split], "heading": [Make, Lists], "options": [Make, Make, Lists], "text": [Make, Controls, Fields, Merged, Split, Moved, Glyphs, Bound], "box": [Make, Controls, Fields, Symbols, Glyphs],
        "answers": [Make, Controls, Symbols, Boxes, Lines, Moved, Nested], "fields": [Make, Symbols, Stacked, Lines, Spanned, Nested],
        "table": [Make, Boxes, Merged, Rows], "counts": [Make, Spanned]}
    own = {name: getattr(chance.choice(makes), name) for name, makes in ways.items()}
    own["mark"] = Controls.mark if own["text"] in (Controls.text, Fields.text, Bound.text) else chance.choice([Make.mark, Glyphs.mark])
    own["parts"] = chance.choice([{}, Boxes.parts, Merged.parts])
    if own["heading"] is Lists.heading: own["parts"] = {**own["parts"], **Lists.parts}
    if own["text"] is Bound.text: own["data"] = Bound.data
    return type(f"Blend{number}", (Bound, Fields, Symbols, Boxes, Merged, Stacked, Lines, Split, Rows, Moved, Lists, Glyphs, Spanned, Nested), own)


MAKES = {
    "stacked": Stacked, "lines": Lines, "plain": Make, "controls": Controls, "fields": Fields, "symbols": Symbols, "tracked": Tracked,
    "boxes": Boxes, "merged": Merged, "split": Split, "rows": Rows, "moved": Moved, "bound": Bound, "lists": Lists, "glyphs": Glyphs,
    "spanned": Spanned, "strict": Strict, "nested": Nested}
