import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const tasksWord = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'taak', other: 'taken' })}`
const listOf = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** Scoring apart, and what came of it. */
export const scoring = {
  title: 'Los van elkaar scoren',
  lead: 'Jullie scoren dezelfde taken, zonder elkaars scores te zien. Daarna zie je waar jullie verschillen.',

  noTasksTitle: 'Nog geen taken om te scoren',
  noTasksText: 'Schrijf eerst de taken van deze afdeling op.',
  toTasks: 'Naar de taken',

  startTitle: 'Scoor elk voor jezelf',
  startText: (p: { count: number }) =>
    `Jullie geven allebei een score aan ${tasksWord(p.count)}: kennis, verantwoordelijkheid, de zeven taakeisen en de wens. Tot jullie allebei klaar zijn, zie je nergens wat de ander in deze ronde geeft. Waarden uit een bestand tellen niet mee: je scoort ze zelf.`,
  start: 'Beginnen met scoren',
  aloneTitle: 'Je werkt nog alleen aan dit project',
  aloneText:
    'Voor overeenstemming zijn twee analisten nodig, elk op een eigen tablet. Nodig de ander uit onder Samen. Je kunt alvast beginnen: jouw scores blijven van jou.',
  toTogether: 'Naar Samen',
  calculations:
    'Zolang de ronde loopt, rekenen de analyse, het rapport en een export hier zonder wat de ander in deze ronde geeft.',

  progress: 'Door jou gescoord',
  progressText: (p: { done: number; total: number }) =>
    `${formatNumber(p.done)} van ${formatNumber(p.total)}`,
  taskAt: (p: { at: number; total: number }) => `Taak ${formatNumber(p.at)} van ${formatNumber(p.total)}`,
  facts: 'Over deze taak',
  process: 'Proces',
  jobs: 'Wie doen dit nu',
  frequency: 'Hoe vaak',
  notAsked: 'nog niet gevraagd',
  frequencyIsFact: 'Hoe vaak is een feit en krijgt geen score.',
  openTask: 'De hele taak bekijken',
  keys: 'Met een toetsenbord: 0 tot 4 kiest, Enter gaat naar de volgende taak.',
  notScored: 'Nog geen score van jou.',
  wishHint: 'Vat samen wat de mensen erover zeiden. Zei niemand iets, laat dit dan open.',
  takeBack: 'Wens weghalen',
  previous: 'Vorige taak',
  next: 'Volgende taak',
  chooseTask: 'Ga naar een taak',
  scoredOption: (p: { name: string }) => `${p.name} (gescoord)`,
  done: 'Ik ben klaar',
  doneTitle: 'Nog niet alles gescoord',
  doneText: (p: { count: number }) =>
    `${tasksWord(p.count)} ${plural(p.count, { one: 'heeft', other: 'hebben' })} nog niet al je scores. Die tellen dan niet mee, tot je ze alsnog geeft.`,
  doneAnyway: 'Toch klaar',
  goOn: 'Verder scoren',

  waitingTitle: 'Jij bent klaar',
  waitingText: (p: { names: readonly string[] }) =>
    p.names.length === 0
      ? 'Zodra een andere analist ook klaar is, zie je hier samen de uitkomst.'
      : `Zodra ${listOf(p.names)} ook klaar ${p.names.length === 1 ? 'is' : 'zijn'}, zie je hier samen de uitkomst.`,
  who: 'Wie is klaar',
  isDone: 'klaar',
  isBusy: 'nog bezig',
  you: 'jij',
  resume: 'Toch nog aanpassen',
  close: 'Nu afsluiten',
  closeTitle: 'Scoren voor iedereen afsluiten?',
  closeText: 'Daarna ziet iedereen wat tot nu toe gescoord is. Scores die er nog niet zijn, tellen niet mee.',
  closeConfirm: 'Afsluiten en uitkomst tonen',

  results: 'Hoe eens jullie het zijn',
  established: (p: { count: number; total: number }) =>
    `${formatNumber(p.count)} van ${tasksWord(p.total)} vastgesteld: door twee analisten gescoord, en gelijk of samen beslist.`,
  agreedAfter: (p: { count: number }) =>
    `Daarvan ${formatNumber(p.count)} na overleg: eerst gaven jullie niet hetzelfde.`,
  scoredAgain: (p: { count: number }) =>
    `${tasksWord(p.count)} ${plural(p.count, { one: 'is', other: 'zijn' })} in een latere ronde anders gescoord, toen jullie de uitkomst al kenden. Hier telt de eerste ronde.`,
  nothingShared: 'Er is nog geen taak die twee analisten hebben gescoord.',
  again: 'Opnieuw scoren',
  againTitle: 'Een nieuwe ronde beginnen?',
  againText:
    'Jullie scores blijven staan en kunnen jullie aanpassen. Tot jullie weer klaar zijn, zie je die van de ander niet. Hoe eens jullie het zijn, blijft rusten op de eerste ronde: daarin kende niemand de uitkomst.',
  toDiscussion: 'Naar Bespreken',
  adviceAgree: (p: { names: readonly string[] }) =>
    `Jullie gaven bijna altijd hetzelfde bij ${listOf(p.names)}.`,
  adviceFar: (p: { field: string; count: number; total: number }) =>
    `Praat over ${p.field}: ${formatNumber(p.count)} van ${tasksWord(p.total)} ${plural(p.count, { one: 'verschilt', other: 'verschillen' })} meer dan één stap.`,
  adviceNear: (p: { field: string; count: number; total: number }) =>
    `Kijk nog naar ${p.field}: ${formatNumber(p.count)} van ${tasksWord(p.total)} ${plural(p.count, { one: 'verschilt', other: 'verschillen' })}.`,
  adviceSettled: 'Wat jullie verschillend gaven, is allemaal besproken.',
  adviceAll: 'Jullie gaven overal hetzelfde. Er is niets te bespreken.',
  adviceNone: 'Scoor eerst allebei een paar taken: dan is er iets te vergelijken.',
  skewed: (p: { names: readonly string[] }) =>
    `Bij ${listOf(p.names)} is kappa laag, terwijl jullie bijna altijd hetzelfde gaven. Dat komt doordat bijna alle taken op één stap uitkomen: toeval zou het dan ook vaak goed hebben. Lees daar AC1.`,

  table: 'Overeenstemming per veld',
  field: 'Veld',
  all: 'alle stappen samen',
  count: 'Vergeleken',
  same: 'Gelijk',
  farApart: 'Verder dan één stap',
  measures: { kappa: 'Kappa', weighted: 'Gewogen kappa', alpha: 'Alfa', ac1: 'AC1' },
  interval: (p: { low: string; high: string }) => `${p.low} tot ${p.high}`,
  noInterval: 'geen bereik',
  undefinedFor: {
    tooFew: 'te weinig taken',
    notTwoRaters: 'alleen voor twee analisten',
    oneCategory: 'alles op één stap',
    noOrder: 'wensen hebben geen volgorde',
  },

  detail: (p: { field: string }) => `${p.field}: wie gaf wat`,
  confusion: (p: { rows: string; columns: string }) => `Rijen: ${p.rows}. Kolommen: ${p.columns}.`,
  disagreements: (p: { count: number }) => `Verschillen (${formatNumber(p.count)})`,
  noDisagreements: 'Over dit veld verschillen jullie niet.',
  gave: (p: { who: string; value: string }) => `${p.who}: ${p.value}`,
  settledSince: 'na overleg eens',
  steps: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'stap', other: 'stappen' })}`,

  howTitle: 'Wat betekenen deze getallen?',
  how: [
    'Alles hier gaat over wat ieder gaf tot ‘Ik ben klaar’. Wat je daarna verandert, telt als overleg en niet als eigen score.',
    'Kappa (Cohen) zegt hoeveel meer jullie het eens zijn dan bij toeval: 1 is volledig eens, 0 is niet meer dan toeval. De gewogen kappa telt één stap verschil lichter dan vier.',
    'Alfa (Krippendorff) kan hetzelfde voor drie of meer analisten, en als er scores ontbreken.',
    'AC1 (Gwet) blijft bruikbaar als bijna alle taken op dezelfde stap uitkomen. Kappa zakt dan weg, ook als jullie het bijna altijd eens zijn.',
  ],
  howInterval: (p: { draws: number; seed: number }) =>
    `Onder elk getal staat het bereik waarin het met 95\u00a0% zekerheid ligt, uit ${formatNumber(p.draws)} herhaalde trekkingen van de taken (begingetal ${String(p.seed)}: op elk apparaat hetzelfde). Bij weinig taken is het bereik breed.`,
}
