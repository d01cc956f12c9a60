import type { frontWords as dutch } from '../../nl/report/front-words.ts'
import { agreementWords } from './agreement-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`)

const EIGHT = 8

export const frontWords: typeof dutch = {
  title: (p) => (p.project === '' ? 'Advice on inclusive redesign of work' : `Advice: ${p.project}`),
  subtitle: (p) =>
    p.organisation === '' ? 'Inclusive redesign of work' : `Inclusive redesign of work at ${p.organisation}`,
  asOf: (p) => `Records up to ${p.date}`,
  organisation: 'the organisation',
  yes: 'yes',
  contents: 'Contents',
  listed,
  counted: (p) => inWords(p.count),
  quoted: (p) => `“${p.text}”`,
  unnamed: {
    task: 'task without a name',
    job: 'job without a name',
    person: 'unknown',
    department: 'department without a name',
    scenario: 'scenario without a name',
    newFunction: (p) => `Inclusive job ${p.number}`,
  },
  chapters: {
    summary: 'Summary',
    questions: 'The eight questions',
    question: 'The question',
    business: 'The organisation',
    method: 'How the work was studied',
    findings: 'What is going on',
    time: 'Where the time goes',
    tasks: 'The tasks and their verdicts',
    functions: 'The inclusive jobs',
    currentJobs: 'What it means for the current jobs',
    scenarios: 'The scenarios side by side',
    preconditions: 'What it takes',
    money: 'Costs and benefits',
    value: 'The value besides money',
    risks: 'Risks, and what to do about them',
    guidance: 'Guidance',
    implementation: 'How to introduce it',
    regulations: 'Regulations',
    feedback: 'What the groups think of it',
    uncertain: 'What is still uncertain',
    sources: 'Sources',
  },
  summary: {
    asked: (p) => `${capital(p.organisation)} asked this question: “${p.question}”`,
    noQuestion: (p) => `Which question ${p.organisation} wants answered has not been written down yet.`,
    fieldwork: (p) =>
      `To answer it, the work was studied at ${listed(p.departments)}: ${p.observations}, and ${p.interviews}.`,
    observations: (p) =>
      `${counted(p.count, 'observation', 'observations')} at the workplace, ${p.hours} in total`,
    interviews: (p) =>
      `${counted(p.count, 'interview', 'interviews')} with ${counted(p.people, 'person', 'people')}`,
    advice: (p) =>
      p.count === 0
        ? `The advice is the scenario “${p.scenario}”. It contains no inclusive job yet.`
        : `The advice is the scenario “${p.scenario}”: ${counted(p.count, 'inclusive job', 'inclusive jobs')} of ${p.hours} a week${p.count === 1 ? '' : ' in total'}. ${p.count === 1 ? 'This is' : 'These are'} ${listed(p.names)}.`,
    notChosen: (p) =>
      `This report works out the scenario “${p.scenario}”; ${p.other === null ? 'none has been chosen yet' : `the advice is “${p.other}”`}.`,
    notChosenWhy: 'This scenario has not been chosen as the advice.',
    worksOut: (p) =>
      p.count === 0
        ? 'It contains no inclusive job yet.'
        : `It contains ${counted(p.count, 'inclusive job', 'inclusive jobs')} of ${p.hours} a week${p.count === 1 ? '' : ' in total'}: ${listed(p.names)}.`,
    answer: (p) => `For the question this means that time comes free: ${listed(p.jobs)}.${p.shed}`,
    answerJob: (p) =>
      `${p.hours} a week for ${p.job} (${p.share}${p.isFirst ? ' of the hours of the tasks described' : ''})`,
    functionsOnly: (p) =>
      `${capital(counted(p.count, 'inclusive job has', 'inclusive jobs have'))} been worked out, ${p.hours} a week in total: ${listed(p.names)}. There is no scenario yet that says what they mean and cost.`,
    noFunctions:
      'No inclusive jobs have been chosen yet. This report shows what was studied so far; the analysts still have to decide which tasks can form a job together.',
    otherScenarios: (p) =>
      `The ${p.names.length === 1 ? 'scenario' : 'scenarios'} ${listed(p.names.map((name) => `“${name}”`))} ${p.names.length === 1 ? 'was' : 'were'} considered as well.`,
    open: (p) =>
      p.questions.length === EIGHT
        ? 'All eight questions are still open.'
        : `Of the eight questions ${inWords(p.questions.length)} ${isOrAre(p.questions.length)} still open: ${listed(p.questions)}.`,
  },
  questions: {
    hours: 'How many hours a week are there?',
    whoseTasks: 'Whose tasks are they now?',
    canLeave: 'Can the tasks be taken out of the work without problems?',
    freedTime: 'What will staff do with the time that is freed?',
    newPackage: 'What does the new set of tasks look like?',
    profile: 'Which profile fits?',
    currentStaff: 'What does it mean for current staff?',
    costsAndBenefits: 'What are the costs and benefits?',
  },
  questionsShort: {
    hours: 'the number of hours',
    whoseTasks: 'whose tasks they are',
    canLeave: 'whether the tasks can be taken out',
    freedTime: 'what happens with the freed time',
    newPackage: 'the set of tasks',
    profile: 'the profile',
    currentStaff: 'what it means for current staff',
    costsAndBenefits: 'costs and benefits',
  },
  openWhy: {
    noFunctions: 'Still open: no inclusive jobs have been chosen yet.',
    noScenario: 'Still open: no scenario works this out yet.',
    noUses: 'Still open: nobody has said how the freed time can be used.',
    noHolders: 'Still open: nobody recorded who does these tasks now.',
    noMeaning: 'Still open: what it means for the current jobs has not been described yet.',
  },
  answers: {
    hours: (p) =>
      p.functions.length === 1
        ? `There are ${p.hours} a week, in ${p.functions[0]}.`
        : `There are ${p.hours} a week in total: ${listed(p.functions)}.`,
    hoursShare: (p) =>
      p.possible === null
        ? 'All of this work can be done independently after a short introduction.'
        : `Of that, ${p.suitable} can be done independently after a short introduction; ${p.possible} can be learned, or done under supervision.`,
    functionHours: (p) => `${p.name} (${p.hours})`,
    whose: (p) => `The tasks are now done by ${listed(p.jobs)}.`,
    jobHours: (p) => `${p.job} (${p.hours} a week)`,
    undone: (p) => `Work nobody gets to now makes up another ${p.hours} a week: ${listed(p.tasks)}.`,
    equalParts: 'Where several jobs share a task, its hours are divided equally between them.',
    keptNone: 'Nobody wants to keep any of these tasks.',
    parts: (p) => `Only part of ${listed(p.tasks)} moves; the rest stays where it is.`,
    checks: (p) => `In ${listed(p.tasks)}, a mistake is only noticed later. A check is needed there.`,
    votes: (p) =>
      `In the vote among ${p.group}, ${p.yes} ${p.yes === 1 ? 'was' : 'were'} in favour and ${p.no} against${p.unsure === 0 ? '' : `; ${p.unsure} ${isOrAre(p.unsure)} not sure yet`}.`,
    notDiscussed: 'The proposal has not been discussed with the groups concerned yet.',
    freed: (p) => `${p.job}: ${p.hours} a week freed. That time can go to ${listed(p.uses)}.`,
    freedUse: {
      more: (p) => `${p.task} (which people want to do more of)`,
      undone: (p) => `${p.task} (now left undone)`,
      core: (p) => `${p.task} (their own profession)`,
    },
    package: (p) => `${p.name} consists of ${counted(p.tasks.length, 'task', 'tasks')}: ${listed(p.tasks)}.`,
    profile: (p) =>
      p.demands.length === 0
        ? `${p.name} makes no heavy demands: all seven stay below step 2.`
        : `${p.name} suits somebody who can handle ${listed(p.demands)}.`,
    demand: (p) => `${p.demand} (step ${p.level} of 4: ${p.word})`,
    core: (p) =>
      p.before === p.after
        ? `${p.job}: the share of core work remains ${p.after}.`
        : `${p.job}: the share of core work goes from ${p.before} to ${p.after}.`,
    wishes: (p) =>
      p.kept === p.all
        ? `${p.all === 1 ? 'The wish' : 'All wishes'} of ${p.job} ${isOrAre(p.all)} met.`
        : `Of the ${counted(p.all, 'wish', 'wishes')} of ${p.job}, ${alone(p.kept)} ${isOrAre(p.kept)} met.`,
    meaning: (p) => `${p.job}: ${p.text}`,
    money: (p) => `In the first year ${p.first}. In each later year ${p.later}.`,
    moneyAssumed: (p) =>
      p.count === 0
        ? 'The analysts filled in all assumptions behind this.'
        : `Behind this ${isOrAre(p.count)} ${counted(p.count, 'assumption', 'assumptions')} nobody has filled in yet; see “${p.section}”.`,
    value: (p) => `Benefits besides money: ${p.points.join('; ')}.`,
  },
  question: {
    asked: (p) => `${capital(p.organisation)} asks:`,
    missing: 'The question has not been written down yet.',
    department: (p) => `${p.name}: ${p.text}`,
    problem: (p) => `The bottleneck in ${p.name}: ${p.problem}`,
    businessLead: (p) => `This is known about ${p.organisation} as a whole.`,
    businessTopic: (p) => `${capital(p.topic)}: ${p.text}`,
    businessMissing: 'An analysis of the organisation as a whole has not been written down yet.',
  },
  method: {
    period: (p) =>
      p.from === p.to
        ? `On ${p.from}, people in ${listed(p.departments)} were observed at work and interviewed.`
        : `From ${p.from} to ${p.to}, people in ${listed(p.departments)} were observed at work and interviewed.`,
    observed: (p) =>
      `There ${p.count === 1 ? 'was' : 'were'} ${counted(p.count, 'observation', 'observations')}, ${p.hours} in total. ${
        p.seen === p.tasks
          ? p.tasks === 1
            ? 'The one task described was seen at the workplace.'
            : `All ${inWords(p.tasks)} tasks described were seen at the workplace.`
          : `Of the ${counted(p.tasks, 'task', 'tasks')} described, ${alone(p.seen)} ${p.seen === 1 ? 'was' : 'were'} seen at the workplace.`
      }`,
    notObserved: 'Nothing was observed at the workplace yet: all hours in this report are as told.',
    interviewed: (p) =>
      `${capital(counted(p.count, 'interview was', 'interviews were'))} held with ${counted(p.people, 'person', 'people')}. They yielded ${counted(p.lines, 'statement', 'statements')}.`,
    notInterviewed: 'No interviews were held yet.',
    codes: 'People appear in this report under a code; it does not say who has which code.',
    refused: (p) =>
      `${capital(counted(p.count, 'person', 'people'))} gave no consent. What ${p.count === 1 ? 'this person' : 'they'} said stands nowhere in this report either.`,
    withdrew: (p) =>
      `${capital(counted(p.count, 'person has', 'people have'))} withdrawn consent. What ${p.count === 1 ? 'this person' : 'they'} said stands nowhere in this report.`,
    restedOnMore: (p) =>
      `${capital(counted(p.count, 'finding', 'findings'))} rested on interviews as well that are left aside now. ${p.count === 1 ? 'It stays' : 'They stay'} for what else lies under ${p.count === 1 ? 'it' : 'them'}, with a note.`,
    peopleCaption: 'Who was spoken to',
    columns: {
      code: 'Code',
      role: 'Role',
      job: 'Job',
      interview: 'Interview',
      validation: 'Findings put to them',
    },
    notYet: 'not yet',
    validated: (p) =>
      `What was written down was put to ${counted(p.people, 'person', 'people')}: ${listed(p.ways)}.`,
    validatedWay: (p) => `${inWords(p.count)} ${p.way}`,
    notValidated: 'What was written down has not been put to anybody yet.',
    answered: (p) =>
      `That gave ${counted(p.count, 'answer', 'answers')}${p.lines === 0 ? '' : `, ${p.lines === p.count ? '' : `${inWords(p.lines)} of them `}to what was written down of their own interview`}: ${listed(
        [
          p.agree > 0 ? `“right” ${times(p.agree)}` : '',
          p.correct > 0 ? `“not quite right” ${times(p.correct)}` : '',
          p.reject > 0 ? `“not right” ${times(p.reject)}` : '',
          p.add > 0 ? `an addition ${times(p.add)}` : '',
        ].filter((each) => each !== ''),
      )}.`,
    secondRead: (p) =>
      p.read === p.all
        ? 'A second analyst read all interview reports.'
        : `A second analyst read ${alone(p.read)} of the ${counted(p.all, 'interview report', 'interview reports')}.`,
    remarks: (p) =>
      `This led to ${counted(p.count, 'remark', 'remarks')}; ${
        p.open === 0
          ? `${p.count === 1 ? 'it has' : 'they have'} been dealt with`
          : p.open === p.count
            ? `${p.count === 1 ? 'it is' : 'they are'} still open`
            : `${alone(p.open)} of them ${isOrAre(p.open)} still open`
      }.`,
    noSecondRead: 'No second analyst has read the interview reports yet.',
    ...agreementWords,
  },
  ways: { device: 'on the tablet', paper: 'on paper', file: 'remotely', told: 'in conversation' },
}
