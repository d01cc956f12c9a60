import type { Level } from '../records/scales.ts'
import type {
  FunctionFacts,
  JobImplication,
  PreconditionProposal,
  RiskFacts,
  WishFact,
} from '../records/scenario-facts.ts'
import type { AboutPart, Precondition, RiskKind } from '../records/scenario-parts.ts'
import type { Format } from './format.ts'
import type { AreaMessages, Messages } from './messages.nl.ts'

/** What proposals are written with; the same for the screen and the report. */
export interface ProposalWords {
  readonly propose: AreaMessages['advice']['propose']
  readonly levels: Messages['levels']
  readonly format: Format
}

/** What the records propose for each part of the generic description of a function. Never empty. */
export function proposedAbout(facts: FunctionFacts, words: ProposalWords): Record<AboutPart, string> {
  return {
    purpose: purposeOf(facts, words),
    knowledge: knowledgeOf(facts, words),
    team: teamOf(facts, words),
    mentor: mentorOf(facts, words),
    backup: backupOf(facts, words),
    growth: growthOf(facts, words),
  }
}

function purposeOf(facts: FunctionFacts, words: ProposalWords): string {
  const { propose, format } = words
  if (facts.tasks.length === 0) return propose.nothing
  const hours = hoursIn(facts.hours, words)
  const processes = listed(
    facts.processes.map(({ name }) => name),
    words,
  )
  const jobs = [...new Set(facts.tasks.filter(({ undone }) => !undone).flatMap((task) => task.jobs))]
  const undone = facts.tasks.filter((task) => task.undone).map(({ name }) => name)
  return sentences([
    processes ? propose.purpose({ hours, processes }) : propose.purposeBare({ hours }),
    facts.coreShare > 0 && propose.purposeCore({ share: format.formatPercent(facts.coreShare) }),
    jobs.length > 0 && propose.purposeJobs({ jobs: listed(jobs, words) }),
    undone.length > 0 && propose.purposeUndone({ tasks: listed(undone, words) }),
  ])
}

/** From here on a task asks schooling that nobody gets at the workplace. */
const SCHOOLED: Level = 3

function knowledgeOf({ tasks, toLearn, knowledge }: FunctionFacts, words: ProposalWords): string {
  const { propose, levels } = words
  if (knowledge >= SCHOOLED) {
    return propose.knowledgeHigh({
      word: levels.knowledgeSteps[knowledge].word,
      tasks: listed(toLearn, words),
    })
  }
  if (toLearn.length === 0) return propose.knowledgeNone
  if (toLearn.length === tasks.length) return propose.knowledgeLearnAll
  return propose.knowledgeLearn({ tasks: listed(toLearn, words) })
}

function teamOf(facts: FunctionFacts, words: ProposalWords): string {
  const { propose, format } = words
  const jobs = [...new Set(facts.tasks.flatMap((task) => task.jobs))]
  return sentences([
    jobs.length > 0 ? propose.teamBeside({ jobs: listed(jobs, words) }) : propose.teamAlone,
    facts.locations.length > 0 && propose.teamPlaces({ places: listed(facts.locations, words) }),
    facts.contactShare > 0
      ? propose.teamContact({ share: format.formatPercent(facts.contactShare) })
      : propose.teamNoContact,
  ])
}

type Holder = FunctionFacts['holders'][number]

const holderWords = ({ people, job, share }: Holder, words: ProposalWords) => ({
  who: listed(people, words),
  job,
  share: words.format.formatPercent(share),
  count: people.length,
})

function mentorOf({ holders }: FunctionFacts, words: ProposalWords): string {
  const [first] = holders.filter(({ people }) => people.length > 0)
  return first ? words.propose.mentor(holderWords(first, words)) : words.propose.mentorUnknown
}

function backupOf(facts: FunctionFacts, words: ProposalWords): string {
  const { propose } = words
  const named = facts.holders.filter(({ people }) => people.length > 0)
  return sentences([
    ...named.map((holder) => propose.backup(holderWords(holder, words))),
    named.length === 0 && propose.backupNone,
    facts.unnamedJobs.length > 0 && propose.backupUnnamed({ jobs: listed(facts.unnamedJobs, words) }),
    named.length > 0 &&
      facts.uncovered.length > 0 &&
      propose.backupMissing({ tasks: listed(facts.uncovered, words) }),
  ])
}

function growthOf({ growth, toLearn, tasks }: FunctionFacts, words: ProposalWords): string {
  const { propose } = words
  const isMixed = toLearn.length > 0 && toLearn.length < tasks.length
  const said = sentences([
    isMixed && propose.growthFirst({ tasks: listed(toLearn, words) }),
    growth.length > 0 &&
      propose.growth({
        tasks: listed(
          growth.map(({ name }) => name),
          words,
        ),
      }),
  ])
  return said || propose.growthNone
}

/** More tasks than these are counted and not named: the table of the function has them all. */
const NAMED_TASKS = 5

