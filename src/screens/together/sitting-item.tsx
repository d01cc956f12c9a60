import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { HistoryLine } from '../history/history-props.ts'

/** What one person did in one go. */
export interface SittingLine {
  readonly key: string
  readonly who: string
  /** When and where, in words. */
  readonly facts: string
  /** How many changes, and how many of them are new. */
  readonly count: number
  readonly newCount: number
  /** Their keys, newest first. */
  readonly actions: readonly string[]
  /** Told of what is in sight only. */
  readonly textOf: (key: string) => ActionLine
}

export interface ActionLine {
  readonly title: string | null
  readonly lines: readonly HistoryLine[]
  /** The record it is about, by name, where one can go and see it. */
  readonly opens: string | null
  readonly isNew: boolean
}

interface Props {
  readonly sitting: SittingLine
  readonly onOpen: (key: string) => void
}

/** Actions shown before somebody asks for all, and then at most. */
const FEW = 3
const MOST = 200
/** Changes told of one action. */
const LINES = 3

export function SittingItem({ sitting, onOpen }: Props) {
  const words = useArea('incoming', incomingTexts)
  const [showsAll, setShowsAll] = useState(false)
  const { who, facts, count, newCount, actions, textOf } = sitting
  const shown = actions.slice(0, showsAll ? MOST : FEW)
  return (
    <li class="activity__sitting">
      <div class="activity__head">
        <h3 class="activity__who">{who}</h3>
        {newCount > 0 && <StatusWord tone="plain">{words.newCount({ count: newCount })}</StatusWord>}
        <p class="activity__facts">{facts}</p>
      </div>
      <ul class="activity__actions">
        {shown.map((key) => (
          <Action key={key} {...textOf(key)} onOpen={() => onOpen(key)} />
        ))}
      </ul>
      {actions.length > FEW && (
        <Button class="activity__more" variant="quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showFewer : words.showAll({ count })}
        </Button>
      )}
    </li>
  )
}

function Action({ title, lines, opens, onOpen }: ActionLine & { readonly onOpen: () => void }) {
  const words = useArea('incoming', incomingTexts)
  return (
    <li class="activity__action">
      <div class="activity__words">
        {title && <p>{title}</p>}
        {!title && lines.slice(0, LINES).map((line, index) => <Line key={index} {...line} />)}
      </div>
      {opens && (
        <Button variant="quiet" onClick={onOpen}>
          <span aria-hidden="true">{words.open}</span>
          <VisuallyHidden>{words.openOf({ name: opens })}</VisuallyHidden>
        </Button>
      )}
    </li>
  )
}

function Line({ text, sides }: HistoryLine) {
  const history = useArea('history', historyTexts)
  if (!sides) return <p>{text}</p>
  return (
    <p>
      {text}: <VisuallyHidden>{history.from}</VisuallyHidden>
      <del>{sides.was}</del>
      <span aria-hidden="true"> → </span>
      <VisuallyHidden>{history.to}</VisuallyHidden>
      <ins>{sides.now}</ins>
    </p>
  )
}
