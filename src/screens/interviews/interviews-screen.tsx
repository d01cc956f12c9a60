import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { InterviewId, PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { consentStanding } from './consent-standing.ts'
import { useConsentWords } from './consent-strip.tsx'
import type { InterviewSummary } from './interview-summary.ts'
import { METHOD_TOPICS } from './method-guide.ts'
import './interviews.css'

interface Props {
  /** What lies beside the list: the findings. */
  readonly places?: ComponentChildren
  /** Latest first. */
  readonly list: readonly InterviewSummary[]
  readonly jobs: readonly JobRecord[]
  /** People of the department nobody spoke to yet. */
  readonly notSpoken: readonly PersonRecord[]
  readonly hrefOf: (id: InterviewId) => string
  /** Whether another analyst read along; null where there is nobody to. */
  readonly readingOf?: (id: InterviewId) => string | null
  /** How many lines somebody corrected, and nobody worked that in. */
  readonly openOf?: (id: InterviewId) => number
  readonly onNew: () => void
  readonly onStart: (personId: PersonId) => void
  readonly onGuides: () => void
}

/** All interviews of a department, and who is still to be spoken to. */
export function InterviewsScreen(props: Props) {
  const { list, jobs, notSpoken, hrefOf, onNew, onStart, onGuides } = props
  const interviews = useArea('interviews', dutch)
  const people = new Set(list.map(({ interview }) => interview.personId)).size
  return (
    <div class="interviews">
      {props.places}
      <PageHeader
        title={interviews.title}
        lead={list.length > 0 ? interviews.lead({ count: list.length, people }) : undefined}
        actions={<Button onClick={onGuides}>{interviews.guides}</Button>}
      />
      {list.length === 0 ? (
        <EmptyNotice title={interviews.emptyTitle} text={interviews.emptyText}>
          <Button variant="primary" icon="plus" onClick={onNew}>
            {interviews.start}
          </Button>
        </EmptyNotice>
      ) : (
        <SummaryList
          list={list}
          jobs={jobs}
          hrefOf={hrefOf}
          readingOf={props.readingOf}
          openOf={props.openOf}
        />
      )}
      {notSpoken.length > 0 && (
        <section class="interviews__rest" aria-label={interviews.notSpoken}>
          <h2 class="interviews__rest-title">{interviews.notSpoken}</h2>
          <div class="interviews__codes">
            {notSpoken.map(({ id, code }) => (
              <button
                key={id}
                type="button"
                class="interviews__code"
                aria-label={interviews.startWith({ code: code || interviews.nobody })}
                onClick={() => onStart(id)}
              >
                {code || interviews.nobody}
              </button>
            ))}
          </div>
        </section>
      )}
      {list.length > 0 && (
        <PrimaryAction>
          <Button variant="primary" icon="plus" onClick={onNew}>
            {interviews.start}
          </Button>
        </PrimaryAction>
      )}
    </div>
  )
}

/** Rows drawn at first, and added each time somebody asks for more; paper gets all. */
const PAGE = 40

type ListProps = Pick<Props, 'list' | 'jobs' | 'hrefOf' | 'readingOf' | 'openOf'>

function SummaryList({ list, jobs, hrefOf, readingOf, openOf }: ListProps) {
  const interviews = useArea('interviews', dutch)
  const isPrinting = useIsPrinting()
  const [limit, setLimit] = useState(PAGE)
  const shown = isPrinting ? list : list.slice(0, limit)
  const hidden = list.length - shown.length
  return (
    <>
      <ul class="interviews__list" aria-label={interviews.list}>
        {shown.map((summary) => (
          <SummaryRow
            key={summary.interview.id}
            summary={summary}
            job={jobs.find(({ id }) => id === summary.person?.jobId)?.name}
            href={hrefOf(summary.interview.id)}
            reading={readingOf?.(summary.interview.id) ?? null}
            open={openOf?.(summary.interview.id) ?? 0}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {interviews.showMore({ count: Math.min(PAGE, hidden) })}
        </Button>
      )}
    </>
  )
}

interface RowProps {
  readonly summary: InterviewSummary
  readonly job: string | undefined
  readonly href: string
  readonly reading: string | null
  readonly open: number
}

function SummaryRow({ summary, job, href, reading, open }: RowProps) {
  const { levels } = useMessages()
  const interviews = useArea('interviews', dutch)
  const { formatDate } = useFormat()
  const { interview, person, lines, quotes, wishes, topics } = summary
  const touched = METHOD_TOPICS.filter((topic) => topics.has(topic)).length
  const consent = useConsentWords(person?.consent)
  const isGiven = consentStanding(person?.consent) === 'given'
  const facts = [
    lines > 0 && interviews.lines({ count: lines }),
    quotes > 0 && interviews.quotes({ count: quotes }),
    wishes > 0 && interviews.wishesCount({ count: wishes }),
    reading !== null && reading,
  ].filter((each) => each !== false)
  return (
    <li class="interview-row">
      <a class="interview-row__open" href={href}>
        <span class="interview-row__code">{person?.code || interviews.unknownPerson}</span>
        <span class="interview-row__who">
          <span>{job ?? (person ? levels.roles[person.role] : '')}</span>
          <small>{formatDate(interview.date)}</small>
        </span>
        <span class="interview-row__facts">
          {facts.join(' · ')}
          {open > 0 && <StatusWord tone="attention">{interviews.toWorkIn({ count: open })}</StatusWord>}
        </span>
        <span class="interview-row__topics">
          <span class="interview-row__dots" aria-hidden="true">
            {METHOD_TOPICS.map((topic) => (
              <i key={topic} data-on={topics.has(topic)} />
            ))}
          </span>
          <small>{interviews.topicsTouched({ done: touched, total: METHOD_TOPICS.length })}</small>
        </span>
        <span class="interview-row__consent" data-given={isGiven}>
          <Icon name={isGiven ? 'check' : 'attention'} />
          <small>{consent}</small>
        </span>
        <Icon name="chevron-right" class="interview-row__go" />
      </a>
    </li>
  )
}
