import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { markMore, showInRow } from './show-in-row.ts'
import './tabs.css'

export interface Tab<T extends string> {
  readonly key: T
  readonly label: string
  /** A number beside the label, e.g. how many. */
  readonly count?: string
}

interface Props<T extends string> {
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly selected: T
  readonly onSelect: (key: T) => void
  /** The panel of the selected tab. */
  readonly children: ComponentChildren
}

export function Tabs<T extends string>({ label, tabs, selected, onSelect, children }: Props<T>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  // Where they do not all fit, the selected one is in sight.
  useEffect(() => {
    showInRow(list.current, '[aria-selected="true"]')
  }, [selected, tabs.map(({ label, count }) => `${label} ${count}`).join()])
  useEffect(() => (list.current ? markMore(list.current, '[aria-selected="true"]') : undefined), [])
  const moveTo = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length]
    if (!tab) return
    onSelect(tab.key)
    list.current?.querySelector<HTMLElement>(`[id="${id}-${tab.key}"]`)?.focus()
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === selected)
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    moveTo(target)
  }
  return (
    <div class="tabs">
      <div
        ref={list}
        class="tabs__list"
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={handleKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            class="tabs__tab"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="tabs__count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div class="tabs__panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </div>
  )
}
