import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Interviews: the list, the sheet, the guide, wishes and consent. */
export const interviews = {
  title: 'Gesprekken',
  places: 'Gesprekken en bevindingen',
  toFindings: 'Bevindingen',
  lead: (p: { count: number; people: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'gesprek', other: 'gesprekken' })} met ${formatNumber(p.people)} ${plural(p.people, { one: 'persoon', other: 'mensen' })}`,
  emptyTitle: 'Nog geen gesprekken',
  emptyText:
    'Hier schrijf je mee terwijl iemand vertelt: over taken, belasting, knelpunten en wensen. Alles wordt meteen bewaard. Van elke regel maak je met één tik een taak of een bevinding, en je weet altijd wie het zei.',
  start: 'Nieuw gesprek',
  list: 'Lijst van gesprekken',
  showMore: (p: { count: number }) => `Nog ${formatNumber(p.count)} tonen`,
  notSpoken: 'Nog niet gesproken',
  startWith: (p: { code: string }) => `Gesprek met ${p.code} beginnen`,
  guides: 'Leidraden',
  lines: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'regel', other: 'regels' })}`,
  quotes: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'citaat', other: 'citaten' })}`,
  wishesCount: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'wens', other: 'wensen' })}`,
  /** Lines somebody corrected, and nobody worked that in. */
  toWorkIn: (p: { count: number }) => `${formatNumber(p.count)} te verwerken`,
  topicsTouched: (p: { done: number; total: number }) => `${p.done} van ${p.total} onderwerpen`,
  unknownPerson: 'onbekende persoon',
  nobody: 'zonder code',

  who: 'Met wie praat je?',
  whoText: 'Eén tik en het gesprek begint. Alles krijgt vandaag als datum.',
  people: 'Mensen van deze afdeling',
  spokenBefore: (p: { date: string }) => `eerder gesproken op ${p.date}`,
  newPerson: 'Iemand die nog niet in de lijst staat',
  newPersonHint: 'Er komt een code, geen naam. De code kun je later wijzigen.',
  jobOfNew: 'Functie',
  noJob: 'nog niet bekend',
  guide: 'Leidraad',
  methodGuide: 'De acht onderwerpen',
  namelessGuide: 'Leidraad zonder naam',

  interviewWith: (p: { code: string }) => `Gesprek met ${p.code}`,
  backToList: 'Alle gesprekken',
  details: 'Gegevens',
  detailsTitle: 'Gegevens van dit gesprek',
  remove: 'Gesprek weghalen',
  removed: (p: { code: string }) => `Het gesprek met ${p.code} is weggehaald.`,
  person: 'Persoon',
  code: 'Code',
  codeHint: 'M1, L1. Geen naam: zo is een uitspraak niet zomaar te herleiden.',
  role: 'Rol',
  date: 'Datum',
  dateUnreadable: 'Kies een dag die bestaat.',
  interviewer: 'Wie voert het gesprek',
  interviewerHint: 'Je letter of initialen.',

  otherWays: 'Op papier of op afstand nakijken',
  handOver: 'Geef de tablet om na te kijken',
  consent: 'Toestemming',
  consentQuestion: 'Mag je aantekeningen maken en gebruiken?',
  consentYes: 'Ja, afgesproken',
  consentNo: 'Nee',
  consentOther: 'Anders',
  consentLater: 'Nog niet gevraagd',
  consentGiven: (p: { date: string }) => `Toestemming op ${p.date}`,
  consentGivenNoDate: 'Toestemming gegeven',
  consentRefused: 'Geen toestemming',
  consentWithdrawn: (p: { date: string }) => `Toestemming ingetrokken op ${p.date}`,
  consentUnasked: 'Toestemming nog niet vastgelegd',
  consentRefusedText: 'Wat hier gezegd is, wordt niet getoond of gebruikt.',
  consentScope: 'Wat is er afgesproken?',
  consentScopeStandard:
    'Aantekeningen voor de werkanalyse. Uitspraken komen onder een code in het verslag, nadat ze zijn teruggelegd.',
  consentDate: 'Afgesproken op',
  consentWithdraw: 'Toestemming intrekken',
  consentRestore: 'Toch niet ingetrokken',

  topicsTitle: 'Leidraad',
  otherTopicsTitle: 'Ook genoemd',
  /** After the name of a topic, read aloud only. */
  topicState: (p: { count: number }): string =>
    p.count === 0
      ? 'nog niet aan bod'
      : `${formatNumber(p.count)} ${plural(p.count, { one: 'regel', other: 'regels' })}`,
  askAbout: 'Vragen bij dit onderwerp',
  noPrompts: 'Nog geen vragen bij dit onderwerp.',
  noTopic: 'zonder onderwerp',

  sheet: 'Aantekeningen',
  line: (p: { place: number; topic: string }) => `Regel ${formatNumber(p.place)}, ${p.topic}`,
  newLine: (p: { topic: string }) => `Nieuwe regel, ${p.topic}`,
  firstLinePlaceholder: 'Schrijf hier wat er gezegd wordt…',
  nextLinePlaceholder: 'Volgende regel…',
  sheetHint: 'Enter begint een nieuwe regel. Alles wordt meteen bewaard.',
  topicOfLine: (p: { place: number }) => `Onderwerp van regel ${formatNumber(p.place)}`,
  quote: (p: { place: number }) => `Regel ${formatNumber(p.place)} is een citaat`,
  toTask: 'Taak',
  toFinding: 'Bevinding',
  toTaskOf: (p: { place: number }) => `Taak maken van regel ${formatNumber(p.place)}`,
  toFindingOf: (p: { place: number }) => `Bevinding maken van regel ${formatNumber(p.place)}`,
  isTask: (p: { name: string }) => `Taak: ${p.name}`,
  isFinding: (p: { kind: string }) => `Bevinding: ${p.kind}`,
  taskLocked:
    'De lijst met taken staat vast, dus er komt geen taak bij. Maak er een bevinding van, of zet de lijst open bij Vloer › Lijst.',
  taskMade: (p: { name: string }) => `Taak ‘${p.name}’ is gemaakt.`,
  taskKnown: (p: { name: string }) => `De taak ‘${p.name}’ was er al. Deze regel staat er nu bij als bron.`,
  findingMade: (p: { kind: string }) => `Bevinding gemaakt (${p.kind}, concept).`,
  tooLongToJoin: 'Samen zijn deze regels te lang voor één regel. Ze blijven zoals ze zijn.',
  keys: 'Alt+1 tot en met Alt+8 kiest een onderwerp. Met Shift erbij krijgt de regel waar je staat dat onderwerp.',

  wishesTitle: (p: { code: string }) => `Wat wil ${p.code} met de taken?`,
  wishesHint: 'Zelf doen, kwijt of juist meer: vraag het per taak.',
  wishesEmpty:
    'Er zijn nog geen taken van deze persoon. Kies er een, of maak van een regel hierboven een taak.',
  wishOf: (p: { name: string }) => `Wens voor ${p.name}`,
  wishNote: (p: { name: string }) => `Wat er bij ${p.name} gezegd is`,
  wishNotePlaceholder: 'In eigen woorden…',
  wishClear: (p: { name: string }) => `Wens voor ${p.name} wissen`,
  addTask: 'Nog een taak',
  addTaskHint: 'Alle taken van de afdeling zijn hier te vinden.',
  addTaskPlaceholder: 'Zoek of noem een taak',
  newTask: (p: { name: string }) => `Nieuwe taak ‘${p.name}’`,
  namelessTask: 'Taak zonder naam',

  guidesTitle: 'Leidraden',
  guidesText:
    'De acht onderwerpen van de methode zijn er altijd. Maak er een eigen leidraad naast, bijvoorbeeld voor leidinggevenden; die kun je in elk gesprek van dit project gebruiken.',
  newGuide: 'Nieuwe leidraad',
  newGuideName: 'Eigen leidraad',
  guideName: 'Naam van de leidraad',
  guideTopics: 'Onderwerpen',
  guideTopicName: 'Onderwerp',
  guideTopicPrompts: (p: { topic: string }) => `Vragen bij ${p.topic}, één per regel`,
  addGuideTopic: 'Onderwerp toevoegen',
  removeGuide: 'Leidraad weghalen',
  guideRemoved: (p: { name: string }) => `De leidraad ‘${p.name}’ is weggehaald.`,
  moveTopicUp: (p: { topic: string }) => `${p.topic} omhoog`,
  moveTopicDown: (p: { topic: string }) => `${p.topic} omlaag`,
  removeTopic: (p: { topic: string }) => `${p.topic} weghalen`,

  topics: {
    tasks: 'Taken',
    when: 'Wanneer',
    environment: 'Omgeving',
    knowledge: 'Kennis',
    load: 'Belasting',
    bottleneck: 'Knelpunten',
    solution: 'Oplossingen',
    wish: 'Wensen',
  },
  /** Topics of brought-in files that the guide does not have. */
  otherTopics: {
    preconditions: 'Voorwaarden',
    support: 'Draagvlak',
    digitalisation: 'Digitalisering',
  },
  /** One question a line. */
  prompts: {
    tasks:
      'Welke taken doe je op een gewone dag?\nWelke taken doe je maar af en toe?\nBij welk werkproces hoort dat?\nWie doen dit ook?',
    when: 'Op welke momenten doe je dit?\nHoe vaak, en hoelang ben je ermee bezig?\nWanneer is het druk, wanneer rustig?',
    environment:
      'Waar doe je dit?\nHoe is het er met geluid, licht en temperatuur?\nMet wie werk je samen, en hoe druk is het om je heen?\nMet welke machines of middelen werk je?',
    knowledge:
      'Wat moet je hiervoor weten of kunnen?\nHoe heb jij het geleerd?\nHoelang duurt het voor een nieuwe collega?',
    load: 'Wat is lichamelijk zwaar?\nWat kost de meeste aandacht of spanning?\nHoe vaak word je gestoord?\nWanneer moet iets echt af?',
    bottleneck:
      'Wat loopt niet goed?\nHoe komt dat, denk je?\nWat blijft er liggen?\nWie heeft daar last van?',
    solution: 'Hoe zou jij het oplossen?\nWat is al geprobeerd?\nWat is daarvoor nodig?',
    wish: 'Welke taken doe je liever niet?\nWelke wil je zelf blijven doen?\nWaar zou je meer van willen doen?\nWat zou een nieuwe collega kunnen doen?',
  },
}
