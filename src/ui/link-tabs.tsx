import { useEffect, useRef } from 'preact/hooks'
import './tabs.css'
import { markMore, showInRow } from './show-in-row.ts'

export interface LinkTab {
  readonly key: string
  readonly label: string
  readonly href: string
  /** A number beside the label, e.g. how many. */
  readonly count?: string
}

interface Props {
  readonly label: string
  readonly tabs: readonly LinkTab[]
  /** The one that is on screen. */
  readonly current: string
}

/** Places beside each other that each have an address of their own; they look like tabs and are links. */
export function LinkTabs({ label, tabs, current }: Props) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => showInRow(row.current, '[aria-current]'), [current, tabs.length])
  useEffect(() => (row.current ? markMore(row.current, '[aria-current]') : undefined), [])
  return (
    <nav ref={row} class="tabs__list link-tabs" aria-label={label}>
      {tabs.map(({ key, href, count, ...tab }) => (
        <a key={key} class="tabs__tab" href={href} aria-current={key === current ? 'page' : undefined}>
          {tab.label}
          {count !== undefined && <span class="tabs__count">{count}</span>}
        </a>
      ))}
    </nav>
  )
}
