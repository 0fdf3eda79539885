/// How a rendered page looks, on a screen and on A4.
enum HTMLStyle {
    static let css = """
        :root { color-scheme: light; }
        body { font: 1rem/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1b1b;
          background: #f2f2ef; margin: 0; }
        main { max-width: 52rem; margin: 0 auto; padding: 2rem 2.5rem 4rem; background: #fff; }
        h1 { font-size: 1.75rem; margin: 1.5rem 0 .25rem; letter-spacing: .02em; }
        h2 { font-size: 1.3rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid #1f4e5f; }
        h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
        th, td { border: 1px solid #8a8a8a; padding: .35rem .6rem; text-align: left; vertical-align: top;
          font-weight: normal; overflow-wrap: anywhere; }
        th { overflow-wrap: break-word; }
        thead th { background: #e6eef0; font-weight: 600; }
        thead td { border: 0; }
        .fields th { width: 40%; background: #f5f7f7; }
        .counts td, .counts thead th:not(:first-child) { text-align: right; width: 17%; }
        .counts td { font-variant-numeric: tabular-nums; }
        .marks td, .marks thead th:not(:first-child) { text-align: center; }
        .marks td:has(.answer) { text-align: left; }
        .marks tbody th { width: 55%; }
        .caption, .question, caption { font-weight: 600; margin: 1rem 0 .25rem; text-align: left; }
        .note, .explanation { color: #4a4a4a; font-size: .9rem; font-weight: normal; }
        .choices { list-style: none; margin: .25rem 0 1rem; padding: 0; }
        .answer { white-space: pre-wrap; }
        blockquote.answer { margin: .25rem 0 1rem; padding: .5rem .8rem; border-left: 4px solid #1f4e5f;
          background: #f5f7f7; overflow-wrap: anywhere; }
        blockquote.answer p { margin: 0 0 .75rem; }
        blockquote.answer p:last-child { margin-bottom: 0; }
        .blank { min-height: 1.6rem; border: 1px dashed #8a8a8a; margin: .25rem 0 1rem; }
        @media screen and (max-width: 40rem) {
          main { padding: 1rem; }
          h1, h2, h3, th, caption { overflow-wrap: anywhere; hyphens: auto; }
          th, td { padding: .3rem; }
        }
        @page { size: A4; margin: 15mm 16mm 17mm; }
        @media print {
          html { font-size: 9.5pt; }
          body { background: #fff; line-height: 1.35; }
          main { max-width: none; padding: 0; }
          h1 { margin-top: .5rem; }
          h2 { margin: 1.25rem 0 .5rem; }
          h3 { margin: 1rem 0 .25rem; }
          th, td { padding: .2rem .5rem; }
          table, .choices, .blank, blockquote.answer { margin-bottom: .6rem; }
          .caption, .question, caption { margin-top: .6rem; }
          .note { margin: .4rem 0; }
          /* What is asked stays with where it is answered, a note with its table, and no table is parted. */
          h1, h2, h3, .caption, .question, :is(h1, h2, h3) + .note, :is(h1, h2, h3) + .note + .note { break-after: avoid; }
          table + .note { break-before: avoid; }
          table, tr, .choices { break-inside: avoid; }
          p, blockquote { orphans: 3; widows: 3; }
          blockquote.answer, .fields th, thead th { background: none; }
        }
        """
}
