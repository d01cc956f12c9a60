import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { NoteRecord } from '../../records/document-records.ts'
import type { NoteId } from '../../records/ids.ts'
import { useStable } from '../observe/use-stable.ts'
import { SheetLineRow } from './sheet-line.tsx'
import { type Draft, type LineLinks, sheetLines } from './sheet-lines.ts'
import type { Pieces } from './split-typed.ts'

/** What the analyst does on the sheet; each is one step to undo. */
export interface SheetActions {
  readonly newId: () => NoteId
  readonly onWrite: (draft: Draft, text: string) => void
  readonly onType: (id: NoteId, base: string, typed: string) => void
  readonly onCut: (line: Draft, base: string, pieces: readonly string[], ids: readonly NoteId[]) => void
  /** @returns false when the two do not fit in one */
  readonly onJoin: (first: NoteId, second: NoteId) => boolean
  readonly onTopic: (id: NoteId, topic: string) => void
  readonly onQuote: (id: NoteId, isQuote: boolean) => void
  readonly onTask: (id: NoteId, picked: string | null) => void
  readonly onFinding: (id: NoteId, picked: string | null) => void
  readonly onTakeBack: (way: 'undo' | 'redo') => void
}

interface Props extends SheetActions {
  readonly notes: readonly NoteRecord[]
  readonly links: ReadonlyMap<NoteId, LineLinks>
  readonly topics: readonly string[]
  /** What second readers made of a line; nothing of most. */
  readonly remarksOf?: ((id: NoteId) => ComponentChildren) | undefined
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** The line with the caret, or that had it last. */
  readonly onCurrent: (id: NoteId) => void
  /** Where the caret is asked to go next; the sheet answers it after drawing. */
  readonly wish: { current: CaretWish | null }
}

export interface CaretWish {
  readonly id: NoteId
  readonly at: number | 'end'
  /** Only when nothing else has the focus: the line with the caret went away. Then to the first of these that is still there. */
  readonly ifLost?: readonly NoteId[]
}

/** The growing sheet: every paragraph a line, an empty one where one can go on. */
export function InterviewSheet(props: Props) {
  const { notes, draft, topics, links, wish, newId } = props
  const interviews = useArea('interviews', dutch)
  const [fields] = useState(() => new Map<NoteId, HTMLTextAreaElement>())
  const lines = sheetLines(notes, draft)
  const isDraft = (id: NoteId) => id === draft.id && !notes.some((note) => note.id === id)
  const textOf = (id: NoteId) => notes.find((note) => note.id === id)?.text ?? ''
  const neighbour = (id: NoteId, by: -1 | 1) => {
    const place = lines.findIndex((line) => line.id === id)
    return place < 0 ? undefined : lines[place + by]
  }
  const go = (id: NoteId, at: number | 'end') => {
    wish.current = { id, at }
    answer(wish, fields)
  }
  const freshDraft = (topic: string, after: Draft['after']) => {
    const fresh = { id: newId(), topic, after }
    wish.current = { id: fresh.id, at: 0 }
    props.onDraft(fresh)
  }

  useLayoutEffect(() => answer(wish, fields))

  const handleType = useStable((id: NoteId, base: string, typed: string) => {
    if (!isDraft(id)) return props.onType(id, base, typed)
    props.onWrite(draft, typed)
    props.onDraft({ id: newId(), topic: draft.topic, after: 'end' })
  })
  const handleCut = useStable((id: NoteId, base: string, { pieces, caret }: Pieces) => {
    const [first = '', ...rest] = pieces
    const topic = lines.find((line) => line.id === id)?.topic ?? draft.topic
    if (rest.length === 1 && first === '' && rest[0] === '') return
    if (rest.length === 1 && rest[0] === '') {
      if (first !== base) handleType(id, base, first)
      return freshDraft(topic, id)
    }
    const ids = rest.map(newId)
    props.onCut({ id, topic, after: isDraft(id) ? draft.after : id }, base, pieces, ids)
    wish.current = { id: ids.at(-1)!, at: caret }
    if (isDraft(id)) props.onDraft({ id: newId(), topic, after: 'end' })
  })
  const handleBefore = useStable((id: NoteId) => {
    const topic = lines.find((line) => line.id === id)?.topic ?? draft.topic
    freshDraft(topic, neighbour(id, -1)?.id ?? 'start')
  })
  const handleJoin = useStable((id: NoteId, way: 'back' | 'on') => {
    const other = neighbour(id, way === 'back' ? -1 : 1)
    if (!other) return
    const [first, second] = way === 'back' ? [other.id, id] : [id, other.id]
    if (isDraft(first) || isDraft(second)) {
      if (draft.after !== 'end') props.onDraft({ ...draft, id: newId(), after: 'end' })
      const kept = isDraft(first) ? second : first
      return go(kept, isDraft(first) ? 0 : 'end')
    }
    const at = textOf(first).length
    if (props.onJoin(first, second)) wish.current = { id: first, at }
  })
  const handleLeave = useStable((id: NoteId, way: 'up' | 'down') => {
    const next = neighbour(id, way === 'up' ? -1 : 1)
    if (next) go(next.id, way === 'up' ? 'end' : 0)
  })
  const handleTakeBack = useStable((id: NoteId, way: 'undo' | 'redo') => {
    const place = lines.findIndex((line) => line.id === id)
    const nearest = [...lines.slice(0, place).reverse(), ...lines.slice(place + 1)]
    props.onTakeBack(way)
    wish.current = { id, at: 'end', ifLost: nearest.map((line) => line.id) }
  })
  const events = {
    onFocus: useStable(props.onCurrent),
    onType: handleType,
    onCut: handleCut,
    onBefore: handleBefore,
    onJoin: handleJoin,
    onLeave: handleLeave,
    onTakeBack: handleTakeBack,
    onTopic: useStable((id: NoteId, topic: string) =>
      isDraft(id) ? props.onDraft({ ...draft, topic }) : props.onTopic(id, topic),
    ),
    onQuote: useStable(props.onQuote),
    onTask: useStable(props.onTask),
    onFinding: useStable(props.onFinding),
  }

  return (
    <div class="sheet">
      <ol class="sheet__lines" aria-label={interviews.sheet}>
        {lines.map((line, index) => (
          <SheetLineRow
            key={line.id}
            id={line.id}
            note={line.note}
            topic={line.topic}
            place={index + 1}
            topics={topics}
            goesOn={index > 0 && lines[index - 1]!.topic === line.topic}
            isFirst={lines.length === 1}
            links={links.get(line.id)}
            remarks={line.note && props.remarksOf?.(line.id)}
            fields={fields}
            {...events}
          />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrows lead there; this is the blank paper under the lines */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing a keyboard needs */}
      <div
        class="sheet__rest"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (draft.after === 'end' || lines.at(-1)?.id === draft.id) go(draft.id, 'end')
          else freshDraft(draft.topic, 'end')
        }}
      />
      <p class="sheet__hint">{interviews.sheetHint}</p>
    </div>
  )
}

function answer(wish: { current: CaretWish | null }, fields: ReadonlyMap<NoteId, HTMLTextAreaElement>): void {
  const asked = wish.current
  if (!asked) return
  const field = [asked.id, ...(asked.ifLost ?? [])].map((id) => fields.get(id)).find(Boolean)
  if (asked.ifLost && document.activeElement !== document.body) wish.current = null
  if (!field || wish.current === null) return
  wish.current = null
  field.focus()
  const at = asked.at === 'end' ? field.value.length : Math.min(asked.at, field.value.length)
  field.setSelectionRange(at, at)
}
