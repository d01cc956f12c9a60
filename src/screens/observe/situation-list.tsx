import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { SituationRecord } from '../../records/observing.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ClockField } from './clock-field.tsx'
import { type Present, readEnd, readStart } from './observation-times.ts'
import './situation-list.css'

export interface SituationChanges {
  readonly onSituationChange: (
    situation: SituationRecord,
    fields: Partial<Pick<SituationRecord, 'name' | 'start' | 'end' | 'note'>>,
    joined?: boolean,
  ) => void
  readonly onSituationRemove: (situation: SituationRecord) => void
}

interface Props extends SituationChanges {
  readonly situations: readonly SituationRecord[]
  /** Ids of those that nobody ended. */
  readonly unended: ReadonlySet<string>
  readonly present: Present
}

/** Situations, each to be put right or taken away. */
export function SituationList({ situations, ...rest }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul class="situation-list">
      {situations.map((each) => (
        <li key={each.id} class="situation-list__item">
          <Row
            {...rest}
            situation={each}
            isOpen={open === each.id}
            onOpen={() => setOpen(open === each.id ? null : each.id)}
          />
        </li>
      ))}
    </ul>
  )
}

interface RowProps extends Omit<Props, 'situations'> {
  readonly situation: SituationRecord
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Row({ situation, isOpen, onOpen, unended, ...rest }: RowProps) {
  const words = useArea('recording', dutch)
  const { formatClock, formatDate } = useFormat()
  const { name, start, end } = situation
  const isUnended = unended.has(situation.id)
  return (
    <>
      <Button
        class="situation-list__name"
        aria-expanded={isOpen}
        iconEnd={isOpen ? 'chevron-up' : 'chevron-down'}
        onClick={onOpen}
      >
        {end
          ? words.situationFromTo({ name, from: formatClock(start), to: formatClock(end) })
          : words.situationSince({ name, time: formatClock(start) })}
      </Button>
      {isUnended && end && (
        <p class="situation-list__quiet">
          {words.situationUnended({ day: formatDate(start, 'weekday'), time: formatClock(end) })}
        </p>
      )}
      {isOpen && <Fields {...rest} situation={situation} isUnended={isUnended} />}
    </>
  )
}

interface FieldsProps extends Omit<Props, 'situations' | 'unended'> {
  readonly situation: SituationRecord
  readonly isUnended: boolean
}

function Fields({ situation, isUnended, present, onSituationChange, onSituationRemove }: FieldsProps) {
  const words = useArea('recording', dutch)
  const { observe } = useMessages()
  const { name, start, note } = situation
  const end = isUnended ? null : situation.end
  const span = { kind: 'interval', start, end } as const
  return (
    <div class="situation-list__fields">
      <TextField
        label={words.situation}
        value={name}
        maxLength={80}
        // Without a name nobody knows what it was: the last one stays until there is another.
        onInput={(next) => next.trim() && onSituationChange(situation, { name: next }, true)}
      />
      <ClockField
        label={observe.start}
        time={start}
        read={(typed) => readStart(span, typed, present)}
        onChange={(next) => onSituationChange(situation, { start: next }, true)}
      />
      <ClockField
        label={observe.end}
        time={end}
        read={(typed) => readEnd(span, typed, present)}
        onChange={(next) => onSituationChange(situation, { end: next }, true)}
      />
      <TextField
        label={words.interruptionNote}
        value={note}
        maxLength={500}
        onInput={(next) => onSituationChange(situation, { note: next }, true)}
      />
      <Button class="situation-list__remove" icon="trash" onClick={() => onSituationRemove(situation)}>
        {words.removeSituation}
      </Button>
    </div>
  )
}
