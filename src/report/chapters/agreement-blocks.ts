import { agreementSummary } from '../../analysis/agreement/agreement-summary.ts'
import type { FieldAgreement, Measured } from '../../analysis/agreement/field-agreement.ts'
import { isAgreedAfter, isScoredAgain } from '../../records/established.ts'
import { isDemand } from '../../records/judgement.ts'
import type { Desk } from '../desk.ts'
import { taskRef } from '../record-ref.ts'
import type { Block, Claim } from '../report-document.ts'

/** How far the analysts agree, and what is established by that. Nothing but a sentence where nobody scored apart. */
export function agreementBlocks(desk: Desk): Block[] {
  const { whole, texts } = desk.facts
  const { method: words } = texts.words
  if (whole.tasks.length === 0) return []
  const refs = whole.tasks.map(({ id }) => taskRef(id))
  const summary = agreementSummary(whole.tasks)
  const { overall, raters, established, tasks, advice } = summary
  if (overall.count === 0) {
    const once = desk.claim('method.scored', words.scoredOnce({ tasks }), refs)
    return [desk.paragraph('method.scored', [once])]
  }
  const scored = words.scored({
    raters: raters.length,
    both: overall.count,
    same: texts.format.formatPercent(overall.percent ?? 0),
  })
  const given = summary.fields.filter(({ count }) => count > 0)
  const differing = given.filter(({ disagreements }) => disagreements.length > 0)
  const same = given.filter((each) => !differing.includes(each)).map(({ field }) => fieldName(desk, field))
  const [most] = [...differing].sort((a, b) => b.disagreements.length - a.disagreements.length)
  const differ = most
    ? words.talkAbout({
        field: fieldName(desk, most.field),
        differ: most.disagreements.length,
        of: most.count,
        isOnly: differing.length === 1,
      })
    : null
  const skewed = words.skewed({ fields: advice.skewed.map((field) => fieldName(desk, field)) })
  return [
    desk.paragraph('method.scored', [
      desk.claim('method.scored', scored, refs),
      agreed(desk, overall),
      differ === null ? null : desk.claim('method.differ', differ, refs),
      same.length === 0 ? null : desk.claim('method.same', sameText(desk, same, differing.length), refs),
      advice.skewed.length === 0 ? null : desk.claim('method.skewed', skewed, refs),
      desk.claim('method.established', words.established({ established, all: tasks }), refs),
      summary.agreedAfter === 0
        ? null
        : desk.claim(
            'method.agreedAfter',
            words.agreedAfter({ count: summary.agreedAfter }),
            whole.tasks.filter(isAgreedAfter).map(({ id }) => taskRef(id)),
          ),
      summary.scoredAgain === 0
        ? null
        : desk.claim(
            'method.scoredAgain',
            words.scoredAgain({ count: summary.scoredAgain }),
            whole.tasks.filter(isScoredAgain).map(({ id }) => taskRef(id)),
          ),
    ]),
    ...fieldTable(desk, differing.length === 0 ? [] : [...differing, overall]),
  ]
}

/** More than this of them are counted, where the others have just been named. */
const MOST_NAMED = 3

function sameText({ facts }: Desk, fields: readonly string[], differing: number): string {
  const { method: words } = facts.texts.words
  return differing > 0 && differing <= MOST_NAMED && fields.length > MOST_NAMED
    ? words.sameOthers({ count: fields.length })
    : words.same({ fields })
}

/** Where Landis and Koch (1977) set the bounds. */
const wordOf = (value: number) =>
  value < 0.4 ? 'little' : value < 0.6 ? 'fair' : value < 0.8 ? 'good' : 'almost'

function agreed(desk: Desk, { leading, measures }: FieldAgreement): Claim | null {
  const { whole, texts } = desk.facts
  const { method: words } = texts.words
  const { value, interval } = measures[leading]
  if (value === null) return null
  const text = words.agreed({
    word: words.agreedWords[wordOf(value)],
    measure: words.measuresIn[leading],
    value: decimal(desk, value),
    low: isSpread(interval) ? decimal(desk, interval.low) : null,
    high: isSpread(interval) ? decimal(desk, interval.high) : null,
  })
  return desk.claim(
    'method.agreed',
    text,
    whole.tasks.map(({ id }) => taskRef(id)),
  )
}

/** Only fields on which somebody differs: of the others there is nothing to tell but that. */
function fieldTable(desk: Desk, scored: readonly FieldAgreement[]): Block[] {
  const { whole, texts } = desk.facts
  const { method: words } = texts.words
  const leading = scored.at(-1)?.leading ?? 'weighted'
  const rows = scored.map((each) => {
    const main = each.measures[each.leading]
    const refs = whole.tasks
      .filter(({ scores }) =>
        each.field === 'all'
          ? Object.values(scores).some(({ length }) => length > 1)
          : (scores[each.field]?.length ?? 0) > 1,
      )
      .map(({ id }) => taskRef(id))
    const cells = [
      texts.words.sentence({ text: fieldName(desk, each.field) }),
      texts.format.formatNumber(each.count),
      texts.format.formatPercent(each.percent ?? 0),
      main.value === null ? '–' : decimal(desk, main.value),
      rangeOf(desk, main),
      each.measures.ac1.value === null ? '–' : decimal(desk, each.measures.ac1.value),
    ]
    return desk.row(`method.agreement.${each.field}`, cells, refs)
  })
  const { agreementColumns: columns } = words
  return desk.table(
    'method.agreement',
    words.agreementCaption,
    [
      { label: columns.field, isNumber: false, width: 0.36 },
      { label: columns.count, isNumber: true, width: 0.13 },
      { label: columns.same, isNumber: true, width: 0.11 },
      { label: words.measures[leading], isNumber: true, width: 0.14 },
      { label: columns.range, isNumber: true, width: 0.15 },
      { label: columns.ac1, isNumber: true, width: 0.11 },
    ],
    rows,
  )
}

/** All the same gives the same in every draw, which says nothing of how sure that is. */
const isSpread = (interval: Measured['interval']): interval is NonNullable<Measured['interval']> =>
  interval !== null && interval.high - interval.low > 0.005

const rangeOf = (desk: Desk, { interval }: Measured): string =>
  isSpread(interval)
    ? desk.facts.texts.words.method.between({
        low: decimal(desk, interval.low),
        high: decimal(desk, interval.high),
      })
    : '–'

const decimal = ({ facts }: Desk, value: number): string => facts.texts.format.formatNumber(value, 2)

function fieldName({ facts }: Desk, field: FieldAgreement['field']): string {
  const { levels, words } = facts.texts
  if (field === 'all') return words.method.all
  return isDemand(field) ? levels.demands[field] : words.tasks.fields[field]
}
