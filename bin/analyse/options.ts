import type { Scope } from '../../src/analysis/eligible.ts'
import {
  DEFAULT_PARAMETERS,
  type ParameterProblem,
  type Parameters,
  setParameter,
} from '../../src/analysis/parameters.ts'
import type { DepartmentId } from '../../src/records/ids.ts'

const USAGE =
  'npm run -s analyse -- CASE.json [--department ID | --across] [--set key=value]... ' +
  '[--seconds S] [--iterations N] [--seed N] [--exact S]'

/** What the command line asks for, as far as it could be read. */
export interface AnalyseOptions {
  /** Path of the case as typed; null when there is none. */
  readonly file: string | null
  /** One department, all together (`*`), or each by itself (null). */
  readonly scope: Scope | null
  readonly parameters: Parameters
  /** Time limit per result; null for none. */
  readonly seconds: number | null
  readonly iterations: number | null
  readonly seed: number | null
  /** Time for the exact solver per result; null to leave it out. */
  readonly exactSeconds: number | null
}

export interface ReadOptions {
  readonly options: AnalyseOptions
  /** One line each, all of them; the options are good when there are none. */
  readonly problems: readonly string[]
}

/** Reads the arguments after the script's name. Every problem is named, not only the first. */
export function readOptions(args: readonly string[]): ReadOptions {
  const reading = new OptionReading(args)
  return { options: reading.read(), problems: reading.problems }
}

const VALUED = ['--department', '--set', '--seconds', '--iterations', '--seed', '--exact'] as const
type Valued = (typeof VALUED)[number]

const isValued = (name: string): name is Valued => (VALUED as readonly string[]).includes(name)

class OptionReading {
  readonly problems: string[] = []
  private readonly files: string[] = []
  private readonly values = new Map<Valued, string[]>()
  private isAcross = false

  constructor(args: readonly string[]) {
    const rest = [...args]
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) this.take(arg, rest)
  }

  read(): AnalyseOptions {
    const [file, ...extra] = this.files
    if (file === undefined) this.problems.push(`no case file given; usage: ${USAGE}`)
    for (const each of extra) this.problems.push(`one case file at a time: ${each}`)
    return {
      file: file ?? null,
      scope: this.scope(),
      parameters: this.parameters(),
      seconds: this.number('--seconds', isTime, 'a number of seconds, 0 or more'),
      iterations: this.number('--iterations', isCount, 'a whole number, 0 or more'),
      seed: this.number('--seed', Number.isSafeInteger, 'a whole number'),
      exactSeconds: this.number('--exact', isTime, 'a number of seconds, 0 or more'),
    }
  }

  private take(arg: string, rest: string[]): void {
    const [name, inline] = split(arg)
    if (!arg.startsWith('-') || arg === '-') this.files.push(arg)
    else if (arg === '--across') this.isAcross = true
    else if (!isValued(name)) this.problems.push(`unknown option ${name}`)
    else {
      // A value may start with one dash (`--seconds -5`), which is then wrong for its own reason.
      const value = inline ?? (rest[0]?.startsWith('--') ? undefined : rest.shift())
      if (value === undefined || value === '') this.problems.push(`${name} needs a value`)
      else this.values.set(name, [...(this.values.get(name) ?? []), value])
    }
  }

  private once(name: Valued): string | undefined {
    const [value, ...more] = this.values.get(name) ?? []
    if (more.length > 0) this.problems.push(`${name} is given ${more.length + 1} times`)
    return value
  }

  private scope(): Scope | null {
    const department = this.once('--department')
    if (department === undefined) return this.isAcross ? '*' : null
    if (this.isAcross) this.problems.push('--department and --across exclude each other')
    return department as DepartmentId
  }

  private parameters(): Parameters {
    let parameters = DEFAULT_PARAMETERS
    for (const setting of this.values.get('--set') ?? []) {
      const [key, value] = split(setting)
      if (value === undefined) {
        this.problems.push(`--set needs key=value, not ${setting}`)
        continue
      }
      const result = setParameter(parameters, key, value)
      if (result.ok) parameters = result.value
      else this.problems.push(describeParameterProblem(result.problem))
    }
    return parameters
  }

  private number(name: Valued, isGood: (value: number) => boolean, expected: string): number | null {
    const text = this.once(name)
    if (text === undefined) return null
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (isGood(value)) return value
    this.problems.push(`${name} must be ${expected}, not ${JSON.stringify(text)}`)
    return null
  }
}

const isTime = (value: number): boolean => Number.isFinite(value) && value >= 0
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** At the first `=`; the second part is absent where there is none. */
function split(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function describeParameterProblem(problem: ParameterProblem): string {
  if (problem.problem === 'unknown') return `--set ${problem.path}: there is no such parameter`
  if (problem.problem === 'not-a-number')
    return `--set ${problem.path}: ${JSON.stringify(problem.value)} is not a number`
  const { least, most, whole } = problem.range
  const kind = whole ? 'a whole number' : 'a number'
  return `--set ${problem.path}: must be ${kind} from ${least} to ${most}, not ${problem.value}`
}
