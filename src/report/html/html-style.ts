/** The look of the page: ink on paper, dark where the device is, and on paper without what is only for the screen. */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --color-ink: #1b1f23; --color-muted: #545b63; --color-border: #8a9097; --color-line: #e2dfd8;
  --color-surface: #ffffff; --color-background: #faf9f6; --color-accent: #0b5f6b; --color-accent-soft: #e6f0f1;
  --color-attention: #8a4b00; --color-attention-soft: #faf0e0; --color-good: #1e6b36; --color-wrong: #a3211b;
  --category-1: #0072b2; --category-2: #e69f00; --category-3: #009e73; --category-4: #d55e00;
  --category-5: #56b4e9; --category-6: #cc79a7; --category-7: #f0e442; --category-8: #000000; }
@media screen and (prefers-color-scheme: dark) { :root {
  --color-ink: #eceae5; --color-muted: #b3b8bd; --color-border: #7d848b; --color-line: #3a3f44;
  --color-surface: #1c2023; --color-background: #15181a; --color-accent: #7cc4ce; --color-accent-soft: #17343a;
  --color-attention: #f0b566; --color-attention-soft: #3a2b14; --color-good: #7fcf98; --color-wrong: #f0948e;
  --category-1: #4ba3d9; --category-8: #d0d0d0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--color-background); color: var(--color-ink);
  font: 1.0625rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
main, header, nav { max-inline-size: 60rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 3rem 1rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .75rem; padding-block-start: 1rem; border-block-start: 1px solid var(--color-line); }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
p, ul, ol, figure, blockquote, details { margin: 0 0 1rem; }
p, ul, ol, blockquote { max-inline-size: 46rem; }
p:has(+ details), ul:has(+ details), ol:has(+ details) { margin-block-end: .2rem; }
.subtitle, .version, figcaption, caption, .who, .back { color: var(--color-muted); }
.subtitle { font-size: 1.15rem; margin: 0; }
a { color: var(--color-accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--color-accent); outline-offset: 2px; }
:target { background: var(--color-accent-soft); }
nav ol { list-style: none; padding: 0; max-inline-size: none; margin-block-end: .4rem; }
nav > ol { columns: 2 18rem; }
nav li { break-inside: avoid; }
nav li li { padding-inline-start: 1.25rem; }
nav a { display: inline-block; padding-block: .2rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.said { white-space: pre-line; overflow-wrap: break-word; }
p, li, blockquote { overflow-wrap: anywhere; }
td, th { hyphens: auto; }
.refs { font-size: .75em; }
.refs a { text-decoration: none; padding-inline: .1em; white-space: nowrap; }
td .refs { font-size: .85em; }
.doubt { font-size: .8em; background: var(--color-attention-soft); color: var(--color-attention); border-radius: .25rem;
  padding: .05em .4em; text-decoration: none; white-space: nowrap; }
blockquote { border-inline-start: 4px solid var(--color-accent); padding-inline-start: 1rem; margin-inline: 0; }
.notice { border: 1px solid var(--color-line); border-radius: .5rem; padding: .75rem 1rem; background: var(--color-surface); }
.notice.attention { background: var(--color-attention-soft); border-color: var(--color-attention); }
.edited { font-size: .8em; color: var(--color-muted); }
.wide { overflow-x: auto; margin-block-end: 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-block-end: .4rem; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-block-end: 1px solid var(--color-line); overflow-wrap: break-word; }
th { border-block-end: 2px solid var(--color-border); }
.number { text-align: end; }
tr.total td { font-weight: 600; border-block-start: 2px solid var(--color-border); }
tr { break-inside: avoid; }
figure { break-inside: avoid; }
figure svg { inline-size: 100%; block-size: auto; }
details { font-size: .9rem; }
summary { color: var(--color-accent); cursor: pointer; padding-block: .3rem; }
details ul { padding-inline-start: 1.25rem; }
.sources, .groups { list-style: none; padding: 0; font-size: .9rem; }
.sources li { padding-block: .35rem; border-block-end: 1px solid var(--color-line); overflow-wrap: anywhere; break-inside: avoid; }
.groups li { padding-block: .15rem; }
.sources b, .groups b { display: inline-block; min-inline-size: 2.5em; }
@page { margin: 18mm 16mm; }
@media print { body { background: #fff; font-size: 9.5pt; line-height: 1.35; } main, header, nav { max-inline-size: none; padding: 0; }
  header { padding-block: 0 1rem; } h1 { font-size: 22pt; } h2 { font-size: 15pt; margin-block-start: 1.5rem; } h3 { font-size: 12pt; margin-block-start: 1rem; } h4 { font-size: 10.5pt; }
  details, .back { display: none; } a { color: inherit; text-decoration: none; } table { font-size: 7.5pt; line-height: 1.25; } th, td { padding: .15rem .3rem; }
  .sources, .groups { font-size: 7.5pt; columns: 2; } .sources li { padding-block: .1rem; } .wide { overflow: visible; } figure svg { max-inline-size: 15cm; max-block-size: 24cm; } p, ul, ol, figure, blockquote { margin-block-end: .4rem; max-inline-size: none; } .wide { margin-block-end: .6rem; } nav { columns: 2; } }
`
