import type { LetIn, WithTask } from '../../analysis/explain/let-in.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import type { explain } from '../../i18n/nl/explain.ts'
import { changeWords } from './change-words.ts'
import type { ExplainNames } from './explain-props.ts'

type Texts = typeof explain

/** Less than this is nothing on a screen, in weighted hours. */
const NOTHING = 0.05

/** What it takes to have a task in a function: how things are, and the cheapest change; one sentence each. */
export function letInWords(
  { asItIs, change }: LetIn,
  texts: Texts,
  levels: Messages['levels'],
  names: ExplainNames,
): string[] {
  const now = asItIs ? asItIsWords(asItIs, texts, names) : texts.fitsNowhere
  if (asItIs && asItIs.gain > -NOTHING) return [now]
  if (!change) return asItIs ? [now] : [now, texts.noChange]
  const words = changeWords(change.change, texts, levels)
  const { gain, moreHours } = change.outcome
  const lets = change.pays
    ? texts.lets({ change: words, moreHours, points: gain })
    : texts.leastLoss({ change: words, points: -gain })
  return change.pays ? [lets, now] : [now, lets]
}

function asItIsWords(outcome: WithTask, texts: Texts, names: ExplainNames): string {
  const { gain } = outcome
  if (gain >= NOTHING) return texts.fitsBetter({ points: gain })
  if (gain > -NOTHING) return texts.fits
  return texts.fitsFor({ points: -gain, why: dearerWords(outcome, texts, names) })
}

function dearerWords({ dearest, displaced }: WithTask, texts: Texts, names: ExplainNames): string {
  if (dearest === null) return texts.dearerUnknown
  if (dearest === 'hours' && displaced) {
    return texts.dearerByTask({ task: names.task(displaced.taskId), hours: displaced.hours })
  }
  return texts.dearer[dearest]
}
