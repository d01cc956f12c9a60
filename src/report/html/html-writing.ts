import type { Claim, Flag, Report } from '../report-document.ts'
import { type ReportTexts, textsOf } from '../report-texts.ts'
import { groupName, runText, SourceMarks } from '../source-marks.ts'
import { html, type Markup, NOTHING, safe } from './markup.ts'

/** What is known while a page is written: where claims are, for the way back from a source. */
export class HtmlWriting {
  readonly report: Report
  readonly texts: ReportTexts
  readonly marks: SourceMarks
  /** Places in the text that mention a source, by its number. */
  readonly mentions = new Map<number, number[]>()
  readonly #flags = new Map<string, Flag[]>()
  #places = 0
  #sections = 0
  #charts = 0
  readonly #anchors = new Map<string, string>()

  constructor(report: Report) {
    this.report = report
    this.texts = textsOf(report.language)
    this.marks = new SourceMarks(report)
    for (const flag of report.flags) {
      this.#flags.set(flag.claim, [...(this.#flags.get(flag.claim) ?? []), flag])
    }
  }

  /** Never the key: keys hold ids of records. */
  anchorOf(sectionKey: string): string {
    const known = this.#anchors.get(sectionKey)
    if (known) return known
    this.#sections += 1
    const anchor = `h${this.#sections}`
    this.#anchors.set(sectionKey, anchor)
    return anchor
  }

  nextChart(): string {
    this.#charts += 1
    return `g${this.#charts}`
  }

  /** A place the sources can lead back to. */
  placeOf(evidence: readonly number[]): Markup {
    if (evidence.length === 0) return NOTHING
    this.#places += 1
    for (const number of evidence) {
      this.mentions.set(number, [...(this.mentions.get(number) ?? []), this.#places])
    }
    return html` id="c${this.#places}"`
  }

  /** @param shown what it names of its sources, where the sentence after it names them for both */
  claim({ key, text, evidence }: Claim, shown: readonly number[] = evidence): Markup {
    return html`<span class="said"${this.placeOf(evidence)}>${text}</span>${this.refs(shown)}${this.doubts(key)}`
  }

  /** A small mark that leads to the sources; a stretch leads to its first, a group to what it stands for. */
  refs(evidence: readonly number[]): Markup {
    const mark = this.marks.markOf(evidence)
    if (!mark) return NOTHING
    const links =
      mark.kind === 'group'
        ? [html`<a href="#g-${mark.group.number}">${groupName(mark.group)}</a>`]
        : mark.runs.map((run) => html`<a href="#b${run[0]}">${runText(run)}</a>`)
    return html` <span class="refs">[${joined(links, ', ')}]</span>`
  }

  doubts(key: string): Markup {
    const flags = this.#flags.get(key) ?? []
    if (flags.length === 0) return NOTHING
    const { sources } = this.texts.words
    const why = flags.map((flag) => flag.why).join(' ')
    const word = flags.every(({ accepted }) => accepted) ? sources.acceptedMark : sources.marked
    return html` <a class="doubt" href="#${this.anchorOf('uncertain')}" title="${why}">${word}</a>`
  }
}

export const joined = (parts: readonly Markup[], between: string): Markup =>
  safe(parts.map(({ markup }) => markup).join(between))
