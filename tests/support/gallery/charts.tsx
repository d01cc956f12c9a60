import { useFormat, useMessages } from '../../../src/i18n/messages-context.tsx'
import { DAYS } from '../../../src/records/daypart.ts'
import { DEMANDS } from '../../../src/records/scales.ts'
import { BarList } from '../../../src/ui/bar-list.tsx'
import { Card } from '../../../src/ui/card.tsx'
import { DemandBars } from '../../../src/ui/demand-bars.tsx'
import type { Step } from '../../../src/ui/level-picker.tsx'
import { PageHeader } from '../../../src/ui/page-header.tsx'
import { VerdictMark } from '../../../src/ui/verdict-mark.tsx'
import { WeekStrip } from '../../../src/ui/week-strip.tsx'

const STEPS: readonly Step[] = [1, 3, 2, 0, 4, 2, 1]
const HOURS = [4, 1.5, 0, 0, 3.25, 2, 4, 1, 4, 0]
const BARS = [
  ['Bedden opmaken', 12, 6, 2],
  ['Koffie rondbrengen en gesprekken voeren in de huiskamer', 9, 1, 0],
  ['Was sorteren', 4, 2.5, 1],
  ['Medicijnen uitzetten', 0, 0, 6.5],
] as const

export function Charts() {
  const m = useMessages()
  const f = useFormat()
  return (
    <div class="stack">
      <PageHeader
        title="In Woongroepen past 46,7 uur in twee functies"
        lead="Gerekend met de gewone regels. Twee oordelen staan nog open."
      />
      <div class="columns">
        {['Functie 1', 'Functie 2'].map((name) => (
          <Card key={name} title={name} aside={f.formatHours(19.75)}>
            <WeekStrip
              label={`Week van ${name}`}
              days={DAYS.map((day) => m.levels.daysShort[day])}
              parts={[m.levels.morning, m.levels.afternoon]}
              hours={HOURS}
              formatHours={(hours) => f.formatNumber(hours, 2)}
            />
            <DemandBars
              label={m.levels.demandsTitle}
              size="large"
              bars={DEMANDS.map((key, i) => ({
                key,
                label: m.levels.demands[key],
                step: STEPS[i]!,
                word: m.levels.demandSteps[key][STEPS[i]!].word,
              }))}
            />
          </Card>
        ))}
        <Card title="Tijd per taak">
          <div class="row">
            <VerdictMark shape="filled" word={m.levels.verdicts.suitable} />
            <VerdictMark shape="half" word={m.levels.verdicts.possible} />
            <VerdictMark shape="open" word={m.levels.verdicts.unsuitable} />
            <VerdictMark shape="none" word={m.levels.notJudged} />
          </div>
          <BarList
            label="Tijd per taak"
            legend={[
              { category: 1, label: m.levels.verdicts.suitable },
              { category: 2, label: m.levels.verdicts.possible },
              { category: 4, label: m.levels.verdicts.unsuitable },
            ]}
            items={BARS.map(([label, a, b, c]) => ({
              key: label,
              label,
              value: a + b + c,
              valueText: f.formatHours(a + b + c),
              detail: f.formatPercent((a + b + c) / 44),
              parts: [
                { key: 'a', value: a, category: 1, label: `${m.levels.verdicts.suitable} ${a}` },
                { key: 'b', value: b, category: 2, label: `${m.levels.verdicts.possible} ${b}` },
                { key: 'c', value: c, category: 4, label: `${m.levels.verdicts.unsuitable} ${c}` },
              ].filter((part) => part.value > 0),
            }))}
          />
        </Card>
      </div>
    </div>
  )
}
