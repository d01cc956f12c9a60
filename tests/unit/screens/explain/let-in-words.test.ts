import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/analysis/explain/change.ts'
import type { LetIn, WithTask } from '../../../../src/analysis/explain/let-in.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { explain } from '../../../../src/i18n/nl/explain.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import type { ExplainNames } from '../../../../src/screens/explain/explain-props.ts'
import { letInWords } from '../../../../src/screens/explain/let-in-words.ts'

const taskId = 'x' as TaskId
const names: ExplainNames = {
  task: (id) => ({ x: 'Bellen', y: 'Archief opschonen' })[id as string] ?? id,
  job: (id) => id,
  process: (id) => id,
  person: (id) => id,
  functions: [],
}

const outcome = (over: Partial<WithTask>): WithTask => ({
  taskId,
  solution: { plan: { functions: [] }, score: 0, hours: 0 },
  taskHours: 2,
  moreHours: 0,
  gain: 0,
  dearest: null,
  displaced: null,
  ...over,
})

const said = (found: Partial<LetIn>) =>
  letInWords({ taskId, hours: 4, asItIs: null, change: null, ...found }, explain, nl.levels, names)

const pays = (change: Change, over: Partial<WithTask> = {}) => ({
  change,
  outcome: outcome(over),
  pays: true,
})

describe('what it takes to have a task in', () => {
  test('the change comes first when it pays, with what it brings, then what the task costs as things are', () => {
    const words = said({
      asItIs: outcome({ gain: -2.5, dearest: 'demands' }),
      change: pays({ kind: 'daypart', taskId, daypart: 'tue-pm' }, { moreHours: 3.6, gain: 1.2 }),
    })
    expect(words).toEqual([
      'Komt erin als het ook op dinsdagmiddag kan: 3,6 uur meer in inclusieve functies, 1,2 punten beter.',
      'Past wel, maar kost 2,5 punten: een inclusieve functie wordt zwaarder.',
    ])
  })

  test('a task that fits nowhere says so, and which change would help', () => {
    expect(said({ change: pays({ kind: 'rule', path: 'maxLocations', from: 2, to: 3 }) })).toEqual([
      'Komt erin als een inclusieve functie 3 plaatsen mag hebben: zonder verlies.',
      'Past nu in geen enkel plan.',
    ])
    expect(said({})).toEqual(['Past nu in geen enkel plan.', 'Geen enkele losse verandering helpt.'])
  })

  test('a change that does not pay is the cheapest, and says what it still costs', () => {
    const change = {
      change: { kind: 'demand', taskId, demand: 'social', from: 3, to: 2 } as const,
      outcome: outcome({ gain: -0.8 }),
      pays: false,
    }
    expect(said({ asItIs: outcome({ gain: -3, dearest: 'locations' }), change })).toEqual([
      'Past wel, maar kost 3 punten: een inclusieve functie krijgt er een plaats bij.',
      'Het goedkoopst als sociaal functioneren lichter kan: overleggen in plaats van klanten of bewoners; dan kost het nog 0,8 punten.',
    ])
  })

  test('a task that takes the place of another names the other', () => {
    const asItIs = outcome({ gain: -0.3, dearest: 'hours', displaced: { taskId: 'y' as TaskId, hours: 2 } })
    expect(said({ asItIs })).toEqual([
      'Past wel, maar kost 0,3 punten: 2 uur van Archief opschonen gaat eruit.',
    ])
  })

  test('a task that costs nothing can come in, which moves others, and needs no more words', () => {
    expect(said({ asItIs: outcome({ gain: 0 }) })).toEqual([
      'Kan ook mee, zonder verlies. Andere taken schuiven dan op.',
    ])
    expect(said({ asItIs: outcome({ gain: 1 }) })).toEqual([
      'Kan ook mee en maakt het plan 1 punt beter. Andere taken schuiven dan op.',
    ])
  })
})
