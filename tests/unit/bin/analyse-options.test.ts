import { describe, expect, test } from 'vitest'
import { readOptions } from '../../../bin/analyse/options.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'

const problemsOf = (...args: string[]) => readOptions(args).problems

describe('readOptions', () => {
  test('takes a case alone, with every default', () => {
    expect(readOptions(['case.json'])).toEqual({
      options: {
        file: 'case.json',
        scope: null,
        parameters: DEFAULT_PARAMETERS,
        seconds: null,
        iterations: null,
        seed: null,
        exactSeconds: null,
      },
      problems: [],
    })
  })

  test('takes every option, before or after the case, with a space or an equals sign', () => {
    const args =
      '--department d --set minTasks=3 c.json --set=digital.low=0.9 --seconds=2.5 --iterations 10 --seed -4 --exact 0'
    const { options, problems } = readOptions(args.split(' '))
    expect(problems).toEqual([])
    expect(options).toMatchObject({
      file: 'c.json',
      scope: 'd',
      seconds: 2.5,
      iterations: 10,
      seed: -4,
      exactSeconds: 0,
    })
    expect(options.parameters).toMatchObject({ minTasks: 3, digital: { low: 0.9 } })
    expect(readOptions(['c.json', '--across']).options.scope).toBe('*')
  })

  test.each([
    [['--frobnicate'], 'unknown option --frobnicate'],
    [['-x'], 'unknown option -x'],
    [['--seconds'], '--seconds needs a value'],
    [['--seconds', '--seed', '1'], '--seconds needs a value'],
    [['--department='], '--department needs a value'],
    [['--seconds', 'NaN'], '--seconds must be a number of seconds, 0 or more, not "NaN"'],
    [['--seconds', 'Infinity'], '--seconds must be a number of seconds, 0 or more, not "Infinity"'],
    [['--seconds', '-1'], '--seconds must be a number of seconds, 0 or more, not "-1"'],
    [['--exact', 'soon'], '--exact must be a number of seconds, 0 or more, not "soon"'],
    [['--iterations', '1.5'], '--iterations must be a whole number, 0 or more, not "1.5"'],
    [['--iterations', '-1'], '--iterations must be a whole number, 0 or more, not "-1"'],
    [['--seed', ' '], '--seed must be a whole number, not " "'],
    [['--seed', '1', '--seed', '2'], '--seed is given 2 times'],
    [['--department', 'a', '--across'], '--department and --across exclude each other'],
    [['--set', 'maxHours'], '--set needs key=value, not maxHours'],
    [['--set', 'maxHour=3'], '--set maxHour: there is no such parameter'],
    [['--set', '__proto__.x=3'], '--set __proto__.x: there is no such parameter'],
    [['--set', 'maxHours=many'], '--set maxHours: "many" is not a number'],
    [['--set', 'maxHours='], '--set maxHours: "" is not a number'],
    [['--set', 'minCoreShare=2'], '--set minCoreShare: must be a number from 0 to 1, not 2'],
    [['--set', 'minTasks=2.5'], '--set minTasks: must be a whole number from 1 to 50, not 2.5'],
    [['other.json'], 'one case file at a time: other.json'],
  ])('%j is one problem, said in one line', (args, problem) => {
    expect(problemsOf('case.json', ...args)).toEqual([problem])
  })

  test('names all problems at once', () => {
    expect(problemsOf('--seed', 'x', '--set', 'a=1', '--nothing')).toEqual([
      'unknown option --nothing',
      expect.stringMatching(/^no case file given; usage: .*--exact S\]$/),
      '--set a: there is no such parameter',
      '--seed must be a whole number, not "x"',
    ])
  })
})
