import type { AgreementSummary } from '../../analysis/agreement/agreement-summary.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import type { scoring } from '../../i18n/nl/scoring.ts'
import { fieldName } from '../tasks/judgement-words.ts'

/** What to do about how far analysts agree, in plain sentences. */
export function adviceSentences(
  { advice, overall, fields }: AgreementSummary,
  words: typeof scoring,
  messages: Messages,
): readonly string[] {
  if (overall.count === 0 && fields.every(({ count }) => count === 0)) return [words.adviceNone]
  const { agreeOn, talkAbout } = advice
  const names = (list: typeof agreeOn) => list.map((field) => fieldName(field, messages))
  if (!talkAbout) return [advice.isSettled ? words.adviceSettled : words.adviceAll]
  const agreed = agreeOn.filter((field) => field !== talkAbout.field)
  const about = { field: fieldName(talkAbout.field, messages), total: talkAbout.of }
  return [
    ...(agreed.length > 0 ? [words.adviceAgree({ names: names(agreed) })] : []),
    talkAbout.farApart > 0
      ? words.adviceFar({ ...about, count: talkAbout.farApart })
      : words.adviceNear({ ...about, count: talkAbout.differ }),
  ]
}
