// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { qualityMends } from '../../../../src/analysis/effects/quality-mends.ts'
import { LikelihoodRun } from '../../../../src/analysis/uncertainty/plan-likelihood.ts'
import type { AskedAnswers } from '../../../../src/records/work-quality.ts'
import type { EffectsProps } from '../../../../src/screens/effects/effects-props.ts'
import { EffectsScreen } from '../../../../src/screens/effects/effects-screen.tsx'
import { effectSketch } from '../../../support/effect-sketch.ts'

afterEach(cleanup)

const SAMPLES = 50

function show(asked: readonly AskedAnswers[] = [], over: Partial<EffectsProps> = {}) {
  const sketch = effectSketch(asked)
  const { source, problem, plan, ranges } = sketch
  const run = new LikelihoodRun(problem, plan, new Map(ranges.map((range) => [range.taskId, range])), {
    samples: SAMPLES,
    seed: 1,
  })
  run.advance(SAMPLES)
  const mends = plan.functions.map((_, place) => qualityMends(source, problem, plan, place))
  const on = { answer: vi.fn(), take: vi.fn(), stop: vi.fn() }
  render(
    <EffectsScreen
      {...sketch}
      minHours={problem.parameters.minHours}
      mends={{ kind: 'done', result: mends }}
      likelihood={{ kind: 'done', result: run.result() }}
      taskHref={(id) => `#${id}`}
      onStop={on.stop}
      onAnswer={on.answer}
      onTakePlan={on.take}
      {...over}
    />,
  )
  return { ...sketch, mends, on }
}

const card = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement
const unfit = (functions: ReturnType<typeof effectSketch>['functions']) =>
  functions.findIndex(({ quality }) => quality.fitness === 'unfit')

describe('the tab of effects', () => {
  test('says of each job its hours now and then, and which wishes are not kept', () => {
    const { jobs } = show()
    const administration = card('Administratief medewerker')
    const cells = within(administration)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells.slice(1, 3)).toEqual(['89', '50,6'])
    expect(within(administration).getByText('38,4 uur komt vrij')).toBeTruthy()
    const ignored = jobs[0]!.wishes.filter(({ honoured }) => !honoured)
    expect(within(administration).getAllByText('niet nagekomen')).toHaveLength(ignored.length)
    expect(screen.getByText('Er komt 38,4 uur per week vrij bij één functie van nu.')).toBeTruthy()
    expect(screen.getByText('Verandert niet: Klantmedewerker.')).toBeTruthy()
  })

  test('marks a function of poor tasks as not fit to propose, and takes the plan that mends it', () => {
    const { functions, functionNames, mends, on } = show()
    const place = unfit(functions)
    const poor = card(functionNames[place]!)
    expect(within(poor).getByText('niet geschikt om voor te stellen')).toBeTruthy()
    fireEvent.click(within(poor).getAllByRole('button', { name: /^Zo maken/ })[0]!)
    expect(on.take).toHaveBeenCalledWith(mends[place]![0]!.plan)
  })

  test('asks what the records do not say, and hands back answer and reason', () => {
    const { functionNames, on } = show()
    const question = within(card(functionNames[0]!)).getByRole('button', {
      name: /Ook overleggen en regelen/,
    })
    expect(question.textContent).toContain('nog te vragen')
    fireEvent.click(question)
    fireEvent.click(screen.getByRole('radio', { name: 'deels' }))
    expect(on.answer).toHaveBeenCalledWith(0, 'organising', { answer: 'partly', reason: '' }, false)
  })

  test('shows the answer of an analyst first and what the records say beside it, and can drop it', () => {
    const { functionNames, on } = show([{ autonomy: { answer: 'bad', reason: 'De band bepaalt het.' } }])
    const own = within(card(functionNames[0]!))
    expect(own.getByText('Antwoord van een analist: De band bepaalt het.')).toBeTruthy()
    expect(own.getByText(/^Uit de gegevens: goed\./)).toBeTruthy()
    fireEvent.click(own.getByRole('button', { name: /Zelf bepalen/ }))
    fireEvent.input(own.getByLabelText('Waarom?'), { target: { value: 'Vaste tijden' } })
    expect(on.answer).toHaveBeenLastCalledWith(0, 'autonomy', { answer: 'bad', reason: 'Vaste tijden' }, true)
    fireEvent.click(own.getByRole('button', { name: 'Mijn antwoord weghalen' }))
    expect(on.answer).toHaveBeenLastCalledWith(0, 'autonomy', null, false)
  })

  test('says how likely a function keeps its hours, and lets one stop while that is worked out', () => {
    show()
    expect(screen.getAllByText(/^Kans dat dit minstens 16 uur per week blijft: /)).toHaveLength(2)
    cleanup()
    const { on } = show([], { likelihood: { kind: 'working', done: 20, total: 1000 } })
    expect(screen.queryByText(/^Kans dat dit/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Stop met rekenen' }))
    expect(on.stop).toHaveBeenCalledOnce()
  })

  test('names who can stand in by code, and the tasks nobody can', () => {
    const { functions, functionNames } = show()
    const place = unfit(functions)
    const own = within(card(functionNames[place]!))
    expect(own.getByText(/^M1, M2 \(Administratief medewerker\) kennen /)).toBeTruthy()
    expect(own.getByText(/^Niemand om in te vallen bij: Archief opschonen/)).toBeTruthy()
  })

  test('teaches what is to come while there is no plan', () => {
    show([], { functions: [], functionNames: [] })
    expect(screen.getByText('Nog geen plan om te bekijken')).toBeTruthy()
  })
})
