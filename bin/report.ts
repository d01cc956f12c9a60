import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CaseFile } from '../src/records/case-file.ts'
import { findingsToRead } from '../src/records/findings-to-read.ts'
import type { ScenarioId } from '../src/records/ids.ts'
import { wholeCase } from '../src/records/read-whole-case.ts'
import { buildReport } from '../src/report/build-report.ts'
import { readCaseFile } from './analyse/read-case-file.ts'
import { dropSigns } from './report/drop-signs.ts'
import { flagLines } from './report/list-flags.ts'
import { readCommand } from './report/options.ts'
import { writeReport } from './report/write-report.ts'

/** Exit code for a case that cannot be read or a bad option. */
const BAD_INPUT = 2

const { command, problems: commandProblems } = readCommand(process.argv.slice(2))
/** Texts of the case that had control characters in them. */
let dropped = 0
const { file, problems: fileProblems } =
  command.file === null
    ? { file: null, problems: [] }
    : readCaseFile(command.file, (bytes) => {
        const cleaned = dropSigns(bytes)
        dropped = cleaned.dropped
        return cleaned.source
      })
const problems = [
  ...commandProblems,
  ...fileProblems,
  ...(file ? scenarioProblems(file, command.scenario) : []),
]

if (file === null || command.out === null || command.kind === null || problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = BAD_INPUT
} else {
  if (dropped > 0) console.error(`${command.file}: control characters were dropped, in ${dropped} texts`)
  const report = buildReport(wholeCase(file), {
    scenarioId: command.scenario as ScenarioId | null,
    language: command.language ?? file.project.language ?? 'nl',
    version: versionOf(),
    findingsToRead: findingsToRead(file),
  })
  const refused = await writeReport(report, command.kind, command.out)
  if (refused !== null) {
    console.error(refused)
    process.exitCode = BAD_INPUT
  } else {
    console.log(`${command.out} was written.`)
    if (report.flags.length > 0) console.error(flagLines(report.flags))
  }
}

function scenarioProblems({ scenarios }: CaseFile, asked: string | null): string[] {
  if (asked === null || scenarios.some(({ id }) => id === asked)) return []
  const known = scenarios.map(({ id }) => id)
  return [
    known.length === 0
      ? `there is no scenario ${asked}: this case has none`
      : `there is no scenario ${asked}; this case has ${known.join(', ')}`,
  ]
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  return version
}
