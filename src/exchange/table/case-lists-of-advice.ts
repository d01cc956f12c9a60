import { standingOfWhole } from '../../records/finding-standing-of.ts'
import type { WholeCase, WholeScenario } from '../../records/whole-case.ts'
import type { CaseList, CaseNames, Column } from './case-columns.ts'

const list = <T>(nl: string, en: string, rows: readonly T[], columns: readonly Column<T>[]): CaseList<T> => ({
  name: { nl, en },
  rows,
  columns,
})

/** What was found, what people said of it, and what is advised. */
export function adviceLists(file: WholeCase, names: CaseNames): readonly CaseList<never>[] {
  const answers = [
    ...file.findings.flatMap((finding) =>
      finding.validations.map((answer) => ({ about: finding.text, ...answer })),
    ),
    ...file.interviews.flatMap(({ personId, notes = [], answers: own }) =>
      own.map((answer) => ({
        ...answer,
        personId,
        about: notes.find(({ id }) => id === answer.noteId)?.text ?? '',
      })),
    ),
  ]
  const wordings = file.findings.flatMap((finding) =>
    (finding.revisions ?? []).map((revision) => ({ finding, revision })),
  )
  const allocations = file.functions.flatMap((fn) => fn.allocations.map((allocation) => ({ fn, allocation })))
  const scores = file.tasks.flatMap((task) =>
    Object.entries(task.scores).flatMap(([field, given]) =>
      (given as readonly { readonly by: string; readonly value: unknown }[]).map((score) => ({
        task,
        field,
        ...score,
      })),
    ),
  )
  const remarks = file.feedback.flatMap((session) =>
    session.remarks.map((remark) => ({ session, ...remark })),
  )
  const votes = file.feedback.flatMap((session) => session.votes.map((vote) => ({ session, ...vote })))
  const aboutOf = ({
    about: { kind, id },
  }: {
    readonly about: { readonly kind: 'task' | 'function' | 'scenario'; readonly id: string }
  }) => names[kind](id)
  const lists = [
    list('Bevindingen', 'Findings', file.findings, [
      ['Id', 'Id', ({ id }) => id],
      ['Afdeling', 'Department', ({ departmentId }) => names.department(departmentId)],
      ['Soort', 'Kind', ({ kind }) => kind],
      ['Tekst', 'Text', ({ text }) => text],
      ['Tekst nu', 'Text now', (finding) => standingOfWhole(finding, file).wording],
      ['Stand', 'Status', (finding) => standingOfWhole(finding, file).state],
      ['Voorgelegd aan', 'Put to', ({ asked = [] }) => asked.map(names.person)],
      ['Bronnen', 'Sources', ({ sources = [] }) => sources.length],
    ]),
    list('Formuleringen', 'Wordings', wordings, [
      ['Bevinding', 'Finding', ({ finding }) => finding.id],
      ['Tekst', 'Text', ({ revision }) => revision.text],
      ['Op', 'At', ({ revision }) => revision.at],
    ]),
    list('Antwoorden', 'Answers', answers, [
      ['Code', 'Code', ({ personId }) => names.person(personId)],
      ['Over', 'About', ({ about }) => about],
      ['Antwoord', 'Answer', ({ verdict }) => verdict],
      ['Eigen woorden', 'Own words', ({ text }) => text],
      ['Op', 'At', ({ at }) => at],
      ['Hoe', 'How', ({ way }) => way],
    ]),
    list('Voorgelegd', 'Sessions', file.sessions, [
      ['Code', 'Code', ({ personId }) => names.person(personId)],
      ['Op', 'At', ({ at }) => at],
      ['Hoe', 'How', ({ way }) => way],
      ['Zinnen', 'Statements', ({ statements }) => statements],
      ['Overgeslagen', 'Skipped', ({ skipped }) => skipped],
      ['Wat mist er', 'Missing', ({ missing }) => missing],
      ['Toestemming', 'Consent', ({ consent }) => consent?.given],
    ]),
    list('Scores', 'Scores', scores, [
      ['Taak', 'Task', ({ task }) => task.name],
      ['Veld', 'Field', ({ field }) => field],
      ['Analist', 'Analyst', ({ by }) => by],
      ['Waarde', 'Value', ({ value }) => (typeof value === 'object' ? JSON.stringify(value) : value)],
    ]),
    list('Nieuwe functies', 'Functions', file.functions, [
      ['Id', 'Id', ({ id }) => id],
      ['Naam', 'Name', ({ name }) => name],
      ['Afdelingen', 'Departments', ({ departmentIds = [] }) => departmentIds.map(names.department)],
      ['Uren', 'Hours', (fn) => fn.allocations.reduce((sum, { hours }) => sum + hours, 0)],
      ['Beschrijving', 'Description', ({ description }) => description],
      ['Doel', 'Purpose', ({ about }) => about.purpose],
      ['Kennis', 'Knowledge', ({ about }) => about.knowledge],
      ['Plek in het team', 'Team', ({ about }) => about.team],
      ['Werkbegeleider', 'Mentor', ({ about }) => about.mentor],
      ['Achterwacht', 'Backup', ({ about }) => about.backup],
      ['Groei', 'Growth', ({ about }) => about.growth],
    ]),
    list('Verdeling', 'Allocations', allocations, [
      ['Functie', 'Function', ({ fn }) => fn.name],
      ['Taak', 'Task', ({ allocation }) => names.task(allocation.taskId)],
      ['Uren', 'Hours', ({ allocation }) => allocation.hours],
      [
        'Rooster',
        'Schedule',
        ({ allocation }) => Object.entries(allocation.schedule).map((each) => each.join(' ')),
      ],
    ]),
    list('Scenario’s', 'Scenarios', file.scenarios, [
      ['Id', 'Id', ({ id }) => id],
      ['Naam', 'Name', ({ name }) => name],
      ['Functies', 'Functions', ({ functionIds = [] }) => functionIds.map(names.function)],
      ['Gevolgen', 'Implications', ({ implications }) => implications],
      ['Voordelen', 'Advantages', ({ advantages }) => advantages],
      ['Nadelen', 'Disadvantages', ({ disadvantages }) => disadvantages],
      ['Voorwaarden binnen', 'Internal preconditions', ({ preconditions }) => preconditions?.internal],
      ['Voorwaarden buiten', 'External preconditions', ({ preconditions }) => preconditions?.external],
    ]),
    ...scenarioLists(file.scenarios, names),
    list('Terugkoppeling', 'Feedback', remarks, [
      ['Groep', 'Group', ({ session }) => session.group],
      ['Over', 'About', aboutOf],
      ['Soort', 'Sort', ({ sort }) => sort],
      ['Tekst', 'Text', ({ text }) => text],
      ['Op', 'At', ({ at }) => at],
    ]),
    list('Stemmen', 'Votes', votes, [
      ['Groep', 'Group', ({ session }) => session.group],
      ['Over', 'About', aboutOf],
      ['Voor', 'Yes', ({ yes }) => yes],
      ['Tegen', 'No', ({ no }) => no],
      ['Weet niet', 'Unsure', ({ unsure }) => unsure],
    ]),
  ]
  return lists as unknown as readonly CaseList<never>[]
}

