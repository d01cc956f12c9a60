import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import type { Follow } from './follow.ts'
import { type Hand, otherHand } from './hand.ts'

/** How the device is held and looked at while walking; each a choice of the device. */
export interface Holding {
  readonly hand: Hand
  readonly onHand: (hand: Hand) => void
  /** Black on white, for bright light. */
  readonly isSunny: boolean
  readonly onSunny: (on: boolean) => void
}

interface Props extends Holding {
  readonly follow: Follow
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly onChange: () => void
  /** Where the tiles leave no room for it in sight; none in a list that is locked. */
  readonly onNewTask?: () => void
}

/** Whom the analyst stands beside and the way to change it; the sun and the hand, one tap each. */
export function FloorHeader({
  follow,
  jobs,
  people,
  onChange,
  onNewTask,
  hand,
  onHand,
  isSunny,
  onSunny,
}: Props) {
  const { observe } = useMessages()
  const words = useArea('walking', dutch)
  const job = jobs.find(({ id }) => id === follow.jobId)
  const person = people.find(({ id }) => id === follow.personId)
  const other = otherHand(hand)
  return (
    <header class="floor__header">
      <h1 class="visually-hidden">{observe.title}</h1>
      <p class="floor__follow">
        {!job && !person && <span class="floor__nobody">{observe.nobody}</span>}
        {job && <span class="floor__job">{job.name}</span>}
        {person && <span class="floor__person">{person.code}</span>}
      </p>
      <div class="floor__ways">
        <Button size="floor" class="floor__way" icon="people" aria-haspopup="dialog" onClick={onChange}>
          {job || person ? observe.change : observe.choose}
        </Button>
        <Button
          size="floor"
          class="floor__way"
          icon="sun"
          aria-pressed={isSunny}
          onClick={() => onSunny(!isSunny)}
        >
          {words.sun}
        </Button>
        <Button
          size="floor"
          class="floor__way"
          icon="swap"
          aria-label={words.toHand[other]}
          onClick={() => onHand(other)}
        >
          {words.hand}
        </Button>
        {onNewTask && (
          <Button
            size="floor"
            class="floor__way floor__way--task"
            icon="plus"
            aria-haspopup="dialog"
            aria-label={words.taskMore}
            onClick={onNewTask}
          >
            {words.task}
          </Button>
        )}
      </div>
    </header>
  )
}
