import { counted, prefixed } from './counts.ts'

/** How records are called where they are evidence, and what stands around them in a file. */
export const evidenceWords = {
  sources: {
    lead: (p: { count: number }): string =>
      p.count === 0
        ? 'Er is nog niets vastgelegd waarop dit rapport kan rusten.'
        : `Elk getal en elke uitspraak in dit rapport rust op wat is gezien, verteld of vastgelegd. De nummers in de tekst verwijzen naar deze lijst van ${counted(p.count, 'bron', 'bronnen')}.`,
    numbers: (p: { numbers: string }) => `Bronnen: ${p.numbers}`,
    usedIn: 'Terug:',
    column: 'Bron',
    opened: (p: { count: number }) => `Waar dit op rust (${counted(p.count, 'bron', 'bronnen')})`,
    place: (p: { number: number }) => `Terug naar de tekst, plaats ${p.number}`,
    marked: 'nog twijfel',
    acceptedMark: 'een analist staat hiervoor in',
    edited: 'Tekst van de analist',
    version: (p: { version: string }) => `Gemaakt met Werkvloer ${p.version}.`,
  },
  evidence: {
    observation: (p: {
      date: string
      clock: string
      minutes: number | null
      task: string
      location: string
    }) =>
      [`Waarneming ${p.date} ${p.clock}`, p.minutes === null ? '' : `${p.minutes} min`, p.task, p.location]
        .filter((each) => each !== '')
        .join(', '),
    media: (p: { kind: 'photo' | 'voice'; date: string; clock: string }) =>
      `${p.kind === 'photo' ? 'Foto' : 'Spraaknotitie'} ${p.date} ${p.clock}`,
    interview: (p: { date: string }) => `Gesprek ${p.date}`,
    line: (p: { date: string; state: string }): string =>
      p.state === '' ? `Uitspraak in gesprek ${p.date}` : `Uitspraak in gesprek ${p.date}, ${p.state}`,
    lineStates: {
      corrected: 'verbeterd door wie het zei',
      rejected: 'niet bevestigd door wie het zei',
      added: 'aangevuld door wie het zei',
    },
    /** Before what the analysis makes of the records where nobody wrote anything. */
    byRecords: (p: { text: string }) => `Volgens de gegevens: ${p.text}`,
    wish: (p: { date: string; task: string; wish: string }) =>
      `Wens in gesprek ${p.date}: ${p.task}, ${p.wish}`,
    finding: (p: { state: string }): string => (p.state === '' ? 'Bevinding' : `Bevinding, ${p.state}`),
    answer: (p: { verdict: string; date: string }) => `Antwoord ${p.date}: ${p.verdict}`,
    session: (p: { date: string; way: string; statements: number }) =>
      `Voorgelegd ${p.date}, ${p.way}, ${counted(p.statements, 'uitspraak', 'uitspraken')}`,
    feedback: (p: { group: string; date: string; present: number | null }) =>
      [
        `Bijeenkomst met ${p.group}, ${p.date}`,
        p.present === null ? '' : counted(p.present, 'aanwezige', 'aanwezigen'),
      ]
        .filter((each) => each !== '')
        .join(', '),
    assumption: (p: { name: string; value: string }): string =>
      p.value === '' ? `Aanname: ${p.name}` : `Aanname: ${p.name}, ${p.value}`,
    project: (p: { name: string }): string =>
      p.name === '' ? 'Projectgegevens' : `Projectgegevens ${p.name}`,
    task: (p: { task: string; hours: string }) => `Taak ${p.task}, ${p.hours} per week`,
    job: (p: { job: string; fte: string | null }) =>
      p.fte === null ? `Functie van nu: ${p.job}` : `Functie van nu: ${p.job}, ${p.fte} fte`,
    department: (p: { name: string }) => `Afdeling ${p.name}`,
    newFunction: (p: { name: string }) => prefixed('Inclusieve functie', p.name),
    scenario: (p: { name: string }) => prefixed('Scenario', p.name),
  },
}
