/// How a form to fill in looks, beside what it has in common with one to read.
enum HTMLFormStyle {
    static let css = """
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        fieldset.group { border-left: 4px solid #c9d6da; padding-left: .8rem; margin: 1rem 0; }
        legend { padding: 0; width: 100%; overflow-wrap: anywhere; hyphens: auto; }
        legend.caption { font-weight: 600; margin: .25rem 0; }
        .field { margin: 0 0 1rem; }
        .field label, .field .words { display: block; font-weight: 600; overflow-wrap: anywhere; }
        .option label { display: inline; font-weight: normal; }
        .statement label { display: inline; }
        .hint { color: #4a4a4a; font-size: .9rem; margin: 0; }
        .required { color: #a1121c; font-weight: 600; }
        .optional { color: #4a4a4a; font-size: .9rem; font-weight: normal; }
        .error { color: #a1121c; font-weight: 600; margin: .15rem 0; }
        .doubt { color: #6b4300; font-weight: 600; margin: .15rem 0; }
        .errors { border: 3px solid #a1121c; padding: .25rem 1rem; margin: 0 0 1.5rem; overflow-wrap: anywhere; }
        .errors h2 { border: 0; margin: .5rem 0; }
        .errors ul { padding-left: 1.2rem; }
        .errors a { color: #a1121c; }
        input, textarea { font: inherit; box-sizing: border-box; width: 100%; padding: .3rem .45rem;
          border: 1px solid #5a5a5a; border-radius: 2px; background: #fff; color: inherit; }
        textarea { resize: vertical; field-sizing: content; min-height: 3.2rem; }
        input[type=radio], input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: .1rem; accent-color: #1f4e5f; }
        [aria-invalid=true] { border: 2px solid #a1121c; outline-color: #a1121c; }
        :focus-visible { outline: 3px solid #1f4e5f; outline-offset: 1px; }
        .counts input { text-align: right; font-variant-numeric: tabular-nums; }
        .field:has(> .unit) input, .counts td:has(.unit) input { width: calc(100% - 1.8rem); }
        .counts td:has(.unit) { white-space: nowrap; }
        .marks input.number { width: 4.5rem; margin-left: .4rem; }
        td.none { border: 0; font-size: .9rem; white-space: nowrap; text-align: left; }
        td.none input { vertical-align: middle; }
        .signature { border-bottom: 1px solid #1b1b1b; height: 2.2rem; }
        .buttons { display: flex; flex-wrap: wrap; gap: .75rem; }
        button { font: inherit; font-weight: 600; padding: .5rem 1.5rem; background: #1f4e5f; color: #fff;
          border: 2px solid #1f4e5f; cursor: pointer; }
        button ~ button { background: #fff; color: #1f4e5f; }
        @media screen and (max-width: 40rem) {
          h1, h2, h3, th { overflow-wrap: anywhere; hyphens: auto; }
          h1 { font-size: 1.4rem; }
          h2 { font-size: 1.15rem; }
          .counts thead, .marks thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
            clip-path: inset(50%); }
          .counts, .counts tbody, .marks, .marks tbody, caption { display: block; }
          .counts tr, .marks tr { display: flex; flex-wrap: wrap; align-items: flex-end; border: 1px solid #8a8a8a;
            margin: 0 0 .5rem; }
          .counts th, .marks tbody th { flex: 0 0 100%; width: auto; box-sizing: border-box; border: 0;
            background: #f5f7f7; }
          .counts td, .marks td { flex: 1 1 5.5rem; width: auto; box-sizing: border-box; border: 0; text-align: left; }
          td[data-column]::before { content: attr(data-column); display: block; font-size: .9rem; white-space: normal; }
        }
        @media print {
          .errors, .hint, .buttons, .none, .back, .required, .optional, .error, .doubt { display: none; }
          input, textarea, [aria-invalid=true] { border: 0; border-bottom: 1px solid #8a8a8a; padding: 0; }
          textarea { overflow: visible; resize: none; }
          .field { break-inside: avoid; }
        }
        """
}
