/** Two functions without their work: that comes of the grouping. */
export const FUNCTION_PARTS = [
  {
    id: 'fn1',
    name: 'Medewerker onderwijslogistiek',
    description: 'Zorgt dat het materiaal voor elk onderwijsblok op tijd klaar en vindbaar is.',
    note: '',
    about: {
      purpose: 'Docenten en secretariaat ontlasten rond de start en de afronding van elk onderwijsblok.',
      knowledge: 'Werken met de studentenportal en met Excel; dat is in de praktijk te leren.',
      team: 'Hoort bij het onderwijsteam en werkt naast het secretariaat.',
      mentor: 'De secretariaatsmedewerker die het uploadwerk nu doet.',
      backup: 'Een collega van het secretariaat.',
      growth: 'Na een half jaar kan het plannen van toetsinzage erbij komen.',
    },
    weba: {
      organising: {
        answer: 'partly',
        reason: 'Stemt elke week met de blokcoördinator af wat er klaar moet zijn.',
      },
      information: { answer: 'good', reason: 'De planning per blok hangt in de gedeelde agenda.' },
    },
  },
  {
    id: 'fn2',
    name: 'Medewerker toetsing en practicum',
    description: 'Bereidt toetsen en practica voor en werkt ze af.',
    note: '',
    about: {
      purpose: 'Docenten tijd teruggeven in de toetsweken.',
      mentor: 'Een docent die de practica coördineert.',
    },
    weba: { information: { answer: 'good', reason: 'Het toetsrooster is vooraf bekend.' } },
  },
]

const action = (what: string, who: string, from: string | null, to: string | null, more: object = {}) => ({
  what,
  who,
  when: '',
  authority: '',
  means: '',
  from,
  to,
  step: null,
  doneAt: null,
  ...more,
})

