import type { frontWords as dutch } from '../../nl/report/front-words.ts'
import { agreementWords } from './agreement-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

export const frontWords: typeof dutch = {
  title: (p) => (p.project === '' ? 'Advice on inclusive redesign of work' : `Advice: ${p.project}`),
  subtitle: (p) =>
    p.organisation === '' ? 'Inclusive redesign of work' : `Inclusive redesign of work at ${p.organisation}`,
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
    currentJobs: 'What it means for the jobs of now',
    scenarios: 'The scenarios side by side',
    preconditions: 'What it takes',
    money: 'Costs and benefits',
    value: 'The value beside money',
    risks: 'What may go wrong, and what to do about it',
    guidance: 'Guidance',
    implementation: 'How to introduce it',
    regulations: 'Regulations',
    feedback: 'What the groups think of it',
    uncertain: 'What is still uncertain',
    sources: 'Sources',
  },
  summary: {
    asked: (p) => `${capital(p.organisation)} asked this: “${p.question}”`,
    noQuestion: (p) => `Which question ${p.organisation} wants answered has not been written down yet.`,
    fieldwork: (p) =>
      `To answer it, the work was studied at ${listed(p.departments)}: ${p.observations}, and ${p.interviews}.`,
    observations: (p) =>
      `${counted(p.count, 'observation', 'observations')} at the workplace, ${p.hours} together`,
    interviews: (p) =>
      `${counted(p.count, 'interview', 'interviews')} with ${counted(p.people, 'person', 'people')}`,
    mainFinding: (p) => `What came out of it above all: ${p.text}`,
    advice: (p) =>
      p.count === 0
        ? `The advice is ${p.scenario}. It has no inclusive job in it yet.`
        : `The advice is ${p.scenario}: ${counted(p.count, 'inclusive job', 'inclusive jobs')} of ${p.hours} a week together. ${p.count === 1 ? 'That is' : 'Those are'} ${listed(p.names)}.`,
    functionsOnly: (p) =>
      `There ${isOrAre(p.count)} ${counted(p.count, 'inclusive job', 'inclusive jobs')} worked out, of ${p.hours} a week together: ${listed(p.names)}. There is no scenario yet that says what they mean and cost.`,
    noFunctions:
      'No inclusive jobs have been chosen yet. This report shows what was studied so far; which tasks can form a job together is still for the analysts to decide.',
    otherScenarios: (p) => `${listed(p.names)} ${p.names.length === 1 ? 'was' : 'were'} looked at as well.`,
    open: (p) =>
      `Of the eight questions ${inWords(p.questions.length)} ${isOrAre(p.questions.length)} still open: ${listed(p.questions)}.`,
  },
  questions: {
    hours: 'How many hours a week are there?',
    whoseTasks: 'Whose tasks are they now?',
    canLeave: 'Can the tasks leave the work without trouble?',
    freedTime: 'What will staff do with the time that comes free?',
    newPackage: 'What does the new package of tasks look like?',
    profile: 'Which profile fits?',
    currentStaff: 'What does it mean for those who work there now?',
    costsAndBenefits: 'What does it cost and what does it bring?',
  },
  questionsShort: {
    hours: 'the number of hours',
    whoseTasks: 'whose tasks they are',
    canLeave: 'whether the tasks can leave',
    freedTime: 'what happens with the time that comes free',
    newPackage: 'the package of tasks',
    profile: 'the profile',
    currentStaff: 'what it means for those who work there now',
    costsAndBenefits: 'costs and benefits',
  },
  openWhy: {
    noFunctions: 'Still open: no inclusive jobs have been chosen yet.',
    noScenario: 'Still open: there is no scenario yet in which this is worked out.',
    noUses:
      'Still open: nobody has told where the time that comes free can go. Ask about it in the interviews or in a meeting.',
    noHolders: 'Still open: nobody recorded who does these tasks now.',
    noMeaning: 'Still open: what it means for the jobs of now has not been described yet.',
  },
  answers: {
    hours: (p) =>
      p.functions.length === 1
        ? `It is about ${p.hours} a week, in ${p.functions[0]}.`
        : `Together it is about ${p.hours} a week: ${listed(p.functions)}.`,
    hoursShare: (p) =>
      p.possible === null
        ? 'All of this work can be done independently after a short introduction.'
        : `Of that, ${p.suitable} can be done independently after a short introduction; ${p.possible} can be learned or done under supervision.`,
    functionHours: (p) => `${p.name} (${p.hours})`,
    whose: (p) => `The tasks now belong to ${listed(p.jobs)}.`,
    jobHours: (p) => `${p.job} (${p.hours} a week)`,
    undone: (p) => `Another ${p.hours} a week is work nobody gets to now: ${listed(p.tasks)}.`,
    equalParts: 'Where several jobs do the same task, its time is divided equally over those jobs.',
    shed: (p) =>
      p.shed === p.all
        ? `Those who do these ${inWords(p.all)} tasks now would rather do none of them.`
        : `Of the ${inWords(p.all)} tasks there ${isOrAre(p.shed)} ${inWords(p.shed)} that staff would rather give away.`,
    keptNone: 'Nobody wants to keep any of these tasks.',
    keptSome: (p) =>
      `Mind: staff want to keep ${listed(p.tasks)}. That has to be talked over with them first.`,
    parts: (p) => `Of ${listed(p.tasks)} a part goes along; the rest stays where it is.`,
    checks: (p) => `With ${listed(p.tasks)} an error is noticed only later. A check should go with it.`,
    votes: (p) => `The vote of ${p.group}: ${p.yes} for, ${p.no} against, ${p.unsure} not sure yet.`,
    notDiscussed: 'The proposal has not been discussed with the groups concerned yet.',
    freed: (p) => `${p.job} gets ${p.hours} a week back. That time can go to ${listed(p.uses)}.`,
    freedUse: {
      more: (p) => `${p.task} (which people want to do more of)`,
      undone: (p) => `${p.task} (which is left undone now)`,
      core: (p) => `${p.task} (their own craft)`,
    },
    package: (p) => `${p.name} has ${counted(p.tasks.length, 'task', 'tasks')}: ${listed(p.tasks)}.`,
    profile: (p) =>
      p.demands.length === 0
        ? `${p.name} makes no heavy demands: on all seven the work stays under step 2.`
        : `${p.name} fits somebody who can carry this: ${listed(p.demands)}.`,
    demand: (p) => `${p.demand} (step ${p.level} of 4: ${p.word})`,
    core: (p) =>
      p.before === p.after
        ? `${p.job}: the share of work in core processes stays ${p.after}.`
        : `${p.job}: the share of work in core processes goes from ${p.before} to ${p.after}.`,
    wishes: (p) =>
      p.kept === p.all
        ? `${p.all === 1 ? 'The wish' : 'All wishes'} at ${p.job} ${isOrAre(p.all)} honoured.`
        : `Of the ${counted(p.all, 'wish', 'wishes')} at ${p.job}, ${alone(p.kept)} ${isOrAre(p.kept)} honoured.`,
    meaning: (p) => `${p.job}: ${p.text}`,
    money: (p) => `In the first year ${p.first}. Each year after that ${p.later}.`,
    moneyAssumed: (p) =>
      p.count === 0
        ? 'All assumptions under this were filled in by the analysts.'
        : `Under this ${p.count === 1 ? 'lies' : 'lie'} ${counted(p.count, 'assumption', 'assumptions')} that nobody has filled in yet; a default was used.`,
    value: (p) => `What it brings beside money: ${p.points.join('; ')}.`,
  },
  question: {
    asked: (p) => `The question of ${p.organisation} is:`,
    missing: 'The question has not been written down yet.',
    department: (p) => `${p.name}: ${p.text}`,
    problem: (p) => `The bottleneck at ${p.name}: ${p.problem}`,
    businessLead: (p) => `The following was written down about ${p.organisation} as a whole.`,
    businessTopic: (p) => `${capital(p.topic)}: ${p.text}`,
    businessMissing: 'An analysis of the organisation as a whole has not been written down yet.',
  },
  method: {
    period: (p) =>
      p.from === p.to
        ? `On ${p.from} people were followed at work and spoken to at ${listed(p.departments)}.`
        : `From ${p.from} to ${p.to} people were followed at work and spoken to at ${listed(p.departments)}.`,
    observed: (p) =>
      `There were ${counted(p.count, 'observation', 'observations')}, ${p.hours} together. Of the ${counted(p.tasks, 'task', 'tasks')} described, ${alone(p.seen)} ${p.seen === 1 ? 'was' : 'were'} seen at the workplace.`,
    notObserved: 'Nothing was observed at the workplace yet: all hours in this report are as told.',
    interviewed: (p) =>
      `${capital(counted(p.count, 'interview was', 'interviews were'))} held with ${counted(p.people, 'person', 'people')}. ${capital(counted(p.lines, 'statement was', 'statements were'))} written down.`,
    notInterviewed: 'No interviews were held yet.',
    codes: 'People have a code in this report. Who belongs to which code stands nowhere in this report.',
    refused: (p) =>
      `${capital(counted(p.count, 'person', 'people'))} gave no consent. What ${p.count === 1 ? 'this person' : 'they'} said is used nowhere either.`,
    withdrew: (p) =>
      `${capital(counted(p.count, 'person has', 'people have'))} withdrawn consent. What ${p.count === 1 ? 'this person' : 'they'} said is used nowhere in this report.`,
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
      `They gave ${counted(p.agree + p.correct + p.reject + p.add, 'answer', 'answers')}: ${listed(
        [
          p.agree > 0 ? `${inWords(p.agree)} times “right”` : '',
          p.correct > 0 ? `${inWords(p.correct)} times “not quite right”` : '',
          p.reject > 0 ? `${inWords(p.reject)} times “not right”` : '',
          p.add > 0 ? `${inWords(p.add)} times an addition` : '',
        ].filter((each) => each !== ''),
      )}.`,
    secondRead: (p) =>
      p.read === p.all
        ? 'All write-ups of interviews were read by a second analyst.'
        : `${capital(inWords(p.read))} of the ${inWords(p.all)} write-ups of interviews ${p.read === 1 ? 'was' : 'were'} read by a second analyst.`,
    remarks: (p) =>
      `That gave ${counted(p.count, 'remark', 'remarks')}; ${alone(p.open)} of those ${isOrAre(p.open)} still open.`,
    noSecondRead: 'The write-ups of interviews have not been read by a second analyst yet.',
    ...agreementWords,
  },
  ways: { device: 'on the tablet', paper: 'on paper', file: 'from afar', told: 'in conversation' },
}
