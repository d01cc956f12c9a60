import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import { Icon } from '../../ui/icon.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { type Guide, topicWords } from './method-guide.ts'

interface Props {
  readonly guide: Guide
  /** Lines per topic. */
  readonly counts: ReadonlyMap<string, number>
  /** The topic of the line one is in. */
  readonly current: string
  readonly onChoose: (topic: string) => void
}

/** The topics in free order: which were touched, which one it is about now, and what to ask. One tap and one writes on under it. */
export function GuidePanel({ guide, counts, current, onChoose }: Props) {
  const interviews = useArea('interviews', dutch)
  const [areAsked, setAsked] = useState(false)
  const row = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => bringIntoRow(row.current), [current])
  const own = guide.topics.map(({ topic }) => topic)
  const others = [...counts.keys()].filter((topic) => !own.includes(topic))
  const prompts = guide.topics.find(({ topic }) => topic === current)?.prompts ?? []
  const rowOf = (topic: string, place: number | null) => (
    <TopicRow
      key={topic}
      name={topicWords(topic, interviews)}
      place={place}
      count={counts.get(topic) ?? 0}
      isCurrent={topic === current}
      onChoose={() => onChoose(topic)}
    />
  )
  return (
    <section class="guide" aria-label={interviews.topicsTitle}>
      <h2 class="guide__title">{guide.id === null ? interviews.topicsTitle : guide.name}</h2>
      <ol ref={row} class="guide__topics">
        {own.map((topic, index) => rowOf(topic, index + 1))}
      </ol>
      {others.length > 0 && (
        <div class="guide__others">
          <h3 class="guide__subtitle">{interviews.otherTopicsTitle}</h3>
          <ul class="guide__topics">{others.map((topic) => rowOf(topic, null))}</ul>
        </div>
      )}
      <div class="guide__prompts" data-open={areAsked}>
        <button
          type="button"
          class="guide__ask"
          aria-expanded={areAsked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setAsked(!areAsked)}
        >
          {topicWords(current, interviews)}: {interviews.askAbout.toLowerCase()}
          <Icon name={areAsked ? 'chevron-up' : 'chevron-down'} />
        </button>
        <h3 class="guide__subtitle">{interviews.askAbout}</h3>
        {prompts.length === 0 ? (
          <p class="guide__none">{interviews.noPrompts}</p>
        ) : (
          <ul class="guide__questions">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** Where the topics stand in one row: the one it is about now comes into sight, sideways only. */
function bringIntoRow(row: HTMLElement | null): void {
  const topic = row?.querySelector<HTMLElement>('[aria-current]')
  if (!row || !topic) return
  const [outer, inner] = [row.getBoundingClientRect(), topic.getBoundingClientRect()]
  if (inner.left < outer.left || inner.right > outer.right) {
    row.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2
  }
}

interface RowProps {
  readonly name: string
  /** From 1; null for a topic the guide does not have. */
  readonly place: number | null
  readonly count: number
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

function TopicRow({ name, place, count, isCurrent, onChoose }: RowProps) {
  const interviews = useArea('interviews', dutch)
  return (
    <li>
      <button
        type="button"
        class="guide__topic"
        aria-current={isCurrent ? 'step' : undefined}
        data-touched={count > 0}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <span class="guide__mark" aria-hidden="true">
          {count > 0 ? <Icon name="check" /> : (place ?? '')}
        </span>
        <span class="guide__name">{name}</span>
        <VisuallyHidden>{interviews.topicState({ count })}</VisuallyHidden>
        {count > 0 && (
          <span class="guide__count" aria-hidden="true">
            {count}
          </span>
        )}
      </button>
    </li>
  )
}
