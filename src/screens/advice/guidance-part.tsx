import {
  type GuidedFunction,
  guidanceAgainstMoney,
  guidanceByQuarter,
  guidanceByWeek,
  guidanceStretches,
  PLAN_WEEKS,
  usualGuidance,
} from '../../analysis/scenario/guidance-plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { charts } from '../../i18n/nl/charts.ts'
import { Button } from '../../ui/button.tsx'
import { StepLineChart } from '../../ui/charts/step-line-chart.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { PartProps, WorkedScenario } from './advice-props.ts'
import { GuidanceRow } from './guidance-row.tsx'
import { useAdded } from './use-focus-when-new.ts'

/** Weeks that are named under the line: the quarters. */
const TICKS = [1, 13, 26, 39, PLAN_WEEKS]

/** Guidance over time: the lines of the plan, what they come to, and how that stands to the money. */
export function GuidancePart(props: PartProps) {
  const { worked, edits } = props
  const texts = useArea('advice', advice)
  const [isNew, tellAdded] = useAdded()
  const { guidance } = worked
  const begin = () => {
    const usual = usualGuidance(guided(worked), worked.view.assumptions)
    tellAdded(
      edits.add(
        'guidanceSteps',
        usual.map((step) => ({ ...step, who: '', text: '' })),
      ),
    )
  }
  const add = () => {
    const last = guidance.at(-1)
    const fromWeek = last?.toWeek ? last.toWeek + 1 : 1
    const step = { functionId: null, fromWeek, toWeek: null, hoursPerDay: 0.5, who: '', text: '' }
    tellAdded(edits.add('guidanceSteps', [step]))
  }
  return (
    <>
      {guidance.length === 0 ? (
        <div class="advice__start">
          <p>{texts.guidanceUsualText}</p>
          <div class="advice__buttons">
            <Button variant="primary" disabled={worked.functions.length === 0} onClick={begin}>
              {texts.guidanceUsual}
            </Button>
          </div>
        </div>
      ) : (
        <GuidanceSums {...props} />
      )}
      {guidance.map((step, place) => (
        <GuidanceRow
          key={step.id}
          step={step}
          place={place}
          count={guidance.length}
          isNew={isNew(step.id)}
          functions={worked.functions}
          edits={edits}
        />
      ))}
      <div class="advice__buttons">
        <Button icon="plus" onClick={add}>
          {texts.guidanceAdd}
        </Button>
      </div>
    </>
  )
}

const guided = ({ view }: WorkedScenario): GuidedFunction[] =>
  view.figures.functions.map(({ id, hours, days }) => ({ id, hours, days }))

function GuidanceSums({ worked, onSaveChart }: PartProps) {
  const texts = useArea('advice', advice)
  const { frame } = useArea('charts', charts)
  const format = useFormat()
  const functions = guided(worked)
  const stretches = guidanceStretches(guidanceByWeek(worked.guidance, functions))
  const quarters = guidanceByQuarter(worked.guidance, functions)
  const against = guidanceAgainstMoney(worked.guidance, functions, worked.view.assumptions)
  const [first, last] = [stretches[0]!.hoursPerWeek, stretches.at(-1)!.hoursPerWeek]
  const whole = (hours: number) => format.formatHours(hours, 0)
  return (
    <>
      <StepLineChart
        title={texts.guidanceChart}
        summary={
          stretches.length === 1
            ? texts.guidanceFlat({ hours: first })
            : texts.guidanceSummary({ most: first, last })
        }
        data={{
          stretches: stretches.map(({ fromWeek, toWeek, hoursPerWeek }) => ({
            from: fromWeek,
            to: toWeek,
            value: hoursPerWeek,
          })),
          valueTitle: texts.hoursAxis,
          unitTitle: texts.weekAxis,
          formatValue: (value) => format.formatNumber(value, 1),
          ticks: TICKS,
        }}
        columnTexts={[texts.weeks, texts.hoursPerWeek]}
        stretchText={({ from, to }) => texts.weekRange({ from, to })}
        texts={frame}
        fileName={texts.guidanceChartFile}
        onSave={onSaveChart}
      />
      <section>
        <h3>{texts.quarters}</h3>
        <ul class="guidance__quarters">
          {quarters.map((hours, at) => (
            <li key={at}>{texts.quarter({ place: at + 1, hours })}</li>
          ))}
          <li class="guidance__year">
            {texts.year({ hours: quarters.reduce((sum, hours) => sum + hours, 0) })}
          </li>
        </ul>
      </section>
      <Notice
        tone={against.stands === 'within' ? 'plain' : 'attention'}
        title={texts.againstMoney[against.stands]}
        actions={
          <Button variant="quiet" onClick={(event) => goToMoney(event.currentTarget)}>
            {texts.toMoney}
          </Button>
        }
      >
        {texts.againstMoneyText({
          planned: whole(against.planned),
          weeks: against.weeks,
          least: whole(against.least),
          most: whole(against.most),
        })}{' '}
        {against.stands !== 'within' && texts.againstMoneyMend}
      </Notice>
    </>
  )
}

function goToMoney(button: HTMLElement): void {
  const heading = button.closest('.worked')?.querySelector<HTMLElement>('[data-section="money"] h2')
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
