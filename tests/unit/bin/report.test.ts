import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCommand } from '../../../bin/report/options.ts'
import { EXAMPLE_NAMES, exampleFile } from '../../support/example-case.ts'
import { finishedCase } from '../../support/finished-case.ts'

const PROJECT = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'report-'))
const path = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

const run = (...args: readonly string[]) =>
  new Promise<Said>((settle) => {
    const script = [resolve(PROJECT, 'bin/run-ts.mjs'), resolve(PROJECT, 'bin/report.ts'), ...args]
    execFile(process.execPath, script, { cwd: folder }, (error, out, err) =>
      settle({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    )
  })

describe('npm run report', () => {
  writeFileSync(path('finished.json'), JSON.stringify(finishedCase()))

  test('writes a page, lists on standard error what is flagged, and ends well', async () => {
    const said = await run('finished.json', '--out', 'advies.html')
    expect(said).toMatchObject({ code: 0, out: 'advies.html was written.\n' })
    expect(said.err).toMatch(/^\d+ points to answer for, marked in the report:\n/)
    expect(said.err).toContain(
      '- unvalidated (not accepted): Een nieuwe collega heeft één vast aanspreekpunt',
    )
    const page = readFileSync(path('advies.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(page).toContain('nog twijfel')
  })

  test('writes Word, about the scenario asked for', async () => {
    const said = await run('finished.json', '--scenario=sc2', '--out=advies.docx')
    expect(said.code).toBe(0)
    expect(readFileSync(path('advies.docx')).subarray(0, 2).toString()).toBe('PK')
  }, 180_000)

  test('drops control characters, and says so', async () => {
    const file = finishedCase()
    const [line] = file.interviews![0]!.notes as { text: string }[]
    line!.text = 'Een bel\u0007 en een halve \ud800 emoji\rop een regel.'
    const written = JSON.stringify(file).replace('"Een bel', '"Een\u0001 bel')
    writeFileSync(path('signs.json'), written)
    const said = await run('signs.json', '--out', 'signs.html')
    expect(said.code).toBe(0)
    expect(said.err).toMatch(/^signs\.json: control characters were dropped, in \d texts\n\d+ points/)
    expect(readFileSync(path('signs.html'), 'utf8')).toContain('Een bel en een halve  emoji\nop een regel.')
    const plain = await run('finished.json', '--out', 'plain.html')
    expect(plain.err).not.toContain('control characters')
  })

  test('takes the language that is asked for', async () => {
    expect((await run('finished.json', '--language', 'en', '--out', 'advice.html')).code).toBe(0)
    expect(readFileSync(path('advice.html'), 'utf8')).toContain('The eight questions')
  })

  test.each(EXAMPLE_NAMES)(
    'writes a report of %s, which has no functions yet, and lists what is flagged',
    async (name) => {
      const said = await run(exampleFile(name), '--out', `${name}.html`)
      expect(said).toMatchObject({ code: 0, out: `${name}.html was written.\n` })
      expect(said.err === '' || /^\d+ points to answer for/.test(said.err)).toBe(true)
      const page = readFileSync(path(`${name}.html`), 'utf8')
      expect(page).toContain('Er zijn nog geen inclusieve functies gekozen.')
      expect(page).toContain('niet los van elkaar gescoord')
    },
  )

  test('is about the scenario advised last where none is asked for', async () => {
    const file = finishedCase()
    const [first, second] = file.scenarios!
    const by = { by: 'analyst-ana', at: '2026-10-08T09:00:00+02:00' }
    file.scenarios = [
      { ...first!, advised: { ...by, at: '2026-10-07T09:00:00+02:00' } },
      { ...second!, advised: by },
    ]
    writeFileSync(path('advised.json'), JSON.stringify(file))
    expect((await run('advised.json', '--out', 'advised.html')).code).toBe(0)
    expect(readFileSync(path('advised.html'), 'utf8')).toContain(
      'Het advies is het scenario “Beginnen met één functie”',
    )
    expect((await run('advised.json', '--scenario', 'sc1', '--out', 'asked.html')).code).toBe(0)
    expect(readFileSync(path('asked.html'), 'utf8')).toContain(
      'Het advies is het scenario “Ondersteunend team”',
    )
  })

  test('names a function that breaks a rule, and marks it in the report', async () => {
    const file = finishedCase()
    const [fn] = file.functions!
    fn!.allocations = (fn!.allocations as unknown[]).slice(0, 2)
    writeFileSync(path('breaks.json'), JSON.stringify(file))
    const said = await run('breaks.json', '--out', 'breaks.html')
    expect(said.code).toBe(0)
    expect(said.err).toMatch(
      /- breaksRule \(not accepted\): Medewerker onderwijslogistiek is .* \| Dit breekt een regel: er zijn 2 taken, minder dan 4\./,
    )
    const page = readFileSync(path('breaks.html'), 'utf8')
    expect(page).toContain('Er zijn 2 taken, minder dan 4.')
    expect(page).toMatch(/Medewerker onderwijslogistiek is een functie[\s\S]{0,3000}?nog twijfel/)
  })

  test('refuses a case that does not read, with every problem', async () => {
    const file = finishedCase()
    file.tasks[0]!.hoursPerWeek = -3
    file.people[0]!.role = 'boss'
    writeFileSync(path('broken.json'), JSON.stringify(file))
    const said = await run('broken.json', '--out', 'broken.html')
    expect(said.code).toBe(2)
    expect(said.err.trim().split('\n')).toHaveLength(2)
    expect(existsSync(path('broken.html'))).toBe(false)
  })

  test.each([
    ['no file', ['--out', 'a.html'], /no case file given/],
    ['no such file', ['nope.json', '--out', 'a.html'], /nope\.json: does not exist/],
    ['no way out', ['finished.json'], /--out is missing/],
    ['another kind', ['finished.json', '--out', 'a.pdf'], /must end in \.docx or \.html, not "a\.pdf"/],
    ['no such scenario', ['finished.json', '--scenario', 'x', '--out', 'a.html'], /this case has sc1, sc2/],
    ['a folder that is not there', ['finished.json', '--out', 'no/a.html'], /no\/a\.html cannot be written/],
  ])('ends with 2 for %s', async (_, args, problem) => {
    const said = await run(...args)
    expect(said.code).toBe(2)
    expect(said.err).toMatch(problem)
    expect(existsSync(path('a.html'))).toBe(false)
  })
})

describe('the options', () => {
  test('name every problem at once', () => {
    const { problems } = readCommand([
      'a.json',
      'b.json',
      '--odd',
      '--language',
      'fr',
      '--out',
      'c.txt',
      '--scenario',
    ])
    expect(problems).toEqual([
      'unknown option --odd',
      '--scenario needs a value',
      'one case file at a time: b.json',
      expect.stringContaining('--out must end in .docx or .html'),
      '--language must be nl or en, not "fr"',
    ])
  })

  test('take the ending of the file in any case', () => {
    expect(readCommand(['a.json', '--out=B.DOCX'])).toMatchObject({ command: { kind: 'docx' }, problems: [] })
  })
})
