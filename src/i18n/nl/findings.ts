import type { FigureKind, FindingCheck } from '../../records/finding-additions.ts'
import type { FindingState, PersonSays } from '../../records/finding-standing.ts'
import { formatFor } from '../format.ts'

const { plural, formatNumber, formatHours } = formatFor('nl')

const people = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'persoon', other: 'mensen' })}`

export const findings = {
  title: 'Bevindingen',
  lead: (p: { count: number; validated: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'bevinding', other: 'bevindingen' })}, ${p.validated === 0 ? 'nog niet' : formatNumber(p.validated)} bevestigd of verwerkt`,
  list: 'Alle bevindingen',
  record: 'Bevinding',
  make: 'Nieuwe bevinding',
  print: 'Lijst printen',
  emptyTitle: 'Nog geen bevindingen',
  emptyText:
    'Een bevinding zegt in één zin wat je zag of hoorde, met waar dat vandaan komt. Maak er een van een regel in een gesprek, van waarnemingen, of begin hier.',
  noWords: 'Nog zonder woorden',
  filterLabel: 'Stand',
  filterAll: 'Alle',
  states: {
    draft: 'concept',
    submitted: 'voorgelegd',
    confirmed: 'bevestigd',
    corrected: 'gecorrigeerd',
    rejected: 'afgewezen',
    withdrawn: 'zonder toestemming',
  } satisfies Record<FindingState, string> as Record<FindingState, string>,
  correctionOpen: 'correctie te verwerken',
  stateTexts: {
    draft: 'Nog aan niemand voorgelegd.',
    submitted: 'Wacht op antwoord. Geef de tablet, of stuur een bestand of een formulier.',
    confirmed: 'Iedereen die antwoordde, is het ermee eens.',
    corrected: 'Wat mensen verbeterden, is verwerkt.',
    correctedOpen: 'Iemand zegt dat het niet helemaal klopt. Verwerk dat in de tekst.',
    rejected: 'Iemand zegt dat het niet klopt. Praat erover, of schrijf een andere tekst.',
    rejectedUnseen:
      'Verwerkt, nog niet opnieuw voorgelegd. Wie zei dat het niet klopt, moet deze tekst nog zien.',
    withdrawn: 'Wie dit zei, gaf geen toestemming of trok die in. De woorden gaan nergens meer mee.',
  },
  says: {
    agreed: 'klopt',
    corrected: 'klopt niet helemaal',
    rejected: 'klopt niet',
    added: 'klopt, met aanvulling',
    skipped: 'overgeslagen',
    waiting: 'nog geen antwoord',
  } satisfies Record<PersonSays, string> as Record<PersonSays, string>,
  waitingAgain: 'nog geen antwoord op deze tekst',
  answered: (p: { done: number; total: number }) =>
    p.done === 0 ? 'nog geen antwoord' : `${formatNumber(p.done)} van ${formatNumber(p.total)} antwoordden`,
  nobodyYet: 'nog aan niemand',
  kind: 'Soort',
  text: 'Bevinding in woorden',
  textHint: 'Schrijf zo dat wie het zei het herkent: korte zinnen, geen namen.',
  wording: 'Zo staat het nu',
  original: 'Eerste tekst',
  wordingOf: (p: { place: number }) => `Tekst ${formatNumber(p.place + 1)}`,
  wordings: 'Eerste tekst, wat mensen zeiden, en de tekst nu',
  whoSaid: 'Wie zei wat',
  nobodySaid: 'Nog niemand heeft geantwoord.',
  toEarlier: 'op een eerdere tekst',
  toOtherWords: (p: { text: string }) => `op andere woorden: “${p.text}”`,
  worked: 'verwerkt',
  notWorked: 'nog te verwerken',
  spoken: 'ingesproken',
  toldTo: (p: { who: string }) => `verteld aan ${p.who}`,
  you: 'jou',
  otherAnalyst: 'een andere analist',
  sources: 'Waar het op rust',
  noSources: 'Nog geen bron. Voeg er een toe, zodat te volgen is waar dit vandaan komt.',
  addSource: 'Bron toevoegen',
  sourceGone: 'Deze bron is weggehaald',
  removeSourceOf: (p: { name: string }) => `Bron eraf: ${p.name}`,
  lineOf: (p: { code: string; topic: string }) => `Regel van ${p.code}, ${p.topic}`,
  interviewOf: (p: { code: string; date: string }) => `Gesprek met ${p.code}, ${p.date}`,
  observationOf: (p: { what: string; when: string }) => `Gezien: ${p.what}, ${p.when}`,
  wordsGone: 'De woorden zijn ingetrokken.',
  wordsRefused: 'Voor deze woorden is geen toestemming gegeven.',
  wordsUnused: 'Voor deze woorden is geen toestemming.',
  withheldTitle: 'Iemand gaf geen toestemming, of trok die in.',
  withheldGone: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'bevinding gaat', other: 'bevindingen gaan' })} daarom nergens meer in mee. Wat er van anderen overblijft, staat weer bij de voorstellen.`,
  withheldToDo: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'bevinding rust', other: 'bevindingen rusten' })} ook op deze woorden, en ${plural(p.count, { one: 'gaat', other: 'gaan' })} nergens in mee tot je zegt dat er niets van die woorden in staat. Open en lees.`,
  withheldAsked: (p: { count: number }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'bevinding was', other: 'bevindingen waren' })} ook voor deze persoon. Wat die antwoordde, telt niet mee.`,
  withheldSessions: (p: { count: number }) =>
    `Wat die persoon nakeek (${formatNumber(p.count)} keer), staat niet bij wat er is nagekeken.`,
  silentAmong: (p: { count: number }) => `${formatNumber(p.count)} zonder toestemming`,
  withheldAmong: 'Eerst lezen: rust ook op woorden zonder toestemming',
  unreadTitle: 'Lees deze tekst eerst. Tot dan gaat hij nergens in mee.',
  unreadText: (p: { who: string }) =>
    `Hij is ook gemaakt van wat ${p.who} zei, en dat mag niet meer worden gebruikt. Staat er iets van ${p.who} in, ook een getal? Maak dan eerst een andere tekst. De bevinding gaat tot je dat zegt niet mee in het rapport, een export of een voorlegging; eerdere teksten gaan daarna ook niet meer mee.`,
  unreadDo: (p: { who: string }) => `Gelezen: er staat niets van ${p.who} in`,
  readAgain: 'Vastgelegd. De bevinding gaat weer mee, met deze tekst.',
  figures: {
    hoursTold: (p: { name: string; value: string }) => `${p.name}: ${p.value} per week verteld`,
    hoursSeen: (p: { name: string; value: string }) => `${p.name}: ongeveer ${p.value} per week gezien`,
    hoursRoster: (p: { name: string; value: string }) => `${p.name}: ${p.value} per week in het rooster`,
    elementaryHours: (p: { name: string; value: string }) => `${p.name}: ${p.value} per week elementair werk`,
    wishesShed: (p: { name: string; value: string }) => `${p.name}: ${p.value} × liever niet`,
    wishesKeep: (p: { name: string; value: string }) => `${p.name}: ${p.value} × zelf blijven doen`,
    timesNamed: (p: { name: string; value: string }) => `${p.name}: ${p.value} × genoemd`,
  } satisfies Record<FigureKind, (p: { name: string; value: string }) => string>,
  pickTitle: 'Bron toevoegen',
  pickFind: 'Zoek in regels, waarnemingen en getallen',
  pickNothing: 'Niets gevonden. Zoek op een ander woord.',
  pickGroups: { quote: 'Citaten', line: 'Regels', observation: 'Waarnemingen', figure: 'Getallen' },
  pickMore: (p: { count: number }) => `Nog ${formatNumber(p.count)}. Zoek op een woord om ze te zien.`,
  pickAdded: 'staat erbij',
  asked: 'Aan wie leg je het voor',
  askedNobody: 'Er zijn nog geen mensen op deze afdeling.',
  withdrewConsent: 'toestemming ingetrokken',
  refusedConsent: 'geen toestemming',
  checks: 'Controle',
  checksFine: 'Alles in orde. Niets houdt het voorleggen tegen.',
  checkWords: {
    noText: 'Er staat nog geen tekst.',
    noSource: 'Er is geen bron.',
    nobodyAsked: 'Er is nog niemand gekozen.',
    sourceGone: 'Een bron is weggehaald.',
    withdrawn: 'Iemand gaf geen toestemming, of trok die in.',
    oneHolder: 'Deze functie heeft maar één persoon.',
    oneVoice: 'Dit kan maar één persoon gezegd hebben.',
    namesSomebody: 'Hier lijkt een naam te staan.',
    health: 'Dit lijkt over iemands gezondheid te gaan.',
    tooLong: 'De tekst is lang om in één keer ja of nee op te zeggen.',
    twice: 'Deze tekst staat ook in een andere bevinding.',
    speakerNotAsked: 'Wie dit zei, is niet gevraagd.',
  } satisfies Record<FindingCheck, string> as Record<FindingCheck, string>,
  checkAdvice: {
    noText: 'Schrijf in één of twee zinnen wat je vond.',
    noSource: 'Voeg een regel, waarneming of getal toe.',
    nobodyAsked: 'Kies wie kan zeggen of dit klopt.',
    sourceGone: 'Haal die bron eraf, of kies een andere.',
    withdrawn:
      'Leg het niet meer aan deze persoon voor, en zeg bovenaan of de tekst zonder diens woorden kan.',
    oneHolder: 'Anderen weten dan wie dit is. Schrijf het algemener, of overleg met die persoon.',
    oneVoice: 'Leg het eerst aan die persoon voor, of zeg het in andere woorden.',
    namesSomebody: 'Gebruik een code of een functie.',
    health: 'Een diagnose hoort hier niet. Schrijf wat het werk vraagt.',
    tooLong: 'Maak er twee bevindingen van, of schrijf het korter.',
    twice: 'Haal er een weg, of zeg wat het verschil is.',
    speakerNotAsked: 'Leg het ook voor aan wie de woorden zijn.',
  } satisfies Record<FindingCheck, string> as Record<FindingCheck, string>,
  about: (p: { about: string }) => `Het gaat om: ${p.about}.`,
  levels: { error: 'eerst oplossen', warning: 'let op', passed: 'goedgevonden' },
  pass: 'Toch goedvinden',
  passTitle: 'Waarom is het goed zo?',
  passReason: 'Reden',
  passHint: 'De reden blijft bij de bevinding staan.',
  passDo: 'Vastleggen',
  passedFor: (p: { reason: string }) => `Goedgevonden: ${p.reason}`,
  unpass: 'Toch niet',
  submit: 'Leg voor',
  submitBlocked: 'Los eerst op wat bij de controle staat.',
  checkInOrder: 'Controle in orde',
  checkPoints: (p: { count: number }): string =>
    p.count === 1 ? 'Controle: 1 punt' : `Controle: ${formatNumber(p.count)} punten`,
  submitted: 'Voorgelegd. Geef nu de tablet, of kies op papier of op afstand.',
  takeBack: 'Terug naar concept',
  handOver: 'Geef de tablet',
  handOverTo: (p: { code: string }) => `Geef de tablet aan ${p.code}`,
  otherWays: 'Op papier of op afstand',
  noteAnswer: 'Antwoord noteren',
  noteTitle: 'Wat zei deze persoon?',
  noteWho: 'Wie',
  noteVerdict: 'Antwoord',
  noteText: 'In eigen woorden',
  noteDo: 'Noteren',
  verdicts: { agree: 'klopt', correct: 'niet helemaal', reject: 'klopt niet', add: 'aanvulling' },
  workIn: 'Verwerk',
  workInTitle: 'Verwerk in de tekst',
  workInHint: 'Dit wordt een nieuwe tekst. De eerdere tekst en wat mensen zeiden blijven staan.',
  workInText: 'Nieuwe tekst',
  workInDo: 'Deze tekst overnemen',
  newWording: 'Andere tekst maken',
  revised: 'Er is een nieuwe tekst. Je kunt die opnieuw voorleggen.',
  history: 'Geschiedenis',
  more: 'Meer acties',
  remove: 'Bevinding weghalen',
  removed: 'De bevinding is weggehaald.',
  made: 'De bevinding is gemaakt (concept).',
  suggestions: 'Voorstellen uit je gegevens',
  suggestionsLead:
    'Berekend uit uren, wensen, waarnemingen en gesprekken. Neem over wat klopt; wat je laat vallen komt niet terug.',
  accept: 'Neem over',
  drop: 'Laat vallen',
  dropped: 'Het voorstel is weg en komt niet terug.',
  acceptOf: (p: { text: string }) => `Neem over: ${p.text}`,
  dropOf: (p: { text: string }) => `Laat vallen: ${p.text}`,
  suggested: 'Voorstel uit de gegevens',
  rules: {
    elementary:
      'Berekend uit de vertelde uren van taken die geschikt of mogelijk geschikt zijn; een taak van meer functies telt voor elk een gelijk deel.',
    shed: 'Wensen uit gesprekken: minstens twee mensen die het nu doen, en niemand wil het houden.',
    shedTogether:
      'Wensen uit gesprekken: drie taken of meer van één functie, genoemd door minstens twee mensen.',
    hours:
      'Waargenomen tijd, omgerekend naar een week, naast wat verteld is. Een schatting: hoe meer waarnemingen, hoe zekerder.',
    bottleneck: 'Regels bij het onderwerp knelpunt die bij dezelfde taak horen of hetzelfde woord noemen.',
    undone: 'Taken met als herkomst: blijft liggen.',
  },
  /** Of a list: what stands before the last one, and that. */
  listed: (p: { first: string; last: string }) => `${p.first} en ${p.last}`,
  /** One sentence: it is answered with yes or no. */
  texts: {
    elementary: (p: { job: string; hours: number }) =>
      `Alle collega’s in de functie ${p.job} samen besteden ongeveer ${formatHours(p.hours)} per week aan werk waar geen vakopleiding voor nodig is.`,
    shed: (p: { task: string; people: number }) =>
      `${people(p.people)} die ‘${p.task}’ nu doen, laten dat liever aan een ander.`,
    shedTogether: (p: { job: string; tasks: string; people: number }) =>
      `${people(p.people)} in de functie ${p.job} noemden samen als werk dat zij liever niet doen: ${p.tasks}.`,
    hours: (p: { task: string; told: number; seen: number; isLeast: boolean }) =>
      `Aan ‘${p.task}’ gaat ${p.isLeast ? 'minstens' : 'ongeveer'} ${formatHours(p.seen)} per week, en niet de ${formatHours(p.told)} uit de gesprekken.`,
    bottleneck: (p: { word: string; people: number }) =>
      `${people(p.people)} noemen hetzelfde knelpunt: ${p.word}.`,
    undone: (p: { task: string }) => `Aan ‘${p.task}’ komt nu niemand toe.`,
  },
  /** What the analyst wants to know beside it, and nobody is asked. */
  details: {
    elementary: (p: { suitable: number; possible: number; tasks: string }) =>
      `${
        p.suitable > 0 && p.possible > 0
          ? `${formatHours(p.suitable)} daarvan kan iemand na een korte uitleg doen, ${formatHours(p.possible)} is te leren of onder begeleiding te doen. `
          : ''
      }De meeste uren: ${p.tasks}.`,
    shed: (p: { hours: number }) =>
      `Niemand zei het te willen houden.${p.hours > 0 ? ` Alle collega’s samen zijn er ongeveer ${formatHours(p.hours)} per week aan kwijt.` : ''}`,
    shedTogether: (p: { hours: number }) =>
      `Iedereen die deze taken doet, is er samen ongeveer ${formatHours(p.hours)} per week aan kwijt.`,
    hours: (p: { intervals: number }) => `Op ${formatNumber(p.intervals)} waarnemingen.`,
    undone: (p: { hours: number }) =>
      p.hours > 0 ? `Het zou ongeveer ${formatHours(p.hours)} per week vragen.` : '',
  },
}
