import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { InterviewRecord, JobRecord, NoteRecord, PersonRecord } from '../../records/document-records.ts'
import type { NoteId } from '../../records/ids.ts'
import type { ListOption } from '../../ui/filter-options.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useStable } from '../observe/use-stable.ts'
import { ConsentStrip } from './consent-strip.tsx'
import { type DetailActions, DetailsSheet } from './details-sheet.tsx'
import { GuidePanel } from './guide-panel.tsx'
import { type CaretWish, InterviewSheet, type SheetActions } from './interview-sheet.tsx'
import type { Guide } from './method-guide.ts'
import { countTopics, type Draft, type LineLinks } from './sheet-lines.ts'
import { SilentNotice } from './silent-notice.tsx'
import { useTopicKeys } from './use-topic-keys.ts'
import { type WishActions, WishList } from './wish-list.tsx'
import type { WishRow } from './wish-rows.ts'
import './interview.css'
import './interview-sheet.css'
import './interview-guide.css'

export interface InterviewActions extends SheetActions, WishActions, DetailActions {
  readonly onBack: () => void
  readonly onRemove: () => void
  readonly onEditGuides: () => void
  readonly onHistory: () => void
  readonly onPrint: () => void
  /** The person looks over what was written down. */
  readonly onHandOver: () => void
  readonly onOtherWays: () => void
}

interface Props extends InterviewActions {
  readonly interview: InterviewRecord
  readonly person: PersonRecord | undefined
  /** Nothing of what was said may be shown. */
  readonly isSilent: boolean
  readonly people: readonly PersonRecord[]
  readonly jobs: readonly JobRecord[]
  /** Of this interview, in their order. */
  readonly notes: readonly NoteRecord[]
  readonly links: ReadonlyMap<NoteId, LineLinks>
  /** What second readers add: above the sheet, under its lines, and below it. */
  readonly reading?: {
    readonly strip: ComponentChildren
    readonly remarksOf: (id: NoteId) => ComponentChildren
    readonly below: ComponentChildren
  }
  readonly guide: Guide
  readonly guides: readonly Guide[]
  readonly wishes: readonly WishRow[]
  readonly otherTasks: readonly ListOption[]
}

/** One interview: the guide, the sheet that grows, and the wishes for the tasks. */
export function InterviewScreen(props: Props) {
  const { interview, person, notes, guide, isSilent } = props
  const interviews = useArea('interviews', dutch)
  const wish = useRef<CaretWish | null>(null)
  const firstTopic = guide.topics[0]?.topic ?? 'tasks'
  const [draft, setDraft] = useState<Draft>(() => {
    const id = props.newId()
    if (notes.length === 0) wish.current = { id, at: 0 }
    return { id, topic: notes.at(-1)?.topic ?? firstTopic, after: 'end' }
  })
  const [currentId, setCurrentId] = useState<NoteId>(draft.id)
  const [areDetailsOpen, setDetailsOpen] = useState(false)
  const counts = useMemo(() => countTopics(notes), [notes])
  const topics = useMemo(() => guide.topics.map(({ topic }) => topic), [guide])
  const current = notes.find(({ id }) => id === currentId)?.topic ?? draft.topic
  const code = person?.code || interviews.unknownPerson

  const choose = (topic: string) => {
    const stays = currentId === draft.id
    const next: Draft = stays ? { ...draft, topic } : { ...draft, topic, after: 'end' }
    setDraft(next)
    setCurrentId(next.id)
    wish.current = { id: next.id, at: 0 }
  }
  useTopicKeys(topics, choose, (topic) => {
    if (currentId === draft.id) choose(topic)
    else props.onTopic(currentId, topic)
  })
  const wishActions: WishActions = {
    onWish: useStable(props.onWish),
    onWishNote: useStable(props.onWishNote),
    onAskAbout: useStable(props.onAskAbout),
    onNewTask: useStable(props.onNewTask),
    taskHref: useStable(props.taskHref),
  }

  return (
    <article class="interview">
      <Header {...props} code={code} onDetails={() => setDetailsOpen(true)} />
      {!isSilent && (
        <div class="interview__guide">
          <GuidePanel guide={guide} counts={counts} current={current} onChoose={choose} />
        </div>
      )}
      <div class="interview__paper" data-silent={isSilent}>
        {person && (
          <ConsentStrip
            consent={person.consent}
            onAgree={() =>
              props.onConsent({
                given: true,
                date: props.momentNow().slice(0, 10),
                scope: interviews.consentScopeStandard,
              })
            }
            onDetails={() => setDetailsOpen(true)}
          />
        )}
        {isSilent ? (
          <SilentNotice withdrawnAt={person?.consent?.withdrawnAt ?? null} />
        ) : (
          <>
            {props.reading?.strip}
            <InterviewSheet
              {...props}
              remarksOf={props.reading?.remarksOf}
              topics={topics}
              draft={draft}
              wish={wish}
              onDraft={setDraft}
              onCurrent={setCurrentId}
            />
            {props.reading?.below}
            <p class="interview__keys">{interviews.keys}</p>
            <WishList code={code} rows={props.wishes} others={props.otherTasks} {...wishActions} />
          </>
        )}
      </div>
      <DetailsSheet
        {...props}
        open={areDetailsOpen}
        interview={interview}
        onClose={() => setDetailsOpen(false)}
      />
    </article>
  )
}

interface HeaderProps extends Props {
  readonly code: string
  readonly onDetails: () => void
}

function Header({ interview, person, jobs, code, onDetails, ...on }: HeaderProps) {
  const { levels, common, print } = useMessages()
  const interviews = useArea('interviews', dutch)
  const history = useArea('history', historyTexts)
  const { onBack, onRemove, onEditGuides, onHistory, onPrint, onHandOver, onOtherWays } = on
  const { formatDate } = useFormat()
  const job = jobs.find(({ id }) => id === person?.jobId)?.name
  const who = job ?? (person && levels.roles[person.role])
  return (
    <header class="interview__head">
      <IconButton icon="chevron-left" label={interviews.backToList} onClick={onBack} />
      <div class="interview__who">
        <h1 class="interview__title">{interviews.interviewWith({ code })}</h1>
        <p class="interview__when">{[who, formatDate(interview.date)].filter(Boolean).join(' · ')}</p>
      </div>
      <Menu
        label={common.moreActions}
        items={[
          { key: 'hand-over', label: interviews.handOver, icon: 'device', onChoose: onHandOver },
          { key: 'other-ways', label: interviews.otherWays, icon: 'document', onChoose: onOtherWays },
          { key: 'details', label: interviews.detailsTitle, icon: 'edit', onChoose: onDetails },
          { key: 'guides', label: interviews.guides, icon: 'clipboard', onChoose: onEditGuides },
          { key: 'history', label: history.show, icon: 'clock', onChoose: onHistory },
          { key: 'print', label: print.print, icon: 'print', onChoose: onPrint },
          { key: 'remove', label: interviews.remove, icon: 'trash', danger: true, onChoose: onRemove },
        ]}
      />
    </header>
  )
}
