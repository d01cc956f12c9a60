import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

export interface Entry {
  readonly id: string
  readonly name: string
  /** The record's other fields, on the same row. */
  readonly fields: ComponentChildren
}

interface Props {
  readonly title: string
  /** What belongs here, shown while the list is empty. */
  readonly hint: string
  readonly nameLabel: string
  readonly addLabel: string
  readonly entries: readonly Entry[]
  /** The fields of a row are many: they go below the name sooner. */
  readonly wide?: boolean
  /** Offered in the entry field, e.g. the next free code. */
  readonly suggestion?: string
  /** What is amiss with a name among the others; it stays all the same. */
  readonly problemOf?: (name: string, ownId?: string) => string | null
  readonly onAdd: (name: string) => void
  readonly onRename: (id: string, name: string) => void
  /** @param place from 0 */
  readonly onMove: (id: string, place: number) => void
  readonly onRemove: (id: string, name: string) => void
  /** Shows what was changed in one. */
  readonly onHistory: (id: string, name: string) => void
  /** A list that exists already comes in. */
  readonly onImport: () => void
}

/** Rows drawn at first: with their fields a thousand would take seconds. */
const SHOWN = 100

/** A list one fills by typing, Enter, typing, Enter. */
export function EntryList(props: Props) {
  const { common, department } = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { title, hint, entries } = props
  const [limit, setLimit] = useState(SHOWN)
  const isPrinting = useIsPrinting()
  const shown = isPrinting ? entries : entries.slice(0, limit)
  return (
    <section class="entry-list" data-wide={props.wide} aria-label={title}>
      <header class="entry-list__head">
        <h2 class="entry-list__title">
          {title} <span class="entry-list__count">{entries.length > 0 && entries.length}</span>
        </h2>
        <Button variant="quiet" icon="upload" onClick={props.onImport}>
          <span aria-hidden="true">{common.import}</span>
          <VisuallyHidden>{tables.importList({ list: title })}</VisuallyHidden>
        </Button>
      </header>
      {entries.length === 0 && <p class="entry-list__hint">{hint}</p>}
      {entries.length > 0 && (
        <ul class="entry-list__rows">
          {shown.map((entry, place) => (
            <EntryRow key={entry.id} {...props} entry={entry} place={place} />
          ))}
        </ul>
      )}
      {shown.length < entries.length && (
        <Button onClick={() => setLimit(limit + 5 * SHOWN)}>
          {department.showMore({ count: entries.length - shown.length })}
        </Button>
      )}
      <QuickEntry
        label={props.addLabel}
        addLabel={common.add}
        suggestion={props.suggestion}
        problemOf={props.problemOf}
        onAdd={props.onAdd}
      />
    </section>
  )
}

function EntryRow({ entry, place, entries, nameLabel, ...on }: Props & { entry: Entry; place: number }) {
  const { department } = useMessages()
  const history = useArea('history', historyTexts)
  return (
    <li class="entry-row" data-record={entry.id}>
      <TextField
        class="entry-row__name"
        label={nameLabel}
        labelHidden
        value={entry.name}
        onInput={(name) => on.onRename(entry.id, name)}
        problem={on.problemOf?.(entry.name, entry.id) ?? null}
        maxLength={300}
      />
      <div class="entry-row__fields">{entry.fields}</div>
      <div class="entry-row__actions">
        <IconButton
          icon="chevron-up"
          label={department.moveUp({ name: entry.name })}
          disabled={place === 0}
          onClick={() => on.onMove(entry.id, place - 1)}
        />
        <IconButton
          icon="chevron-down"
          label={department.moveDown({ name: entry.name })}
          disabled={place === entries.length - 1}
          onClick={() => on.onMove(entry.id, place + 1)}
        />
        <IconButton
          icon="clock"
          label={history.showOf({ name: entry.name })}
          onClick={() => on.onHistory(entry.id, entry.name)}
        />
        <IconButton
          icon="trash"
          label={department.remove({ name: entry.name })}
          onClick={() => on.onRemove(entry.id, entry.name)}
        />
      </div>
    </li>
  )
}
