import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ContextFields } from './context-fields.tsx'
import { ContextSummary } from './context-summary.tsx'
import { withGrade, withLoad } from './floor-context.ts'
import type { OnChange } from './observation-fields.ts'
import type { Present } from './observation-times.ts'
import { RecordedFields, type RecordedProps } from './recorded-fields.tsx'
import { SplitFields } from './split-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import { WhoFields } from './who-fields.tsx'

export interface Surroundings {
  readonly tasks: readonly TaskRecord[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly places: readonly string[]
  readonly ownWords: readonly string[]
  readonly present: Present
}

interface Props extends Surroundings, RecordedProps {
  /** null: closed. */
  readonly observation: ObservationRecord | null
  /** Name of the analyst who made it; null when it is whoever looks. */
  readonly madeBy: string | null
  readonly onChange: OnChange
  /** The owner opens the second part. */
  readonly onSplit: (at: string) => void
  /** True on the second part right after cutting. */
  readonly isSecondPart: boolean
  readonly onRemove: () => void
  /** Photos and voice notes of it. */
  readonly media?: ComponentChildren
  readonly onHistory: () => void
  readonly onClose: () => void
}

/** Everything about one observation can be put right afterwards. Saves as typed. */
export function ObservationSheet({ observation, onClose, ...rest }: Props) {
  const { observe, common } = useMessages()
  const history = useArea('history', historyTexts)
  const title = observation?.kind === 'note' ? observe.editNoteTitle : observe.editTitle
  return (
    <Sheet
      from="side"
      open={observation !== null}
      title={title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" icon="trash" onClick={rest.onRemove}>
            {common.delete}
          </Button>
          <Button variant="quiet" icon="clock" onClick={rest.onHistory}>
            {history.show}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      {observation && <Fields key={observation.id} {...rest} observation={observation} />}
    </Sheet>
  )
}

function Fields(props: Omit<Props, 'onClose'> & { readonly observation: ObservationRecord }) {
  const { observation, madeBy, isSecondPart, onChange, onSplit, places, ownWords } = props
  const { observe, common } = useMessages()
  const { formatDate } = useFormat()
  const [showsContext, setShowsContext] = useState(false)
  const context = {
    location: observation.location ?? '',
    load: observation.load,
    environment: observation.environment ?? {},
    company: observation.company ?? [],
  }
  return (
    <>
      <p class="observation__day" tabIndex={-1} data-autofocus>
        {formatDate(observation.start, 'weekday')}
        {madeBy && ` · ${observe.by({ name: madeBy })}`}
      </p>
      {isSecondPart && (
        <p class="observation__did-split" role="status">
          {observe.didSplit}
        </p>
      )}
      {observation.kind === 'note' && <NoteField observation={observation} onChange={onChange} />}
      <TimeFields observation={observation} present={props.present} onChange={onChange} />
      <WhoFields {...props} />
      {observation.kind !== 'note' && <NoteField observation={observation} onChange={onChange} />}
      {observation.kind !== 'note' && <RecordedFields {...props} />}
      {observation.kind === 'interval' && (
        <SplitFields observation={observation} present={props.present} onSplit={onSplit} />
      )}
      {props.media}
      <section class="floor__group">
        <Button
          aria-expanded={showsContext}
          iconEnd={showsContext ? 'chevron-up' : 'chevron-down'}
          onClick={() => setShowsContext(!showsContext)}
        >
          {observe.contextTitle}
        </Button>
        {!showsContext && <ContextSummary observation={observation} none={common.none} />}
      </section>
      {showsContext && (
        <ContextFields
          context={context}
          places={places}
          ownWords={ownWords}
          onPlace={(location) => onChange({ location })}
          onLoad={(factor, on) => onChange({ load: withLoad(observation.load, factor, on) })}
          onGrade={(factor, level) =>
            onChange({ environment: withGrade(observation.environment, factor, level) })
          }
        />
      )}
    </>
  )
}

function NoteField({ observation, onChange }: { observation: ObservationRecord; onChange: OnChange }) {
  const { observe } = useMessages()
  return (
    <TextArea
      label={observe.note}
      value={observation.note ?? ''}
      maxLength={20_000}
      onInput={(note) => onChange({ note }, true)}
    />
  )
}
