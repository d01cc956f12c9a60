import { useRef } from 'preact/hooks'
import { changeOnFloor } from '../../analysis/timeline/change-on-floor.ts'
import { differences, takesAway } from '../../analysis/timeline/said-changes.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationId, TaskId } from '../../records/ids.ts'
import { ReasonDialog } from '../timeline/reason-dialog.tsx'
import { useReason } from '../timeline/use-reason.ts'
import { CompanyFields } from './company-fields.tsx'
import { ContextSheet } from './context-sheet.tsx'
import { ElsewhereSheet } from './elsewhere-sheet.tsx'
import { knownPlaces, ownLoadWords } from './floor-context.ts'
import { FollowSheet } from './follow-sheet.tsx'
import { lastMade } from './made-order.ts'
import { NewTaskSheet } from './new-task-sheet.tsx'
import { NoteSheet } from './note-sheet.tsx'
import type { OnChange } from './observation-fields.ts'
import { ObservationSheet } from './observation-sheet.tsx'
import type { ObserveProps } from './observe-props.ts'
import { SituationButton } from './situation-row.tsx'
import { SituationSheet } from './situation-sheet.tsx'
import type { NameOf } from './task-names.ts'

/** The one sheet that is open. */
export type OpenSheet =
  | { readonly kind: 'follow' }
  | { readonly kind: 'context' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'situation' }
  | { readonly kind: 'new-task'; readonly name: string; readonly startedAt: string }
  /** `id` is null until the first letter makes the note. */
  | { readonly kind: 'note'; readonly id: ObservationId | null; readonly taskId: TaskId | null }
  | { readonly kind: 'edit'; readonly id: ObservationId; readonly isSecondPart?: boolean }

interface Props extends ObserveProps {
  readonly nameOf: NameOf
  readonly sheet: OpenSheet | null
  readonly onSheet: (sheet: OpenSheet | null) => void
}

export function FloorSheets(props: Props) {
  const { sheet, onSheet, tasks, running } = props
  const close = () => onSheet(null)
  return (
    <>
      <FollowSheet
        {...props}
        open={sheet?.kind === 'follow'}
        runningCount={running.length}
        onStopAll={() => props.onStop(running)}
        onClose={close}
      />
      {sheet?.kind === 'context' && <Context {...props} />}
      {sheet?.kind === 'situation' && <SituationSheet {...props} {...props.recording} onClose={close} />}
      {sheet?.kind === 'elsewhere' && (
        <ElsewhereSheet {...props} onStop={props.onStoppedAt} onClose={close} />
      )}
      <NewTaskSheet
        asked={sheet?.kind === 'new-task' ? sheet : null}
        tasks={tasks}
        onStart={(asked, known) => {
          close()
          if (known) props.onStart(known)
          else props.onStartNew(asked)
        }}
        onClose={close}
      />
      {sheet?.kind === 'note' && <Note {...props} sheet={sheet} />}
      {sheet?.kind === 'edit' && <Editor {...props} sheet={sheet} />}
    </>
  )
}

/** Words that exist in this department, looked up while a sheet is open only. */
function useWords({ observations, tasks }: Props) {
  const { load } = useMessages()
  return {
    places: knownPlaces(observations, tasks),
    ownWords: ownLoadWords(observations, (factor) => Object.hasOwn(load.factors, factor)),
  }
}

function Context(props: Props) {
  return (
    <ContextSheet
      open
      {...useWords(props)}
      context={props.context}
      runningCount={props.running.length}
      onPlace={props.onPlace}
      onLoad={props.onLoad}
      onGrade={props.onGrade}
      onClose={() => props.onSheet(null)}
    >
      <CompanyFields
        company={props.context.company}
        sector={props.recording.sector}
        pace={lastMade(props.running)?.pace ?? null}
        hidesPace={props.running.length === 0}
        onCompany={props.onCompany}
        onPace={props.onPace}
      />
      <SituationButton onOpen={() => props.onSheet({ kind: 'situation' })} />
    </ContextSheet>
  )
}

function Note(props: Props & { readonly sheet: OpenSheet & { kind: 'note' } }) {
  const { sheet, onSheet, observations, onNote, onChange, onDropEmpty } = props
  // Letters come faster than renders: the second must find the note the first one made.
  const made = useRef(sheet.id)
  const note = observations.find(({ id }) => id === made.current)
  const handleText = (text: string) => {
    made.current = onNote(made.current, text, sheet.taskId)
    onSheet({ ...sheet, id: made.current })
  }
  const handleTask = (taskId: TaskId | null) => {
    onSheet({ ...sheet, taskId })
    if (note) onChange(note, { taskId })
  }
  const close = () => {
    if (note?.note?.trim() === '') onDropEmpty(note)
    onSheet(null)
  }
  return (
    <NoteSheet
      open
      text={note?.note ?? ''}
      taskId={sheet.taskId}
      running={props.running}
      nameOf={props.nameOf}
      onText={handleText}
      onTask={handleTask}
      onClose={close}
    />
  )
}

function Editor(props: Props & { readonly sheet: OpenSheet & { kind: 'edit' } }) {
  const { sheet, onSheet, observations, madeBy, onChange, onSplit, onRemove, present } = props
  const words = useWords(props)
  const why = useReason(props)
  const observation = observations.find(({ id }) => id === sheet.id) ?? null
  const change: OnChange = (fields, joined = false) => {
    if (!observation) return
    // Filling in needs no reason; what was recorded and becomes something else does.
    // In the middle of a word nobody is asked either.
    if (fields.note !== undefined || !changeOnFloor(observation, fields, present.now).isLogged)
      return onChange(observation, fields, { joined })
    why.withReason((reason) => onChange(observation, fields, { joined, reason }))
  }
  return (
    <>
      <ObservationSheet
        {...words}
        recording={props.recording}
        onAnswer={props.onAnswer}
        onInterruption={(interruption, fields, joined) => {
          const run = () => props.onInterruption(interruption, fields, joined)
          // In the middle of a word nobody is asked why.
          if ('note' in fields || !differences(interruption, fields).some(takesAway)) run()
          else why.withReason(run)
        }}
        onNoInterruption={(each) => why.withReason(() => props.onNoInterruption(each))}
        observation={observation}
        tasks={props.tasks}
        jobs={props.jobs}
        people={props.people}
        present={present}
        madeBy={observation && madeBy(observation)}
        isSecondPart={sheet.isSecondPart === true}
        onChange={change}
        onSplit={(at) =>
          observation &&
          why.withReason((reason) =>
            onSheet({ kind: 'edit', id: onSplit(observation, at, reason), isSecondPart: true }),
          )
        }
        onRemove={() =>
          observation &&
          why.withReason((reason) => {
            onRemove(observation, reason)
            onSheet(null)
          })
        }
        media={observation && props.mediaOf?.(observation)}
        onHistory={() => observation && props.onHistory(observation)}
        onClose={() => onSheet(null)}
      />
      <ReasonDialog {...why.dialog} />
    </>
  )
}
