import type { Scope } from '../src/analysis/eligible.ts'
import { type ParameterConflict, parameterConflicts } from '../src/analysis/parameter-standings.ts'
import type { CaseFile } from '../src/records/case-file.ts'
import { readOptions } from './analyse/options.ts'
import { planResults } from './analyse/plan-results.ts'
import { readCaseFile } from './analyse/read-case-file.ts'

/** Numbers that are fine one by one but leave no function at all: the outcome is then rightly empty, and says why here. */
const CONFLICTS: Readonly<Record<ParameterConflict, string>> = {
  hours: 'minHours is more than maxHours',
  day: 'minDayHours is more than a day can hold',
  days: 'so many hours do not fit in so many days',
  share: 'maxTaskShare is 0',
  functions: 'maxFunctions is 0',
}

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
  for (const conflict of parameterConflicts(options.parameters))
    console.error(`no function can exist: ${CONFLICTS[conflict]}`)
  process.stdout.write(`${JSON.stringify(await planResults(file, options))}\n`)
}

function departmentProblems({ departments }: CaseFile, scope: Scope | null): string[] {
  if (scope === null || scope === '*' || departments.some(({ id }) => id === scope)) return []
  return [`there is no department ${scope}; this case has ${departments.map(({ id }) => id).join(', ')}`]
}
