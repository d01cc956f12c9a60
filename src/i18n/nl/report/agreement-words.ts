import { capital, counted, inWords, listed } from './counts.ts'

/** How far analysts who scored apart agree, and what is established. */
export const agreementWords = {
  scored: (p: { raters: number; both: number; same: string }) =>
    `${capital(counted(p.raters, 'analist heeft', 'analisten hebben'))} de taken los van elkaar gescoord. Van de ${p.both} scores die ten minste twee van hen gaven, is ${p.same} precies gelijk.`,
  agreed: (p: { measure: string; value: string; low: string | null; high: string | null; word: string }) =>
    `${p.word}: ${p.measure} is ${p.value}${p.low === null ? '' : ` en ligt met 95 % zekerheid tussen ${p.low} en ${p.high}`}. Bij 1 zijn zij het overal eens, bij 0 niet vaker dan bij toeval.`,
  agreedWords: {
    little: 'Zij zijn het weinig eens',
    fair: 'Zij zijn het redelijk eens',
    good: 'Zij zijn het grotendeels eens',
    almost: 'Zij zijn het bijna overal eens',
  },
  skewed: (p: { fields: readonly string[] }) =>
    `Bij ${listed(p.fields)} is kappa laag terwijl de scores bijna altijd gelijk zijn: bijna alle taken komen daar op dezelfde stap uit. Lees daar AC1.`,
  talkAbout: (p: { field: string; differ: number; of: number; isOnly: boolean }) =>
    `${p.isOnly ? 'Alle' : 'De meeste'} verschillen gaan over ${p.field}: bij ${inWords(p.differ)} van de ${counted(p.of, 'taak', 'taken')}.`,
  same: (p: { fields: readonly string[] }) => `Over ${listed(p.fields)} gaven zij bij elke taak hetzelfde.`,
  /** Where they are many, and the others have just been named. */
  sameOthers: (p: { count: number }) =>
    `Over de andere ${inWords(p.count)} onderdelen gaven zij bij elke taak hetzelfde.`,
  agreedAfter: (p: { count: number }) =>
    `Over ${inWords(p.count)} van die taken werden zij het pas na overleg eens: eerst gaven zij niet hetzelfde.`,
  scoredAgain: (p: { count: number }) =>
    `${capital(counted(p.count, 'taak is', 'taken zijn'))} in een latere ronde anders gescoord, toen de uitkomst al bekend was; hier telt wat in de eerste ronde is gegeven.`,
  agreementCaption: 'Hoe ver de analisten het eens zijn, waar zij verschillen',
  agreementColumns: {
    field: 'Onderdeel',
    count: 'Vergeleken',
    same: 'Gelijk',
    range: '95 % zeker',
    ac1: 'AC1',
  },
  measures: { kappa: 'Kappa', weighted: 'Gewogen kappa', alpha: 'Alfa', ac1: 'AC1' },
  measuresIn: { kappa: 'kappa', weighted: 'de gewogen kappa', alpha: 'alfa', ac1: 'AC1' },
  between: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
  all: 'alles samen',
  established: (p: { established: number; all: number }): string =>
    `Vastgesteld ${p.established === 1 ? 'is' : 'zijn'} de oordelen over ${
      p.established === p.all
        ? `alle ${counted(p.all, 'taak', 'taken')}`
        : `${inWords(p.established)} van de ${counted(p.all, 'taak', 'taken')}`
    }: ten minste twee analisten gaven ze, en ze zijn gelijk of samen beslist.`,
  scoredOnce: (p: { tasks: number }) =>
    `Er is niet los van elkaar gescoord: het oordeel over de ${counted(p.tasks, 'taak', 'taken')} is van één analist, of komt uit een ander bestand. Vastgesteld is het dus nog niet.`,
}
