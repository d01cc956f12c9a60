import type { Change } from '../../analysis/explain/change.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import type { explain } from '../../i18n/nl/explain.ts'

type Texts = typeof explain

/** A change as a condition: "als het ook op dinsdagmiddag kan". */
export function changeWords(change: Change, texts: Texts, levels: Messages['levels']): string {
  const { changes } = texts
  switch (change.kind) {
    case 'daypart':
      return changes.daypart({ when: levels.dayparts[change.daypart] })
    case 'day':
      return changes.day({ day: levels.days[change.day] })
    case 'any-time':
      return changes.anyTime
    case 'demand': {
      const steps = levels.demandSteps[change.demand]
      return changes.demand({
        demand: levels.demands[change.demand],
        from: steps[change.from].word,
        to: steps[change.to].word,
      })
    }
    case 'lighter':
      return changes.lighter({ level: change.most })
    case 'independent':
      return changes.independent
    case 'rule':
      return changes.rule[change.path](change)
  }
}
