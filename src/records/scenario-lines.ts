import type { Scenario } from './case-file.ts'
import type { ScenarioLines, ScenarioList } from './scenario-advice.ts'

type Listed = Pick<Scenario, 'advantages' | 'disadvantages' | 'preconditions'> & {
  readonly lines?: ScenarioLines
}

/** The entries of a list: those kept as a list and those written as lines. */
export function entriesOf(scenario: Listed, list: ScenarioList): readonly string[] {
  const written = (scenario.lines?.[list] ?? '').split('\n').map((line) => line.trim())
  return [...keptEntries(scenario, list), ...written.filter((line) => line !== '')]
}

/** The list as one text to write in, an entry a line; `linesFrom` makes of it what is kept. */
export function linesText(scenario: Listed, list: ScenarioList): string {
  const kept = keptEntries(scenario, list).map((entry) => entry.replace(/\s*[\r\n]+\s*/g, ' '))
  const written = (scenario.lines?.[list] ?? '').replace(/\n$/, '')
  return kept.length === 0 ? written : [...kept, ...(written === '' ? [] : [written])].join('\n')
}

/** Entries kept as a list, not as lines. What is no text there is left aside. */
export function keptEntries(scenario: Listed, list: ScenarioList): readonly string[] {
  const { preconditions } = scenario
  const held: unknown = {
    advantages: scenario.advantages,
    disadvantages: scenario.disadvantages,
    internalPreconditions: preconditions?.internal,
    externalPreconditions: preconditions?.external,
  }[list]
  return Array.isArray(held) ? held.filter((entry) => typeof entry === 'string') : []
}

/** Whether every entry comes back as it was after being written as a line. */
export const canBeLines = (entries: readonly string[]): boolean =>
  entries.every((entry) => entry !== '' && entry === entry.trim() && !/[\r\n]/.test(entry))

/** What is kept of such a text: each line ends, so that what two people write at once in an empty list stays two lines. */
export const linesFrom = (text: string): string => (text === '' ? '' : `${text}\n`)
