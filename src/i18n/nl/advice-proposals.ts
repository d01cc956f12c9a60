import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Sentences the records are put into: `propose-words.ts` chooses and joins them. Lists come in as one text. */
export const propose = {
  and: 'en',
  /** A task with its hours. */
  withHours: (p: { task: string; hours: string }) => `${p.task} (${p.hours})`,
  inPart: (p: { task: string; hours: string }) => `een deel van ${p.task} (${p.hours})`,
  /** A task or job with who it is about. */
  withWho: (p: { what: string; who: string }) => `${p.what} (${p.who})`,

  purpose: (p: { hours: string; processes: string }) =>
    `Neemt ${p.hours} per week werk op zich uit ${p.processes}.`,
  purposeBare: (p: { hours: string }) => `Neemt ${p.hours} per week werk op zich.`,
  purposeCore: (p: { share: string }) => `${p.share} daarvan hoort bij het kernproces.`,
  purposeJobs: (p: { jobs: string }) => `Zo is er meer tijd voor het eigen vak bij: ${p.jobs}.`,
  purposeUndone: (p: { tasks: string }) => `Dit bleef tot nu toe liggen: ${p.tasks}.`,
  nothing: 'Er zit nog geen werk in deze functie. Kies eerst taken bij Analyse.',

  knowledgeNone: 'Er is geen vooropleiding nodig. Een korte uitleg op de werkplek is genoeg.',
  knowledgeLearn: (p: { tasks: string }) =>
    `Er is geen vooropleiding nodig. Te leren in de praktijk, met begeleiding: ${p.tasks}. De rest lukt na een korte uitleg.`,
  knowledgeLearnAll:
    'Er is geen vooropleiding nodig. Alle taken zijn in de praktijk te leren, met begeleiding.',
  knowledgeHigh: (p: { word: string; tasks: string }) =>
    `Let op: er zit werk in dat meer vraagt (${p.word}). Kijk nog eens naar: ${p.tasks}.`,

  teamBeside: (p: { jobs: string }) => `Werkt in het team, naast: ${p.jobs}.`,
  teamAlone: 'Van wie dit werk nu doet is geen functie bekend. Spreek af bij welk team de functie hoort.',
  teamPlaces: (p: { places: string }) => `Werkplek: ${p.places}.`,
  teamContact: (p: { share: string }) => `${p.share} van de uren is werk met contact.`,
  teamNoContact: 'Het werk zelf vraagt geen contact. Zorg voor vaste momenten met het team.',

  mentor: (p: { who: string; job: string; share: string; count: number }) =>
    `${p.who} (${p.job}) ${plural(p.count, { one: 'kent', other: 'kennen' })} ${p.share} van dit werk. Daar ligt begeleiden voor de hand. Vraag of er tijd voor is en of het klikt.`,
  mentorUnknown:
    'Van wie dit werk nu doet is niemand opgeschreven. Zoek een begeleider die het werk kent, tijd krijgt en er zin in heeft.',
  backup: (p: { who: string; job: string; share: string; count: number }) =>
    `${p.who} (${p.job}) ${plural(p.count, { one: 'kan', other: 'kunnen' })} ${p.share} van het werk overnemen.`,
  backupUnnamed: (p: { jobs: string }) =>
    `Ook bij ${p.jobs} wordt dit werk gedaan, maar daar is niemand van opgeschreven.`,
  backupMissing: (p: { tasks: string }) => `Nog niemand om in te vallen bij: ${p.tasks}.`,
  backupNone:
    'Er is nog niemand die kan invallen. Spreek af wie het werk kan overnemen bij ziekte of verlof.',
  growth: (p: { tasks: string }) => `Kan erbij komen als het werk vertrouwd is: ${p.tasks}.`,
  growthFirst: (p: { tasks: string }) =>
    `Begin met wat na een korte uitleg lukt. Bouw daarna uit met: ${p.tasks}.`,
  growthNone: 'De gegevens noemen geen taken om in te groeien. Bespreek elk half jaar wat erbij kan.',

  freed: (p: { hours: string; all: string }) => `Krijgt ${p.hours} per week terug, van ${p.all}.`,
  takenUp: (p: { hours: string }) => `${p.hours} per week werk dat nu blijft liggen, wordt gedaan.`,
  gives: (p: { tasks: string }) => `Dit gaat weg: ${p.tasks}.`,
  andMore: (p: { tasks: string; count: number }) =>
    `${p.tasks} en nog ${formatNumber(p.count)} ${plural(p.count, { one: 'taak', other: 'taken' })}`,
  shedGoes: (p: { count: number }) => `${formatNumber(p.count)} daarvan doet men liever niet.`,
  shedStays: (p: { tasks: string }) => `Blijft, al doet men het liever niet: ${p.tasks}.`,
  keptStays: (p: { tasks: string }) => `Blijft, zoals men wil: ${p.tasks}.`,
  keptGoes: (p: { tasks: string }) => `Let op, gaat weg terwijl men het wil houden: ${p.tasks}.`,
  uses: (p: { tasks: string }) => `De vrije tijd kan naar: ${p.tasks}.`,
  usesUnknown: 'Waar de vrije tijd naartoe gaat, zegt nog niemand. Vraag het na.',
  use: {
    more: (p: { task: string }) => `${p.task}, waar zij meer van willen doen`,
    undone: (p: { task: string }) => `${p.task}, dat nu blijft liggen`,
    core: (p: { task: string }) => `${p.task}, het eigen vak`,
  },
  coreFalls: (p: { before: string; after: string }) =>
    `Let op: het aandeel kernwerk daalt van ${p.before} naar ${p.after}.`,

  digitalisationHigh: (p: { hours: string; share: string; tasks: string }) =>
    `${p.hours} per week (${p.share}) kan goed door digitalisering verdwijnen: ${p.tasks}.`,
  digitalisationMedium: (p: { hours: string }) => `Bij ${p.hours} per week is die kans gemiddeld.`,
  digitalisationNone: 'Bij geen enkele taak is de kans groot dat die door digitalisering verdwijnt.',
  displacementWishes: (p: { tasks: string }) =>
    `Iemand wil dit zelf houden en het gaat toch mee: ${p.tasks}.`,
  displacementNone: 'Er gaat geen taak mee die iemand zelf wil houden.',
  displacementMost: (p: { job: string; hours: string; all: string }) =>
    `${p.job} geeft het meeste af: ${p.hours} van ${p.all} per week.`,
  continuity: (p: { name: string; people: number; share: string }) =>
    `${p.name}: ${p.people === 1 ? 'maar één collega kan' : `${formatNumber(p.people)} collega’s kunnen`} invallen en ${plural(p.people, { one: 'kent', other: 'kennen samen' })} ${p.share} van het werk.`,
  continuityNone: (p: { name: string }) => `${p.name}: er is niemand opgeschreven die kan invallen.`,
  continuityBare: (p: { tasks: string }) => `Niemand kent nu: ${p.tasks}.`,
  work: (p: { name: string; hours: string; least: string; most: string }) =>
    `${p.name}: ${p.hours} per week. Vallen de vertelde uren tegen of mee, dan ${p.least} tot ${p.most}.`,

  coreProcess: (p: { share: string }) => `${p.share} van de uren hoort bij het kernproces.`,
  enough: 'Elke functie heeft 16 uur per week of meer.',
  tooSmall: (p: { names: string }) => `Minder dan 16 uur per week: ${p.names}.`,
  vanishing: (p: { hours: string }) => `Door digitalisering kan ${p.hours} van dit werk verdwijnen.`,
  backupThere: 'Bij elke functie staat iemand die kan invallen.',
  backupFor: (p: { names: string }) => `Nog niemand om in te vallen bij: ${p.names}.`,
  described: 'Bij elke functie is het doel beschreven.',
  notDescribed: (p: { names: string }) => `Het doel is nog niet beschreven van: ${p.names}.`,
  varied: 'Geen functie is te eenzijdig.',
  uniform: (p: { names: string }) => `Te eenzijdig: ${p.names}.`,
  mentorNamed: (p: { names: string }) => `In het begeleidingsplan staat: ${p.names}.`,
  mentorOpen: 'In het begeleidingsplan staat nog niet wie begeleidt.',
  planned: 'Er is een begeleidingsplan.',
  notPlanned: 'Er is nog geen begeleidingsplan.',
  regulation: 'Staat bij de regelingen, en moet nog worden aangevraagd.',
}
