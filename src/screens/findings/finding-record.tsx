import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { FINDING_KINDS } from '../../records/case-file.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import type { FindingCheck } from '../../records/finding-additions.ts'
import { hasUnseenRejection } from '../../records/finding-standing.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import '../../ui/visually-hidden.css'
import { TextArea } from '../../ui/text-area.tsx'
import { FindingChecks } from './finding-checks.tsx'
import { FindingEvidence } from './finding-evidence.tsx'
import { FindingFoot, PutFoot } from './finding-foot.tsx'
import { FindingPeople } from './finding-people.tsx'
import { FindingStateMark, hasOpenCorrection } from './finding-state.tsx'
import type { Evidence, EvidenceOption, FindingView } from './finding-view.ts'
import { FindingWordings } from './finding-wordings.tsx'
import { NoteAnswerSheet, type ToldAnswer } from './note-answer-sheet.tsx'
import { UnreadNotice } from './unread-notice.tsx'
import { useFindingWords } from './use-finding-words.ts'
import { WorkInSheet } from './work-in-sheet.tsx'

export interface FindingRecordProps {
  readonly view: FindingView
  /** What can be added as a source; read when somebody asks. */
  readonly optionsFor: () => readonly EvidenceOption[]
  /** Above the record: what happened to it elsewhere. */
  readonly notice?: ComponentChildren
  readonly onKind: (kind: FindingRecord['kind']) => void
  readonly onText: (text: string) => void
  readonly onAsk: (person: PersonId, on: boolean) => void
  readonly onAdd: (evidence: Evidence) => void
  readonly onTakeOff: (evidence: Evidence) => void
  readonly onFollow: (evidence: Evidence) => void
  /** null takes a passing back. */
  readonly onPass: (check: FindingCheck, reason: string | null) => void
  /** Somebody read that nothing of who withdrew is in the words that hold. */
  readonly onReadAgain: () => void
  readonly onSubmit: (isReady: boolean) => void
  readonly onNoteAnswer: (told: ToldAnswer) => void
  readonly onRevise: (text: string, answers: readonly string[]) => void
  /** Photos and voice notes of it. */
  readonly media?: ComponentChildren
  /** Where a spoken answer can be listened to, by its key. */
  readonly soundOf?: ((answer: string) => ComponentChildren) | undefined
  readonly onHandOver?: ((person?: PersonId) => void) | undefined
  readonly onOtherWays?: (() => void) | undefined
  readonly onHistory: () => void
  readonly onRemove: () => void
}

/** Of the words that hold nobody said anything yet: they may have been put to nobody. */
const isReworded = ({ state, revision, people }: FindingView['standing']): boolean =>
  state === 'submitted' && revision > 0 && people.every(({ says }) => says === 'waiting')

const JUDGED: ReadonlySet<string> = new Set(['confirmed', 'corrected', 'rejected'])

/** One finding: its words, what it rests on, whom it is put to, and what they said. */
export function FindingRecordPane(props: FindingRecordProps) {
  const { view } = props
  const { finding, standing, wordings } = view
  const words = useFindingWords()
  const { levels } = useMessages()
  const [sheet, setSheet] = useState<'note' | 'work-in' | null>(null)
  const wasAnswered = wordings.length > 1 || wordings.some(({ answers }) => answers.length > 0)
  // Also one that was judged elsewhere: its words are what was agreed to.
  const isFixed = wasAnswered || JUDGED.has(standing.state)
  const isUnread = view.unread.length > 0
  const isPrinting = useIsPrinting()
  const isPut = standing.state !== 'draft' && standing.state !== 'withdrawn'
  const close = () => setSheet(null)
  const checksHeading = useRef<HTMLHeadingElement>(null)
  const toChecks = () => {
    checksHeading.current?.focus({ preventScroll: true })
    checksHeading.current?.scrollIntoView({ block: 'start' })
  }
  const stateText = hasOpenCorrection(standing)
    ? words.stateTexts.correctedOpen
    : hasUnseenRejection(standing)
      ? words.stateTexts.rejectedUnseen
      : isReworded(standing)
        ? words.revised
        : words.stateTexts[standing.state]

  return (
    <div class="finding" data-record={finding.id}>
      {props.notice}
      <UnreadNotice codes={view.unread} onRead={props.onReadAgain} />
      <header class="finding__head">
        <div>
          <h1 class="finding__title visually-hidden">{words.record}</h1>
          <FindingStateMark standing={standing} />
          <p class="finding__state-text">{stateText}</p>
        </div>
        <Menu
          label={words.more}
          items={[
            ...((isFixed || isPut) && standing.state !== 'withdrawn'
              ? [
                  {
                    key: 'wording',
                    label: words.newWording,
                    icon: 'edit',
                    onChoose: () => setSheet('work-in'),
                  } as const,
                ]
              : []),
            ...(isPut && !isFixed
              ? [
                  {
                    key: 'back',
                    label: words.takeBack,
                    icon: 'undo',
                    onChoose: () => props.onSubmit(false),
                  } as const,
                ]
              : []),
            { key: 'history', label: words.history, icon: 'clock', onChoose: props.onHistory },
            { key: 'remove', label: words.remove, icon: 'trash', danger: true, onChoose: props.onRemove },
          ]}
        />
      </header>
      <div>
        <p class="field-legend">{words.kind}</p>
        <ChipGroup label={words.kind}>
          {FINDING_KINDS.map((kind) => (
            <Chip
              key={kind}
              label={levels.findingKinds[kind]}
              on={finding.kind === kind}
              onToggle={() => props.onKind(kind)}
            />
          ))}
        </ChipGroup>
      </div>
      {standing.state === 'withdrawn' || (isUnread && isPrinting) ? null : isFixed ? (
        <FindingWordings
          view={view}
          onWorkIn={standing.toWorkIn.length > 0 ? () => setSheet('work-in') : undefined}
          soundOf={props.soundOf}
        />
      ) : (
        <TextArea
          label={words.text}
          hint={words.textHint}
          rows={3}
          maxLength={20_000}
          value={finding.text}
          onInput={props.onText}
        />
      )}
      <FindingEvidence
        evidence={view.evidence}
        optionsFor={props.optionsFor}
        onAdd={props.onAdd}
        onTakeOff={props.onTakeOff}
        onFollow={props.onFollow}
      />
      {props.media}
      <FindingPeople
        people={view.people}
        standing={standing}
        onAsk={props.onAsk}
        onHandOver={isPut && !isUnread ? props.onHandOver : undefined}
      />
      {standing.state !== 'withdrawn' && (
        <FindingChecks checks={view.checks} onPass={props.onPass} headingRef={checksHeading} />
      )}
      {isPut && (
        <div class="finding__acts">
          <Button icon="speech" onClick={() => setSheet('note')}>
            {words.noteAnswer}
          </Button>
        </div>
      )}
      {standing.state === 'draft' && (
        <FindingFoot checks={view.checks} onChecks={toChecks} onSubmit={() => props.onSubmit(true)} />
      )}
      {isPut && !isUnread && props.onHandOver && (
        <PutFoot onHandOver={() => props.onHandOver?.()} onOtherWays={props.onOtherWays} />
      )}
      <NoteAnswerSheet
        open={sheet === 'note'}
        people={view.people}
        onNote={props.onNoteAnswer}
        onClose={close}
      />
      <WorkInSheet open={sheet === 'work-in'} view={view} onRevise={props.onRevise} onClose={close} />
    </div>
  )
}
