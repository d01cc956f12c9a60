import { formatFor } from '../../format.ts'
import { capital, counted, inWords, listed } from './counts.ts'

const { plural } = formatFor('nl')

/** Findings, time and tasks. */
export const fieldWords = {
  states: {
    draft: 'concept',
    submitted: 'voorgelegd',
    confirmed: 'bevestigd',
    corrected: 'verbeterd',
    rejected: 'afgewezen',
  },
  findings: {
    lead: (p: { count: number; validated: number }): string =>
      p.validated === p.count
        ? `Hieronder ${plural(p.count, { one: 'staat', other: 'staan' })} ${counted(p.count, 'bevinding', 'bevindingen')}. Alle zijn bevestigd door de mensen om wie het gaat.`
        : `Hieronder ${plural(p.count, { one: 'staat', other: 'staan' })} ${counted(p.count, 'bevinding', 'bevindingen')}. ${p.validated === 0 ? 'Daarvan is er nog geen bevestigd; er staat bij hoe het ermee is.' : `Daarvan ${plural(p.validated, { one: 'is', other: 'zijn' })} er ${inWords(p.validated)} bevestigd, waar nodig na verbetering; bij de andere staat hoe het ermee is.`}`,
    none: 'Er zijn nog geen bevindingen opgeschreven.',
    toRead: (p: { count: number }): string =>
      `${capital(counted(p.count, 'bevinding', 'bevindingen'))} ${plural(p.count, { one: 'staat', other: 'staan' })} er niet bij.`,
    whyToRead:
      'Dit rust ook op woorden die zijn ingetrokken. Een analist moet eerst lezen of die er nog in staan.',
    kinds: {
      bottleneck: 'Knelpunten',
      wish: 'Wensen',
      task: 'Over de taken',
      environment: 'De omgeving',
      suggestion: 'Voorstellen',
      precondition: 'Voorwaarden',
    },
    /** Behind the words of the finding. */
    withState: (p: { text: string; state: string }) => `${p.text} (${p.state})`,
    confirmedBy: (p: { who: readonly string[] }): string =>
      p.who.length === 0 ? 'bevestigd' : `bevestigd door ${listed(p.who)}`,
    correctedBy: (p: { who: readonly string[] }): string =>
      p.who.length === 0 ? 'verbeterd' : `verbeterd door ${listed(p.who)}`,
    correctedOpen: (p: { who: readonly string[] }) =>
      `${p.who.length === 0 ? 'iemand' : listed(p.who)} ${plural(Math.max(1, p.who.length), { one: 'ziet', other: 'zien' })} het anders; dat is nog niet verwerkt`,
    submittedTo: (p: { who: readonly string[] }): string =>
      p.who.length === 0
        ? 'voorgelegd, nog niet bevestigd'
        : `voorgelegd, nog geen antwoord van ${listed(p.who)}`,
    rewordedTo: (p: { who: readonly string[] }): string =>
      p.who.length === 0
        ? 'nieuwe tekst, nog niet bevestigd'
        : `nieuwe tekst, daarop nog geen antwoord van ${listed(p.who)}`,
    draft: 'concept, nog aan niemand voorgelegd',
    firstWording: (p: { text: string }) => `Eerst stond er: “${p.text}”`,
    correction: (p: { who: string; text: string }) => `${p.who} verbeterde dit: “${p.text}”`,
    addition: (p: { who: string; text: string }) => `${p.who} vulde aan: “${p.text}”`,
    missed: 'Wat mensen zelf nog misten',
  },

  time: {
    lead: (p: { department: string; hours: string; count: number }) =>
      `Bij ${p.department} is ${p.hours} werktijd vastgelegd, in ${counted(p.count, 'beurt', 'beurten')}. Een beurt is het hele stuk werk, ook als er iets tussendoor kwam.`,
    byJob: (p: { jobs: readonly string[] }) => `Die tijd was verdeeld over ${listed(p.jobs)}.`,
    jobShare: (p: { job: string; share: string }) => `${p.job} (${p.share})`,
    noJob: 'werk zonder functie erbij',
    compare: `De tabel zet naast elkaar wat mensen vertelden en wat is gezien. De bandbreedte geeft aan hoeveel uur het werkelijk kan zijn: hoe vaker een taak is gezien, hoe smaller die is.`,
    apart: (p: { tasks: readonly string[] }) =>
      `Bij ${listed(p.tasks)} ${plural(p.tasks.length, { one: 'loopt', other: 'lopen' })} verteld en gezien het verst uiteen.`,
    apartTask: (p: { task: string; told: string; seen: string }) =>
      `${p.task} (verteld ${p.told}, gezien ${p.seen})`,
    notSeen: (p: { tasks: readonly string[] }) => `Niet gezien, en dus alleen verteld: ${listed(p.tasks)}.`,
    caption: (p: { department: string }) => `Uren per week per taak, verteld en gezien: ${p.department}`,
    columns: {
      task: 'Taak',
      told: 'Verteld',
      seen: 'Gezien',
      range: 'Bandbreedte',
      times: 'Keer gezien',
      minutes: 'Minuten per keer',
    },
    nothing: 'Er is nog niets waargenomen. De uren bij de taken zijn zoals verteld.',
    range: (p: { from: string; to: string }) => `${p.from}–${p.to}`,
    rough: 'ten minste',
  },

  tasks: {
    lead: (p: { department: string; count: number; hours: string }) =>
      `Bij ${p.department} ${plural(p.count, { one: 'is', other: 'zijn' })} ${counted(p.count, 'taak', 'taken')} beschreven, samen ${p.hours} per week.`,
    verdicts: (p: { parts: readonly string[] }) => `Daarvan is ${listed(p.parts)}.`,
    verdictPart: (p: { hours: string; verdict: string; count: number }) =>
      `${p.hours} ${p.verdict} (${counted(p.count, 'taak', 'taken')})`,
    rule: 'Een taak is geschikt als zij zonder vakkennis te leren is, elke week terugkomt en weinig verantwoordelijkheid vraagt. Is een van de drie er maar deels, dan is de taak mogelijk geschikt.',
    elementary: (p: { job: string; hours: string; of: string; share: string }): string =>
      p.hours === p.of
        ? `${p.job} besteedt alle ${p.hours} per week aan taken die geschikt of mogelijk geschikt zijn.`
        : `${p.job} besteedt ${p.hours} van de ${p.of} per week aan taken die geschikt of mogelijk geschikt zijn (${p.share}).`,
    caption: (p: { department: string }) => `De taken en het oordeel: ${p.department}`,
    columns: {
      task: 'Taak',
      hours: 'Uren',
      jobs: 'Nu gedaan door',
      wish: 'Wens',
      verdict: 'Oordeel, en waarom',
    },
    verdictWhy: (p: { verdict: string; why: string }) => `${p.verdict}: ${p.why}`,
    /** A row as a sentence. */
    said: (p: { task: string; hours: string; now: string; wish: string; verdict: string }) =>
      `${p.task} (${p.hours} per week, ${p.now}; wens: ${p.wish}) is ${p.verdict}`,
    doneBy: (p: { jobs: string }) => `nu gedaan door ${p.jobs}`,
    total: 'Samen',
    overridden: (p: { byRule: string; reason: string }) =>
      `Volgens de regel ${p.byRule}. De analist oordeelt anders: ${p.reason}`,
    undone: (p: { tasks: readonly string[] }) => `Nu blijft liggen: ${listed(p.tasks)}.`,
    none: 'Er zijn nog geen taken beschreven.',
    nobody: 'niemand',
    assumed: (p: { fields: readonly string[] }) =>
      `Niemand gaf een oordeel over ${listed(p.fields)}; daar is met een aanname gerekend.`,
    open: (p: { fields: readonly string[] }) =>
      `De analisten verschillen nog over ${listed(p.fields)}; gerekend is met het voorzichtigste oordeel.`,
    fields: {
      hours: 'de uren',
      frequency: 'hoe vaak',
      knowledge: 'kennis',
      responsibility: 'verantwoordelijkheid',
      wish: 'de wens',
      override: 'het eigen oordeel',
    },
  },
  sentence: (p: { text: string }) => capital(p.text),
}
