import { LANGUAGES, type Language } from '../../src/i18n/language.ts'

const USAGE = 'npm run -s report -- CASE.json [--scenario ID] [--language nl|en] --out FILE.docx|FILE.html'

/** What the command line asks for, as far as it could be read. */
export interface ReportCommand {
  /** As typed; null when there is none. */
  readonly file: string | null
  readonly out: string | null
  readonly kind: 'docx' | 'html' | null
  readonly scenario: string | null
  /** Null: that of the case. */
  readonly language: Language | null
}

export interface ReadCommand {
  readonly command: ReportCommand
  /** One line each, all of them. */
  readonly problems: readonly string[]
}

const VALUED = ['--scenario', '--out', '--language'] as const
type Valued = (typeof VALUED)[number]
const isValued = (name: string): name is Valued => (VALUED as readonly string[]).includes(name)

/** Reads the arguments after the script's name. Every problem is named, not only the first. */
export function readCommand(args: readonly string[]): ReadCommand {
  const problems: string[] = []
  const files: string[] = []
  const values = new Map<Valued, string>()
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const at = arg.indexOf('=')
    const name = at === -1 ? arg : arg.slice(0, at)
    if (!arg.startsWith('-') || arg === '-') files.push(arg)
    else if (!isValued(name)) problems.push(`unknown option ${name}`)
    else {
      const value = at === -1 ? (rest[0]?.startsWith('--') ? undefined : rest.shift()) : arg.slice(at + 1)
      if (value === undefined || value === '') problems.push(`${name} needs a value`)
      else if (values.has(name)) problems.push(`${name} is given more than once`)
      else values.set(name, value)
    }
  }
  const [file, ...extra] = files
  if (file === undefined) problems.push(`no case file given; usage: ${USAGE}`)
  for (const each of extra) problems.push(`one case file at a time: ${each}`)
  const out = values.get('--out') ?? null
  if (out === null && !problems.some((line) => line.startsWith('--out'))) {
    problems.push('--out is missing: say which file to write, ending in .docx or .html')
  }
  const kind = out === null ? null : kindOf(out)
  if (out !== null && kind === null) {
    problems.push(
      `--out must end in .docx or .html, not ${JSON.stringify(out)}: other kinds of file are not made`,
    )
  }
  const asked = values.get('--language')
  const language = LANGUAGES.find((each) => each === asked) ?? null
  if (asked !== undefined && language === null) {
    problems.push(`--language must be ${LANGUAGES.join(' or ')}, not ${JSON.stringify(asked)}`)
  }
  return {
    command: { file: file ?? null, out, kind, scenario: values.get('--scenario') ?? null, language },
    problems,
  }
}

function kindOf(path: string): ReportCommand['kind'] {
  const name = path.toLowerCase()
  return name.endsWith('.docx') ? 'docx' : name.endsWith('.html') ? 'html' : null
}
