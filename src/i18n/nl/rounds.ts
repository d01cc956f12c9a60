import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const rondes = (count: number) => plural(count, { one: '1 ronde', other: `${formatNumber(count)} rondes` })
const blikken = (count: number) => plural(count, { one: '1 blik', other: `${formatNumber(count)} blikken` })

/** Work sampling: rounds with a glance at everybody. */
export const rounds = {
  title: 'Rondes',

  /** Nothing planned yet. */
  emptyTitle: 'Zie met korte rondes waar de tijd blijft',
  emptyText:
    'Je loopt een paar keer per dag langs iedereen en tikt bij elk aan wat hij of zij op dat moment doet. De momenten kiest het toeval, zo telt elk deel van de dag mee en past niemand zich aan. Na genoeg blikken weet je welk deel van de tijd elke taak kost, en hoe zeker dat is.',
  plan: 'Rondes plannen',

  /** The plan. */
  planTitle: 'Rondes plannen',
  planName: (p: { from: string; until: string }) =>
    p.from === p.until ? `Rondes ${p.from}` : `Rondes ${p.from} t/m ${p.until}`,
  mode: 'Wanneer',
  modes: { random: 'Op toeval', fixed: 'Vaste tijden', scan: 'Tussen het volgen' },
  modeHints: {
    random: 'Verspreid over de dag, op minuten die niemand vooraf weet.',
    fixed: 'Steeds na hetzelfde aantal minuten. Let op werk dat in hetzelfde ritme komt.',
    scan: 'Je volgt één persoon. Om de zoveel minuten kijk je even naar iedereen, daarna ga je verder.',
  },
  everyRounds: 'Rondes per dag',
  everyMinutes: 'Minuten tussen twee rondes',
  numberUnreadable: 'Vul een getal in, zoals 8.',
  numberTooSmall: (p: { min: number }) => `Vul ${formatNumber(p.min)} of meer in.`,
  numberTooLarge: (p: { max: number }) => `Vul ${formatNumber(p.max)} of minder in.`,
  firstDay: 'Van',
  lastDay: 'Tot en met',
  weekdaysTitle: 'Op deze dagen',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  weekdayNames: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  from: 'Begint om',
  until: 'Eindigt om',
  who: 'Naar wie of wat je kijkt',
  people: 'Mensen',
  jobs: 'Functies',
  places: 'Plekken',
  nobody: 'Voeg op de afdeling eerst een functie of mens toe. Een code zoals M1 is genoeg.',
  toDepartment: 'Naar de afdeling',
  precision: 'Hoe precies',
  margin: 'Nauwkeurig op',
  points: (p: { points: number }) => `${formatNumber(p.points)} punten`,
  confidence: 'Zekerheid',
  expected: (p: { rounds: number; looks: number }) =>
    `Dit worden ${rondes(p.rounds)} en ${blikken(p.looks)}.`,
  expectedMargin: (p: { reached: string; wanted: string; needed: number }) =>
    `Een aandeel van 50 % weet je dan op ongeveer ${p.reached} punten. Voor ${p.wanted} punten zijn ${blikken(p.needed)} nodig.`,
  planProblems: {
    nobody: 'Kies minstens één mens, functie of plek.',
    days: 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    weekdays: 'Op geen van deze dagen loopt een ronde. Kies een dag erbij.',
    hours: 'Het einde ligt voor het begin. Kies een later einde.',
  },
  makePlan: 'Plan maken',
  didPlan: 'De rondes zijn gepland',

  /** The day. */
  planMenu: 'Meer over dit plan',
  otherPlan: 'Nieuw plan',
  stopPlan: 'Stop met vragen',
  removePlan: 'Plan verwijderen',
  didStop: 'Er wordt niet meer om rondes gevraagd',
  didRemove: 'Plan verwijderd',
  whichPlan: 'Plan',
  today: 'Vandaag',
  nextIn: 'Volgende ronde over',
  nextAt: (p: { time: string }) => `om ${p.time}`,
  dueNow: 'Nu een ronde',
  dueSince: (p: { time: string }) => `gepland om ${p.time}`,
  noMoreToday: 'Vandaag komen er geen rondes meer.',
  notToday: 'Vandaag zijn er geen rondes gepland.',
  planOver: 'Dit plan is voorbij. Je kunt nog wel een ronde lopen.',
  planOfOther: 'Een collega maakte dit plan en wordt gevraagd. Een ronde van jou telt mee.',
  counts: (p: { walked: number; missed: number; planned: number }) =>
    `${formatNumber(p.walked)} gelopen, ${formatNumber(p.missed)} gemist, ${formatNumber(p.planned)} gepland`,
  walkNow: 'Nu een ronde lopen',
  walkDue: 'Ronde lopen',
  skip: 'Overslaan',
  log: 'Rondes van vandaag',
  walked: (p: { seen: number; all: number }) =>
    `gelopen, ${formatNumber(p.seen)} van ${formatNumber(p.all)} gezien`,
  unasked: 'zelf gekozen',
  missed: {
    asleep: 'gemist, de app stond uit of het scherm sliep',
    busy: 'gemist, je was bezig',
    skipped: 'overgeslagen',
  },
  openTitle: (p: { time: string }) => `De ronde van ${p.time} staat nog open`,
  openText: (p: { seen: number; all: number }) =>
    `${formatNumber(p.seen)} van ${formatNumber(p.all)} gezien. Wat je zag is bewaard. Ga alleen verder als je nog rondloopt.`,
  goOn: 'Verder lopen',
  close: 'Ronde afsluiten',

  /** How one is called. */
  sound: 'Geluid bij een ronde',
  soundHint: 'Twee korte tonen. Zet ook het volume van je tablet aan.',
  asleepHint:
    'Een tablet die slaapt kan niet trillen of geluid geven. Zolang je hier bent en er nog rondes komen, blijft het scherm aan. Een ronde die niemand loopt staat hier als gemist.',
  call: 'Tijd voor een ronde',

  /** Walking. */
  progress: (p: { at: number; all: number }) => `${formatNumber(p.at)} van ${formatNumber(p.all)}`,
  whatDoes: (p: { name: string }) => `Wat doet ${p.name} nu?`,
  whatHappens: (p: { name: string }) => `Wat gebeurt er nu: ${p.name}?`,
  gone: 'Staat niet meer in de lijst',
  tasks: 'Taken',
  noTask: 'Geen taak',
  states: { idle: 'Pauze of wacht', absent: 'Niet te zien', unclear: 'Onduidelijk' },
  newTask: 'Andere taak',
  newTaskTitle: 'Welke taak zie je?',
  newTaskName: 'Naam van de taak',
  newTaskHint: 'Kort, zoals iedereen hier het noemt.',
  newTaskKnown: (p: { name: string }) => `${p.name} staat al in de lijst en wordt gebruikt.`,
  noteNewTask: 'Dit zie ik',
  filter: 'Zoek een taak',
  back: 'Vorige',
  next: 'Volgende',
  endEarly: 'Stop ronde',
  end: 'Ronde klaar',
  noted: (p: { name: string; what: string }) => `${p.name}: ${p.what}`,
  didEnd: (p: { seen: number; all: number }) =>
    `Ronde klaar, ${formatNumber(p.seen)} van ${formatNumber(p.all)} gezien`,

  /** What came of it. */
  results: 'Waar de tijd blijft',
  noLooks: 'Na de eerste ronde staat hier welk deel van de tijd elke taak kost.',
  rested: (p: { rounds: number; looks: number }) => `${rondes(p.rounds)}, ${blikken(p.looks)}`,
  share: (p: { share: string; low: string; high: string }) => `${p.share} %, tussen ${p.low} en ${p.high} %`,
  columns: { task: 'Taak', share: 'Aandeel', looks: 'Keer gezien' },
  otherStates: 'Zonder taak',
  nameless: 'Taak zonder naam',
  still: (p: { looks: number; rounds: number; margin: string; confidence: string }) =>
    `Nog ongeveer ${blikken(p.looks)}, dat zijn ${rondes(p.rounds)} zoals deze, tot elk aandeel op ${p.margin} punten klopt met ${p.confidence} % zekerheid.`,
  precise: (p: { margin: string; confidence: string }) =>
    `Genoeg gezien: elk aandeel klopt op ${p.margin} punten, met ${p.confidence} % zekerheid.`,
  few: 'Dit is nog weinig. De grenzen liggen ver uit elkaar.',
  clustered:
    'In de grenzen is meegerekend dat mensen in één ronde vaak hetzelfde doen. De aandelen gaan over alle blikken, ook die zonder taak.',
  advicePart: (p: { from: string; until: string; walked: number; planned: number }) =>
    `Loop de volgende ronde tussen ${p.from} en ${p.until}: daar liep je ${formatNumber(p.walked)} van ${rondes(p.planned)}.`,
  adviceWeekday: (p: { weekday: string; walked: number; planned: number }) =>
    `Loop de volgende ronde op ${p.weekday}: dan liep je ${formatNumber(p.walked)} van ${rondes(p.planned)}.`,
  unseen: (p: { count: number }) =>
    plural(p.count, {
      one: '1 taak nog nooit gezien',
      other: `${formatNumber(p.count)} taken nog nooit gezien`,
    }),
  unseenText: (p: { high: string }) =>
    `Dat zegt niet dat ze niet gebeuren. Elk kan tot ${p.high} % van de tijd kosten.`,
}
