import type { ComponentChildren } from 'preact'
import type { WatchAgreement } from '../../analysis/watching/watch-agreement.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { watching } from '../../i18n/nl/watching.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { DimensionTable } from './dimension-table.tsx'
import { EventLists, type WatchNames } from './event-lists.tsx'
import { gradeOf, weakestOf } from './seconds-apart.ts'
import './watching.css'

/** What is chosen to compare, and from what. */
export interface WatchChoice {
  readonly first: string
  readonly second: string
  /** A calendar date. */
  readonly day: string
  /** A person, or one of those in `watch-choices`: all that both recorded, or everybody. */
  readonly person: string
}

export interface WatchingProps {
  readonly places: ComponentChildren
  /** Fewer than two: nothing to compare yet. */
  readonly analysts: readonly Option<string>[]
  readonly days: readonly Option<string>[]
  readonly people: readonly Option<string>[]
  /** Codes of people only one of the two recorded, who are not compared; ''. */
  readonly leftOut: string
  readonly choice: WatchChoice | null
  readonly onChoose: (choice: WatchChoice) => void
  /** Null where the two did not watch at the same time. */
  readonly agreement: WatchAgreement | null
  readonly names: WatchNames
  readonly floorHref: string
  readonly onPractice: () => void
}

/** How far two analysts agree who watched the same work, and every event it rests on. */
export function WatchingScreen(props: WatchingProps) {
  const { places, choice } = props
  const words = useArea('watching', watching)
  return (
    <div class="watching">
      {places}
      <PageHeader title={words.title} lead={words.lead} />
      {choice ? <Compared {...props} choice={choice} /> : <NotYet {...props} />}
    </div>
  )
}

function NotYet({ floorHref, onPractice }: WatchingProps) {
  const words = useArea('watching', watching)
  return (
    <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
      <ol class="watching__steps">
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <a class="button" data-variant="primary" href={floorHref}>
        <span class="button__label">{words.toFloor}</span>
      </a>
      <button type="button" class="button" data-variant="secondary" onClick={onPractice}>
        <span class="button__label">{words.toPractice}</span>
      </button>
    </EmptyNotice>
  )
}

function Compared(props: WatchingProps & { readonly choice: WatchChoice }) {
  const { analysts, days, people, leftOut, choice, onChoose, agreement, names } = props
  const words = useArea('watching', watching)
  const nameOf = (id: string) => analysts.find(({ value }) => value === id)?.label ?? ''
  const change = (changes: Partial<WatchChoice>) => onChoose({ ...choice, ...changes })
  const others = (than: string) => analysts.map((each) => ({ ...each, disabled: each.value === than }))
  return (
    <>
      <div class="watching__choice">
        <Select
          label={words.first}
          options={others(choice.second)}
          value={choice.first}
          onChange={(first) => change({ first })}
        />
        <Select
          label={words.second}
          options={others(choice.first)}
          value={choice.second}
          onChange={(second) => change({ second })}
        />
        <Select label={words.day} options={days} value={choice.day} onChange={(day) => change({ day })} />
        <Select
          label={words.person}
          options={people}
          value={choice.person}
          onChange={(person) => change({ person })}
        />
      </div>
      {leftOut && <p class="agreement__quiet">{words.leftOut({ codes: leftOut })}</p>}
      {agreement ? (
        <div class="agreement">
          <Verdict agreement={agreement} />
          <DimensionTable agreement={agreement} />
          <EventLists
            agreement={agreement}
            names={names}
            first={nameOf(choice.first)}
            second={nameOf(choice.second)}
          />
        </div>
      ) : (
        <Notice tone="plain" title={words.notTogether}>
          <p>{words.notTogetherText}</p>
        </Notice>
      )}
    </>
  )
}

function Verdict({ agreement }: { readonly agreement: WatchAgreement }) {
  const words = useArea('watching', watching)
  const { formatPercent, formatClock } = useFormat()
  const { composite, dimensions, stretch } = agreement
  const share = composite.value ?? 0
  const weakest = weakestOf(dimensions)
  return (
    <section class="agreement__verdict" aria-live="polite">
      <p class="agreement__sentence">{words.verdict[gradeOf(share)]({ share: formatPercent(share) })}</p>
      <p>
        {weakest
          ? words.weakest({
              dimension: words.dimensions[weakest.dimension],
              agreed: weakest.agreed,
              count: weakest.count,
            })
          : words.allAlike}
      </p>
      <p class="agreement__quiet">
        {words.compared({ from: formatClock(stretch.from), until: formatClock(stretch.until) })}
      </p>
    </section>
  )
}
