import { useId } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import type { MarkedText } from './marked-text.ts'
import { hasMore, moreOption, resultOption, type SearchOption } from './search-options.ts'
import type { SearchResult } from './search-props.ts'

interface Props {
  readonly label: string
  readonly icon: IconName
  readonly results: readonly SearchResult[]
  /** Found in all; the results themselves when left out. */
  readonly count?: number
  readonly kind?: string
  readonly active: string
  readonly setActive: (id: string) => void
  readonly choose: (option: SearchOption) => void
}

/** The results of one kind. */
export function ResultList({ label, icon, results, count = results.length, kind = '', ...way }: Props) {
  const { search } = useMessages()
  const headId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a listbox
    <div class="search__group" role="group" aria-labelledby={headId}>
      <p class="search__kind" id={headId}>
        <Icon name={icon} />
        {label}
        {kind !== '' && <span class="search__count">{search.count({ count })}</span>}
      </p>
      {results.map(({ key, title, excerpt, context }) => (
        <Option key={key} option={resultOption(key)} {...way}>
          {title.length > 0 && (
            <span class="search__title">
              <Marked text={title} />
            </span>
          )}
          {excerpt && (
            <span class={title.length > 0 ? 'search__excerpt' : 'search__title'}>
              <Marked text={excerpt} />
            </span>
          )}
          <span class="search__context">{context}</span>
        </Option>
      ))}
      {hasMore({ count, results }) && (
        <Option option={moreOption(kind)} {...way}>
          <span class="search__more">{search.more({ count: count - results.length })}</span>
        </Option>
      )}
    </div>
  )
}

interface OptionProps extends Pick<Props, 'active' | 'setActive' | 'choose'> {
  readonly option: SearchOption
  readonly children: preact.ComponentChildren
}

/** The keyboard stays in the field above and moves through these from there. */
function Option({ option, active, setActive, choose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of its listbox
    <div
      class="search__option"
      id={option.id}
      role="option"
      tabIndex={-1}
      aria-selected={option.id === active}
      onPointerMove={() => option.id !== active && setActive(option.id)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(option)}
    >
      {children}
    </div>
  )
}

const Marked = ({ text }: { readonly text: MarkedText }) => (
  <>{text.map((part) => (part.isMatch ? <mark class="search__mark">{part.text}</mark> : part.text))}</>
)
