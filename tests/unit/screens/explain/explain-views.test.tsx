// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Alternative, AlternativesFound } from '../../../../src/analysis/explain/alternatives.ts'
import type { FunctionReasons } from '../../../../src/analysis/explain/function-reasons.ts'
import type { RuleGain } from '../../../../src/analysis/explain/loosen-rules.ts'
import type { PersonId, ProcessId, TaskId } from '../../../../src/records/ids.ts'
import { ExcludedList } from '../../../../src/screens/explain/excluded-list.tsx'
import type { ExplainNames } from '../../../../src/screens/explain/explain-props.ts'
import { FunctionReasonsView } from '../../../../src/screens/explain/function-reasons-view.tsx'
import { PlanChooser } from '../../../../src/screens/explain/plan-chooser.tsx'
import { RuleGains } from '../../../../src/screens/explain/rule-gains.tsx'
import { task } from '../../../support/grouping-case.ts'

afterEach(cleanup)

const names: ExplainNames = {
  task: (id) => `taak ${id}`,
  job: (id) => `functie ${id}`,
  process: (id) => `proces ${id}`,
  person: (id) => id.toUpperCase(),
  functions: ['Documenten', 'Zalen'],
}
const id = (text: string) => text as TaskId
const solution = { plan: { functions: [] }, score: 11, hours: 44 }

describe('the reasons of a function', () => {
  const reasons: FunctionReasons = {
    ties: [{ kind: 'process', processId: 'p' as ProcessId, share: 0.75, usual: 0.4, tasks: 3 }],
    heaviest: {
      demand: 'pace',
      level: 3,
      taskIds: [id('a'), id('b')],
      otherwise: 1,
      without: { stands: false, rule: 'minHours' },
    },
    tasks: [
      { taskId: id('a'), without: { stands: true, change: -2 } },
      { taskId: id('c'), without: { stands: false, rule: null } },
    ],
    binding: [],
  }

  test('say what is shared and how usual that is, the heaviest demand with its tasks, and what each task brings', () => {
    render(<FunctionReasonsView reasons={reasons} names={names} />)
    screen.getByText('75 % van het werk hoort bij proces p. Van alle taken die mee kunnen doen is dat 40 %.')
    screen.getByText(/Het zwaarst is handelingstempo: hoog tempo \(3\), door taak a en taak b\./)
    screen.getByText(
      /Zonder die taken is dat rustig tempo \(1\)\. Deze inclusieve functie kan dan niet bestaan: er blijven te weinig uren over\./,
    )
    screen.getByText('Zonder deze taak 2 punten minder.')
    screen.getByText('Kan niet gemist worden: er blijft te weinig werk over dat samen kan.')
  })

  test('say honestly when the tasks have little in common', () => {
    render(<FunctionReasonsView reasons={{ ...reasons, ties: [] }} names={names} />)
    screen.getByText(/De taken hebben weinig gemeen/)
  })
})

describe('what looser rules bring', () => {
  const gain = (over: Partial<RuleGain>): RuleGain => ({
    change: { kind: 'rule', path: 'maxDays', from: 4, to: 5 },
    functions: [0, 1],
    binds: true,
    solution,
    gain: 2.4,
    moreHours: 3.6,
    ...over,
  })

  test('stands by rule with points, hours and where it binds; those that bring nothing are told together', () => {
    const idle = gain({ change: { kind: 'rule', path: 'minTasks', from: 4, to: 3 }, gain: 0, moreHours: 0 })
    render(
      <RuleGains
        loosening={{ unchanged: solution, rules: [gain({}), idle] }}
        score={11}
        names={names}
        onTakePlan={vi.fn()}
      />,
    )
    const row = screen.getByText('Werkdagen per inclusieve functie: 5 in plaats van 4').closest('li')!
    within(row).getByText('2,4 punten beter, 3,6 uur meer')
    within(row).getByText('Nu op de rand bij Documenten, Zalen.')
    screen.getByText(
      'Ook op de rand, maar ruimer brengt niets: minste taken per inclusieve functie: 3 in plaats van 4.',
    )
    expect(screen.queryByText('Er is een beter plan')).toBeNull()
  })

  test('a better plan that takes no looser rule is offered', () => {
    const onTakePlan = vi.fn()
    render(
      <RuleGains
        loosening={{ unchanged: solution, rules: [] }}
        score={10.5}
        names={names}
        onTakePlan={onTakePlan}
      />,
    )
    screen.getByText('Zonder iets te veranderen: 0,5 punten beter, samen 44 uur.')
    fireEvent.click(screen.getByRole('button', { name: 'Neem dit plan' }))
    expect(onTakePlan).toHaveBeenCalledWith(solution.plan)
  })
})

