import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, type RecordsByRoot, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd, ranksForMove } from '../../document/rank.ts'
import type { Action } from '../../records/case-file.ts'
import type { FunctionRecord, ScenarioRecord } from '../../records/document-records.ts'
import type { ScenarioId } from '../../records/ids.ts'
import type { AboutPart, CheckedPrecondition, Precondition } from '../../records/scenario-parts.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** What stands with a scenario as records of their own. */
export type ScenarioPartRoot = 'implications' | 'risks' | 'guidanceSteps' | 'scenarioActions' | 'regulations'
type PartOf<Root extends ScenarioPartRoot> = RecordsByRoot[Root]
export type NewPart<Root extends ScenarioPartRoot> = Omit<PartOf<Root>, 'id' | 'scenarioId' | 'rank'>

/** In their order. */
const listOf = <Root extends ScenarioPartRoot>(
  session: ProjectSession,
  root: Root,
  scenarioId: ScenarioId,
): PartOf<Root>[] =>
  (session.records[root].list() as readonly PartOf<Root>[]).filter((each) => each.scenarioId === scenarioId)

/** Adds parts behind the others, as one thing to undo. @returns their ids */
export function addScenarioParts<Root extends ScenarioPartRoot>(
  session: ProjectSession,
  scenarioId: ScenarioId,
  root: Root,
  parts: readonly NewPart<Root>[],
): readonly string[] {
  const records = newParts(session, scenarioId, root, parts)
  session.act('scenarioPartAdded', { project: records.map((record) => addRecordEdit(root, record)) })
  return records.map(({ id }) => id)
}

function newParts<Root extends ScenarioPartRoot>(
  session: ProjectSession,
  scenarioId: ScenarioId,
  root: Root,
  parts: readonly NewPart<Root>[],
): PartOf<Root>[] {
  let last: readonly { readonly id: string; readonly rank: string }[] = listOf(session, root, scenarioId)
  return parts.map((part) => {
    const record = { ...part, id: session.newId<string>(), scenarioId, rank: rankAtEnd(last) }
    last = [record]
    return record as unknown as PartOf<Root>
  })
}

/** @param joined while somebody types */
export function changeScenarioPart<Root extends ScenarioPartRoot>(
  session: ProjectSession,
  root: Root,
  record: PartOf<Root>,
  fields: Partial<PartOf<Root>>,
  joined: boolean,
): void {
  session.act('changed', { project: updateEdits(root, record, fields) }, joined)
}

export function removeScenarioPart(session: ProjectSession, root: ScenarioPartRoot, id: string): void {
  session.act('removed', { project: [removeEdit(root, id, session.analyst, session.now())] })
}

/**
 * Puts a part before or behind its neighbour among the parts of its scenario.
 *
 * @param among those that are in sight together, in their order; absent: all of the scenario
 * @param by -1 is up, 1 is down
 */
export function moveScenarioPart(
  session: ProjectSession,
  root: ScenarioPartRoot,
  record: PartOf<ScenarioPartRoot>,
  by: -1 | 1,
  among?: readonly { readonly id: string }[],
): void {
  const all = listOf(session, root, record.scenarioId)
  const near = among ?? all
  const neighbour = near[near.findIndex(({ id }) => id === record.id) + by]
  if (!neighbour) return
  const others = all.filter(({ id }) => id !== record.id)
  const place = others.findIndex(({ id }) => id === neighbour.id) + (by === 1 ? 1 : 0)
  const edits = [...ranksForMove(all, record.id, place)].map(
    ([id, rank]): Edit => ({ kind: 'set', root, id, field: 'rank', value: rank }),
  )
  session.act('moved', { project: edits })
}

/** Says how a line of the preconditions stands. @param joined while somebody types */
export function checkPrecondition(
  session: ProjectSession,
  scenario: ScenarioRecord,
  line: Precondition,
  checked: CheckedPrecondition,
  joined: boolean,
): void {
  session.act(
    'changed',
    { project: updateEdits('scenarios', scenario, { checks: { [line]: checked } }) },
    joined,
  )
}

/** An analyst's words for a part of the description of a function; '' leaves it to the records again. */
export function describeFunctionPart(
  session: ProjectSession,
  fn: FunctionRecord,
  part: AboutPart,
  text: string,
  joined: boolean,
): void {
  session.act('changed', { project: updateEdits('functions', fn, { about: { [part]: text } }) }, joined)
}

/** Marks the one scenario that is advised; null: none is. */
export function adviseScenario(session: ProjectSession, id: ScenarioId | null): void {
  const mark = { by: session.analyst, at: session.now() }
  const edits = session.records.scenarios.list().flatMap((scenario): Edit[] => {
    if (scenario.id === id) return updateEdits('scenarios', scenario, { advised: mark })
    if (!scenario.advised) return []
    return [{ kind: 'set', root: 'scenarios', id: scenario.id, field: 'advised', value: undefined }]
  })
  if (edits.length > 0) session.act('scenarioAdvised', { project: edits })
}

/**
 * Makes a record of an action a file brought, and takes it out of the file's list. Where two do so at once with different ones, one
 * may stand twice; none is lost.
 *
 * @param place among `heldActions`
 * @returns the id of the record
 */
export function takeOverAction(
  session: ProjectSession,
  scenario: ScenarioRecord,
  place: number,
): readonly string[] {
  const actions = heldActions(scenario)
  const held = actions[place]
  if (!held) return []
  const [record] = newParts(session, scenario.id, 'scenarioActions', [asPart(held)])
  const left = actions.filter((_, at) => at !== place)
  session.act('changed', {
    project: [
      addRecordEdit('scenarioActions', record!),
      ...updateEdits('scenarios', scenario, { actions: left }),
    ],
  })
  return [record!.id]
}

/** Takes an action a file brought away. */
export function dropHeldAction(session: ProjectSession, scenario: ScenarioRecord, place: number): void {
  const left = heldActions(scenario).filter((_, at) => at !== place)
  session.act('removed', { project: updateEdits('scenarios', scenario, { actions: left }) })
}

/** Actions of a file: documents keep them as they came, so what is none is left aside. */
export function heldActions({ actions }: Pick<ScenarioRecord, 'actions'>): readonly Action[] {
  const held: unknown = actions
  if (!Array.isArray(held)) return []
  return held.filter((each): each is Action => typeof each?.what === 'string')
}

export const asPart = (action: Action): NewPart<'scenarioActions'> => ({
  what: action.what,
  who: textOf(action.who),
  when: textOf(action.when),
  authority: textOf(action.authority),
  means: textOf(action.means),
  from: null,
  to: null,
  step: null,
  doneAt: null,
})

const textOf = (held: unknown): string => (typeof held === 'string' ? held : '')
