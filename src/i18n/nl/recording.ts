import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** What goes with a recording: interruptions, company, situations, questions. */
export const recording = {
  title: 'Erbij vastleggen',
  placesLabel: 'De vloer',
  places: {
    observe: 'Kijken',
    rounds: 'Rondes',
    timeline: 'Tijdlijn',
    seen: 'Gezien',
    watching: 'Samen kijken',
    media: 'Foto’s en stem',
    floorplan: 'Plattegrond',
    scheme: 'Lijst',
    practice: 'Oefenen',
  },

  /** Interruptions. */
  interrupt: 'Onderbroken',
  whatBrokeIn: 'Wat kwam ertussen?',
  whatBrokeInOn: (p: { task: string }) => `Wat onderbrak ${p.task}?`,
  kinds: { person: 'Iemand', phone: 'Telefoon', machine: 'Machine', alarm: 'Alarm', other: 'Iets anders' },
  interruptedBy: {
    person: 'door iemand',
    phone: 'door de telefoon',
    machine: 'door een machine',
    alarm: 'door een alarm',
    other: 'door iets anders',
  },
  whichTasks: 'Welke taken?',
  aside: 'werk gaat door',
  waiting: 'Onderbroken werk',
  takeUpShort: 'Weer verder',
  takeUpSome: 'Kies',
  takeUpAll: 'Alles weer verder',
  leave: 'Niet verder',
  longWait: 'wacht al lang: ging het nog verder?',
  lastingAside: (p: { kind: string; task: string }) => `${p.kind} naast ${p.task}`,
  asideOver: 'Voorbij',
  didInterrupt: (p: { kind: string; time: string }) => `Onderbroken ${p.kind}, ${p.time}`,
  didAside: (p: { kind: string; time: string }) => `${p.kind} tussendoor, ${p.time}. Het werk gaat door.`,
  /** In the log and in the sheet, afterwards. */
  wasAside: (p: { kind: string; time: string }) =>
    `${p.kind} tussendoor om ${p.time}, terwijl het werk doorging`,
  didTakeUp: (p: { task: string; time: string }) => `Weer verder met ${p.task} ${p.time}`,
  didTakeUpAll: (p: { count: number }) => `Weer verder met ${formatNumber(p.count)} taken`,
  didLeave: (p: { task: string }) => `${p.task}: niet verder gegaan`,
  didAsideOver: (p: { kind: string }) => `${p.kind} voorbij`,
  notResumed: 'niet verder gegaan',
  goesOn: 'gaat verder na een onderbreking',
  goesOnHere: 'hoort bij wat hiervoor liep',
  brokenBy: (p: { kind: string }) => `onderbroken ${p.kind}`,
  interruptionNote: 'Opmerking',
  didStopOthers: (p: { task: string; count: number }) =>
    `${p.task} gestart; ${plural(p.count, { one: 'één taak', other: `${formatNumber(p.count)} taken` })} gestopt`,

  /** Company and pace. */
  company: {
    client: 'met cliënt',
    colleague: 'met collega',
    supervisor: 'met leiding',
    visitor: 'met bezoek',
    other: 'met iemand anders',
  },
  /** Whom the work is for, as a sector says it. */
  clients: {
    care: 'cliënt',
    factory: 'klant',
    office: 'klant',
    kitchen: 'gast',
    logistics: 'klant',
    school: 'leerling',
    cleaning: 'gebruiker',
  },
  withWhom: (p: { who: string }) => `met ${p.who}`,
  companyTitle: 'Samen met',
  companyNames: {
    client: 'cliënt of klant',
    colleague: 'collega',
    supervisor: 'leidinggevende',
    visitor: 'bezoek',
    other: 'iemand anders',
  },
  paceTitle: 'Tempo',
  paces: { slow: 'traag', usual: 'gewoon', hurried: 'gehaast' },

  /** Situations. */
  situation: 'Situatie',
  situationsTitle: 'Wat er nu speelt',
  situationsText:
    'Geldt voor alles wat je ziet, tot je zegt dat het voorbij is: een levering, wisseling van dienst, een zieke.',
  situationName: 'Andere situatie',
  addSituation: 'Begint nu',
  situationSince: (p: { name: string; time: string }) => `${p.name}, sinds ${p.time}`,
  situationOver: (p: { name: string }) => `${p.name}: voorbij`,
  during: (p: { names: string }) => `tijdens ${p.names}`,
  usualSituations: ['levering', 'wisseling van dienst', 'te weinig mensen', 'drukte', 'storing'],
  situationFromTo: (p: { name: string; from: string; to: string }) => `${p.name}, ${p.from} tot ${p.to}`,
  situationUnended: (p: { day: string; time: string }) =>
    `Op ${p.day} zei niemand dat dit voorbij was. Het telt tot de laatste waarneming van die dag, ${p.time}.`,
  situationsPutRight: 'Iets rechtzetten',
  situationsOfDay: 'Situaties op deze dag',
  removeSituation: 'Haal deze situatie weg',
  didRemoveSituation: (p: { name: string }) => `${p.name} is weggehaald.`,
  didSituation: (p: { name: string }) => `${p.name} begonnen`,
  didSituationEnd: (p: { name: string }) => `${p.name} voorbij`,

  /** Questions with a task. */
  questionsOf: (p: { task: string }) => `Bij ${p.task}`,
  questionsDone: 'Klaar',
  amount: (p: { name: string; value: number; unit: string }) =>
    `${p.name}: ${formatNumber(p.value)}${p.unit ? ` ${p.unit}` : ''}`,
  answer: (p: { name: string; value: string }) => `${p.name}: ${p.value}`,

  /** Sheet of one observation. */
  sheetInterruption: (p: { kind: string; time: string }) => `Onderbroken ${p.kind} om ${p.time}`,
  kind: 'Waardoor',
  wentOn: 'Hoe ging het verder?',
  wentOnOptions: { unknown: 'niet gezien', yes: 'weer verder', no: 'niet verder' },
  overAt: 'Voorbij om',
  removeInterruption: 'Was geen onderbreking',
  firstStart: (p: { start: string }) => `Begin eerst genoteerd als ${p.start}.`,
  firstEnd: (p: { end: string }) => `Einde eerst genoteerd als ${p.end}.`,

  /** While the scheme is locked. */
  locked: 'De lijst staat vast, zodat jullie met dezelfde taken kijken.',
  fromSector: 'Begin met de taken van een sector',
  toScheme: 'Naar de lijst',
}
