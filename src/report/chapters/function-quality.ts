import {
  BAD_ENOUGH,
  type FunctionQuality,
  type QualityAnswer,
  SOUND_ENOUGH,
} from '../../analysis/effects/work-quality.ts'
import type { WholeFunction } from '../../records/whole-case.ts'
import { profileDrawing } from '../../ui/charts/profile-drawing.ts'
import type { Desk } from '../desk.ts'
import { functionRefs, HEAVY, type PlacedWork, peaksOf } from '../function-words.ts'
import type { Block } from '../report-document.ts'
import { webaReason } from '../weba-reason.ts'
import { sentence } from './question-chapter.ts'
import { lower } from './value-chapter.ts'

/** Of a drawing in a document; text in it stays readable at the width of a page. */
export const CHART_WIDTH = 720

/** What the work asks, as a chart and in a sentence. */
export function profileBlocks(desk: Desk, fn: WholeFunction, work: readonly PlacedWork[]): Block[] {
  if (work.length === 0) return []
  const { facts } = desk
  const { texts, taskInText } = facts
  const { functions: words } = texts.words
  const name = facts.functionName(fn)
  const key = `function.${fn.id}.profile`
  const peaks = peaksOf(work)
  const drawing = profileDrawing(
    {
      rows: peaks.map(({ demand, level }) => ({
        key: demand,
        label: texts.levels.demands[demand],
        step: level,
        word: texts.levels.demandSteps[demand][level].word,
      })),
      most: 4,
      own: words.profileOwn,
    },
    CHART_WIDTH,
  )
  const heaviest = Math.max(...peaks.map(({ level }) => level))
  const most = peaks.filter(({ level }) => level === heaviest && level >= HEAVY)
  const text =
    most.length === 0
      ? words.light
      : words.heaviest({
          demands: most.map(({ demand, tasks }) =>
            words.heaviestDemand({
              demand: texts.levels.demands[demand],
              tasks: tasks.map(({ id }) => taskInText(id)),
            }),
          ),
        })
  return [
    { kind: 'chart', key, caption: words.profileCaption({ name }), drawing },
    desk.paragraph(`${key}.words`, [desk.claim(`${key}.heaviest`, text, functionRefs(facts, fn))]),
  ]
}

/** The seven questions about the quality of the work. */
export function qualityBlocks(desk: Desk, fn: WholeFunction, quality: FunctionQuality): Block[] {
  if (quality.answers.length === 0) return []
  const { facts } = desk
  const { functions: words, flags } = facts.texts.words
  const name = facts.functionName(fn)
  const key = `function.${fn.id}.quality`
  const refs = functionRefs(facts, fn)
  const unfit = quality.fitness !== 'unfit' ? [] : [{ kind: 'breaksRule', why: flags.unfit } as const]
  const rows = quality.answers.map((answer) =>
    desk.row(`${key}.${answer.question}`, answerCells(desk, answer), refs),
  )
  return [
    ...desk.table(
      key,
      words.qualityCaption({ name }),
      [
        { label: words.qualityColumns.question, isNumber: false, width: 0.32 },
        { label: words.qualityColumns.answer, isNumber: false, width: 0.14 },
        { label: words.qualityColumns.why, isNumber: false, width: 0.54 },
      ],
      rows,
    ),
    desk.paragraph(`${key}.words`, [
      desk.claim(`${key}.fitness`, words.fitness[quality.fitness]({ name }), refs, { flags: unfit }),
      ...doubtReasons(desk, quality).map((text, at) => desk.claim(`${key}.why.${at}`, text, refs)),
    ]),
  ]
}

/** What makes it doubtful, in figures. */
function doubtReasons({ facts }: Desk, { fitness, soundShare, answers }: FunctionQuality): string[] {
  const { effects, format } = facts.texts
  if (fitness !== 'doubtful') return []
  const bad = answers.filter(({ answer }) => answer === 'bad').length
  return [
    ...(soundShare < SOUND_ENOUGH
      ? [effects.doubtfulShare({ share: format.formatPercent(1 - soundShare) })]
      : []),
    ...(bad >= BAD_ENOUGH ? [effects.doubtfulBad({ count: bad })] : []),
  ]
}

function answerCells(desk: Desk, { question, answer, computed, asked }: QualityAnswer): string[] {
  const { effects, words } = desk.facts.texts
  const why = asked ? words.functions.byAnalyst({ reason: asked.reason.trim() }) : reasonOf(desk, computed)
  return [
    effects.questions[question],
    answer === null ? words.functions.toAsk : effects.answers[answer],
    answer === null
      ? words.functions.toAskWhy({ question: lower(effects.prompts[question]) })
      : sentence(why),
  ]
}

function reasonOf(desk: Desk, computed: QualityAnswer['computed']): string {
  const { texts, whole, taskInText } = desk.facts
  if (!computed) return texts.words.functions.fromRecords
  return webaReason(computed.facts, {
    reasons: texts.effects.reasons,
    names: {
      process: (id) => whole.processes.find((each) => each.id === id)?.name.trim() ?? '',
      task: taskInText,
    },
    formatPercent: texts.format.formatPercent,
  })
}
