import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ResultList } from './result-list.tsx'
import { optionsOf, type SearchOption } from './search-options.ts'
import type { SearchProps } from './search-props.ts'
import './search-screen.css'

/** Everything of the project, found as one types: arrows and Enter, or a tap. */
export function SearchScreen(props: SearchProps) {
  const { query, groups, recent, onClose } = props
  const { search, common } = useMessages()
  const options = useMemo(() => optionsOf(query, groups, recent), [query, groups, recent])
  const { active, setActive, activeId, handleKey, list } = useOptions(options, query, (option) =>
    choose(option),
  )
  const listId = useId()
  const choose = ({ key, more }: SearchOption) => (more ? props.onMore(key) : props.onOpen(key))

  return (
    <Dialog open title={search.title} closeLabel={common.close} onClose={onClose}>
      <div class="search">
        <label class="search__field">
          <span class="visually-hidden">{search.label}</span>
          <Icon name="search" />
          <input
            class="search__input"
            type="text"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            data-autofocus
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            maxLength={200}
            placeholder={search.placeholder}
            value={query}
            onInput={(event) => props.onQuery(event.currentTarget.value)}
            onKeyDown={handleKey}
          />
        </label>
        <Status {...props} />
        <div class="search__list" id={listId} role="listbox" aria-label={search.results} ref={list}>
          {query.trim() === ''
            ? recent.length > 0 && (
                <ResultList
                  label={search.recent}
                  icon="clock"
                  results={recent}
                  {...{ active, setActive, choose }}
                />
              )
            : groups.map((group) => (
                <ResultList key={group.kind} {...group} {...{ active, setActive, choose }} />
              ))}
        </div>
      </div>
    </Dialog>
  )
}

function Status({ query, groups, recent, progress, failed }: SearchProps) {
  const { search, common } = useMessages()
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const isAsked = query.trim() !== ''
  return (
    <div class="search__status">
      <p role="status">
        {progress && `${search.opening(progress)} `}
        {isAsked && (count > 0 ? search.found({ count }) : !progress && common.nothingFound)}
        {!isAsked && recent.length === 0 && !progress && search.hint}
      </p>
      {failed.length > 0 && <p>{search.failed({ names: failed.join(', ') })}</p>}
    </div>
  )
}

/** Which option the arrows stand on, and the keys that move and choose. */
function useOptions(options: readonly SearchOption[], query: string, choose: (option: SearchOption) => void) {
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ query, active: '' })
  // Another query starts at its first result again.
  const isKnown = at.query === query && options.some(({ id }) => id === at.active)
  const active = isKnown ? at.active : (options[0]?.id ?? '')
  const setActive = (id: string) => setAt({ query, active: id })
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const move = (by: number) => {
    const place = options.findIndex(({ id }) => id === active)
    const next = options[(place + by + options.length) % options.length]
    if (next) setActive(next.id)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.isComposing || options.length === 0) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(options.find(({ id }) => id === active) ?? options[0]!),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return { active, setActive, activeId: active === '' ? undefined : active, handleKey, list }
}
