import { formatFor } from '../format.ts'

const { formatNumber, plural } = formatFor('nl')
const SENTENCES = { one: 'zin', other: 'zinnen' }

/** Handing the tablet over, as the analyst sees it. What the person reads is in `i18n/handover`. */
export const handover = {
  title: 'Nakijken',
  give: 'Geef de tablet',
  giveText:
    'De medewerker ziet alleen wat je hieronder aanvinkt, één zin tegelijk. Terug in de app kan alleen met jouw code.',
  who: 'Wie krijgt de tablet?',
  whoPlaceholder: 'Kies iemand',
  person: (p: { code: string; count: number }) =>
    p.count === 0
      ? `${p.code} · niets om voor te leggen`
      : `${p.code} · ${formatNumber(p.count)} ${plural(p.count, SENTENCES)}`,
  nobody: 'In deze afdeling staat nog niemand.',
  ownLines: 'Uit hun eigen gesprek',
  ownLinesAll: 'Alle regels uit het gesprek',
  findings: 'Bevindingen',
  findingsHint: 'Die aan deze persoon worden voorgelegd, of die op hun gesprek rusten.',
  findingsAll: 'Alle bevindingen',
  nothingFor: (p: { code: string }) =>
    `Voor ${p.code} is er nog niets: geen regels uit een gesprek en geen bevinding.`,
  answeredBefore: 'Hier is al op geantwoord.',
  fromOthersToo: 'Rust ook op wat een ander zei. Kijk of daarin te lezen is wie.',
  oneHolder: 'Eén persoon heeft deze functie: anderen kunnen raden wie dit zei.',
  chosen: (p: { count: number }) =>
    p.count === 0 ? 'Nog niets gekozen' : `${formatNumber(p.count)} ${plural(p.count, SENTENCES)} gekozen`,
  purpose: 'Waarvoor?',
  purposeValidate: 'Nakijken',
  purposeResult: 'Laten zien wat ermee is gedaan',
  language: 'Taal van de vragen',
  languages: { nl: 'Nederlands', 'nl-simple': 'Eenvoudig', en: 'English' },
  languageHint: 'De zinnen zelf blijven zoals ze zijn opgeschreven.',
  code: 'Code om terug te krijgen',
  codeHint: 'Vier cijfers, alleen voor deze keer. Onthoud ze: daarmee krijg je de app terug.',
  codeTooEasy: 'Dit wordt het eerst geprobeerd. Neem vier andere cijfers.',
  passcodeEnds: 'Met de toegangscode van dit apparaat krijg je de app terug.',
  recordingTitle: 'Er loopt nog een opname',
  recordingText:
    'De tijd loopt door terwijl de tablet bij iemand anders is. Stop de opname eerst bij Vloer, als dat niet de bedoeling is.',
  start: 'Geef de tablet nu',
  starting: 'Wordt klaargezet…',
  needsPerson: 'Kies nog wie de tablet krijgt.',
  needsStatements: 'Kies nog minstens één zin.',
  needsCode: 'Kies nog een code van vier cijfers.',
  failed: 'Klaarzetten lukte niet. Probeer het opnieuw.',
  unfinished: (p: { code: string; date: string }) => `${p.code} · niet afgemaakt · ${p.date}`,
  unfinishedTitle: 'Niet afgemaakt',
  goOn: 'Verder',
  goOnText: (p: { code: string }) => `${p.code} gaat verder waar het ophield.`,
  showResultText: 'De medewerker ziet per zin wat er eerst stond, wat ze zeiden en wat er nu staat.',

  returned: 'Wat er is nagekeken',
  returnedCount: (p: { count: number }) => `Wat er is nagekeken (${formatNumber(p.count)})`,
  returnedBy: (p: { code: string; date: string }) => `${p.code} keek dit na op ${p.date}`,
  returnedChanges: (p: { count: number }) =>
    p.count === 0
      ? 'geen verbeteringen'
      : `${formatNumber(p.count)} ${plural(p.count, { one: 'verbetering', other: 'verbeteringen' })}`,
  returnedOpen: (p: { count: number }) => `${formatNumber(p.count)} te verwerken`,
  toLine: 'Naar de regel',
  toLineOpen: 'Nog te verwerken: naar de regel',
  ways: { device: 'op de tablet', paper: 'op papier', file: 'met een bestand', told: 'verteld' },
  verdicts: { agree: 'Klopt', correct: 'Klopt niet helemaal', reject: 'Klopt niet' },
  skipped: 'Overgeslagen',
  unanswered: 'Geen antwoord',
  returnedMissing: 'Wat er nog mist',
  returnedYes: 'Toestemming gegeven voor',
  returnedNo: 'Geen toestemming gegeven voor',
  returnedSignature: 'Handtekening',

  backTitle: 'De tablet terug',
  backText: 'Dit is voor de arbeidsdeskundige.',
  backCode: 'Code',
  backPasscode: 'Toegangscode',
  back: 'Terug naar de app',
  backToPerson: 'Terug naar de vragen',
  wrongCode: 'Dat is niet de code. Probeer het nog eens.',
  backFailed: 'Dat lukte niet. Probeer het opnieuw.',
  trying: 'De code wordt nagekeken',
  forgotten: 'Code vergeten?',
  forgottenTitle: 'Terug met een herstelcode',
  forgottenText:
    'Met de herstelcode van een project op dit apparaat krijg je de app terug. Wat er is geantwoord blijft bewaard.',
  recover: 'Terug naar de app',
  exampleTitle: 'Terug zonder code',
  exampleText:
    'Op dit apparaat staat alleen een voorbeeld. Haal je dat weg, dan krijg je de app terug. Wat er in het voorbeeld is geantwoord of veranderd, gaat mee weg. Een nieuw voorbeeld staat zo weer klaar.',
  exampleRemove: 'Haal het voorbeeld weg',
  noSuchProject: 'Deze herstelcode hoort bij geen enkel project op dit apparaat.',

  elsewhereTitle: 'Deze tablet is aan iemand gegeven',
  elsewhereText:
    'In een ander venster kijkt iemand antwoorden na. Ga daar verder. Is dat venster dicht? Begin dan hier opnieuw.',
  beginHere: 'Begin hier opnieuw',
  opening: 'Wordt geopend',
  brokenTitle: 'Dit lukt nu niet',
  brokenText: 'Geef de tablet even terug. Wat al bewaard was, blijft bewaard.',
}