function scenarioLists(scenarios: readonly WholeScenario[], names: CaseNames) {
  const within = <T>(partsOf: (scenario: WholeScenario) => readonly T[] | undefined) =>
    scenarios.flatMap((scenario) =>
      (partsOf(scenario) ?? []).map((part) => ({ scenario: scenario.name, part })),
    )
  const scenario = ['Scenario', 'Scenario', (row: { readonly scenario: string }) => row.scenario] as const
  const money = within(({ costs = [], benefits = [] }) => [
    ...costs.map((line) => ({ ...line, side: 'cost' })),
    ...benefits.map((line) => ({ ...line, side: 'benefit' })),
  ])
  return [
    list(
      'Gevolgen per functie',
      'Job implications',
      within(({ jobImplications }) => jobImplications),
      [
        scenario,
        ['Functie', 'Job', ({ part }) => names.job(part.jobId)],
        ['Tekst', 'Text', ({ part }) => part.text],
      ],
    ),
    list(
      'Voorwaarden',
      'Preconditions',
      within(({ checks }) => Object.entries(checks)),
      [
        scenario,
        ['Voorwaarde', 'Precondition', ({ part: [line] }) => line],
        ['Stand', 'State', ({ part: [, { state }] }) => state],
        ['Toelichting', 'Note', ({ part: [, { note }] }) => note],
      ],
    ),
    list('Kosten en baten', 'Costs and benefits', money, [
      scenario,
      ['Soort', 'Side', ({ part }) => part.side],
      ['Post', 'Label', ({ part }) => part.label],
      ['Euro per jaar', 'Euros a year', ({ part }) => part.eurosPerYear],
      ['Toelichting', 'Note', ({ part }) => part.note],
    ]),
    list(
      'Risico’s',
      'Risks',
      within(({ risks }) => risks),
      [
        scenario,
        ['Soort', 'Kind', ({ part }) => part.kind],
        ['Kans', 'Chance', ({ part }) => part.chance],
        ['Gevolg', 'Effect', ({ part }) => part.effect],
        ['Tekst', 'Text', ({ part }) => part.text],
        ['Maatregel', 'Mitigation', ({ part }) => part.mitigation],
      ],
    ),
    list(
      'Begeleiding',
      'Guidance',
      within(({ guidance }) => guidance),
      [
        scenario,
        ['Functie', 'Function', ({ part }) => names.function(part.functionId)],
        ['Van week', 'From week', ({ part }) => part.fromWeek],
        ['Tot en met week', 'To week', ({ part }) => part.toWeek],
        ['Uren per dag', 'Hours a day', ({ part }) => part.hoursPerDay],
        ['Wie', 'Who', ({ part }) => part.who],
        ['Tekst', 'Text', ({ part }) => part.text],
      ],
    ),
    list(
      'Acties',
      'Actions',
      within(({ actions }) => actions),
      [
        scenario,
        ['Wat', 'What', ({ part }) => part.what],
        ['Wie', 'Who', ({ part }) => part.who],
        ['Wanneer', 'When', ({ part }) => part.when],
        ['Van', 'From', ({ part }) => part.from],
        ['Tot', 'To', ({ part }) => part.to],
        ['Bevoegdheid', 'Authority', ({ part }) => part.authority],
        ['Middelen', 'Means', ({ part }) => part.means],
        ['Klaar', 'Done', ({ part }) => part.doneAt],
      ],
    ),
    list(
      'Regelingen',
      'Regulations',
      within(({ regulations }) => regulations),
      [
        scenario,
        ['Regeling', 'Regulation', ({ part }) => part.name || part.code],
        ['Wat die hier doet', 'What it does', ({ part }) => part.text],
        ['Nagekeken op', 'As of', ({ part }) => part.asOf],
        ['Bron', 'Source', ({ part }) => part.source],
      ],
    ),
  ]
}
