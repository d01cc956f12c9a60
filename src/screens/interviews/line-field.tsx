import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteId } from '../../records/ids.ts'
import { insertLines, MAX_LINE, type Pieces, splitTyped } from './split-typed.ts'
import { changeBetween, moveCaret } from './text-change.ts'

/** What happens in the field of a line. Stable functions: a line is drawn again only when it changed. */
export interface LineEvents {
  readonly onFocus: (id: NoteId) => void
  /** @param base what the field showed before */
  readonly onType: (id: NoteId, base: string, typed: string) => void
  readonly onCut: (id: NoteId, base: string, cut: Pieces) => void
  /** Enter in front of the first sign. */
  readonly onBefore: (id: NoteId) => void
  /** Backspace with nothing before the caret, or Delete with nothing after it. */
  readonly onJoin: (id: NoteId, way: 'back' | 'on') => void
  readonly onLeave: (id: NoteId, way: 'up' | 'down') => void
  readonly onTakeBack: (id: NoteId, way: 'undo' | 'redo') => void
}

interface Props extends LineEvents {
  readonly id: NoteId
  /** What the document holds. */
  readonly text: string
  readonly label: string
  readonly placeholder: string
  /** Fields by line, so that the sheet can bring the focus somewhere. */
  readonly fields: Map<NoteId, HTMLTextAreaElement>
}

/**
 * The field of one line. It keeps its own text, and words of others are brought in around the caret: so neither caret
 * nor selection jumps, and a word that is being composed (accents, dictation) is left alone until it is done.
 */
export function LineField(props: Props) {
  const { id, text, label, placeholder, fields, onFocus } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(props)
  latest.current = props
  /** What the field showed when it and the document last agreed, or when the last letter was typed. */
  const shown = useRef('')
  const [, settle] = useState(0)

  useLayoutEffect(() => {
    if (!field.current || isComposing(field.current)) return
    bringIn(field.current, text)
    shown.current = text
  })

  useLayoutEffect(() => {
    const own = field.current
    if (!own) return
    fields.set(id, own)
    const stop = listen(
      own,
      () => latest.current,
      shown,
      () => settle((count) => count + 1),
    )
    return () => {
      stop()
      if (fields.get(id) === own) fields.delete(id)
    }
  }, [id, fields])

  return (
    <div class="line__grow">
      <textarea
        ref={field}
        class="line__text"
        rows={1}
        maxLength={MAX_LINE}
        autoComplete="off"
        autoCapitalize="sentences"
        spellcheck
        aria-label={label}
        placeholder={placeholder}
        onFocus={() => onFocus(id)}
      />
    </div>
  )
}

const COMPOSING = 'composing'
const isComposing = (field: HTMLTextAreaElement) => field.dataset[COMPOSING] === 'true'

/** Shows `text` with the caret where it was between the words around it. */
function bringIn(field: HTMLTextAreaElement, text: string): void {
  if (field.value !== text) {
    const { selectionStart, selectionEnd, selectionDirection } = field
    const change = changeBetween(field.value, text)
    const hasFocus = document.activeElement === field
    field.value = text
    // Some engines bring the focus along with a selection.
    if (hasFocus) {
      field.setSelectionRange(
        moveCaret(selectionStart, change),
        moveCaret(selectionEnd, change),
        selectionDirection,
      )
    }
  }
  grow(field)
}

/** Where a field cannot grow by itself, an unseen copy of its text gives the height. */
const GROWS = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content') === true
function grow(field: HTMLTextAreaElement): void {
  if (!GROWS && field.parentElement) field.parentElement.dataset.text = field.value
}

/** @param onSettled a composed word is done: what others wrote meanwhile can be shown */
function listen(
  field: HTMLTextAreaElement,
  now: () => Props,
  shown: { current: string },
  onSettled: () => void,
): () => void {
  const handleInput = () => {
    const base = shown.current
    const cut = splitTyped(base, field.value)
    shown.current = cut ? cut.pieces[0]! : field.value
    if (cut) bringIn(field, cut.pieces[0]!)
    grow(field)
    if (cut) now().onCut(now().id, base, cut)
    else if (field.value !== base) now().onType(now().id, base, field.value)
  }
  const cutBy = (inserted: string): boolean => {
    const { selectionStart, selectionEnd, value } = field
    const cut = insertLines(value.slice(0, selectionStart), inserted, value.slice(selectionEnd))
    if (!cut) return false
    const base = shown.current
    shown.current = cut.pieces[0]!
    bringIn(field, cut.pieces[0]!)
    now().onCut(now().id, base, cut)
    return true
  }
  const handleBefore = (event: InputEvent) => {
    if (event.isComposing) return
    const { inputType } = event
    if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') {
      event.preventDefault()
      if (field.value !== '' && field.selectionEnd === 0) now().onBefore(now().id)
      else cutBy('\n')
    } else if (inputType === 'historyUndo' || inputType === 'historyRedo') {
      event.preventDefault()
      now().onTakeBack(now().id, inputType === 'historyUndo' ? 'undo' : 'redo')
    }
  }
  const handlePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain').replace(/(\r\n?|\n)+$/, '') ?? ''
    if (cutBy(text)) event.preventDefault()
  }
  const handleKey = (event: KeyboardEvent) => {
    const act = event.isComposing ? null : keyAct(event, field)
    if (!act) return
    event.preventDefault()
    const { id, onJoin, onLeave, onTakeBack } = now()
    if (act === 'back' || act === 'on') onJoin(id, act)
    else if (act === 'undo' || act === 'redo') onTakeBack(id, act)
    else onLeave(id, act)
  }
  const handleStart = () => {
    field.dataset[COMPOSING] = 'true'
  }
  const handleEnd = () => {
    delete field.dataset[COMPOSING]
    handleInput()
    onSettled()
  }
  const listeners = {
    input: handleInput,
    beforeinput: handleBefore,
    paste: handlePaste,
    keydown: handleKey,
    compositionstart: handleStart,
    compositionend: handleEnd,
  } as const
  for (const [name, listener] of Object.entries(listeners)) {
    field.addEventListener(name, listener as EventListener)
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      field.removeEventListener(name, listener as EventListener)
    }
  }
}

type KeyAct = 'back' | 'on' | 'up' | 'down' | 'undo' | 'redo'

function keyAct(event: KeyboardEvent, field: HTMLTextAreaElement): KeyAct | null {
  const { key, shiftKey } = event
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
    return key.toLowerCase() === 'y' && event.ctrlKey ? 'redo' : null
  }
  const { selectionStart, selectionEnd, value } = field
  if (shiftKey || selectionStart !== selectionEnd) return null
  if (key === 'Backspace' && selectionStart === 0) return 'back'
  if (key === 'Delete' && selectionStart === value.length) return 'on'
  if (key === 'ArrowUp' && (selectionStart === 0 || isOneRow(field))) return 'up'
  if (key === 'ArrowDown' && (selectionStart === value.length || isOneRow(field))) return 'down'
  return null
}

const isOneRow = (field: HTMLTextAreaElement) => {
  const row = Number.parseFloat(getComputedStyle(field).lineHeight)
  return field.scrollHeight < row * 2
}
