import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Other ways to put findings to people: a file, paper, or what somebody tells. */
export const remote = {
  title: 'Op papier of op afstand voorleggen',
  lead: 'Voor wie niet op de tablet kan nakijken: een bestand, een formulier op papier, of wat iemand je vertelt.',
  back: 'Terug',
  putTitle: 'Voorleggen',
  putText: 'Kies voor wie, en welke zinnen. De antwoorden komen op dezelfde plek als die van de tablet.',
  who: 'Voor wie?',
  whoPlaceholder: 'Kies iemand',
  nobody: 'In deze afdeling staat nog niemand. Begin met een gesprek.',
  nothingFor: (p: { code: string }) =>
    `Voor ${p.code} is er nog niets: geen regels uit een gesprek en geen bevinding.`,
  language: 'Taal van de vragen',
  languages: { nl: 'Nederlands', 'nl-simple': 'Eenvoudig Nederlands', en: 'Engels' },
  makeFile: 'Maak een bestand',
  makePaper: 'Maak een formulier',
  writeTold: 'Vul in wat verteld is',
  ways: { file: 'bestand', paper: 'papier', told: 'verteld', device: 'op de tablet' },
  making: 'Het bestand wordt gemaakt…',
  makeFailed: 'Het bestand is niet gemaakt. Er is niets verstuurd. Probeer het opnieuw.',

  openTitle: 'Wacht op antwoord',
  openRow: (p: { code: string; way: string; number: string; date: string }) =>
    `${p.code} · ${p.way} · nummer ${p.number} · ${p.date}`,
  showCode: 'Bestand en code',
  print: 'Print het formulier',
  takePaper: 'Antwoorden van papier overnemen',
  goOn: 'Verder invullen',
  throwAway: 'Weghalen',
  thrownAway: 'Weggehaald.',

  codeTitle: 'Het bestand en de code',
  codeText:
    'Stuur het bestand, bijvoorbeeld met een mail. Vertel de code aan de telefoon, niet in dezelfde mail: samen openen ze wat erin staat.',
  code: 'Code',
  codeKept: 'De code blijft bij dit nakijken bewaard. Je hebt haar niet nodig om het antwoord in te lezen.',
  save: 'Bewaar het bestand',

  readTitle: 'Antwoord inlezen',
  readText: 'Kwam er een antwoordbestand terug? Je ziet eerst wat erin staat. Pas daarna neem je het over.',
  read: 'Kies het antwoordbestand',
  reading: 'Het bestand wordt geopend…',
  findingProject: 'We zoeken het project waar dit antwoord bij hoort…',
  projectNotHere:
    'Dit antwoord hoort bij geen project op dit apparaat. Open het op het apparaat waarmee het bestand is gemaakt, of open eerst een reservekopie van dat project.',
  projectClosed: (p: { names: string }): string =>
    `Dit antwoord hoort bij geen project dat hier opengaat. Niet open: ${p.names}. Open dat project eerst, en kies dit bestand dan opnieuw.`,
  nothingChanged: 'Er is niets veranderd.',
  problems: {
    'not-answer':
      'Dit is geen antwoordbestand, of het is niet heel aangekomen. Een antwoordbestand eindigt op .wvantwoord. Vraag om het nog eens te sturen.',
    newer: 'Dit antwoord is gemaakt met een nieuwere versie van Werkvloer. Werk deze app eerst bij.',
    elsewhere:
      'Dit antwoord hoort bij een ander project, of bij iets wat hier is weggehaald. Open het project waarin het bestand is gemaakt.',
    damaged:
      'Dit bestand gaat niet open: het is onderweg veranderd, of niet met de code van dit project gemaakt. Vraag om het nog eens te sturen.',
    content: 'Dit bestand gaat open, maar er staat iets in wat de pagina niet schrijft:',
  },
  places: {
    answers: (p: { number: number }) => `antwoord ${formatNumber(p.number)}`,
    skipped: 'de lijst van wat is overgeslagen',
    missing: 'wat er wordt gemist',
    consent: 'de toestemming',
    signature: 'de handtekening',
    endedAt: 'het moment van afronden',
    other: 'een onderdeel dat we niet kennen',
  },

  previewTitle: (p: { code: string }) => `Antwoord van ${p.code}`,
  previewNew: (p: { count: number }) =>
    p.count === 0
      ? 'Geen nieuwe antwoorden; wel een nieuwe afronding.'
      : `${formatNumber(p.count)} ${plural(p.count, { one: 'nieuw antwoord', other: 'nieuwe antwoorden' })}. Er is nog niets overgenomen.`,
  previewKnown: 'Dit antwoord is al ingelezen. Er komt niets dubbel.',
  skipped: 'Overgeslagen',
  unanswered: 'Geen antwoord',
  verdicts: { agree: 'Klopt', correct: 'Klopt niet helemaal', reject: 'Klopt niet', add: 'Aanvulling' },
  missing: 'Wat er nog mist',
  nothing: 'Niets',
  consent: 'Toestemming',
  consentYes: 'Ja, de woorden mogen gebruikt worden',
  consentNo: 'Nee: de woorden worden nergens gebruikt',
  consentNone: 'Niet ingevuld',
  signed: 'Met handtekening',
  endedAt: (p: { date: string; time: string }) => `Afgerond op ${p.date} om ${p.time}`,
  take: 'Neem over',
  taken: (p: { count: number; code: string }) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'antwoord', other: 'antwoorden' })} van ${p.code} overgenomen.`,
  doNot: 'Niet overnemen',

  paperFormTitle: 'Antwoorden van papier overnemen',
  toldFormTitle: 'Wat is er verteld?',
  formText: 'Kies per zin wat de medewerker vindt. Een zin zonder keuze telt als overgeslagen.',
  day: 'Op welke dag?',
  dayUnreadable: 'Kies een dag die bestaat.',
  answerTo: (p: { number: number }) => `Antwoord op zin ${formatNumber(p.number)}`,
  clear: (p: { number: number }) => `Antwoord op zin ${formatNumber(p.number)} wissen`,
  words: 'In eigen woorden',
  consentAsk: 'Mogen de woorden gebruikt worden?',
  yes: 'Ja',
  no: 'Nee',
  notAsked: 'Niet ingevuld',
  finish: 'Neem de antwoorden over',
  writeDown: 'Schrijf op wat er gezegd wordt',
  whatWasSaid: 'Wat er gezegd wordt',
  loose: (p: { code: string }) => `${p.code} sprak iets in, maar maakte het antwoord niet af.`,
  keepWords: 'Zet erbij',
  cancel: 'Toch niet',

  needsOne: 'Kies bij minstens één zin een antwoord.',
  paperTitle: (p: { code: string }) => `Formulier voor ${p.code}`,
}
