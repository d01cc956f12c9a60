import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')
const counted = (count: number, one: string, other: string) =>
  `${formatNumber(count)} ${plural(count, { one, other })}`

/** The report on screen: reading, editing, answering for what is doubtful, and writing it as a file. */
export const reporting = {
  lead: 'Het rapport zoals het wordt. Alles komt uit de gegevens; tik op een bron om te zien waar een uitspraak op rust.',
  building: 'Rapport maken',
  buildingText: 'De gegevens worden gelezen en het rapport wordt geschreven.',
  opening: (p: { done: number; total: number }) => `${p.done} van ${p.total} afdelingen gelezen`,
  refused: 'Het rapport kwam niet tot stand',
  again: 'Opnieuw proberen',
  emptyTitle: 'Nog niets om over te adviseren',
  emptyText:
    'Het rapport schrijft zichzelf uit wat je vastlegt: bevindingen die mensen bevestigden, taken met een oordeel, functies en een scenario. Begin met bevindingen, of maak functies in de analyse.',
  toFindings: 'Naar de bevindingen',
  toAnalysis: 'Naar de analyse',
  contents: 'Inhoud',
  choices: 'Wat erin staat',
  scenario: 'Scenario dat je adviseert',
  noScenario:
    'Er is nog geen scenario. Het rapport staat er al, zonder functies en zonder kosten en opbrengsten.',
  language: 'Taal van het rapport',
  dutch: 'Nederlands',
  english: 'Engels',
  codes: 'Codes van mensen in het rapport',
  codesYes: 'Ja',
  codesNo: 'Nee',
  codesHint: 'Namen staan er nooit in. Zonder codes staat er “medewerker” of “leidinggevende”.',
  chapters: 'Hoofdstukken',
  sourcesOf: (p: { count: number }) => counted(p.count, 'bron', 'bronnen'),
  showSources: (p: { count: number; about: string }) =>
    `${counted(p.count, 'bron', 'bronnen')} van: ${p.about}`,
  sourcesTitle: 'Waar dit op rust',
  noSources: 'Hier ligt niets vast dat dit steunt.',
  openRecord: 'Open in het werk',
  close: 'Sluiten',
  editAbout: (p: { about: string }) => `Aanpassen: ${p.about}`,
  done: 'Klaar',
  heading: 'Kop',
  maker: 'Opgesteld door',
  makerHint: 'Wie het rapport maakte: een organisatie, of namen als jullie dat willen. Leeg staat er niets.',
  makerNone: 'Opgesteld door: nog niet ingevuld',
  paragraph: 'Alinea',
  paragraphHint: 'Een lege regel begint een nieuwe alinea. De bronnen blijven bij de tekst.',
  back: 'Terug naar wat het rapport zelf zegt',
  edited: 'Aangepast',
  stale: 'Het rapport zegt nu zelf iets anders',
  staleText: 'Je schreef dit toen er andere cijfers waren. Kijk of je tekst nog klopt.',
  now: 'Zelf zegt het rapport nu:',
  keep: 'Mijn tekst klopt nog',
  questions: 'De acht vragen',
  questionsOpen: (p: { count: number }): string =>
    p.count === 0
      ? 'Alle acht vragen hebben een antwoord.'
      : `Nog ${formatNumber(p.count)} van de acht open.`,
  open: 'Nog open',
  answerIt: 'Beantwoorden',
  readIt: 'Lees in het rapport',
  flags: 'Waar iemand voor moet instaan',
  noFlags: 'Elke uitspraak rust op een bevestigde bron.',
  flagsOpen: (p: { count: number }): string =>
    p.count === 0
      ? 'Overal staat iemand voor in.'
      : `Voor ${counted(p.count, 'uitspraak', 'uitspraken')} moet nog iemand instaan voordat het rapport naar buiten gaat.`,
  flagKinds: {
    noEvidence: 'Zonder bron',
    unvalidated: 'Bevinding die niemand bevestigde',
    withdrawn: 'Rustte op ingetrokken woorden',
    breaksRule: 'Functie buiten de regels',
    openJudgement: 'Analisten oordelen verschillend',
    contradicted: 'Telling kan niet kloppen',
    assumed: 'Aangenomen waarde',
    stale: 'Tekst ouder dan de cijfers',
    oneVoice: 'Te herleiden tot één persoon',
  },
  whoAnswers: 'Je naam of initialen',
  whoAnswersHint: 'Zo weten collega’s wie ervoor instaat. In het bestand staat alleen een letter.',
  reason: 'Waarom kan dit zo naar buiten?',
  reasonHint: (p: { name: string }) =>
    `Zeg het in minstens drie woorden. Je staat er zelf voor in, als ${p.name}. In het bestand staat je naam niet.`,
  reasonHintNameless: 'Zeg het in minstens drie woorden. Je staat er zelf voor in, onder de naam hierboven.',
  accept: (p: { count: number }): string =>
    p.count === 1 ? 'Ik sta hiervoor in' : `Ik sta in voor deze ${formatNumber(p.count)}`,
  acceptOne: 'Alleen deze',
  acceptedBy: (p: { name: string; reason: string }) => `${p.name} staat ervoor in: ${p.reason}`,
  takeBack: 'Intrekken',
  me: 'jij',
  anAnalyst: 'een analist',
  export: 'Naar buiten',
  word: 'Word-bestand maken',
  web: 'Webpagina maken',
  print: 'Afdrukken',
  firstAccept: (p: { count: number }) =>
    `Eerst instaan voor ${counted(p.count, 'uitspraak', 'uitspraken')}: zie “Waar iemand voor moet instaan”.`,
  writing: {
    charts: (p: { done: number; total: number }) => `${p.done} van ${p.total} grafieken getekend`,
    chapters: (p: { done: number; total: number }) => `${p.done} van ${p.total} hoofdstukken geschreven`,
    pages: 'Bladzijden indelen',
    start: 'Beginnen met schrijven',
  },
  writingLabel: 'Bestand maken',
  stop: 'Stoppen',
  written: (p: { name: string }) => `${p.name} is gemaakt.`,
  notWritten: 'Het bestand kwam niet af. Je werk is bewaard.',
  tools: 'Instellingen en controle',
  paper: 'Het rapport',
  evidenceColumn: 'Bron',
}
