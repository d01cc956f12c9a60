import type { ComponentChildren } from 'preact'
import { memo } from 'preact/compat'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { NoteRecord } from '../../records/document-records.ts'
import type { NoteId } from '../../records/ids.ts'
import { Icon } from '../../ui/icon.tsx'
import { type LineEvents, LineField } from './line-field.tsx'
import { topicWords } from './method-guide.ts'
import type { LineLinks } from './sheet-lines.ts'
import { TopicTag } from './topic-tag.tsx'

export interface LineActions extends LineEvents {
  readonly onTopic: (id: NoteId, topic: string) => void
  readonly onQuote: (id: NoteId, isQuote: boolean) => void
  /** @param picked the words that are selected; null for the whole line */
  readonly onTask: (id: NoteId, picked: string | null) => void
  readonly onFinding: (id: NoteId, picked: string | null) => void
}

interface Props extends LineActions {
  readonly id: NoteId
  /** null: the draft. */
  readonly note: NoteRecord | null
  readonly topic: string
  /** From 1. */
  readonly place: number
  /** Topics one can choose from. */
  readonly topics: readonly string[]
  /** The line before it has the same topic: the margin need not say it so loud. */
  readonly goesOn: boolean
  readonly isFirst: boolean
  readonly links: LineLinks | undefined
  /** What second readers made of it. */
  readonly remarks?: ComponentChildren
  readonly fields: Map<NoteId, HTMLTextAreaElement>
}

/** One paragraph: its topic in the margin, its words, a star, and what came of it. */
export const SheetLineRow = memo((props: Props) => {
  const { id, note, topic, place, links, fields } = props
  const { levels } = useMessages()
  const interviews = useArea('interviews', dutch)
  const isQuote = note?.important === true
  const picked = () => pickedWords(fields.get(id))
  return (
    <li
      class="line"
      data-record={id}
      data-draft={note === null}
      data-quote={isQuote}
      data-goes-on={props.goesOn}
      data-topic={topic}
    >
      <TopicTag
        topic={topic}
        topics={props.topics}
        label={interviews.topicOfLine({ place })}
        onChange={(next) => props.onTopic(id, next)}
      />
      <div class="line__words">
        <LineField
          {...props}
          id={id}
          text={note?.text ?? ''}
          label={
            note
              ? interviews.line({ place, topic: topicWords(topic, interviews) })
              : interviews.newLine({ topic: topicWords(topic, interviews) })
          }
          placeholder={
            note ? '' : props.isFirst ? interviews.firstLinePlaceholder : interviews.nextLinePlaceholder
          }
        />
        {links && (
          <ul class="line__links">
            {links.tasks.map((task) => (
              <li key={task.id}>
                <a class="line__link" href={task.href}>
                  <Icon name="clipboard" />
                  {interviews.isTask({ name: task.name || interviews.namelessTask })}
                </a>
              </li>
            ))}
            {links.findings.map((finding) => (
              <li key={finding.id}>
                <a class="line__link" href={finding.href}>
                  <Icon name="note" />
                  {interviews.isFinding({ kind: levels.findingKinds[finding.kind] })}
                </a>
              </li>
            ))}
          </ul>
        )}
        {props.remarks}
      </div>
      {note && (
        <div class="line__acts">
          <button
            type="button"
            class="line__star"
            aria-pressed={isQuote}
            aria-label={interviews.quote({ place })}
            title={interviews.quote({ place })}
            onMouseDown={keepFocus}
            onClick={() => props.onQuote(id, !isQuote)}
          >
            <Icon name="star" />
          </button>
          {(links?.tasks.length ?? 0) === 0 && (
            <button
              type="button"
              class="line__act"
              aria-label={interviews.toTaskOf({ place })}
              onMouseDown={keepFocus}
              onClick={() => props.onTask(id, picked())}
            >
              {interviews.toTask}
            </button>
          )}
          {(links?.findings.length ?? 0) === 0 && (
            <button
              type="button"
              class="line__act"
              aria-label={interviews.toFindingOf({ place })}
              onMouseDown={keepFocus}
              onClick={() => props.onFinding(id, picked())}
            >
              {interviews.toFinding}
            </button>
          )}
        </div>
      )}
    </li>
  )
})

/** The caret stays where it is, and the keyboard of a tablet stays up. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

function pickedWords(field: HTMLTextAreaElement | undefined): string | null {
  if (!field || document.activeElement !== field) return null
  const words = field.value.slice(field.selectionStart, field.selectionEnd).trim()
  return words === '' ? null : words
}
