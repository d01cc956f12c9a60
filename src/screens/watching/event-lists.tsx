import type { ComponentChildren } from 'preact'
import type { Match } from '../../analysis/watching/match-in-order.ts'
import type { UnmatchedEvent, WatchAgreement } from '../../analysis/watching/watch-agreement.ts'
import type { WatchedEvent, WatchedInterruption } from '../../analysis/watching/watched-event.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { watching } from '../../i18n/nl/watching.ts'
import { secondsApart } from './seconds-apart.ts'

/** Names of what is compared. */
export interface WatchNames {
  /** Of a task; '' of one without a name. */
  readonly task: (id: string) => string
  /** Code of a person; '' where it says nothing. */
  readonly person: (id: string) => string
}

interface Props {
  readonly agreement: WatchAgreement
  readonly names: WatchNames
  readonly first: string
  readonly second: string
}

/** Every event that is compared, in four lists: what to talk about first, what agrees last. */
export function EventLists({ agreement, names, first, second }: Props) {
  const words = useArea('watching', watching)
  const { matched, named, onlyFirst, onlySecond, interruptions } = agreement
  return (
    <div class="agreement__lists">
      <EventList title={words.named({ count: named.length })} isOpen={named.length > 0}>
        {named.map((match) => (
          <NamedRow key={match.first.id} match={match} names={names} />
        ))}
      </EventList>
      <Single who={first} events={onlyFirst} interruptions={interruptions.onlyFirst} names={names} />
      <Single who={second} events={onlySecond} interruptions={interruptions.onlySecond} names={names} />
      <EventList title={words.matched({ count: matched.length })} isOpen={false}>
        {matched.map((match) => (
          <MatchedRow key={match.first.id} match={match} names={names} />
        ))}
      </EventList>
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly isOpen: boolean
  readonly children: readonly ComponentChildren[]
}

function EventList({ title, isOpen, children }: ListProps) {
  const words = useArea('watching', watching)
  return (
    <details class="agreement__list" open={isOpen}>
      <summary>{title}</summary>
      {children.flat().length === 0 ? <p class="agreement__quiet">{words.nothing}</p> : <ul>{children}</ul>}
    </details>
  )
}

interface SingleProps {
  readonly who: string
  readonly events: readonly UnmatchedEvent[]
  readonly interruptions: readonly WatchedInterruption[]
  readonly names: WatchNames
}

function Single({ who, events, interruptions, names }: SingleProps) {
  const words = useArea('watching', watching)
  const { formatClock } = useFormat()
  const count = events.length + interruptions.length
  return (
    <EventList title={words.only({ who, count })} isOpen={count > 0}>
      {[
        ...events.map(({ event, reason }) => (
          <li key={event.id}>
            <Event event={event} names={names} />
            <span class="agreement__why">{words.reasons[reason]}</span>
          </li>
        )),
        ...interruptions.map(({ id, at, kind }) => (
          <li key={id}>
            <span class="agreement__when">{formatClock(at)}</span>
            <span>
              {words.interrupted({
                kind: words.kinds[kind as keyof typeof words.kinds] ?? words.kinds.other,
              })}
            </span>
          </li>
        )),
      ]}
    </EventList>
  )
}

interface RowProps {
  readonly match: Match<WatchedEvent>
  readonly names: WatchNames
}

function NamedRow({ match: { first, second }, names }: RowProps) {
  const words = useArea('watching', watching)
  return (
    <li>
      <When {...first} />
      <span>{words.namedAs({ first: useTask(first.task, names), second: useTask(second.task, names) })}</span>
    </li>
  )
}

function MatchedRow({ match, names }: RowProps) {
  const words = useArea('watching', watching)
  const { start, end } = secondsApart(match)
  const apart = [
    start > 0 && words.startsApart({ seconds: start }),
    end > 0 && words.endsApart({ seconds: end }),
  ].filter(Boolean)
  return (
    <li>
      <Event event={match.first} names={names} />
      <span class="agreement__why">{apart.length > 0 ? apart.join(', ') : words.sameTimes}</span>
    </li>
  )
}

function Event({ event, names }: { readonly event: WatchedEvent; readonly names: WatchNames }) {
  const person = names.person(event.person)
  return (
    <>
      <When {...event} />
      <span>
        {useTask(event.task, names)}
        {person && ` (${person})`}
      </span>
    </>
  )
}

function When({ start, end }: WatchedEvent) {
  const words = useArea('watching', watching)
  const { formatClock } = useFormat()
  const from = formatClock(start)
  return (
    <span class="agreement__when">
      {end === null ? from : words.stretch({ from, until: formatClock(end) })}
    </span>
  )
}

function useTask(id: string, names: WatchNames): string {
  const words = useArea('watching', watching)
  return names.task(id) || words.noTask
}
