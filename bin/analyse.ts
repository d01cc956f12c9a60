import type { Scope } from '../src/analysis/eligible.ts'
import type { CaseFile } from '../src/records/case-file.ts'
import { readOptions } from './analyse/options.ts'
import { planResults } from './analyse/plan-results.ts'
import { readCaseFile } from './analyse/read-case-file.ts'

/** Exit code for a bad file or a bad option. */
const BAD_INPUT = 2

const { options, problems: optionProblems } = readOptions(process.argv.slice(2))
const { file, problems: fileProblems } =
  options.file === null ? { file: null, problems: [] } : readCaseFile(options.file)
const problems = [
  ...optionProblems,
  ...fileProblems,
  ...(file ? departmentProblems(file, options.scope) : []),
]

if (file === null || problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = BAD_INPUT
} else {
  process.stdout.write(`${JSON.stringify(await planResults(file, options))}\n`)
}

function departmentProblems({ departments }: CaseFile, scope: Scope | null): string[] {
  if (scope === null || scope === '*' || departments.some(({ id }) => id === scope)) return []
  return [`there is no department ${scope}; this case has ${departments.map(({ id }) => id).join(', ')}`]
}
