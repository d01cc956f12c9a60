import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Found } from '../../analysis/sampling/sample-shares.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { JobId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { keepOrder, orderTiles, type TileOrder } from '../observe/tile-order.ts'
import { GlanceTiles, StateButtons } from './glance-tiles.tsx'
import { NewTaskHere } from './new-task-here.tsx'
import './walk-round.css'

/** Whom one stands before. */
export interface WalkSubject {
  readonly key: string
  readonly name: string
  /** The job of a person; '' for none. */
  readonly detail: string
  readonly isPlace: boolean
  readonly jobId: JobId | null
}

export interface WalkProps {
  readonly subjects: readonly WalkSubject[]
  /** What was seen in this round so far, by key. */
  readonly seen: ReadonlyMap<string, Found>
  readonly tasks: readonly TaskRecord[]
  /** Each time a task was seen, in rounds or by watching: the most used come first. */
  readonly uses: readonly { readonly taskId?: TaskRecord['id'] | null }[]
  /** Why no task may be added; absent where one may. */
  readonly locked?: ComponentChildren
  readonly onSee: (key: string, found: Found) => void
  readonly onSeeNew: (key: string, name: string) => void
  readonly onEnd: () => void
}

/** From here a field finds a task sooner than an eye. */
const MANY = 20
/** A second tap sooner than this is of the same touch, in milliseconds: nobody has looked at the next one yet. */
const SAME_TOUCH = 250

/** One after the other, large: one tap each, kept at once, and the next stands there. */
export function WalkRound(props: WalkProps) {
  const { subjects, seen, tasks, uses, locked, onSee, onSeeNew, onEnd } = props
  const words = useArea('rounds', rounds)
  const { tasks: tasksWords } = useMessages()
  const [asked, setAsked] = useState<number | null>(null)
  const [filter, setFilter] = useState('')
  const [newName, setNewName] = useState<string | null>(null)
  const lastTap = useRef(Number.NEGATIVE_INFINITY)
  const [said, setSaid] = useState('')
  const open = subjects.findIndex(({ key }) => !seen.has(key))
  const at = Math.min(asked ?? (open < 0 ? subjects.length - 1 : open), subjects.length - 1)
  const subject = subjects[at]
  const order = useWalkOrder(tasks, uses, subject?.jobId ?? null)
  if (!subject) return null

  const goOn = (what: string, see: () => void) => {
    see()
    setSaid(words.noted({ name: subject.name, what }))
    setFilter('')
    setNewName(null)
    setAsked(null)
  }
  const tap = (event: Event, what: string, found: Found) => {
    if (event.timeStamp - lastTap.current < SAME_TOUCH) return
    lastTap.current = event.timeStamp
    goOn(what, () => onSee(subject.key, found))
  }
  return (
    <section class="walk" aria-label={words.walkNow}>
      <header class="walk__head">
        <p class="walk__progress">{words.progress({ at: at + 1, all: subjects.length })}</p>
        <h1 class="walk__name">{subject.name}</h1>
        {subject.detail && <p class="walk__detail">{subject.detail}</p>}
        <p class="visually-hidden" role="status">
          {said} {(subject.isPlace ? words.whatHappens : words.whatDoes)({ name: subject.name })}
        </p>
      </header>
      {tasks.length > MANY && (
        <TextField
          label={words.filter}
          labelHidden
          type="search"
          placeholder={words.filter}
          value={filter}
          onInput={setFilter}
        />
      )}
      <GlanceTiles
        order={order}
        tasks={tasks}
        filter={filter}
        found={seen.get(subject.key) ?? null}
        onTap={(event, { id, name }) =>
          tap(event, name || tasksWords.nameless, { state: 'task', taskId: id })
        }
      />
      <footer class="walk__foot">
        <StateButtons
          found={seen.get(subject.key) ?? null}
          onTap={(event, state) => tap(event, words.states[state], { state })}
        />
        <div class="walk__ways">
          <Button size="floor" icon="chevron-left" disabled={at === 0} onClick={() => setAsked(at - 1)}>
            {words.back}
          </Button>
          <Button
            size="floor"
            class="walk__new"
            icon="plus"
            aria-haspopup="dialog"
            onClick={() => setNewName(filter.trim())}
          >
            {words.newTask}
          </Button>
          {open < 0 ? (
            <Button size="floor" variant="primary" icon="check" onClick={onEnd}>
              {words.end}
            </Button>
          ) : asked !== null ? (
            <Button
              size="floor"
              iconEnd="chevron-right"
              onClick={() => setAsked(at + 1 >= open ? null : at + 1)}
            >
              {words.next}
            </Button>
          ) : (
            <Button size="floor" variant="quiet" onClick={onEnd}>
              {words.endEarly}
            </Button>
          )}
        </div>
      </footer>
      <NewTaskHere
        name={newName}
        tasks={tasks}
        locked={locked}
        onClose={() => setNewName(null)}
        onNote={(name, known) =>
          goOn(name, () =>
            known ? onSee(subject.key, { state: 'task', taskId: known.id }) : onSeeNew(subject.key, name),
          )
        }
      />
    </section>
  )
}

/** Made once a walk for each job: no tile moves because of what was tapped in it. */
function useWalkOrder(tasks: WalkProps['tasks'], uses: WalkProps['uses'], jobId: JobId | null): TileOrder {
  const made = useRef(new Map<JobId | null, TileOrder>())
  const before = made.current.get(jobId)
  const order = before ? keepOrder(before, tasks) : orderTiles(tasks, uses, jobId)
  made.current.set(jobId, order)
  return order
}
