import { paperWords } from './docx/writing.ts'
import { numberRuns } from './evidence.ts'
import { blockHtml, evidenceText } from './html/html-blocks.ts'
import { HTML_STYLE } from './html/html-style.ts'
import { HtmlWriting, joined } from './html/html-writing.ts'
import { html, type Markup, NOTHING, safe } from './html/markup.ts'
import type { Report, ReportSection } from './report-document.ts'
import { groupName, runText } from './source-marks.ts'

const SOURCES = 'sources'

/**
 * The report as one page by itself: static markup, its style in it, nothing fetched and no script. Every claim leads to its
 * sources and back. The same report gives the same bytes.
 */
export function toHtml(report: Report): string {
  const writing = new HtmlWriting(report)
  const { words } = writing.texts
  const contents = html`<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>${report.sections.map((section) => contentsItem(section, writing))}</ol></nav>`
  const maker = report.maker.text.trim()
  const body = report.sections.map((section) => sectionHtml(section, writing))
  const page = html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${report.title}</title>
<style>${safe(HTML_STYLE)}</style>
</head>
<body>
<header><h1 dir="auto">${report.title}</h1><p class="subtitle" dir="auto">${report.subtitle}</p>${maker === '' ? NOTHING : html`<p class="version" dir="auto">${paperWords(report.language).writtenBy({ maker })}</p>`}${report.asOf === '' ? '' : html`<p class="version">${report.asOf}</p>`}</header>
${contents}
<main>
${body}
</main>
</body>
</html>
`
  return page.markup
}

function contentsItem(section: ReportSection, writing: HtmlWriting): Markup {
  const within = section.sections.filter(({ level }) => level === 2)
  const items =
    within.length === 0 ? NOTHING : html`<ol>${within.map((each) => contentsItem(each, writing))}</ol>`
  return html`<li dir="auto"><a href="#${writing.anchorOf(section.key)}">${section.heading.text}</a>${items}</li>`
}

function sectionHtml(section: ReportSection, writing: HtmlWriting): Markup {
  const anchor = writing.anchorOf(section.key)
  const doubts = writing.doubts(section.heading.key)
  const inner = html`${section.heading.text}${doubts}`
  const heading =
    section.level === 1
      ? html`<h2 dir="auto">${inner}</h2>`
      : section.level === 2
        ? html`<h3 dir="auto">${inner}</h3>`
        : html`<h4 dir="auto">${inner}</h4>`
  const blocks = section.blocks.map((block) => blockHtml(block, writing))
  const within = section.sections.map((each) => sectionHtml(each, writing))
  const sources = section.key === SOURCES ? sourceList(writing) : NOTHING
  return html`<section id="${anchor}">${heading}${blocks}${sources}${within}</section>
`
}

/** Ways back that are told; a task is mentioned everywhere. */
const MOST_BACK = 6

/** Last, so that all places are known. */
function sourceList({ report, mentions, texts, marks }: HtmlWriting): Markup {
  const { sources } = texts.words
  const items = report.evidence.map((each) => {
    const places = (mentions.get(each.number) ?? []).slice(0, MOST_BACK)
    const links = places.map(
      (place, at) =>
        html` <a href="#c${place}" aria-label="${sources.place({ number: at + 1 })}">↩ ${at + 1}</a>`,
    )
    const back = links.length === 0 ? NOTHING : html` <span class="back">${sources.usedIn}${links}</span>`
    return html`<li id="b${each.number}" dir="auto"><b>${each.number}</b> ${evidenceText(each)}${back}</li>
`
  })
  const paper = paperWords(report.language)
  const groups = marks.groups.map((group) => {
    const links = numberRuns(group.evidence).map((run) => html`<a href="#b${run[0]}">${runText(run)}</a>`)
    return html`<li id="g-${group.number}"><b>${groupName(group)}</b> ${joined(links, ', ')}</li>
`
  })
  const grouped =
    groups.length === 0
      ? NOTHING
      : html`<h3>${paper.groups}</h3><ol class="groups">${groups}</ol><h3>${paper.sources}</h3>`
  return html`${grouped}<ol class="sources">${items}</ol><p class="version">${sources.version({ version: report.version })}</p>`
}