test('every excluded task says which criterion, whose wish, or that the analyst kept it out', () => {
  const kept = task({ id: 'k', name: 'Dossiers', knowledge: 3 })
  const wished = task({ id: 'w', name: 'Rondleiding' })
  const wish = (person: string) => ({
    personId: person as PersonId,
    interviewId: 'i' as never,
    wish: 'keep' as const,
  })
  render(
    <ExcludedList
      excluded={[
        { task: kept, exclusions: [{ reason: 'criterion', criterion: 'knowledge' }, { reason: 'no-hours' }] },
        { task: wished, exclusions: [{ reason: 'wish', wish: 'keep', holders: [wish('m1'), wish('m3')] }] },
        {
          task: task({ id: 's', name: 'Post' }),
          exclusions: [{ reason: 'wish', wish: 'more', holders: [] }, { reason: 'additional' }],
        },
      ]}
      standings={[]}
      forbidden={[]}
      names={names}
      taskHref={(taskId) => `#${taskId}`}
    />,
  )
  const whyOf = (name: string) =>
    screen.getByRole('link', { name }).closest('li')!.querySelector('.excluded-list__why')!.textContent
  expect(whyOf('Dossiers')).toBe('Vraagt te veel kennis: beroepsopleiding (3). Heeft nog geen uren.')
  expect(whyOf('Rondleiding')).toBe('M1 en M3 willen dit zelf blijven doen.')
  expect(whyOf('Post')).toMatch(/hier meer van doen\. Bedacht om iemand bezig te houden/)
})

describe('other good plans', () => {
  const plan = (over: Partial<Alternative> & { hours?: number }): Alternative => ({
    plan: { functions: [] },
    bestAt: ['score'],
    apart: 0,
    figures: {
      score: 10,
      hours: over.hours ?? 40,
      functions: 2,
      tasks: 8,
      load: 1.25,
      heaviest: { level: 2, demands: ['pace'] },
      locations: 1.5,
      processes: 2,
      shedHours: 30,
    },
    ...over,
  })
  const show = (plans: readonly Alternative[]) => {
    const found: AlternativesFound = { leastScore: 0.7, leastApart: 0.2, plans }
    const onShow = vi.fn()
    render(
      <PlanChooser
        choosing={{ kind: 'done', found }}
        shown={0}
        taskName={(taskId) => `taak ${taskId}`}
        onLook={vi.fn()}
        onStop={vi.fn()}
        onShow={onShow}
      />,
    )
    return onShow
  }

  test('stand by what each is best at, with their figures and by what measure they were taken', () => {
    const more = plan({ bestAt: ['hours'], hours: 60, apart: 22 })
    const onShow = show([plan({}), more, plan({ bestAt: [], apart: 12 })])
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Beste score',
      'Meeste uren',
      'Anders verdeeld',
    ])
    screen.getByText('60 uur in 2 inclusieve functies')
    screen.getByText(
      /haalt minstens 70 % van de beste score en verschilt van de andere in minstens 20 % van de uren/,
    )
    fireEvent.click(screen.getByRole('button', { name: /Toon dit plan.*Meeste uren/ }))
    expect(onShow).toHaveBeenCalledWith(more, 1)
  })

  test('name the tasks they have more and less of than the best', () => {
    const withTasks = (hours: Record<string, number>) => ({
      plan: {
        functions: [
          {
            allocations: Object.entries(hours).map(([taskId, of]) => ({
              taskId: taskId as TaskId,
              hours: of,
              schedule: {},
            })),
          },
        ],
      },
    })
    show([
      plan(withTasks({ a: 4, b: 6, c: 2 })),
      plan({ ...withTasks({ b: 2.5, c: 2.2, d: 3 }), bestAt: ['hours'], apart: 7 }),
    ])
    const figure = (name: string) => screen.getByText(name).nextElementSibling!.textContent
    expect(figure('Meer van')).toBe('taak d 3 uur')
    expect(figure('Minder van')).toBe('taak a 4 uur, taak b 3,5 uur')
  })

  test('a single plan says that there is no other', () => {
    show([plan({})])
    screen.getByText(/Er is geen ander goed plan gevonden: geen dat minstens 70 % van de score haalt/)
  })

  test('are looked for only when asked', () => {
    const onLook = vi.fn()
    render(
      <PlanChooser
        choosing={{ kind: 'idle' }}
        shown={null}
        taskName={(taskId) => taskId}
        onLook={onLook}
        onStop={vi.fn()}
        onShow={vi.fn()}
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Zoek andere plannen' }))
    expect(onLook).toHaveBeenCalledOnce()
  })
})
