import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

export const observe = {
  title: 'Vloer',
  emptyTitle: 'Nog niets waargenomen',
  emptyText:
    'Kies wie je volgt en tik op ‘nieuwe taak’ zodra je iets ziet gebeuren. De klok loopt dan al terwijl je de naam typt. Tik nog eens op de taak als die stopt.',
  chooseFollow: 'Kies wie je volgt',
  firstTask: 'Nieuwe taak',

  /** Who is followed. */
  nobody: 'Nog niemand gekozen',
  noPerson: 'niemand in het bijzonder',
  noJob: 'geen vaste functie',
  change: 'Wissel',
  choose: 'Kies',
  follow: 'Wie volg je?',
  followHint: 'Mensen zijn codes, nooit namen: M1 voor een medewerker, L1 voor wie leiding geeft.',
  job: 'Functie',
  person: 'Persoon',
  newPerson: 'Nieuwe code',
  addPerson: 'Toevoegen en volgen',
  personKnown: (p: { code: string }) => `${p.code} is er al, en wordt gevolgd.`,
  stillRunsFor: (p: { count: number }) =>
    plural(p.count, {
      one: 'Er loopt nog één taak. Die blijft lopen tot je hem stopt.',
      other: `Er lopen nog ${formatNumber(p.count)} taken. Die blijven lopen tot je ze stopt.`,
    }),

  /** What runs. */
  running: 'Loopt',
  nothingRuns: 'Er loopt niets. Tik op een taak zodra die begint.',
  stopAll: 'Alles stoppen',
  noTask: 'zonder taak',
  goneTask: 'weggehaalde taak',
  since: (p: { time: string }) => `sinds ${p.time}`,

  /** Recordings found running when the app opens again. */
  offeredTitle: (p: { count: number }) =>
    plural(p.count, {
      one: 'Deze opname liep nog',
      other: `Deze ${formatNumber(p.count)} opnames liepen nog`,
    }),
  offeredText: 'De app was even weg. Er is niets kwijt: kies per taak hoe het verder gaat.',
  offeredSince: (p: { time: string; day: string; duration: string }) =>
    `begonnen ${p.day} om ${p.time}, nu ${p.duration} geleden`,
  offeredToday: 'vandaag',
  goesOn: 'Loopt nog',
  allGoOn: 'Alles loopt nog',
  stoppedAt: 'Gestopt om',
  stopThen: 'Stoppen',
  throwAway: 'Weggooien',
  recordingThrownAway: 'De opname is weggegooid.',

  /** Recordings that run on no device, or on another one. */
  elsewhere: (p: { count: number }) =>
    plural(p.count, {
      one: 'Eén opname loopt op een ander apparaat',
      other: `${formatNumber(p.count)} opnames lopen op een ander apparaat`,
    }),
  elsewhereTitle: 'Loopt op een ander apparaat',
  elsewhereText:
    'Is daar nog iemand aan het waarnemen? Laat de opname dan lopen. Is het apparaat weg, of is dit een teruggezette reservekopie? Neem de opname dan hier over, of sluit haar af.',
  takeOver: 'Hier overnemen',
  didTakeOver: (p: { task: string }) => `${p.task} loopt nu op dit apparaat`,

  /** Chips. */
  holdsNow: 'Wat geldt nu',
  place: 'Plaats',
  newPlace: 'Andere plaats',
  addPlace: 'Plaats toevoegen',
  ownWord: 'Eigen woord',
  addWord: 'Woord toevoegen',
  ownWords: 'eigen woorden',
  more: 'meer',
  moreChips: 'Meer: plaats, belasting, omgeving',
  contextTitle: 'Plaats, belasting en omgeving',
  contextForRunning: (p: { count: number }) =>
    plural(p.count, {
      one: 'Geldt voor de taak die loopt, en voor wat je hierna start.',
      other: `Geldt voor de ${formatNumber(p.count)} taken die lopen, en voor wat je hierna start.`,
    }),
  contextForNext: 'Geldt voor wat je hierna start.',
  grade: (p: { factor: string; level: number }) => `${p.factor} ${p.level}`,
  notGraded: 'Nog niet beoordeeld.',
  clearGrade: (p: { factor: string }) => `${p.factor} wissen`,

  /** Tiles. */
  tasks: 'Taken',
  tasksOf: (p: { job: string }) => `Taken van ${p.job}`,
  otherTasks: 'Andere taken van de afdeling',
  filterTasks: 'Zoek een taak',
  instantMode: 'kort moment',
  instantModeHint: 'De volgende tik noteert een kort moment.',
  oneAtATime: 'één tegelijk',
  holdHint: 'Houd een taak ingedrukt voor een kort moment.',
  newTask: 'nieuwe taak',
  newTaskNamed: (p: { name: string }) => `nieuwe taak ‘${p.name}’`,
  newTaskTitle: 'Nieuwe taak',
  newTaskName: 'Wat wordt er gedaan?',
  newTaskHint: 'Een naam is genoeg. De rest vul je later in bij Taken.',
  startNewTask: (p: { time: string }) => `Start vanaf ${p.time}`,
  taskExists: (p: { name: string }) => `‘${p.name}’ staat er al: die wordt gestart.`,

  /** The bar at the bottom. */
  note: 'Notitie',
  noteTitle: 'Notitie',
  noteText: 'Wat zie of hoor je?',
  noteHint: 'Wordt bewaard terwijl je typt. Namen en diagnoses horen hier niet.',
  noteAbout: 'Hoort bij',
  noteAboutNothing: 'losse notitie',
  undo: 'Ongedaan',
  undoWhat: (p: { what: string }) => `Ongedaan maken: ${p.what}`,
  log: 'Logboek',
  /** The same button while the log is shown. */
  toTasks: 'Naar de taken',

  /** What just happened, in a word at the bottom. */
  didStart: (p: { task: string; time: string }) => `${p.task} gestart ${p.time}`,
  didStop: (p: { task: string; duration: string }) => `${p.task} gestopt na ${p.duration}`,
  didStopAll: (p: { count: number }) => `${formatNumber(p.count)} taken gestopt`,
  didInstant: (p: { task: string; time: string }) => `Kort moment ${p.task} ${p.time}`,
  didNote: 'Notitie bewaard',

  /** Log. */
  logOf: (p: { day: string }) => `Logboek ${p.day}`,
  today: 'vandaag',
  dayBefore: 'Dag eerder',
  dayAfter: 'Dag later',
  pickForFinding: 'Kies waarnemingen voor een bevinding',
  stopPicking: 'Stop met kiezen',
  pickHint: 'Tik aan wat je zag. De bevinding verwijst daarnaar.',
  findingOf: (p: { count: number }) => `Bevinding maken van ${formatNumber(p.count)}`,
  logEmpty: 'Op deze dag is niets genoteerd.',
  logEmptyToday: 'Wat je vandaag waarneemt komt hier te staan, met begin, einde en duur.',
  instant: 'kort moment',
  noteKind: 'notitie',
  unfinished: 'loopt nog',
  unfinishedElsewhere: 'loopt op een ander apparaat',
  unfinishedNowhere: 'niet afgesloten',
  showMore: (p: { count: number }) => `Nog ${formatNumber(p.count)} tonen`,
  atNight: '+1 dag',

  /** Editor. */
  editTitle: 'Waarneming aanpassen',
  editNoteTitle: 'Notitie aanpassen',
  start: 'Begin',
  end: 'Einde',
  at: 'Moment',
  duration: 'Duur',
  endNow: 'Nu beëindigen',
  timeHint: '13:48',
  task: 'Taak',
  chooseTask: 'Kies een taak',
  by: (p: { name: string }) => `waargenomen door ${p.name}`,
  otherAnalyst: 'een andere analist',
  shift: 'Verschuiven',
  earlier: (p: { minutes: number }) => `${formatNumber(p.minutes)} min eerder`,
  later: (p: { minutes: number }) => `${formatNumber(p.minutes)} min later`,
  split: 'In tweeën knippen',
  splitHint: 'Er was eigenlijk iets anders gaande: knip hier, en kies daarna de taak van het tweede deel.',
  splitAt: 'Knippen om',
  doSplit: 'Knippen',
  didSplit: 'Geknipt. Dit is het tweede deel.',
  removed: (p: { task: string }) => `Waarneming van ${p.task} is weggehaald.`,
  noteRemoved: 'De notitie is weggehaald.',
  problems: {
    unreadable: 'Dit lees ik niet als tijd. Schrijf het zo: 13:48.',
    future: 'Deze tijd is nog niet geweest. Kies nu of eerder.',
    'end-before-start':
      'Het einde ligt vóór het begin. Kies een later einde, of zet eerst het begin vroeger.',
    'start-after-end': 'Het begin ligt na het einde. Kies een vroeger begin, of zet eerst het einde later.',
    outside: 'Kies een tijd tussen begin en einde.',
  },
}
