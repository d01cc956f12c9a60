import { TASK_MARKS } from '../../analysis/effects/task-marks.ts'
import type { MarkedTask } from '../../analysis/effects/weba-rules.ts'
import { BAD_ENOUGH, type FunctionQuality, SOUND_ENOUGH } from '../../analysis/effects/work-quality.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import type { AskedAnswer, WebaQuestion } from '../../records/work-quality.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import './effects.css'
import type { EffectNames } from './effects-props.ts'
import { FITNESS_TONES } from './fitness-tone.ts'
import { WebaQuestionItem } from './weba-question-item.tsx'

interface Props {
  /** Of the function. */
  readonly name: string
  readonly quality: FunctionQuality
  readonly names: EffectNames
  readonly onAnswer: (question: WebaQuestion, answer: AskedAnswer | null, joined: boolean) => void
}

/** How good the work in a function is: whether it may be proposed, why, and the seven questions to answer. */
export function QualityBlock({ name, quality, names, onAnswer }: Props) {
  const texts = useArea('effects', effects)
  return (
    <section class="quality">
      <h4 class="effects__heading">{texts.qualityTitle}</h4>
      <FitnessWord quality={quality} />
      <FitnessWhy quality={quality} names={names} />
      <ul class="quality__questions">
        {quality.answers.map((answer) => (
          <WebaQuestionItem
            key={answer.question}
            name={name}
            answer={answer}
            names={names}
            onAnswer={(given, joined) => onAnswer(answer.question, given, joined)}
          />
        ))}
      </ul>
    </section>
  )
}

export function FitnessWord({ quality: { fitness } }: Pick<Props, 'quality'>) {
  const texts = useArea('effects', effects)
  return (
    <p>
      <StatusWord tone={FITNESS_TONES[fitness]}>{texts.fitness[fitness]}</StatusWord>
    </p>
  )
}

/** Why a function may not be proposed as it is; nothing when it may. */
export function FitnessWhy({ quality, names }: Pick<Props, 'quality' | 'names'>) {
  const texts = useArea('effects', effects)
  const { formatPercent } = useFormat()
  const { fitness, soundShare, tasks, answers } = quality
  if (fitness === 'fit') return null
  if (tasks.length === 0) return <p>{texts.emptyWhy}</p>
  const bad = answers.filter(({ answer }) => answer === 'bad').length
  return (
    <>
      {fitness === 'unfit' && <p>{texts.unfitWhy}</p>}
      {fitness === 'doubtful' && soundShare < SOUND_ENOUGH && (
        <p>{texts.doubtfulShare({ share: formatPercent(1 - soundShare) })}</p>
      )}
      {bad >= BAD_ENOUGH && <p>{texts.doubtfulBad({ count: bad })}</p>}
      {soundShare < SOUND_ENOUGH && (
        <Marked marked={tasks.filter(({ marks }) => marks.length > 0)} names={names} />
      )}
    </>
  )
}

interface MarkedProps {
  readonly marked: readonly MarkedTask[]
  readonly names: EffectNames
}

/** The tasks with their marks, and once what each mark means. */
function Marked({ marked, names }: MarkedProps) {
  const texts = useArea('effects', effects)
  const used = TASK_MARKS.filter((mark) => marked.some(({ marks }) => marks.includes(mark)))
  return (
    <>
      <ul class="effects__list">
        {marked.map(({ task, marks }) => (
          <li key={task.id}>
            {texts.markedTask({
              task: names.task(task.id),
              marks: marks.map((mark) => texts.marks[mark].word).join(', '),
            })}
          </li>
        ))}
      </ul>
      <p class="effects__note">{used.map((mark) => texts.marks[mark].meaning).join(' ')}</p>
    </>
  )
}
