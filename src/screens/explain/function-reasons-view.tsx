import type { FunctionReasons, HeaviestDemand, Without } from '../../analysis/explain/function-reasons.ts'
import type { FunctionTie } from '../../analysis/explain/function-ties.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import type { ExplainNames } from './explain-props.ts'
import './explain.css'
import { listed } from './listed.ts'

type Texts = typeof explain

interface Props {
  readonly reasons: FunctionReasons
  readonly names: ExplainNames
}

/** Ties told of one function; more would be a table. */
const MOST_TIES = 3
/** How much more than usual a share must be for the usual one to be told. */
const UNUSUAL = 0.1
/** Less than this is nothing on a screen, in weighted hours. */
const NOTHING = 0.05

/** Why the tasks of a function stand together: what they share, what is heaviest because of which, what each brings. */
export function FunctionReasonsView({ reasons, names }: Props) {
  const texts = useArea('explain', explain)
  const { ties, heaviest, tasks } = reasons
  return (
    <section class="function-reasons">
      <h3 class="function-reasons__heading">{texts.why}</h3>
      <ul class="function-reasons__list">
        {ties.slice(0, MOST_TIES).map((tie) => (
          <li key={`${tie.kind} ${nameOf(tie, names)}`}>{tieWords(tie, texts, names)}</li>
        ))}
        {ties.length === 0 && <li>{texts.noTies}</li>}
        {heaviest && <Heaviest heaviest={heaviest} names={names} />}
      </ul>
      <details>
        <summary>{texts.contributions}</summary>
        <dl class="function-reasons__tasks">
          {tasks.map(({ taskId, without }) => (
            <div key={taskId}>
              <dt>{names.task(taskId)}</dt>
              <dd>{taskWords(without, texts)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

function Heaviest({ heaviest, names }: { readonly heaviest: HeaviestDemand } & Pick<Props, 'names'>) {
  const texts = useArea('explain', explain)
  const { levels } = useMessages()
  const { demand, level, taskIds, otherwise, without } = heaviest
  const steps = levels.demandSteps[demand]
  return (
    <li>
      {texts.heaviest({
        demand: levels.demands[demand],
        word: steps[level].word,
        level,
        tasks: listed(taskIds.map(names.task), texts.and),
      })}{' '}
      {otherwise < level && (
        <>
          {texts.otherwise({ count: taskIds.length, word: steps[otherwise].word, level: otherwise })}{' '}
          {withoutWords(without, texts)}
        </>
      )}
    </li>
  )
}

function tieWords(tie: FunctionTie, texts: Texts, names: ExplainNames): string {
  const { share, usual } = tie
  const told = texts.ties[tie.kind]({ share, name: nameOf(tie, names) })
  const isAboutAll = tie.kind !== 'mornings' && tie.kind !== 'afternoons'
  return isAboutAll && share - usual >= UNUSUAL ? `${told} ${texts.usual({ share: usual })}` : told
}

function nameOf(tie: FunctionTie, names: ExplainNames): string {
  if (tie.kind === 'process') return names.process(tie.processId)
  if (tie.kind === 'job') return names.job(tie.jobId)
  return tie.kind === 'location' ? tie.location : ''
}

function withoutWords(without: Without, texts: Texts): string {
  if (!without.stands) return texts.withoutFalls({ why: fallsWords(without, texts) })
  if (without.change > NOTHING) return texts.withoutGains({ points: without.change })
  return without.change < -NOTHING ? texts.withoutLoses({ points: -without.change }) : texts.withoutFree
}

function taskWords(without: Without, texts: Texts): string {
  if (!without.stands) return texts.taskFalls({ why: fallsWords(without, texts) })
  if (without.change > NOTHING) return texts.taskGains({ points: without.change })
  return without.change < -NOTHING ? texts.taskLoses({ points: -without.change }) : texts.taskFree
}

const fallsWords = ({ rule }: Extract<Without, { stands: false }>, texts: Texts): string =>
  rule === null ? texts.fallsOnMore : texts.falls[rule]