/** What the records say a scenario means for one job; a line for each thing there is to say. */
export function implicationWords(facts: JobImplication, words: ProposalWords): string {
  const { propose, format } = words
  const falls =
    facts.coreBefore !== null && facts.coreAfter !== null && facts.coreBefore - facts.coreAfter >= 0.01
  const gives = facts.gives.map(({ task, hours, wholly }) =>
    (wholly ? propose.withHours : propose.inPart)({ task, hours: hoursIn(hours, words) }),
  )
  const uses = facts.uses.map(({ task, reason }) => propose.use[reason]({ task }))
  const named = (list: readonly WishFact[], wanted: 'shed' | 'kept') => [
    ...new Set(list.filter(({ wish }) => (wish === 'shed') === (wanted === 'shed')).map(({ task }) => task)),
  ]
  const shedGoes = named(facts.honoured, 'shed').length
  const keptStays = named(facts.honoured, 'kept')
  const shedStays = named(facts.ignored, 'shed')
  const keptGoes = facts.ignored.filter(({ wish }) => wish !== 'shed')
  return lines([
    facts.freed > 0.05 &&
      propose.freed({ hours: hoursIn(facts.freed, words), all: hoursIn(facts.hours, words) }),
    facts.takenUp > 0.05 && propose.takenUp({ hours: hoursIn(facts.takenUp, words) }),
    gives.length > 0 &&
      sentences([
        propose.gives({ tasks: fewOf(gives, words) }),
        shedGoes > 0 && propose.shedGoes({ count: shedGoes }),
      ]),
    keptGoes.length > 0 && propose.keptGoes({ tasks: wishesIn(keptGoes, words) }),
    shedStays.length > 0 && propose.shedStays({ tasks: listed(shedStays, words) }),
    keptStays.length > 0 && propose.keptStays({ tasks: listed(keptStays, words) }),
    uses.length > 0 ? propose.uses({ tasks: uses.join('; ') }) : facts.freed > 0.05 && propose.usesUnknown,
    falls &&
      propose.coreFalls({
        before: format.formatPercent(facts.coreBefore!),
        after: format.formatPercent(facts.coreAfter!),
      }),
  ])
}

function wishesIn(wishes: readonly WishFact[], words: ProposalWords): string {
  const { propose, levels } = words
  return wishes
    .map(({ task, wish, people }) =>
      propose.withWho({ what: task, who: [levels.wishes[wish], ...people].join(', ') }),
    )
    .join('; ')
}

/** What the records say of one of the four risks of the method. */
export function riskWords(kind: Exclude<RiskKind, 'other'>, facts: RiskFacts, words: ProposalWords): string {
  const { propose, format } = words
  const hours = (value: number) => hoursIn(value, words)
  if (kind === 'digitalisation') {
    const { high, medium, highShare, tasks } = facts.digitalisation
    return sentences([
      high > 0.05
        ? propose.digitalisationHigh({
            hours: hours(high),
            share: format.formatPercent(highShare),
            tasks: listed(tasks, words),
          })
        : propose.digitalisationNone,
      medium > 0.05 && propose.digitalisationMedium({ hours: hours(medium) }),
    ])
  }
  if (kind === 'displacement') {
    const { ignored, most } = facts.displacement
    return sentences([
      ignored.length > 0
        ? propose.displacementWishes({ tasks: wishesIn(ignored, words) })
        : propose.displacementNone,
      most && propose.displacementMost({ job: most.job, hours: hours(most.freed), all: hours(most.hours) }),
    ])
  }
  if (kind === 'continuity') {
    return lines(
      facts.continuity.flatMap(({ name, people, covered, uncovered }) => [
        people > 0
          ? propose.continuity({ name, people, share: format.formatPercent(covered) })
          : propose.continuityNone({ name }),
        people > 0 && uncovered.length > 0 && propose.continuityBare({ tasks: listed(uncovered, words) }),
      ]),
    )
  }
  return lines(
    facts.tooLittleWork.map(({ name, least, most, ...each }) =>
      propose.work({ name, hours: hours(each.hours), least: hours(least), most: hours(most) }),
    ),
  )
}

/** Why a line of the preconditions is proposed as it is; '' for a line the records say nothing of. */
export function preconditionWords(
  line: Precondition,
  { state, names, share, hours }: PreconditionProposal,
  words: ProposalWords,
): string {
  const { propose, format } = words
  const isMet = state === 'met'
  const who = { names: listed(names, words) }
  switch (line) {
    case 'internal.coreProcess':
      return propose.coreProcess({ share: format.formatPercent(share) })
    case 'internal.enoughWork':
      return sentences([
        isMet ? propose.enough : propose.tooSmall(who),
        hours > 0.05 && propose.vanishing({ hours: hoursIn(hours, words) }),
      ])
    case 'internal.backup':
      return isMet ? propose.backupThere : propose.backupFor(who)
    case 'internal.genericDescription':
      return isMet ? propose.described : propose.notDescribed(who)
    case 'internal.variedWork':
      return isMet ? propose.varied : propose.uniform(who)
    case 'internal.mentor':
      return isMet ? propose.mentorNamed(who) : propose.mentorOpen
    case 'internal.guidanceTime':
      return isMet ? propose.planned : propose.notPlanned
    default:
      return line.startsWith('external.') ? propose.regulation : ''
  }
}

/** To a tenth, so that sums of what was read read well. */
const hoursIn = (hours: number, { format }: ProposalWords): string =>
  format.formatHours(Math.round(hours * 10) / 10)

/** "a, b en c". */
export function listed(names: readonly string[], { propose }: Pick<ProposalWords, 'propose'>): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${propose.and} ${last}` : last
}

function fewOf(names: readonly string[], words: ProposalWords): string {
  const more = names.length - NAMED_TASKS
  if (more <= 1) return listed(names, words)
  return words.propose.andMore({ tasks: names.slice(0, NAMED_TASKS).join(', '), count: more })
}

type Said = readonly (string | false | null)[]
const lines = (said: Said): string => said.filter(Boolean).join('\n')
const sentences = (said: Said): string => said.filter(Boolean).join(' ')