export const finishedScenarios: readonly object[] = [
  {
    id: 'sc1',
    name: 'Ondersteunend team',
    functionIds: ['fn1', 'fn2'],
    implications: 'Het team werkt naast het secretariaat; niemand verliest uren of salaris.',
    advised: { by: 'analyst-ana', at: '2026-10-01T12:00:00+02:00' },
    preconditions: {
      internal: ['De opleidingsdirectie wijst per blok een aanspreekpunt aan.'],
      external: ['Het werkgeversservicepunt draagt kandidaten met kantoorervaring voor.'],
    },
    costs: [{ label: 'Twee werkplekken', eurosPerYear: 1500, note: 'Afschrijving van meubilair en laptop.' }],
    benefits: [{ label: 'Minder inhuur van studentassistenten', eurosPerYear: 6000, note: '' }],
    advantages: [
      'Docenten houden in toetsweken tijd over voor nakijken.',
      'Het materiaal staat op tijd klaar.',
    ],
    disadvantages: ['Er zijn twee begeleiders nodig in een tijd waarin het al druk is.'],
    actions: [
      action('Het voorstel bespreken in het teamoverleg', 'Opleidingsdirecteur', '2026-10-12', '2026-10-16', {
        doneAt: '2026-10-15T12:00:00+02:00',
        step: 'consent',
      }),
      action('Functiebeschrijvingen inpassen in het functiehuis', 'HR-adviseur', '2026-10-19', '2026-11-13', {
        authority: 'faculteitsbestuur',
        means: '16 uur',
        step: 'policy',
      }),
      action('Kandidaten werven', 'HR-adviseur met het werkgeversservicepunt', '2026-11-16', '2026-12-18', {
        step: 'recruitment',
      }),
      action('Begeleiders opleiden', 'Secretariaat en practicumcoördinator', null, null, {
        when: 'voor de start',
        means: 'cursus van vier dagen',
        step: 'guidance',
      }),
    ],
    assumed: {
      usedShare: { from: 0.6, to: 0.9 },
      wage: { from: 15.5, to: 15.5 },
      mentors: { from: 1, to: 1 },
      otherBenefits: { from: 0, to: 0 },
    },
    valueCase: {
      belonging: 'Twee mensen krijgen een vaste plek in een team dat op hen rekent.',
      enrichment:
        'Het secretariaat krijgt er een begeleidende taak bij en docenten houden tijd over voor hun vak.',
    },
    checks: {
      'internal.commitment': { state: 'met', note: 'De opleidingsdirectie steunt het voorstel.' },
      'internal.backup': { state: 'met', note: '' },
      'internal.mentor': { state: 'todo', note: 'Voor de tweede functie is nog niemand gevraagd.' },
      'internal.costCentre': { state: 'todo', note: 'Ligt bij de controller.' },
      'external.transport': { state: 'notNeeded', note: '' },
      'external.candidates': { state: 'met', note: 'Volgens het werkgeversservicepunt.' },
    },
    jobImplications: [
      {
        jobId: 'doc',
        text: 'Houdt rond een blokwissel ongeveer een dagdeel per week over voor onderwijs en nakijken.',
      },
    ],
    risks: [
      {
        kind: 'digitalisation',
        chance: 2,
        effect: 2,
        text: 'Het invoeren van deelresultaten kan door een koppeling verdwijnen.',
        mitigation: 'Elk jaar nagaan welke taken blijven; toetsinzage kan dan in de plaats komen.',
      },
      {
        kind: 'continuity',
        chance: 2,
        effect: 3,
        text: 'Bij ziekte in een toetsweek blijft werk liggen.',
        mitigation: 'Een collega van het secretariaat loopt mee en kan invallen.',
      },
      {
        kind: 'displacement',
        chance: 1,
        effect: 2,
        text: 'Studentassistenten vrezen voor hun uren.',
        mitigation: '',
      },
    ],
    guidance: [
      {
        functionId: null,
        fromWeek: 1,
        toWeek: 6,
        hoursPerDay: 4,
        who: 'begeleider',
        text: 'Samen werken en voordoen.',
      },
      {
        functionId: null,
        fromWeek: 7,
        toWeek: 26,
        hoursPerDay: 1,
        who: 'begeleider',
        text: 'Elke dag een vast moment.',
      },
      {
        functionId: null,
        fromWeek: 27,
        toWeek: null,
        hoursPerDay: 0.25,
        who: 'begeleider',
        text: 'Vragen wanneer ze er zijn.',
      },
    ],
    regulations: [
      {
        code: 'wageSubsidy',
        name: 'Loonkostensubsidie',
        text: 'Vult het loon aan als iemand minder dan het wettelijk minimumloon kan verdienen.',
        asOf: '2026-09-30',
        source: 'gemeente',
      },
      { code: 'noRisk', name: 'No-riskpolis', text: 'Het UWV betaalt ziekengeld.', asOf: '', source: 'UWV' },
    ],
  },
  {
    id: 'sc2',
    name: 'Beginnen met één functie',
    functionIds: ['fn1'],
    implications:
      'Er begint één collega bij onderwijslogistiek; de tweede functie volgt na een jaar als het bevalt.',
    preconditions: { internal: [], external: [] },
    costs: [],
    benefits: [],
    advantages: ['Er is maar één begeleider tegelijk nodig.'],
    disadvantages: ['In de toetsweken verandert er niets voor docenten.'],
    actions: [],
    assumed: { usedShare: { from: 0.6, to: 0.9 } },
    valueCase: {},
    checks: {},
    jobImplications: [],
    risks: [],
    guidance: [],
    regulations: [],
  },
]

export const FEEDBACK: readonly object[] = [
  {
    id: 'fb1',
    group: 'staff',
    title: 'onderwijsteam',
    scenarioIds: ['sc1', 'sc2'],
    present: 9,
    by: 'analyst-bram',
    at: '2026-10-06T13:00:00+02:00',
    endedAt: '2026-10-06T14:30:00+02:00',
    remarks: [
      {
        about: { kind: 'function', id: 'fn1' },
        sort: 'plus',
        text: 'Eindelijk iemand die weet waar alles op de portal staat.',
        at: '2026-10-06T13:20:00+02:00',
      },
      {
        about: { kind: 'task', id: 't06' },
        sort: 'concern',
        text: 'Wie kijkt mee als de criteria niet duidelijk zijn?',
        at: '2026-10-06T13:40:00+02:00',
      },
    ],
    votes: [
      { about: { kind: 'scenario', id: 'sc1' }, yes: 7, no: 1, unsure: 1, at: '2026-10-06T14:20:00+02:00' },
      { about: { kind: 'scenario', id: 'sc2' }, yes: 4, no: 2, unsure: 3, at: '2026-10-06T14:22:00+02:00' },
    ],
  },
]
