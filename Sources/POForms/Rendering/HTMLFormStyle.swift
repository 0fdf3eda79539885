/// How a form to fill in looks, beside what it has in common with one to read.
enum HTMLFormStyle {
    static let css = """
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        fieldset.group { border-left: 4px solid #c9d6da; padding-left: .8rem; margin: 1rem 0; }
        legend { padding: 0; width: 100%; }
        legend.caption { font-weight: 600; margin: .25rem 0; }
        .field { margin: 0 0 1rem; }
        .field label, .field .words { display: block; font-weight: 600; }
        .option label { display: inline; font-weight: normal; }
        .statement label { display: inline; }
        .hint { color: #4a4a4a; font-size: .9rem; margin: 0; }
        .error { color: #a1121c; font-weight: 600; margin: .15rem 0; }
        .errors { border: 3px solid #a1121c; padding: .25rem 1rem; margin: 0 0 1.5rem; }
        .errors h2 { border: 0; margin: .5rem 0; }
        .errors a { color: #a1121c; }
        input, textarea { font: inherit; box-sizing: border-box; width: 100%; padding: .3rem .45rem;
          border: 1px solid #5a5a5a; border-radius: 2px; background: #fff; color: inherit; }
        textarea { resize: vertical; field-sizing: content; min-height: 3.2rem; }
        input[type=radio], input[type=checkbox] { width: 1.4rem; height: 1.4rem; accent-color: #1f4e5f; }
        [aria-invalid=true] { border: 2px solid #a1121c; outline-color: #a1121c; }
        :focus-visible { outline: 3px solid #1f4e5f; outline-offset: 1px; }
        .counts input { text-align: right; font-variant-numeric: tabular-nums; }
        .marks input.number { width: 4.5rem; margin-left: .4rem; }
        td.none { border: 0; font-size: .9rem; white-space: nowrap; text-align: left; }
        td.none input { vertical-align: middle; }
        .signature { border-bottom: 1px solid #1b1b1b; height: 2.2rem; }
        button { font: inherit; font-weight: 600; padding: .5rem 1.5rem; background: #1f4e5f; color: #fff; border: 0; }
        @media print {
          .errors, .hint, button, .none { display: none; }
          input, textarea { border: 0; border-bottom: 1px solid #8a8a8a; padding: 0; }
          textarea { overflow: visible; resize: none; }
          .field { break-inside: avoid; }
        }
        """
}
