import type { CaseFile } from './case-file.ts'
import type { WithheldWords } from './withheld-words.ts'

type Loose = Readonly<Record<string, unknown>>

/** What is the words of others, or no words at all. */
const APART: ReadonlySet<string> = new Set(['format', 'version', 'people'])

/**
 * Takes withheld words out of every text of a case, and what analysts wrote about findings that are gone out of its report. Texts
 * that other people said as well are not touched: such words are no longer among those withheld.
 */
export function sweepCase<T extends CaseFile>(
  file: T,
  words: Pick<WithheldWords, 'without'>,
  { findings }: { readonly findings: ReadonlySet<string> },
): T {
  const isAbout = (key: unknown) =>
    typeof key === 'string' && key.split(/[^\p{L}\p{N}_-]+/u).some((part) => findings.has(part))
  const { report } = file as T & { readonly report?: unknown }
  const kept = isObject(report)
    ? {
        report: {
          ...report,
          texts: without(report.texts, ({ part }) => isAbout(part)),
          acceptances: without(report.acceptances, ({ claim }) => isAbout(claim)),
        },
      }
    : {}
  const fields = Object.entries({ ...file, ...kept }).map(
    ([field, value]) => [field, APART.has(field) ? value : swept(value, words)] as const,
  )
  return Object.fromEntries(fields) as T
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (list: unknown, isGone: (row: Loose) => boolean): unknown =>
  Array.isArray(list) ? list.filter((row: unknown) => !isObject(row) || !isGone(row)) : list

/** What needs no change stays the same object. */
function swept(value: unknown, words: Pick<WithheldWords, 'without'>): unknown {
  if (typeof value === 'string')
    return value.includes(' ') || value.includes('\n') ? words.without(value) : value
  if (Array.isArray(value)) {
    const changed = value.map((inner) => swept(inner, words))
    return changed.some((inner, place) => inner !== value[place]) ? changed : value
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  const changed = entries.map(([key, inner]) => [key, swept(inner, words)] as const)
  return changed.some(([, inner], place) => inner !== entries[place]![1])
    ? Object.fromEntries(changed)
    : value
}
