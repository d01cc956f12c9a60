import { formatFor } from '../../format.ts'
import { capital, counted, listed } from './counts.ts'

const { plural } = formatFor('nl')

/** The new functions, and what they do to those of now. */
export const workWords = {
  functions: {
    none: 'Er zijn nog geen inclusieve functies gekozen.',
    lead: (p: { count: number; hours: string }) =>
      `Het voorstel heeft ${counted(p.count, 'inclusieve functie', 'inclusieve functies')}, samen ${p.hours} per week. Elke functie bestaat uit taken die nu al gedaan worden, of die nu blijven liggen.`,
    intro: (p: { name: string; hours: string; days: number; tasks: number }) =>
      `${p.name} is een functie van ${p.hours} per week, verdeeld over ${counted(p.days, 'dag', 'dagen')} en ${counted(p.tasks, 'taak', 'taken')}.`,
    shares: (p: { core: string; suitable: string; possible: string | null }): string =>
      `${capital(p.core)} van de uren hoort bij een kernproces. ${
        p.possible === null
          ? 'Al het werk is na een korte uitleg zelfstandig te doen.'
          : `${p.suitable} is na een korte uitleg zelfstandig te doen, ${p.possible} onder begeleiding of na training.`
      }`,
    places: (p: { places: readonly string[] }) => `Het werk is op deze plek: ${listed(p.places)}.`,
    placesSome: (p: { places: readonly string[] }) =>
      `Het werk is op ${counted(p.places.length, 'plek', 'plekken')}: ${listed(p.places)}.`,
    unknownPlace: 'een plek die nog niet is vastgelegd',
    aboutCaption: (p: { name: string }) => `Algemene functiebeschrijving: ${p.name}`,
    aboutColumns: { part: 'Onderdeel', text: 'Beschrijving' },
    about: {
      purpose: 'Doel',
      knowledge: 'Kennis',
      team: 'Plaats in het team',
      mentor: 'Begeleider',
      backup: 'Vervanging',
      growth: 'Ruimte om te groeien',
    },
    tasksCaption: (p: { name: string }) => `Taken van ${p.name}`,
    taskColumns: { task: 'Taak', hours: 'Uren', jobs: 'Nu gedaan door', verdict: 'Oordeel', when: 'Wanneer' },
    weekCaption: (p: { name: string }) => `Weekrooster van ${p.name}, in uren`,
    weekColumns: { part: 'Dagdeel', total: 'Week' },
    anyTime: 'vrij in te delen',
    profileCaption: (p: { name: string }) =>
      `Wat het werk van ${p.name} vraagt, van 0 (niets) tot 4 (zeer veel)`,
    heaviest: (p: { demands: readonly string[] }) =>
      `Het zwaarst ${plural(p.demands.length, { one: 'is', other: 'zijn' })} ${listed(p.demands)}.`,
    heaviestDemand: (p: { demand: string; tasks: readonly string[] }) =>
      `${p.demand} (door ${listed(p.tasks)})`,
    light: 'Geen enkele taakeis is zwaarder dan stap 1.',
    profileOwn: 'deze functie',
    quality: 'Kwaliteit van het werk',
    fitness: {
      fit: (p: { name: string }) => `Het werk van ${p.name} is goed genoeg om zo voor te stellen.`,
      doubtful: (p: { name: string }) =>
        `Over het werk van ${p.name} is twijfel. Bespreek eerst of het vol te houden is, en voor wie.`,
      unfit: (p: { name: string }) =>
        `Zo is ${p.name} niet geschikt om voor te stellen: al het werk is eenzijdig, ongewenst of eenzaam.`,
    },
    qualityCaption: (p: { name: string }) => `De zeven vragen over de kwaliteit van het werk: ${p.name}`,
    qualityColumns: { question: 'Vraag', answer: 'Uitkomst', why: 'Waarop dat rust' },
    fromRecords: 'Volgt uit de taken, hun uren en hun eisen.',
    byAnalyst: (p: { reason: string }): string => (p.reason === '' ? 'Antwoord van de analist.' : p.reason),
    toAsk: 'nog niet bekend',
    toAskWhy: (p: { question: string }) => `Nog na te gaan: ${p.question}`,
    aboutByRecords: (p: { parts: readonly string[] }) =>
      `Wat hier staat bij ${listed(p.parts)}, volgt uit de gegevens.`,
    /** Instead of what the app says to analysts. */
    proposed: {
      mentor: (p: { who: string; job: string; share: string; count: number }) =>
        `${capital(counted(p.count, 'collega', 'collega’s'))} in de functie ${p.job} ${plural(p.count, { one: 'kent', other: 'kennen' })} ${p.share} van dit werk. Begeleiden ligt daar voor de hand, als er tijd voor is en het klikt.`,
      mentorUnknown:
        'Van wie dit werk nu doet, is niemand bekend. Een begeleider kent het werk, krijgt er tijd voor en heeft er zin in.',
      backup: (p: { who: string; job: string; share: string; count: number }) =>
        `${capital(counted(p.count, 'collega', 'collega’s'))} in de functie ${p.job} ${plural(p.count, { one: 'kan', other: 'kunnen' })} ${p.share} van het werk overnemen.`,
      usesUnknown: 'Waar de vrije tijd naartoe gaat, is nog niet bekend.',
      nothing: 'Er zit nog geen werk in deze functie.',
    },
    backups: (p: { who: readonly string[] }) =>
      `Invallen ${plural(p.who.length, { one: 'kan', other: 'kunnen' })}: ${listed(p.who)}.`,
    backup: (p: { job: string; who: readonly string[]; share: string }) =>
      `${p.job} (${p.who.length > 0 ? `${listed(p.who)}, ` : ''}${p.share} van het werk)`,
    noBackup: 'Er is nog niemand die al dit werk kent en kan invallen.',
    uncovered: (p: { tasks: readonly string[] }) =>
      `Niemand van de mensen die zijn gesproken doet nu: ${listed(p.tasks)}.`,
    vanishing: (p: { hours: string; share: string; tasks: readonly string[] }) =>
      `De kans is groot dat ${p.hours} per week (${p.share}) door digitalisering verdwijnt: ${listed(p.tasks)}.`,
    rulesKept:
      'De functie houdt zich aan alle regels van de methode voor uren, dagen, afwisseling en kernwerk.',
    rulesBroken: (p: { count: number }) =>
      `De functie houdt zich aan ${counted(p.count, 'regel', 'regels')} niet:`,
    notInCase: (p: { count: number }) =>
      `${capital(counted(p.count, 'taak', 'taken'))} van deze functie ${plural(p.count, { one: 'staat', other: 'staan' })} niet meer bij de taken en ${plural(p.count, { one: 'telt', other: 'tellen' })} niet mee.`,
  },
  rules: {
    'max-functions': (p: Rule) =>
      `er ${p.amount === '1' ? 'is 1 functie' : `zijn ${p.amount} functies`}, meer dan ${p.bound}`,
    'not-eligible': (p: Rule) =>
      `${p.task} mag niet in een functie: ongeschikt, extra bedacht, zonder uren, of mensen willen die taak zelf houden`,
    'task-twice': (p: Rule) => `${p.task} staat er twee keer in`,
    'min-task-hours': (p: Rule) => `${p.task} krijgt ${p.amount} uur, minder dan ${p.bound}`,
    'unknown-daypart': (p: Rule) => `${p.task} staat op een dagdeel dat niet bestaat`,
    'negative-hours': (p: Rule) => `${p.task} heeft ergens minder dan nul uren`,
    'closed-daypart': (p: Rule) =>
      `${p.task} staat op ${p.when}, terwijl die taak dan niet gedaan kan worden`,
    'schedule-sum': (p: Rule) =>
      `het rooster van ${p.task} telt op tot ${p.amount} uur in plaats van ${p.bound}`,
    'min-tasks': (p: Rule) =>
      `er ${p.amount === '1' ? 'is 1 taak' : `zijn ${p.amount} taken`}, minder dan ${p.bound}`,
    'min-hours': (p: Rule) =>
      `er ${p.amount === '1' ? 'is 1 uur' : `zijn ${p.amount} uren`}, minder dan ${p.bound}`,
    'max-hours': (p: Rule) =>
      `er ${p.amount === '1' ? 'is 1 uur' : `zijn ${p.amount} uren`}, meer dan ${p.bound}`,
    'max-task-share': (p: Rule) =>
      `${p.task} vult ${p.amount} uur, meer dan de ${p.bound} uur die één taak mag vullen`,
    'max-possible-share': (p: Rule) => `${p.amount} uur moet onder begeleiding, meer dan ${p.bound}`,
    'max-vanishing-share': (p: Rule) =>
      `${p.amount} uur kan door digitalisering verdwijnen, meer dan ${p.bound}`,
    'min-core-share': (p: Rule) => `${p.amount} uur hoort bij een kernproces, minder dan ${p.bound}`,
    'max-daypart-hours': (p: Rule) => `op ${p.when} staat ${p.amount} uur, meer dan ${p.bound}`,
    'min-day-hours': (p: Rule) => `op ${p.when} staat ${p.amount} uur, minder dan ${p.bound}`,
    'max-day-hours': (p: Rule) => `op ${p.when} staat ${p.amount} uur, meer dan ${p.bound}`,
    'max-days': (p: Rule) =>
      `het werk is verdeeld over ${p.amount} ${p.amount === '1' ? 'dag' : 'dagen'}, meer dan ${p.bound}`,
    'max-locations': (p: Rule) =>
      `het werk is op ${p.amount} ${p.amount === '1' ? 'plek' : 'plekken'}, meer dan ${p.bound}`,
    'task-day-hours': (p: Rule) =>
      `${p.task} staat op ${p.when} voor ${p.amount} uur, meer dan de ${p.bound} uur die er dan van is`,
    'task-hours': (p: Rule) =>
      `van ${p.task} is ${p.amount} uur verdeeld, meer dan de ${p.bound} uur die er is`,
  },

  currentJobs: {
    none: 'Wat het voor de functies van nu betekent, is pas te zeggen als er inclusieve functies zijn gekozen.',
    lead: (p: { hours: string; jobs: number }) =>
      `In totaal komt er ${p.hours} per week vrij bij ${counted(p.jobs, 'functie', 'functies')} van nu.`,
    /** Where tenths do not add up. */
    rounded: 'Uren zijn afgerond; daardoor kan een som een tiende afwijken.',
    takenUp: (p: { hours: string }) =>
      `Daarnaast wordt ${p.hours} per week gedaan dat nu blijft liggen; dat maakt niemand vrij, maar het werk komt wel af.`,
    flowCaption: 'Waar de uren vandaan komen en naartoe gaan',
    flowHeads: { jobs: 'Nu gedaan door', functions: 'Straks bij' },
    undone: 'blijft nu liggen',
    nobody: 'niemand vastgelegd',
    caption: 'De functies van nu, voor en na: uren per week aan de beschreven taken',
    columns: {
      job: 'Functie',
      now: 'Uren nu',
      freed: 'Komt vrij',
      after: 'Uren daarna',
      core: 'Kernproces nu',
      coreAfter: 'Kernproces daarna',
    },
    gives: (p: { job: string; hours: string; share: string; tasks: readonly string[] }) =>
      `${p.job} geeft ${p.hours} per week af (${p.share} van de uren aan de beschreven taken), vooral ${listed(p.tasks)}.`,
    unchanged: (p: { jobs: readonly string[] }) => `Voor ${listed(p.jobs)} verandert er niets.`,
    wishKept: (p: { count: number; tasks: readonly string[] }): string =>
      p.count === p.tasks.length
        ? `Hiermee ${plural(p.count, { one: 'gaat een taak weg', other: 'gaan taken weg' })} die men liever niet doet: ${listed(p.tasks)}.`
        : `Hiermee ${plural(p.count, { one: 'gaat', other: 'gaan' })} ${counted(p.count, 'taak', 'taken')} weg die men liever niet doet, waaronder ${listed(p.tasks)}.`,
    wishBroken: (p: { tasks: readonly string[] }) =>
      `Niet nagekomen ${plural(p.tasks.length, { one: 'wordt de wens', other: 'worden de wensen' })} over ${listed(p.tasks)}.`,
    wishWord: (p: { task: string; wish: string }) => `${p.task} (${p.wish})`,
    uses: (p: { uses: readonly string[] }) => `De vrijgekomen tijd kan naar ${listed(p.uses)}.`,
    noUses: 'Waar de vrijgekomen tijd naartoe kan, heeft nog niemand verteld.',
    recovery: (p: { tasks: readonly string[]; demand: string; before: string; after: string }) =>
      `Let op: met werk als ${listed(p.tasks)} verdwijnt ook lichter werk. De eis ${p.demand} stijgt gemiddeld van ${p.before} naar ${p.after} (op een schaal van 0 tot 4). Bespreek met hen of dit de momenten waren om bij te komen.`,
    coreFalls: 'Het aandeel kernwerk daalt: er gaat juist werk uit een kernproces weg.',
  },
}

interface Rule {
  readonly task: string
  readonly amount: string
  readonly bound: string
  /** A day or a part of it; '' where the rule is about none. */
  readonly when: string
}
