import type { ComponentChildren } from 'preact'
import { useFormat } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import type { AnswerView, FindingView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly view: FindingView
  /** Absent when nothing is to be worked in. */
  readonly onWorkIn: (() => void) | undefined
  /** Where a spoken answer can be listened to, by its key. */
  readonly soundOf?: ((answer: string) => ComponentChildren) | undefined
}

/** Side by side: the first text, who said what when, and the text now. */
export function FindingWordings({ view: { wordings, standing }, onWorkIn, soundOf }: Props) {
  const words = useFindingWords()
  const answers = wordings.flatMap((wording) => wording.answers)
  return (
    <section class="wordings" aria-label={words.wordings}>
      {standing.revision > 0 && (
        <div class="wordings__part">
          {wordings.slice(0, -1).map(({ text }, place) => (
            <div key={String(place)}>
              <h2 class="wordings__head">{place === 0 ? words.original : words.wordingOf({ place })}</h2>
              <blockquote class="wordings__text">{text}</blockquote>
            </div>
          ))}
        </div>
      )}
      <div class="wordings__part">
        <h2 class="wordings__head">{words.wording}</h2>
        <blockquote class="wordings__text" data-now>
          {standing.wording}
        </blockquote>
      </div>
      <div class="wordings__part">
        <h2 class="wordings__head">{words.whoSaid}</h2>
        {answers.length === 0 ? (
          <p class="wordings__none">{words.nobodySaid}</p>
        ) : (
          <ul class="wordings__answers">
            {answers.map((each) => (
              <Answer key={each.answer.key} view={each} now={standing.revision} soundOf={soundOf} />
            ))}
          </ul>
        )}
        {onWorkIn && (
          <Button variant="primary" icon="edit" onClick={onWorkIn}>
            {words.workIn}
          </Button>
        )}
      </div>
    </section>
  )
}

const SAYS = { agree: 'agreed', correct: 'corrected', reject: 'rejected', add: 'added' } as const

interface AnswerProps extends Pick<Props, 'soundOf'> {
  readonly view: AnswerView
  readonly now: number
}

function Answer({ view, now, soundOf }: AnswerProps) {
  const words = useFindingWords()
  const { formatDate } = useFormat()
  const { answer, code, by, isWorkedIn, isOpen } = view
  const facts = [
    formatDate(answer.at),
    answer.spoken && words.spoken,
    by !== null && words.toldTo({ who: by }),
    answer.wording < 0 && answer.shown
      ? words.toOtherWords({ text: answer.shown })
      : answer.wording < now && words.toEarlier,
    isWorkedIn && words.worked,
    isOpen && words.notWorked,
  ].filter((each) => each !== false)
  return (
    <li class="answer" data-open={isOpen}>
      <strong class="answer__code">{code}</strong>
      <span class="answer__says">{words.says[SAYS[answer.verdict]]}</span>
      {answer.text && <q class="answer__words">{answer.text}</q>}
      <small class="answer__facts">{facts.join(' · ')}</small>
      {answer.spoken && <div class="answer__sound">{soundOf?.(answer.key)}</div>}
    </li>
  )
}
