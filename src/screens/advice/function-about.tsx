import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { proposedAbout } from '../../i18n/propose-words.ts'
import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import type { FunctionFacts } from '../../records/scenario-facts.ts'
import { ABOUT_PARTS, type AboutPart } from '../../records/scenario-parts.ts'
import { Button } from '../../ui/button.tsx'
import { DemandBars } from '../../ui/demand-bars.tsx'
import { WeekStrip } from '../../ui/week-strip.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { PartProps, WorkedFunction } from './advice-props.ts'
import { demandWords, descriptionText, weekWords } from './description-text.ts'
import { ProposedText } from './proposed-text.tsx'
import { useProposalWords } from './use-proposal-words.ts'

interface Props extends Pick<PartProps, 'edits' | 'onCopy'> {
  readonly fn: WorkedFunction
}

/** The generic description of one function: what the records say, and words an analyst may put in their place. */
export function FunctionAbout({ fn, edits, onCopy }: Props) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const { name, facts, factsBefore, record } = fn
  const proposed = proposedAbout(facts, words)
  const before = factsBefore && proposedAbout(factsBefore, words)
  const text = (part: AboutPart) => (
    <ProposedText
      key={part}
      label={texts.about[part]}
      what={`${texts.about[part]}, ${name}`}
      proposal={proposed[part]}
      before={before?.[part] ?? ''}
      own={record.about?.[part] ?? ''}
      onWrite={(written, joined) => edits.describe(record, part, written, joined)}
    />
  )
  return (
    <article class="about">
      <header class="about__head">
        <h3>{name}</h3>
        <Button
          icon="clipboard"
          aria-label={texts.copyNamed({ name })}
          onClick={() => onCopy(name, descriptionText(fn, texts, words))}
        >
          {texts.copy}
        </Button>
      </header>
      {text('purpose')}
      <Week facts={facts} />
      <Tasks facts={facts} />
      <Demands facts={facts} />
      {ABOUT_PARTS.filter((part) => part !== 'purpose').map(text)}
    </article>
  )
}

interface FactsProps {
  readonly facts: FunctionFacts
}

function Week({ facts }: FactsProps) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const { levels } = useMessages()
  const { formatBlock } = useFormat()
  return (
    <section class="about__facts">
      <h4>{texts.aboutHours}</h4>
      <p>{weekWords(facts, texts, words)}</p>
      {facts.days.length > 0 && (
        <WeekStrip
          label={texts.aboutHours}
          days={DAYS.map((day) => levels.daysShort[day])}
          parts={[levels.morning, levels.afternoon]}
          hours={DAYPARTS.map((part) => facts.week[part] ?? 0)}
          formatHours={formatBlock}
        />
      )}
    </section>
  )
}

function Tasks({ facts: { tasks } }: FactsProps) {
  const texts = useArea('advice', advice)
  const { formatNumber } = useFormat()
  if (tasks.length === 0) return null
  return (
    <section class="about__facts">
      <h4>{texts.aboutTasks}</h4>
      <table class="about__tasks">
        <thead>
          <tr>
            <th scope="col">{texts.aboutTask}</th>
            <th scope="col" data-align="end">
              {texts.aboutTaskHours}
            </th>
            <th scope="col">{texts.aboutTaskJob}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.name}</th>
              <td data-align="end">{formatNumber(roundHours(task.hours))}</td>
              <td>{task.undone ? texts.aboutNobody : task.jobs.join(', ') || texts.aboutUnknownJob}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Demands({ facts }: FactsProps) {
  const texts = useArea('advice', advice)
  const words = useProposalWords()
  const { levels } = useMessages()
  if (facts.tasks.length === 0) return null
  const bars = facts.demands.map(({ demand, level }) => ({
    key: demand,
    label: levels.demands[demand],
    step: level,
    word: levels.demandSteps[demand][level].word,
  }))
  return (
    <section class="about__facts">
      <h4>{texts.aboutDemands}</h4>
      <DemandBars label={levels.demandsTitle} bars={bars} size="large" />
      <ul class="advice__list">
        {demandWords(facts, texts, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
