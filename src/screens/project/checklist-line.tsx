import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import type { Mark } from '../../records/milestone.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Icon } from '../../ui/icon.tsx'

interface Props {
  readonly name: string
  readonly done: Mark | undefined
  readonly whoOf: (mark: Mark) => string
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onTick: (isDone: boolean) => void
  /** What it is about, shown when open. */
  readonly children: ComponentChildren
}

/** A line to tick, with who did so and when; its name opens what it is about. */
export function ChecklistLine({ name, done, whoOf, isOpen, onOpen, onTick, children }: Props) {
  const words = useArea('project', projectTexts)
  const { formatDate } = useFormat()
  const id = useId()
  return (
    <li class="checklist__line" data-done={Boolean(done)}>
      <div class="checklist__head">
        <Checkbox label={words.tick({ name })} labelHidden checked={Boolean(done)} onChange={onTick} />
        <button
          type="button"
          class="checklist__open"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onOpen}
        >
          <span class="checklist__name">
            {name}
            {done && (
              <span class="checklist__who">
                {words.tickedBy({ who: whoOf(done), date: formatDate(done.at, 'short') })}
              </span>
            )}
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
        </button>
      </div>
      <div id={id} class="checklist__about" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  )
}
