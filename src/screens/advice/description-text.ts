import type { AreaMessages } from '../../i18n/messages.nl.ts'
import { listed, type ProposalWords, proposedAbout } from '../../i18n/propose-words.ts'
import type { FunctionFacts } from '../../records/scenario-facts.ts'
import { ABOUT_PARTS, type AboutPart } from '../../records/scenario-parts.ts'
import type { WorkedFunction } from './advice-props.ts'

type Texts = AreaMessages['advice']

/** Each part of the description: an analyst's words, else what the records propose. */
export function aboutOf(fn: WorkedFunction, words: ProposalWords): Record<AboutPart, string> {
  const proposed = proposedAbout(fn.facts, words)
  const own = fn.record.about ?? {}
  return Object.fromEntries(ABOUT_PARTS.map((part) => [part, own[part] || proposed[part]])) as Record<
    AboutPart,
    string
  >
}

/** "20 uur per week, op maandag en dinsdag." */
export function weekWords(facts: FunctionFacts, texts: Texts, words: ProposalWords): string {
  const hours = words.format.formatHours(Math.round(facts.hours * 10) / 10)
  const days = facts.days.map((day) => words.levels.days[day])
  return days.length > 0 ? texts.week({ hours, days: listed(days, words) }) : texts.weekOpen({ hours })
}

/** The demands that weigh (2 or more of 4), heaviest first, each with the tasks it comes from. */
export function demandWords(facts: FunctionFacts, texts: Texts, words: ProposalWords): string[] {
  const heavy = facts.demands.filter(({ level }) => level >= 2).sort((a, b) => b.level - a.level)
  if (heavy.length === 0) return [texts.demandsLight]
  return heavy.map(({ demand, level, tasks }) =>
    texts.demandLine({
      demand: words.levels.demands[demand],
      word: words.levels.demandSteps[demand][level].word,
      tasks: listed(tasks, words),
    }),
  )
}

/** The whole description as plain text, to paste into a job system. */
export function descriptionText(fn: WorkedFunction, texts: Texts, words: ProposalWords): string {
  const about = aboutOf(fn, words)
  const part = (title: string, lines: readonly string[]) => `${title}\n${lines.join('\n')}`
  const hours = (value: number) => words.format.formatHours(Math.round(value * 10) / 10)
  return [
    fn.name,
    part(texts.about.purpose, [about.purpose]),
    part(texts.aboutHours, [weekWords(fn.facts, texts, words)]),
    part(
      texts.aboutTasks,
      fn.facts.tasks.map((task) => `- ${task.name} (${hours(task.hours)})`),
    ),
    part(
      texts.aboutDemands,
      demandWords(fn.facts, texts, words).map((line) => `- ${line}`),
    ),
    ...ABOUT_PARTS.filter((each) => each !== 'purpose').map((each) => part(texts.about[each], [about[each]])),
  ].join('\n\n')
}
