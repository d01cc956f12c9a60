import type { ScenarioSource } from '../analysis/scenario/scenario-figures.ts'
import type { ProposalWords } from '../i18n/propose-words.ts'
import type { WholeFunction } from '../records/whole-case.ts'
import { inText, type ReportFacts } from './report-facts.ts'

/** What proposals are made of, tasks named as within a sentence; nobody who withdrew is counted in it. */
export const proposalSource = ({ whole, minutesSeen, isInReport }: ReportFacts): ScenarioSource => ({
  ...whole,
  tasks: whole.tasks.map((task) => ({ ...task, name: inText(task.name.trim()) })),
  people: whole.people.filter(({ id }) => isInReport(id)),
  minutesSeen,
})

/** What the app tells analysts to ask or look at again is said to the reader of a report otherwise. */
export const proposalWords = ({ texts }: ReportFacts): ProposalWords => ({
  propose: { ...texts.propose, ...texts.words.functions.proposed },
  levels: texts.levels,
  format: texts.format,
})

/** With the names they have in the report, and the answers that were asked for. */
export const namedFunctions = (facts: ReportFacts, functions: readonly WholeFunction[]) =>
  functions.map(({ weba, ...fn }) => ({ ...fn, name: facts.functionName(fn), asked: weba }))

/** Marked as what the records say, on one line. */
export const byRecords = ({ texts }: ReportFacts, text: string): string =>
  texts.words.evidence.byRecords({ text: text.replaceAll('\n', ' ') })
