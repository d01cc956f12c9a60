import { describeFunction } from '../../analysis/scenario/function-description.ts'
import { proposedAbout } from '../../i18n/propose-words.ts'
import type { FunctionFacts } from '../../records/scenario-facts.ts'
import { ABOUT_PARTS, type AboutPart } from '../../records/scenario-parts.ts'
import type { WholeFunction } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { proposalSource, proposalWords } from '../from-records.ts'
import { functionRefs } from '../function-words.ts'
import { functionRef, jobRef, type RecordRef, taskRef } from '../record-ref.ts'
import type { Block, TableRow } from '../report-document.ts'
import { inText } from '../report-facts.ts'
import { sentence } from './question-chapter.ts'
import { lower } from './value-chapter.ts'

/**
 * Part by part as a job system asks it: what analysts wrote, and what the records propose where they wrote nothing. Its tasks, hours and
 * demands stand beside it in tables and a chart of their own.
 */
export function aboutBlocks(desk: Desk, fn: WholeFunction): Block[] {
  const { facts } = desk
  const { functions: words } = facts.texts.words
  const name = facts.functionName(fn)
  const described = describeFunction(proposalSource(facts), { ...fn, name })
  if (described.tasks.length === 0 && ABOUT_PARTS.every((part) => !fn.about[part]?.trim())) return []
  const proposed = proposedAbout(described, proposalWords(facts))
  const key = `function.${fn.id}.about`
  const part = (of: AboutPart): TableRow => {
    const own = fn.about[of]?.trim() ?? ''
    const text = own === '' ? proposed[of].replaceAll('\n', ' ') : sentence(own)
    const refs = own === '' ? proposedRefs(desk, fn, described, of) : [functionRef(fn.id)]
    return desk.row(`${key}.${of}`, [words.about[of], text], refs)
  }
  const unwritten = ABOUT_PARTS.filter((of) => !fn.about[of]?.trim())
  const parts = unwritten.map((of) => lower(words.about[of]))
  return [
    ...desk.table(
      key,
      words.aboutCaption({ name }),
      [
        { label: words.aboutColumns.part, isNumber: false, width: 0.2 },
        { label: words.aboutColumns.text, isNumber: false, width: 0.8 },
      ],
      ABOUT_PARTS.map(part),
    ),
    ...(parts.length === 0
      ? []
      : [{ kind: 'notice', tone: 'quiet', text: words.aboutByRecords({ parts }) } as const]),
  ]
}

function proposedRefs(desk: Desk, fn: WholeFunction, described: FunctionFacts, part: AboutPart): RecordRef[] {
  const { whole } = desk.facts
  const own = functionRefs(desk.facts, fn)
  if (part === 'mentor' || part === 'backup') {
    const jobs = new Set(described.holders.map(({ job }) => job))
    return [...own, ...whole.jobs.filter(({ name }) => jobs.has(name)).map(({ id }) => jobRef(id))]
  }
  if (part !== 'growth') return own
  const more = new Set(described.growth.map(({ name }) => name))
  return [
    ...own,
    ...whole.tasks.filter(({ name }) => more.has(inText(name.trim()))).map(({ id }) => taskRef(id)),
  ]
}
