import type { adviceWords as dutch } from '../../nl/report/advice-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

export const adviceWords: typeof dutch = {
  scenarios: {
    none: 'There is no scenario yet. So it does not say here what introducing it means, costs and brings.',
    lead: (p) =>
      p.names.length === 1
        ? `One scenario was worked out: ${p.advised}. It stands below beside changing nothing.`
        : `${capital(counted(p.names.length, 'scenario was', 'scenarios were'))} worked out: ${listed(p.names)}. This advice is about ${p.advised}.`,
    caption: 'The scenarios side by side',
    what: 'What',
    nothing: 'Change nothing',
    none0: 'none',
    rows: {
      functions: 'Inclusive jobs',
      hours: 'Hours a week in jobs',
      freed: 'Hours that come free',
      undone: 'Work left undone now that gets done',
      suitable: 'Done independently after a short introduction',
      core: 'Belongs to a core process',
      demand: 'Heaviest demand',
      places: 'Places',
      shed: 'Tasks people would rather give away that go along',
      kept: 'Tasks people want to keep that go all the same',
      first: 'Benefits less costs, first year',
      later: 'Benefits less costs, each year after',
    },
    functionsIn: (p) => (p.count === 0 ? 'none' : `${inWords(p.count)}: ${listed(p.names)}`),
    breaksRules: 'does not keep all rules',
    advantages: 'Advantages',
    disadvantages: 'Disadvantages',
    implications: (p) => p.text,
    noWeighing: (p) => `Advantages and disadvantages of ${p.scenario} have not been written down yet.`,
  },
  preconditions: {
    lead: (p) =>
      `Of the ${counted(p.all, 'precondition', 'preconditions')} that hold here, ${alone(p.met)} ${isOrAre(p.met)} met; ${alone(p.todo)} still ${p.todo === 1 ? 'asks' : 'ask'} something.`,
    caption: 'The preconditions and how they stand',
    columns: { what: 'Precondition', state: 'State', note: 'Note' },
    states: { met: 'in order', todo: 'still to do', notNeeded: 'not needed', unseen: 'not looked at yet' },
    internal: 'Within the organisation',
    external: 'From outside',
    unchecked: (p) => `Not looked at yet: ${listed(p.lines)}.`,
    none: 'The preconditions have not been gone through yet.',
    lines: {
      'internal.commitment': 'commitment of the management',
      'internal.coreProcess': 'the work is close to the core process',
      'internal.enoughWork': 'there is enough work all year',
      'internal.backup': 'somebody can stand in',
      'internal.genericDescription': 'a generic description',
      'internal.jobSystem': 'a place in the job system',
      'internal.costCentre': 'a cost centre',
      'internal.departmentPlan': 'a place in the department plan',
      'internal.mentor': 'a fixed mentor',
      'internal.guidanceTime': 'time for guidance',
      'internal.teamSupport': 'support of the team',
      'internal.variedWork': 'varied work',
      'external.candidates': 'suitable candidates',
      'external.subsidy': 'wage cost subsidy',
      'external.jobCoach': 'a job coach',
      'external.noRisk': 'the no-risk policy',
      'external.adaptation': 'adaptation of the workplace',
      'external.schooling': 'schooling',
      'external.transport': 'transport',
    },
  },
  value: {
    lead: (p) =>
      `Money alone does not say whether ${p.scenario} is good. This is what it means for people and for the organisation.`,
    point: (p) => `${p.point}: ${p.text}`,
    shedSays: (p) =>
      `${capital(counted(p.count, 'task', 'tasks'))} staff would rather not do ${p.count === 1 ? 'goes' : 'go'} to somebody for whom this is fitting work.`,
    coreSays: (p) =>
      `${p.share} of the work belongs to a core process: the new colleague takes part in what the organisation is there for.`,
    open: (p) => `Not described yet: ${listed(p.points)}.`,
    none: 'The value beside money has not been described yet.',
  },
  risks: {
    lead: (p) => `For this scenario ${counted(p.count, 'risk was', 'risks were')} named.`,
    caption: 'Risks and measures',
    columns: { what: 'Risk', chance: 'Chance', effect: 'Effect', answer: 'What to do about it' },
    kinds: {
      digitalisation: 'Digitalisation',
      displacement: 'Displacement',
      continuity: 'Continuity',
      tooLittleWork: 'Too little work',
      other: 'Other risk',
    },
    levels: { 1: 'small', 2: 'middling', 3: 'large' },
    unknown: 'not estimated',
    noMitigation: 'no measure yet',
    digital: (p) =>
      `Apart from that the records say: ${p.hours} a week of the proposed work may disappear through digitalisation (${listed(p.tasks)}).`,
    digitalNone: 'For none of the proposed tasks is the chance large that digitalisation takes it away.',
    none: 'No risks have been named yet.',
    fromRecords: 'Nobody described this; it stands here from the records:',
    recordsSay: (p) => `${p.kind}. ${p.text}`,
  },
  guidance: {
    caption: 'Guidance over time',
    columns: { when: 'When', whom: 'For', hours: 'Hours a working day', who: 'By', how: 'How' },
    weeks: (p) =>
      p.to === null
        ? `from week ${p.from} on`
        : p.from === p.to
          ? `week ${p.from}`
          : `week ${p.from} to ${p.to}`,
    all: 'all jobs',
    lead: (p) => `At first there is ${p.first} of guidance a working day; later ${p.last} a working day.`,
    none: (p) =>
      `A guidance plan has not been written yet; the table is a proposal by the method. The costs count with ${p.weeks} of settling in, in which the mentor is there ${p.share} of the time, and ${p.guidance} after that.`,
    noneAtAll: 'A guidance plan has not been written yet.',
    mentor: (p) => `Mentor at ${p.function}: ${p.who}`,
  },
  implementation: {
    lead: (p) =>
      p.done === 0
        ? `Introducing it takes ${counted(p.count, 'step', 'steps')}.`
        : `Introducing it takes ${counted(p.count, 'step', 'steps')}; ${p.done === p.count ? 'all are done' : `${inWords(p.done)} ${isOrAre(p.done)} done already`}.`,
    caption: 'Who does what, when',
    columns: { what: 'What', who: 'Who', when: 'When', authority: 'Authority', means: 'Means' },
    period: (p) => `${p.from} – ${p.to}`,
    until: (p) => `by ${p.to}`,
    done: (p) => (p.when === '' ? 'done' : `${p.when} (done)`),
    nobody: 'to be decided',
    none: 'How it is introduced has not been worked out yet: who does what, when, with which authority and means.',
  },
  regulations: {
    lead: 'These regulations may apply. What is said of them is as it was on the date given; check whether it still is.',
    caption: 'Regulations',
    columns: { name: 'Regulation', text: 'What it does here', asOf: 'Checked on', source: 'Source' },
    codes: {
      wageSubsidy: 'Wage cost subsidy',
      noRisk: 'No-risk policy',
      adaptation: 'Adaptation of the workplace',
      trialPlacement: 'Trial placement',
      jobCoach: 'Job coach',
      wageCostBenefit: 'Wage cost benefit',
      other: 'Other regulation',
    },
    undated: 'not checked',
    none: 'No regulations have been looked up yet. Look at least at wage cost subsidy, the no-risk policy, adaptation of the workplace, trial placement and a job coach.',
  },
  groups: {
    staff: 'staff',
    managers: 'managers',
    worksCouncil: 'the works council',
    board: 'the board',
    other: 'another group',
  },
  feedback: {
    lead: (p) => `The proposal was discussed with ${listed(p.sessions)}.`,
    session: (p) =>
      `${p.title === '' ? p.group : `${p.group} (${p.title})`} on ${p.date}${p.present === null ? '' : `, ${counted(p.present, 'person', 'people')} present`}`,
    heading: (p) => `${capital(p.group)}, ${p.date}`,
    votesCaption: 'Outcome of the vote',
    columns: { about: 'About', yes: 'For', no: 'Against', unsure: 'Not sure' },
    sorts: { plus: 'Plus', concern: 'Concern', idea: 'Idea', question: 'Question' },
    remark: (p) => `${p.sort} about ${p.about}: ${p.text}`,
    none: 'The proposal has not been discussed with staff, managers or the works council yet. Do so before it is decided on.',
  },
  uncertain: {
    lead: (p) =>
      p.count === 0
        ? 'There is nothing in this report that somebody still has to answer for.'
        : `There is doubt about ${counted(p.count, 'point', 'points')} in this report. Where an analyst answers for it, it says so.`,
    caption: 'Points there is doubt about',
    columns: { what: 'What it says', why: 'What it lacks', accepted: 'Who answers for it' },
    accepted: (p) => (p.reason === '' ? 'an analyst' : `an analyst: ${p.reason}`),
    notAccepted: 'nobody yet',
    hoursTold: (p) =>
      `The hours of ${listed(p.tasks)}, ${p.hours} in the jobs together, were only told and not seen.`,
    hoursRange: (p) =>
      `For ${p.name} ${p.hours} a week were counted. By what was told and seen, that work probably lies between ${p.least} and ${p.most}. That takes tasks to turn out otherwise apart from each other.`,
    alwaysOpen: (p) => `Still open: ${listed(p.questions)}.`,
  },
  flags: {
    noEvidence: 'Nothing is recorded that this rests on.',
    unvalidated: 'The finding behind this has not been confirmed yet by the people concerned.',
    withdrawn: 'This rested on words that were withdrawn as well.',
    breaksRule: (p) => `This breaks a rule: ${p.rule}.`,
    assumedMoney: (p) =>
      `${capital(counted(p.count, 'assumption under the money is a guess', 'assumptions under the money are guesses'))} that nobody has filled in yet.`,
    tasksAssumed: (p) => `Judgements of ${listed(p.tasks)} are missing; an assumption was used.`,
    tasksOpen: (p) => `The analysts still differ about ${listed(p.tasks)}.`,
    stale: 'This text was written when the records said something else.',
    oneVoice: 'These words show who said them: there is only one person with this job or role.',
    unfit: 'The quality of this work is not good enough to propose as it is.',
    undatedRule: 'Nobody checked whether this regulation holds like this now.',
  },
}
