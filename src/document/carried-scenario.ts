import type { Scenario } from '../records/case-file.ts'
import type { Kept, ScenarioRecord } from '../records/document-records.ts'
import {
  ASSUMPTIONS,
  SCENARIO_LISTS,
  type ScenarioList,
  VALUE_POINTS,
  type ValueCase,
} from '../records/scenario-advice.ts'
import { canBeLines, entriesOf, keptEntries, linesFrom } from '../records/scenario-lines.ts'
import { innerExtra } from './known-fields.ts'
import { assumedIn } from './scenario-root.ts'
import { withoutEmpty } from './without-empty.ts'

/*
 * Assumptions and the value case are no part of the case format: a scenario of a file carries them as `assumed` and
 * `valueCase`. What is in there but is none of ours stays in `extra`. Its lists become texts with an entry a line.
 */
type Extra = Kept['extra']

/** A file's scenario as documents keep it. */
export function scenarioFromCase({ extra, ...scenario }: Scenario & Kept): Scenario & Kept {
  const assumed = assumedIn((name) => innerExtra(extra, 'assumed')[name])
  const valueCase = valueCaseIn(innerExtra(extra, 'valueCase'))
  const left = without(without(extra, 'assumed', assumed), 'valueCase', valueCase)
  return {
    ...listsAsLines(scenario),
    ...(Object.keys(assumed).length > 0 && { assumed }),
    ...(Object.keys(valueCase).length > 0 && { valueCase }),
    ...(left && { extra: left }),
  }
}

/** What goes into a file's scenario beside its plain fields: the lists whole again, and ours over what an older file carried. */
export function scenarioParts(record: ScenarioRecord): Partial<Scenario> & Record<string, unknown> {
  const { preconditions, assumed, valueCase, extra } = record
  const list = (name: ScenarioList) => {
    const entries = entriesOf(record, name)
    return entries.length > 0 || heldList(record, name) !== undefined ? entries : undefined
  }
  const both = withoutEmpty({
    ...preconditions,
    internal: list('internalPreconditions'),
    external: list('externalPreconditions'),
  })
  return {
    ...joined('assumed', extra, inOrder(ASSUMPTIONS, assumed)),
    ...joined('valueCase', extra, inOrder(VALUE_POINTS, valueCase)),
    ...withoutEmpty({ advantages: list('advantages'), disadvantages: list('disadvantages') }),
    ...((preconditions !== undefined || Object.keys(both).length > 0) && { preconditions: both }),
  }
}

function listsAsLines(scenario: Scenario): Scenario {
  const movable = SCENARIO_LISTS.filter((list) => {
    const kept = keptEntries(scenario, list)
    return kept.length > 0 && kept.length === heldList(scenario, list)?.length && canBeLines(kept)
  })
  const moved = (list: ScenarioList) => movable.includes(list)
  const { advantages, disadvantages, preconditions, ...others } = scenario
  const { internal, external, ...more } = preconditions ?? {}
  const both = {
    ...more,
    ...(!moved('internalPreconditions') && internal && { internal }),
    ...(!moved('externalPreconditions') && external && { external }),
  }
  const lines = Object.fromEntries(
    movable.map((list) => [list, linesFrom(keptEntries(scenario, list).join('\n'))]),
  )
  const isKept = preconditions && (Object.keys(both).length > 0 || Object.keys(preconditions).length === 0)
  return {
    ...others,
    ...(!moved('advantages') && advantages && { advantages }),
    ...(!moved('disadvantages') && disadvantages && { disadvantages }),
    ...(isKept && { preconditions: both }),
    ...(movable.length > 0 && { lines }),
  }
}

function heldList(scenario: Scenario, list: ScenarioList): readonly unknown[] | undefined {
  const { advantages, disadvantages, preconditions } = scenario
  if (list === 'advantages') return advantages
  if (list === 'disadvantages') return disadvantages
  return list === 'internalPreconditions' ? preconditions?.internal : preconditions?.external
}

function valueCaseIn(carried: Readonly<Record<string, unknown>>): ValueCase {
  const texts = VALUE_POINTS.flatMap((point) => {
    const text = carried[point]
    return typeof text === 'string' && text !== '' ? [[point, text] as const] : []
  })
  return Object.fromEntries(texts)
}

/** `extra` without what was taken out of one of its fields. */
function without(extra: Extra, field: string, taken: object): Extra {
  if (Object.keys(taken).length === 0) return extra
  const { [field]: _, ...others } = extra!
  const rest = Object.entries(innerExtra(extra, field)).filter(([key]) => !Object.hasOwn(taken, key))
  const kept = rest.length > 0 ? { ...others, [field]: Object.fromEntries(rest) } : others
  return Object.keys(kept).length > 0 ? kept : undefined
}

function inOrder<T extends object>(keys: readonly (keyof T & string)[], held: T | undefined): object {
  return Object.fromEntries(
    keys.flatMap((key) => (held?.[key] === undefined ? [] : [[key, held[key]] as const])),
  )
}

function joined(field: string, extra: Extra, own: object): object {
  const all = { ...innerExtra(extra, field), ...own }
  return Object.keys(all).length > 0 ? { [field]: all } : {}
}
