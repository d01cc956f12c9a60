import type { adviceWords as dutch } from '../../nl/report/advice-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

export const adviceWords: typeof dutch = {
  scenarios: {
    none: 'There is no scenario yet, so this report cannot yet say what introduction means, costs and brings.',
    lead: (p) =>
      p.names.length === 1
        ? `One scenario was worked out: “${p.advised}”. It is compared below with changing nothing.`
        : `${capital(counted(p.names.length, 'scenario was', 'scenarios were'))} worked out: ${listed(p.names.map((name) => `“${name}”`))}. This advice is about “${p.advised}”.`,
    caption: 'The scenarios side by side',
    what: 'What',
    nothing: 'Change nothing',
    none0: 'none',
    rows: {
      functions: 'Inclusive jobs',
      hours: 'Hours a week in jobs',
      freed: 'Hours freed',
      undone: 'Work now left undone that gets done',
      suitable: 'Done independently after a short introduction',
      core: 'Belongs to a core process',
      demand: 'Heaviest demand',
      places: 'Places',
      shed: 'Tasks people would rather hand over, and do',
      kept: 'Tasks people want to keep, yet lose',
      first: 'Benefits less costs, first year',
      later: 'Benefits less costs, each later year',
    },
    functionsIn: (p) => (p.count === 0 ? 'none' : `${inWords(p.count)}: ${listed(p.names)}`),
    breaksRules: 'does not meet all rules',
    advantages: 'Advantages',
    disadvantages: 'Disadvantages',
    implications: (p) => p.text,
    noWeighing: (p) => `Advantages and disadvantages of ${p.scenario} have not been written down yet.`,
  },
  preconditions: {
    lead: (p) =>
      `Of the ${counted(p.all, 'precondition', 'preconditions')} that were looked at and apply here, ${alone(p.met)} ${isOrAre(p.met)} met; ${alone(p.todo)} still ${p.todo === 1 ? 'needs' : 'need'} attention.${p.unseen === 0 ? '' : ` ${capital(counted(p.unseen, 'other has', 'others have'))} not been looked at yet.`}`,
    caption: 'The preconditions and their state',
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
      'external.schooling': 'training',
      'external.transport': 'transport',
    },
  },
  value: {
    lead: (p) =>
      `Money alone does not decide whether “${p.scenario}” is a good plan. This is what it means for people and for the organisation.`,
    point: (p) => `${p.point}: ${p.text}`,
    coreSays: (p) =>
      `${p.share} of the work belongs to a core process: the new colleague contributes to what the organisation is there for.`,
    open: (p) => `Not described yet: ${listed(p.points)}.`,
    none: 'What it means for the new colleague, the team and the organisation has not been described by the analysts yet.',
  },
  risks: {
    lead: (p) => `${capital(counted(p.count, 'risk was', 'risks were'))} named for this scenario.`,
    caption: 'Risks and measures',
    columns: { what: 'Risk', chance: 'Chance', effect: 'Effect', answer: 'What to do about it' },
    kinds: {
      digitalisation: 'Digitalisation',
      displacement: 'Displacement',
      continuity: 'Continuity',
      tooLittleWork: 'Too little work',
      other: 'Other risk',
    },
    levels: { 1: 'small', 2: 'medium', 3: 'large' },
    unknown: 'not estimated',
    noMitigation: 'no measure yet',
    digital: (p) =>
      `According to the records, ${p.hours} a week of the proposed work may disappear through digitalisation: ${listed(p.tasks)}.`,
    digitalNone: 'None of the proposed tasks is likely to disappear through digitalisation.',
    none: 'No risks have been named yet.',
    fromRecords: 'Not described by the analysts yet; this follows from the records:',
    recordsSay: (p) => `${p.kind}. ${p.text}`,
  },
  guidance: {
    caption: 'Guidance over time',
    columns: {
      when: 'When',
      whom: 'For',
      hours: 'Hours a working day, per job',
      week: 'Together a week',
      who: 'By',
      how: 'How',
    },
    chartCaption: 'Guidance in the first year, all jobs together',
    hoursAxis: 'hours a week',
    weekAxis: 'week',
    weeks: (p) =>
      p.to === null
        ? `from week ${p.from} on`
        : p.from === p.to
          ? `week ${p.from}`
          : `week ${p.from} to ${p.to}`,
    all: 'all jobs',
    lead: (p) =>
      `For all jobs together guidance starts with ${p.first} a week; from week ${p.fromWeek} on it is ${p.last} a week.`,
    flat: (p) => `For all jobs together there is ${p.hours} of guidance a week.`,
    none: (p) =>
      `A guidance plan has not been written yet; the table is a proposal based on the method. The costs assume ${p.weeks} of settling in, in which the mentor is there ${p.share} of the time, and ${p.guidance} after that.`,
    noneAtAll: 'A guidance plan has not been written yet.',
    mentor: (p) => `Mentor for ${p.function}: ${p.who}`,
  },
  implementation: {
    lead: (p) =>
      p.done === 0
        ? `Introducing it takes ${counted(p.count, 'step', 'steps')}.`
        : `Introducing it takes ${counted(p.count, 'step', 'steps')}; ${p.done === p.count ? 'all are done' : `${inWords(p.done)} ${isOrAre(p.done)} done already`}.`,
    caption: 'Who does what, when',
    columns: { what: 'What', who: 'Who', when: 'When', authority: 'Authority', means: 'Means' },
    period: (p) => `${p.from} – ${p.to}`,
    also: (p) => `${p.dated} (${p.told})`,
    timelineCaption: 'What happens when',
    backwards: (p) => `from ${p.from} to ${p.to} (mind: it ends before it begins)`,
    until: (p) => `by ${p.to}`,
    done: (p) => (p.when === '' ? 'done' : `${p.when} (done)`),
    nobody: 'to be decided',
    none: 'The introduction has not been worked out yet: who does what, when, with which authority and means.',
  },
  regulations: {
    lead: 'These regulations may apply. The text describes them as they were on the date given; check whether this is still so.',
    caption: 'Regulations',
    columns: { name: 'Regulation', text: 'What it does here', asOf: 'As known on', source: 'According to' },
    codes: {
      wageSubsidy: 'Wage cost subsidy',
      noRisk: 'No-risk policy',
      adaptation: 'Adaptation of the workplace',
      trialPlacement: 'Trial placement',
      jobCoach: 'Job coach',
      wageCostBenefit: 'Wage cost benefit',
      other: 'Other regulation',
    },
    undated: 'no date known',
    said: (p) =>
      [`${p.name}: ${p.text}`, `As known on: ${p.asOf}.`, p.source === '' ? '' : `Source: ${p.source}.`]
        .filter((each) => each !== '')
        .join(' '),
    none: 'No regulations have been looked up yet. Consider at least wage cost subsidy, the no-risk policy, adaptation of the workplace, trial placement and a job coach.',
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
    votesCaption: 'Result of the vote',
    columns: { about: 'About', yes: 'For', no: 'Against', unsure: 'Not sure' },
    sorts: { plus: 'Plus', concern: 'Concern', idea: 'Idea', question: 'Question' },
    remark: (p) => `${p.sort} about ${p.about}: ${p.text}`,
    none: 'The proposal has not been discussed with staff, managers or the works council yet. Do so before a decision is made.',
  },
  uncertain: {
    lead: (p) =>
      p.count === 0
        ? 'There is nothing in this report that somebody still has to answer for.'
        : `${capital(counted(p.count, 'point', 'points'))} in this report ${isOrAre(p.count)} still in doubt. The table says where an analyst answers for it.`,
    caption: 'Points still in doubt',
    columns: { what: 'What it says', why: 'What it lacks', accepted: 'Who answers for it' },
    accepted: (p) => (p.reason === '' ? `analyst ${p.letter}` : `analyst ${p.letter}: ${p.reason}`),
    saidAt: (p) => `${p.said} (and in ${counted(p.more, 'other place', 'other places')})`,
    notAccepted: 'nobody yet',
    hoursTold: (p) =>
      `The hours of ${listed(p.tasks)}, ${p.hours} of the proposed jobs, were reported but not observed.`,
    hoursRange: (p) =>
      `The report counts ${p.hours} a week for ${p.name}. From what was reported and observed, it is probably between ${p.least} and ${p.most}.`,
    hoursApart: 'These ranges assume that tasks turn out higher or lower independently of each other.',
    alwaysOpen: (p) => `Still open: ${listed(p.questions)}.`,
  },
  flags: {
    noEvidence: 'Nothing on record supports this.',
    ownWords: 'An analyst wrote this in place of what follows from the records; it names no source.',
    typedAmount: 'An analyst wrote this; where the number or amount comes from is not recorded.',
    unvalidated: 'The people concerned have not confirmed the finding behind this yet.',
    withdrawn: 'This also rested on words that were withdrawn.',
    breaksRule: (p) => `This breaks a rule: ${p.rule}.`,
    breaksRuleIn: (p) => `Scenario “${p.scenario}” breaks a rule: ${p.rule}.`,
    assumedMoney: (p) =>
      `${capital(counted(p.count, 'assumption behind the money is an estimate', 'assumptions behind the money are estimates'))} that nobody has filled in yet.`,
    tasksAssumed: (p) => `Judgements of ${listed(p.tasks)} are missing; an assumption was used.`,
    tasksOpen: (p) => `The analysts still differ about ${listed(p.tasks)}.`,
    moreVotesThanPeople: 'More votes were counted than there were people.',
    stale: 'This text was written when the records were different.',
    oneVoice: 'These words show who said them: there is only one person with this job or role.',
    unfit: 'The quality of this work is not good enough to propose as it is.',
    undatedRule: 'It has not been checked whether this regulation still applies like this.',
  },
}
