import { formatFor } from '../format.ts'
import { roughTime } from '../rough-time.ts'

const { formatNumber, plural } = formatFor('nl')

const TIMES = {
  seconds: { one: 'seconde', other: 'seconden' },
  minutes: { one: 'minuut', other: 'minuten' },
  hours: { one: 'uur', other: 'uur' },
  days: { one: 'dag', other: 'dagen' },
  years: { one: 'jaar', other: 'jaar' },
}

const timeText = (seconds: number): string => {
  const { count, unit } = roughTime(seconds)
  if (unit === 'years' && count > 10_000) return 'meer dan tienduizend jaar'
  return `ongeveer ${formatNumber(count, 0)} ${plural(count, TIMES[unit])}`
}

/** The passcode, the lock screen, and what there is to choose about them. */
export const lock = {
  title: 'Werkvloer is vergrendeld',
  passcode: 'Toegangscode',
  unlock: 'Ontgrendelen',
  lockNow: 'Vergrendelen',
  opening: 'De toegangscode wordt nagerekend',
  openingText: 'Dat duurt ongeveer een seconde, om raden traag te maken.',
  digits: 'Cijfers',
  erase: 'Laatste cijfer wissen',
  show: 'Toon wat ik typ',
  wrong: 'Dat is niet de toegangscode. Probeer het nog eens.',
  waitSeconds: (p: { seconds: number }) =>
    p.seconds < 90
      ? `Na deze pogingen kun je over ${formatNumber(p.seconds)} s weer proberen.`
      : `Na deze pogingen kun je over ${formatNumber(Math.ceil(p.seconds / 60))} minuten weer proberen.`,
  recording: 'Er loopt een opname',
  unsavedTitle: 'Nog niet alles is opgeslagen',
  unsavedText:
    'Houd dit venster open. Wat nog niet is opgeslagen wacht achter het slot en wordt steeds opnieuw geprobeerd.',
  handedOverTitle: 'Geef de tablet even terug',
  handedOverText: 'Eerst moet de toegangscode worden gegeven. Daarna ga je verder waar je was.',
  failed: 'Openen lukte niet. Probeer het opnieuw, of sluit de app en open hem weer.',
  forgotten: 'Toegangscode vergeten?',
  forgottenTitle: 'Openen met een herstelcode',
  forgottenText:
    'Met de herstelcode van een project op dit apparaat maak je dat project weer open. De toegangscode vervalt. Andere projecten blijven dicht tot je ook hún herstelcode geeft. Zonder herstelcode kan niemand een project openen, wij ook niet.',
  recover: 'Project openen',
  noSuchProject: 'Deze herstelcode hoort bij geen enkel project op dit apparaat. Er is niets veranderd.',

  section: 'Slot',
  sectionOff:
    'Zonder toegangscode opent de app vanzelf: wie dit apparaat ontgrendeld in handen krijgt, of de bestanden van de browser kopieert, kan alles lezen.',
  sectionOn: 'Met de toegangscode gaat alles open. Zonder is er op dit apparaat niets te lezen.',
  before: 'Stel hem het liefst in vóór je eerste gesprek.',
  set: 'Toegangscode instellen',
  change: 'Toegangscode wijzigen',
  remove: 'Toegangscode weghalen',
  after: 'Vanzelf vergrendelen na',
  minutes: (p: { minutes: number }) => `${p.minutes} min`,
  recordsUnderLock: 'Opnames lopen door onder het slot',
  recordsUnderLockHint:
    'Op het slot staat dan alleen dat er een opname loopt, en hoe lang. Zonder dit stopt een opname als het slot erop gaat.',

  setTitle: 'Toegangscode instellen',
  changeTitle: 'Toegangscode wijzigen',
  removeTitle: 'Toegangscode weghalen',
  removeText: 'Daarna opent de app weer vanzelf, voor iedereen die dit apparaat gebruikt.',
  current: 'Huidige toegangscode',
  next: 'Nieuwe toegangscode',
  nextHint: 'Zes of meer cijfers, of een zin van acht of meer tekens. Hoofdletters maken niet uit.',
  again: 'Nog een keer',
  differs: 'Dit is niet hetzelfde.',
  forgetWarning: 'Vergeet je hem, dan open je elk project met zijn eigen herstelcode.',
  working: 'Bezig…',
  problems: {
    short: 'Te kort: neem zes of meer cijfers, of acht of meer tekens.',
    repeated: 'Hierin herhaalt zich steeds hetzelfde. Dat wordt het eerst geprobeerd.',
    sequence: 'Dit is een rijtje. Dat wordt het eerst geprobeerd.',
    date: 'Dit lijkt op een datum of geboortejaar. Die worden het eerst geprobeerd.',
    common: 'Dit is zo geraden. Neem een paar woorden die niets met elkaar te maken hebben.',
  },
  strengthTitle: (p: { secondsToGuess: number }) =>
    `Wie de bestanden van dit apparaat kopieert, raadt dit na ${timeText(p.secondsToGuess)}.`,
  strength: (p: { possibilities: number; isDigits: boolean; triesPerSecond: number }) =>
    `${p.isDigits ? `${formatNumber(p.possibilities)} mogelijkheden. ` : ''}Geschat met één sterke grafische kaart: ${formatNumber(p.triesPerSecond)} pogingen per seconde. Op het apparaat zelf gaat raden na vier fouten steeds trager.`,
  strengthLow: 'Een zin van vier woorden die niets met elkaar te maken hebben, houdt jaren stand.',
  strengthDigits: 'Een code die je zelf bedenkt is voorspelbaarder dan dit.',
  isSet: 'De toegangscode is ingesteld.',
  isRemoved: 'De toegangscode is weg. De app opent weer vanzelf.',
  tooSoon: 'Na te veel pogingen moet je even wachten.',

  offerTitle: 'Een toegangscode houdt je gesprekken dicht',
  offerText:
    'Nu opent de app vanzelf, voor iedereen die dit apparaat ontgrendeld in handen heeft. Met een toegangscode niet.',
  notNow: 'Niet nu',
}
