import { EvidenceList } from './evidence.ts'
import type { RecordRef } from './record-ref.ts'
import type {
  Block,
  Claim,
  EditableText,
  Flag,
  FlagKind,
  ReportSection,
  ReportTable,
  TableRow,
} from './report-document.ts'
import type { ReportFacts } from './report-facts.ts'
import { hasOwnWords, namesAmount } from './written-over.ts'

export interface ClaimOptions {
  /** What else is the matter with it, beside what its evidence says by itself. */
  readonly flags?: readonly Doubt[]
  /** It states nothing about the organisation, so that nothing needs to support it. */
  readonly isPlain?: boolean
  /** What an analyst typed of it: an amount in that rests on their word alone. */
  readonly typed?: string
  /** A row as a sentence; its cells one after another where absent. */
  readonly said?: string
  /** What its evidence says by itself is answered for at the claim it stands with. */
  readonly isBeside?: boolean
}

export interface Doubt {
  readonly kind: FlagKind
  readonly why: string
  /** As with a flag. */
  readonly shared?: string
}

/** What an acceptance must say for it to hold: what the claim says, and why it is flagged. */
export const acceptedWords = ({ said, why }: Pick<Flag, 'said' | 'why'>): string => `${said}\n${why}`

/** Where the chapters are written: gives evidence its numbers, keeps what is doubtful and puts in what analysts wrote instead. */
export class Desk {
  readonly facts: ReportFacts
  readonly evidence: EvidenceList
  readonly #flags: Flag[] = []

  constructor(facts: ReportFacts) {
    this.facts = facts
    this.evidence = new EvidenceList(facts)
  }

  get flags(): readonly Flag[] {
    return this.#flags
  }

  claim(key: string, text: string, refs: readonly RecordRef[], options: ClaimOptions = {}): Claim {
    return { key, text, evidence: this.#supported(key, text, refs, options) }
  }

  /** A sentence about the report itself, or that something is missing. */
  plain(key: string, text: string): Claim {
    return { key, text, evidence: [] }
  }

  row(
    key: string,
    cells: readonly string[],
    refs: readonly RecordRef[],
    options: ClaimOptions = {},
  ): TableRow {
    const [first = '', ...others] = cells.filter((cell) => cell !== '')
    const said = options.said ?? (others.length === 0 ? first : `${first}: ${others.join(', ')}`)
    return { claim: { key, evidence: this.#supported(key, said, refs, options) }, cells }
  }

  paragraph(key: string, claims: readonly (Claim | null)[]): Block {
    const kept = claims.filter((claim) => claim !== null)
    const text = this.editable(key, kept.map((claim) => claim.text).join(' '))
    if (text.isEdited && hasOwnWords(text, kept)) this.#flagOwn(text)
    return { kind: 'paragraph', text, claims: kept }
  }

  list(key: string, items: readonly Claim[], isOrdered = false): Block[] {
    return items.length === 0 ? [] : [{ kind: 'list', key, isOrdered, items }]
  }

  /** Columns in which no row says anything are left out. @param total a last row that adds up the others */
  table(
    key: string,
    caption: string,
    columns: ReportTable['columns'],
    rows: readonly TableRow[],
    total: TableRow | null = null,
  ): Block[] {
    if (rows.length === 0) return []
    const said = columns.map((_, at) => rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''))
    const kept = columns.filter((_, at) => said[at])
    const width = kept.reduce((sum, each) => sum + each.width, 0)
    const table: ReportTable = {
      columns: kept.map((each) => ({ ...each, width: each.width / width })),
      rows: (total ? [...rows, total] : rows).map(({ claim, cells }) => ({
        claim,
        cells: cells.filter((_, at) => said[at]),
      })),
      hasTotal: total !== null,
    }
    return [{ kind: 'table', key, caption, table }]
  }

  section(
    key: string,
    heading: string,
    blocks: readonly Block[],
    { level = 1, sections = [] }: { level?: 1 | 2 | 3; sections?: readonly ReportSection[] } = {},
  ): ReportSection {
    const text = this.editable(`heading.${key}`, heading)
    // Another heading names the same; an amount in it claims something.
    if (text.isEdited && namesAmount(text.text)) this.#flagOwn(text)
    return { key, heading: text, level, blocks, sections }
  }

  editable(key: string, generated: string): EditableText {
    const { whole, scenario, texts } = this.facts
    const written = whole.report.texts.filter(
      ({ part, language, scenarioId }) =>
        part === key && language === texts.language && (scenarioId === '*' || scenarioId === scenario?.id),
    )
    const text = written.find(({ scenarioId }) => scenarioId !== '*') ?? written[0]
    if (!text) return { key, text: generated, generated, isEdited: false, isStale: false }
    const isStale = text.instead !== generated
    if (isStale) this.flag(key, text.text, { kind: 'stale', why: texts.words.flags.stale })
    return { key, text: text.text, generated, isEdited: true, isStale }
  }

  flag(claim: string, said: string, { kind, why, shared }: Doubt): void {
    if (this.#flags.some((flag) => flag.claim === claim && flag.kind === kind && flag.why === why)) return
    const accepted = this.#acceptanceOf(claim, said, why)
    this.#flags.push({ claim, kind, said, why, ...(shared !== undefined && { shared }), accepted })
  }

  #flagOwn({ key, text }: EditableText): void {
    this.flag(key, text, { kind: 'noEvidence', why: this.facts.texts.words.flags.ownWords })
  }

  #acceptanceOf(claim: string, said: string, why: string): Flag['accepted'] {
    const found = this.facts.whole.report.acceptances.find(
      (each) =>
        each.claim === claim && each.said === acceptedWords({ said, why }) && each.reason.trim() !== '',
    )
    return found ? { by: found.by, reason: found.reason } : null
  }

  #supported(key: string, said: string, refs: readonly RecordRef[], options: ClaimOptions): number[] {
    const numbers = this.evidence.cite(refs)
    if (numbers.length === 0 && !options.isPlain) {
      this.flag(key, said, { kind: 'noEvidence', why: this.facts.texts.words.flags.noEvidence })
    }
    if (options.typed !== undefined && namesAmount(options.typed)) {
      this.flag(key, said, { kind: 'noEvidence', why: this.facts.texts.words.flags.typedAmount })
    }
    const ofEvidence = options.isBeside ? [] : this.#doubtsAbout(refs)
    for (const doubt of [...ofEvidence, ...(options.flags ?? [])]) this.flag(key, said, doubt)
    return numbers
  }

  /** What its evidence says by itself: a finding nobody confirmed yet. */
  #doubtsAbout(refs: readonly RecordRef[]): Doubt[] {
    const { standings, texts } = this.facts
    const { unvalidated, withdrawn } = texts.words.flags
    return refs.flatMap((ref): Doubt[] => {
      if (ref.kind !== 'finding') return []
      const standing = standings.get(ref.id)
      if (!standing) return []
      return [
        ...(standing.isValidated ? [] : [{ kind: 'unvalidated', why: unvalidated } as const]),
        ...(standing.lostWords ? [{ kind: 'withdrawn', why: withdrawn } as const] : []),
      ]
    })
  }
}
