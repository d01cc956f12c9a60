import { type CheckedSource, findingChecks } from '../../analysis/findings/finding-checks.ts'
import { compareAnswers } from '../../records/finding-standing.ts'
import { factsOfRecord, revisionsOf } from '../../records/finding-standing-of.ts'
import type { AnalystId, PersonId } from '../../records/ids.ts'
import { hasWithdrawn } from '../../records/withheld.ts'
import type { AskedView, Evidence, FindingView } from '../../screens/findings/finding-view.ts'
import { evidenceView } from './evidence-views.ts'
import type { FindingData } from './use-finding-data.ts'

type Row = FindingData['rows'][number]

interface Eyes {
  readonly me: AnalystId
  /** Name of an analyst; '' where nobody knows. */
  readonly nameOf: (analyst: AnalystId) => string
}

/** One finding with all that belongs to it, as its record shows it. */
export function findingViewOf({ finding, standing }: Row, data: FindingData, eyes: Eyes): FindingView {
  const { around, withdrew, validations, people } = data
  const { words } = around
  const revisions = revisionsOf(data.revisions, finding.id)
  const facts = factsOfRecord(finding, { ...data, validationSessions: [] })
  const answers = facts.answers.filter(({ personId }) => !withdrew(personId)).sort(compareAnswers)
  const workedIn = new Set(revisions.flatMap((each) => each.answers))
  const codeOf = (id: PersonId) =>
    around.people.find((each) => each.id === id)?.code || around.messages.common.unknown
  const byOf = (key: string): string | null => {
    const by = validations.find(({ id }) => id === key)?.by
    if (!by) return null
    return by === eyes.me ? words.you : eyes.nameOf(by) || words.otherAnalyst
  }
  const texts = [{ text: finding.text, at: finding.made?.at ?? null }, ...revisions]
  return {
    finding,
    standing,
    wordings: texts.map(({ text, at }, place) => ({
      text,
      at,
      answers: answers
        // To words that no longer stand there: by the first.
        .filter(({ wording }) => Math.max(0, wording) === place)
        .map((answer) => ({
          answer,
          code: codeOf(answer.personId),
          by: byOf(answer.key),
          isWorkedIn: workedIn.has(answer.key),
          isOpen: standing.toWorkIn.includes(answer.key),
        })),
    })),
    evidence: evidenceOf(finding).map((each) => evidenceView(each, around)),
    people: people.map((person): AskedView => {
      const job = around.jobs.find(({ id }) => id === person.jobId)?.name
      return {
        id: person.id,
        code: person.code || around.messages.common.unknown,
        what: job ?? around.messages.levels.roles[person.role],
        isAsked: finding.asked?.[person.id] !== undefined,
        silence: withdrew(person.id) ? (hasWithdrawn(person) ? 'withdrawn' : 'refused') : null,
      }
    }),
    unread: standing.state === 'withdrawn' ? [] : data.withheld.unread(finding).map(codeOf),
    checks: checksOf({ finding, standing }, data),
  }
}

const evidenceOf = ({ sources = [], figures = [] }: Row['finding']): Evidence[] => [
  ...sources.map((source) => ({ kind: 'source', source }) as const),
  ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
]

function checksOf({ finding, standing }: Row, data: FindingData): FindingView['checks'] {
  const { around, rows, people } = data
  const figures = finding.figures ?? []
  const results = findingChecks({
    text: standing.wording,
    // Those of who withdrew count no more once somebody read what is left.
    sources: (data.withheld.withoutSources(finding).sources ?? []).map((source): CheckedSource => {
      const { isGone, words } = evidenceView({ kind: 'source', source }, around)
      const seen = around.observations.find(({ id }) => id === source.observationId)
      return {
        isGone,
        words,
        speaker: source.interviewId ? data.speakerOf(source.interviewId) : null,
        ...(seen && { seen }),
      }
    }),
    figures: figures.length,
    media: data.media.filter(({ about }) => about?.kind === 'finding' && about.id === finding.id).length,
    figuresGone: figures.filter((figure) => evidenceView({ kind: 'figure', figure }, around).isGone).length,
    asked: Object.keys(finding.asked ?? {}) as PersonId[],
    people,
    jobs: around.jobs,
    others: rows.filter((row) => row.finding.id !== finding.id).map((row) => row.standing.wording),
  })
  return results.map((result) => ({ ...result, passed: finding.passed?.[result.check]?.reason ?? null }))
}
