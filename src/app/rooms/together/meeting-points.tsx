import { useMemo, useState } from 'preact/hooks'
import { countNamed } from '../../../document/merge-people.ts'
import { judgementsOf } from '../../../document/stray-edits.ts'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { discussion } from '../../../i18n/nl/discussion.ts'
import type { DepartmentId, PersonId, TaskId } from '../../../records/ids.ts'
import { fieldName, judgementWords } from '../../../screens/tasks/judgement-words.ts'
import { MergePreview } from '../../../screens/together/merge-preview.tsx'
import type { PreviewSide } from '../../../screens/together/record-card.tsx'
import { ReturnedList } from '../../../screens/together/returned-list.tsx'
import { type PairLine, SameList } from '../../../screens/together/same-list.tsx'
import { keepReturned, mergePeople, removeReturned, tellApart } from '../../actions/discussion-actions.ts'
import { mergeOf, mergeTasks } from '../../actions/task-actions.ts'
import { isHiddenScore } from '../../blind/blind-gate.ts'
import { type ReturnedRecord, returnedRecords } from '../../discussion/returned-records.ts'
import { type SamePair, samePairs } from '../../discussion/same-records.ts'
import { useAnalysts } from '../../discussion/use-analysts.ts'
import { useChanges } from '../../discussion/use-discussion.ts'
import { useReturnedWords } from '../../discussion/use-returned-words.ts'
import { kindName, recordName } from '../../history/record-names.ts'
import { useFieldWords } from '../../history/use-field-words.ts'
import { useSession } from '../../services.ts'
import type { ProjectSession } from '../../session/project-session.ts'
import { notify } from '../../view-store.ts'

/** Where the work of two tablets met: records that may be one, and removed records somebody wrote in. */
export interface Points {
  readonly pairs: readonly SamePair[]
  readonly returned: readonly ReturnedRecord[]
}

export function useMeetingPoints(departments: readonly DepartmentId[]): Points {
  const session = useSession()
  const changes = useChanges(session, departments)
  return useMemo(
    () => ({ pairs: samePairs(session, departments), returned: returnedRecords(session, departments) }),
    [session, departments.join(' '), changes],
  )
}

export function MeetingPoints({ points }: { readonly points: Points }) {
  const session = useSession()
  const words = useArea('discussion', discussion)
  const { common } = useMessages()
  const fieldWords = useFieldWords(session)
  const sidesOf = useSides()
  const [merging, setMerging] = useState<SamePair | null>(null)
  const sentenceOf = useReturnedWords()
  return (
    <>
      <ReturnedList
        lines={points.returned.map((each) => ({
          key: `${each.root} ${each.id}`,
          kind: kindName(each.root, fieldWords.messages),
          name: recordName(fieldWords, each.departmentId, each.root, each.id),
          sentence: sentenceOf(each),
          onKeep: (name) => {
            keepReturned(session, each)
            notify(words.kept({ name }), true)
          },
          onRemove: (name) => {
            removeReturned(session, each)
            notify(words.removed({ name }), true)
          },
        }))}
      />
      <SameList
        lines={points.pairs.map((pair): PairLine => {
          const ids = [pair.records[0].id, pair.records[1].id] as const
          return {
            key: ids.join(' '),
            root: pair.root,
            sides: sidesOf(pair),
            onMerge: () => setMerging(pair),
            onApart: () => {
              tellApart(session, pair.root, ids)
              notify(words.toldApart, true)
            },
          }
        })}
      />
      {merging && (
        <MergePreview
          root={merging.root}
          sides={sidesOf(merging)}
          cancelLabel={common.cancel}
          onClose={() => setMerging(null)}
          onMerge={(keptId) => {
            const name = sidesOf(merging).find(({ id }) => id === keptId)?.name || words.nameless
            mergePair(session, merging, keptId)
            setMerging(null)
            notify(words.merged({ name }), true)
          }}
        />
      )}
    </>
  )
}

function mergePair(session: ProjectSession, pair: SamePair, keptId: string): void {
  const otherId = pair.records.find(({ id }) => id !== keptId)!.id
  if (pair.root === 'people') mergePeople(session, keptId as PersonId, otherId as PersonId)
  else mergeTasks(session, pair.departmentId, keptId as TaskId, [otherId as TaskId])
}

/** Both records of a pair in words, and what each brings along when it goes up in the other. */
function useSides(): (pair: SamePair) => readonly [PreviewSide, PreviewSide] {
  const session = useSession()
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const format = useFormat()
  const analystOf = useAnalysts()
  return (pair) => {
    const { departmentId } = pair
    const records = session.department(departmentId)
    const brought = (counts: Readonly<Record<keyof typeof words.counts, number>>) =>
      (Object.keys(counts) as (keyof typeof counts)[])
        .filter((each) => counts[each] > 0)
        .map((each) => words.counts[each](counts[each]))
    const none = { judgements: 0, observations: 0, interviews: 0, validations: 0, sources: 0 }
    if (pair.root === 'people') {
      const sides = pair.records.map((person): PreviewSide => {
        const job = person.jobId ? records?.jobs.get(person.jobId)?.name : ''
        return {
          id: person.id,
          name: person.code,
          facts: [messages.levels.roles[person.role], job || words.noJob],
          brings: records ? brought({ ...none, ...countNamed(records, person.id) }) : [],
          outvoted: [],
        }
      })
      return [sides[0]!, sides[1]!]
    }
    const [a, b] = pair.records
    const side = (task: typeof a, kept: typeof a): PreviewSide => ({
      id: task.id,
      name: task.name,
      facts: [
        (task.processId && records?.processes.get(task.processId)?.name) || words.noProcess,
        task.jobIds.map((id) => records?.jobs.get(id)?.name ?? '').join(', ') || words.noJob,
      ],
      brings: brought({
        ...none,
        judgements: judgementsOf(task).length,
        observations: records?.observations.list().filter(({ taskId }) => taskId === task.id).length ?? 0,
        sources: task.sources.length,
      }),
      outvoted: (mergeOf(session, departmentId, kept.id, task.id)?.outvoted ?? [])
        .filter(({ field, judgement }) => !isHiddenScore(session, departmentId, field, judgement.by))
        .map(({ field, judgement }) =>
          messages.tasks.outvotedLine({
            name: task.name || words.nameless,
            who: analystOf(judgement.by).name || words.another,
            field: fieldName(field, messages),
            value: judgementWords(field, judgement.value, messages, format),
          }),
        ),
    })
    return [side(a, b), side(b, a)]
  }
}
