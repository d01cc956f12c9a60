import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Evidence, EvidenceOption } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly options: readonly EvidenceOption[]
  readonly onAdd: (evidence: Evidence) => void
  readonly onClose: () => void
}

const GROUPS = ['quote', 'line', 'observation', 'figure'] as const
/** Of each group; who wants another one searches. */
const MOST = 12

/** Lines, quotes, recordings and numbers of the department, to rest a finding on; stays open for more than one. */
export function EvidencePicker({ options, onAdd, onClose }: Props) {
  const words = useFindingWords()
  const { common } = useMessages()
  const [query, setQuery] = useState('')
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = options.filter(({ label, words: said }) => {
    const text = `${label} ${said}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  const add = ({ key, evidence }: EvidenceOption) => {
    setAdded(new Set([...added, key]))
    onAdd(evidence)
  }
  return (
    <Sheet open from="side" title={words.pickTitle} closeLabel={common.done} onClose={onClose}>
      <TextField label={words.pickFind} type="search" value={query} onInput={setQuery} />
      {found.length === 0 && <p class="finding__none">{words.pickNothing}</p>}
      {GROUPS.map((group) => {
        const own = found.filter((each) => each.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} class="picker__group">
            <h3 class="finding__subtitle">{words.pickGroups[group]}</h3>
            <ul class="picker__list">
              {own.slice(0, MOST).map((option) => {
                const isAdded = option.isAdded || added.has(option.key)
                return (
                  <li key={option.key}>
                    <button
                      type="button"
                      class="picker__option"
                      disabled={isAdded}
                      onClick={() => add(option)}
                    >
                      <span>
                        {option.words && <q class="evidence__words">{option.words}</q>}
                        <span class="evidence__label">
                          {option.label}
                          {isAdded && ` · ${words.pickAdded}`}
                        </span>
                      </span>
                      <Icon name={isAdded ? 'check' : 'plus'} />
                    </button>
                  </li>
                )
              })}
            </ul>
            {own.length > MOST && <p class="finding__none">{words.pickMore({ count: own.length - MOST })}</p>}
          </section>
        )
      })}
    </Sheet>
  )
}
