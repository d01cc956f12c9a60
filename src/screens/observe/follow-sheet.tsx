import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { JobId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Follow, followPerson, peopleToFollow } from './follow.ts'

interface Props {
  readonly open: boolean
  readonly follow: Follow
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  /** They tell the job of somebody of whom it was not written down. */
  readonly observations: readonly ObservationRecord[]
  /** The next free code, offered for a new person. */
  readonly nextCode: string
  readonly runningCount: number
  readonly onFollow: (follow: Follow) => void
  readonly onAddPerson: (code: string, jobId: JobId | null) => void
  readonly onStopAll: () => void
  readonly onClose: () => void
}

export function FollowSheet(props: Props) {
  const { observe, common } = useMessages()
  return (
    <Sheet
      open={props.open}
      title={observe.follow}
      closeLabel={common.close}
      onClose={props.onClose}
      actions={
        <Button size="floor" variant="primary" onClick={props.onClose}>
          {common.done}
        </Button>
      }
    >
      <Choices {...props} />
    </Sheet>
  )
}

function Choices({ follow, jobs, people, runningCount, onStopAll, ...rest }: Props) {
  const { observations, onFollow, onClose } = rest
  const { observe } = useMessages()
  return (
    <>
      {runningCount > 0 && (
        <div class="floor__aside">
          <p tabIndex={-1} data-autofocus>
            {observe.stillRunsFor({ count: runningCount })}
          </p>
          <Button onClick={onStopAll}>{observe.stopAll}</Button>
        </div>
      )}
      {/* Whom one follows changes more often than the job: first, where there is little room. */}
      {people.length > 0 && (
        <section class="floor__group">
          <h3>{observe.person}</h3>
          <ChipGroup label={observe.person}>
            {peopleToFollow(people, follow.jobId).map((person) => (
              <Chip
                key={person.id}
                size="floor"
                label={person.code}
                on={follow.personId === person.id}
                onToggle={() => {
                  onFollow(followPerson(person, observations, follow))
                  onClose()
                }}
              />
            ))}
            <Chip
              size="floor"
              label={observe.noPerson}
              on={follow.personId === null}
              onToggle={() => onFollow({ ...follow, personId: null })}
            />
          </ChipGroup>
        </section>
      )}
      {jobs.length > 0 && (
        <section class="floor__group">
          <h3>{observe.job}</h3>
          <ChipGroup label={observe.job}>
            {jobs.map((job) => (
              <Chip
                key={job.id}
                size="floor"
                label={job.name}
                on={follow.jobId === job.id}
                onToggle={() => onFollow(chooseJob(follow, job.id, people))}
              />
            ))}
          </ChipGroup>
        </section>
      )}
      <NewPerson follow={follow} people={people} {...rest} />
    </>
  )
}

type NewPersonProps = Pick<
  Props,
  'follow' | 'people' | 'observations' | 'nextCode' | 'onFollow' | 'onAddPerson' | 'onClose'
>

/** A code that is there already is followed, not asked again. */
function NewPerson(props: NewPersonProps) {
  const { follow, people, nextCode, onFollow, onAddPerson, onClose } = props
  const { observe } = useMessages()
  const [code, setCode] = useState<string | null>(null)
  const typed = (code ?? nextCode).trim()
  const known = people.find((person) => person.code.toUpperCase() === typed.toUpperCase())
  const add = () => {
    if (typed === '') return
    if (known) onFollow(followPerson(known, props.observations, follow))
    else onAddPerson(typed, follow.jobId)
    onClose()
  }
  return (
    <div class="floor__add">
      <TextField
        label={observe.newPerson}
        hint={code !== null && known ? observe.personKnown({ code: known.code }) : observe.followHint}
        value={code ?? nextCode}
        maxLength={20}
        onInput={setCode}
        onEnter={add}
      />
      <Button disabled={typed === ''} onClick={add}>
        {observe.addPerson}
      </Button>
    </div>
  )
}

/** Somebody who holds another job is let go; tapping the chosen job again lets the job go. */
function chooseJob(follow: Follow, jobId: JobId, people: readonly PersonRecord[]): Follow {
  if (follow.jobId === jobId) return { ...follow, jobId: null }
  const person = people.find(({ id }) => id === follow.personId)
  return { jobId, personId: person && (person.jobId ?? jobId) === jobId ? person.id : null }
}
