import type { BusinessTopic } from '../../records/case-file.ts'
import type { Day, Daypart } from '../../records/daypart.ts'
import type { Period } from '../../records/frequency.ts'
import type { Demand, EnvironmentFactor, Origin, Risk, Role, Verdict, Wish } from '../../records/scales.ts'
import { formatFor } from '../format.ts'
import { demandSteps } from './demand-steps.ts'
import type { Steps } from './step-words.ts'

const { formatNumber } = formatFor('nl')

/** The domain words: scales, verdicts, wishes, dayparts and roles. */
export const levels = {
  knowledge: 'Kennis',
  responsibility: 'Verantwoordelijkheid',
  frequency: 'Hoe vaak',
  demandsTitle: 'Taakeisen',
  /** One step in a sentence: "zelfstandigheid 2". */
  demandAt: (p: { demand: string; level: number }) => `${p.demand} ${p.level}`,
  heaviest: (p: { demand: string }) => `zwaarste eis: ${p.demand}`,
  knowledgeSteps: {
    0: { word: 'geen', text: 'Iedereen kan dit meteen doen.' },
    1: { word: 'korte uitleg', text: 'Na een korte uitleg of één keer voordoen lukt het.' },
    2: { word: 'te leren', text: 'Te leren in de praktijk, met een training of onder begeleiding.' },
    3: { word: 'beroepsopleiding', text: 'Hiervoor is een beroepsopleiding nodig.' },
    4: { word: 'vakdiploma', text: 'Alleen wie er een diploma of bevoegdheid voor heeft, mag dit doen.' },
  } satisfies Steps as Steps,
  responsibilitySteps: {
    0: { word: 'geen', text: 'Als het misgaat heeft niemand er last van.' },
    1: { word: 'eigen werk', text: 'Het gaat om het eigen werk, en een vergissing zie je meteen.' },
    2: { word: 'later te zien', text: 'Een vergissing valt pas later op, maar is te herstellen.' },
    3: { word: 'anderen rekenen erop', text: 'Anderen kunnen niet verder als dit niet goed is gedaan.' },
    4: { word: 'veiligheid, geld of wet', text: 'Het gaat om veiligheid, om geld of om de wet.' },
  } satisfies Steps as Steps,
  demands: {
    independence: 'zelfstandigheid',
    social: 'sociaal functioneren',
    deadlines: 'deadlines en pieken',
    pace: 'handelingstempo',
    interruptions: 'storingen',
    unpredictability: 'onvoorspelbaarheid',
    physical: 'fysieke belasting',
  } satisfies Record<Demand, string> as Record<Demand, string>,
  demandSteps,
  verdict: 'Oordeel',
  verdicts: {
    suitable: 'geschikt',
    possible: 'mogelijk geschikt',
    unsuitable: 'ongeschikt',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  verdictTexts: {
    suitable: 'Zelfstandig te doen na een korte uitleg.',
    possible: 'Te leren, of te doen onder begeleiding.',
    unsuitable: 'Past niet bij een eenvoudige functie.',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  notJudged: 'nog niet beoordeeld',
  criteria: { knowledge: 'kennis', frequency: 'regelmaat', responsibility: 'verantwoordelijkheid' },
  grades: { pass: 'voldoet', partial: 'voldoet deels', fail: 'voldoet niet' },
  reasons: {
    knowledge: {
      pass: 'Er is geen vakkennis nodig.',
      partial: 'Te leren in de praktijk, met begeleiding.',
      fail: 'Er is een vakopleiding of diploma nodig.',
    },
    frequency: {
      pass: 'De taak komt elke week terug.',
      partial: 'De taak komt elke maand terug, niet elke week.',
      fail: 'De taak komt minder dan één keer per maand terug.',
    },
    responsibility: {
      pass: 'De verantwoordelijkheid is beperkt tot het eigen werk.',
      partial: 'Een vergissing valt pas later op, maar is te herstellen.',
      fail: 'Anderen rekenen erop, of het gaat om veiligheid, geld of wet.',
    },
  },
  override: 'Eigen oordeel',
  overrideReason: 'Waarom oordeel je anders dan de regel?',
  byRule: (p: { verdict: string }) => `Volgens de regel: ${p.verdict}`,
  wish: 'Wens',
  wishes: {
    shed: 'liever niet',
    neutral: 'neutraal',
    keep: 'zelf blijven doen',
    more: 'meer van doen',
  } satisfies Record<Wish, string> as Record<Wish, string>,
  origin: 'Herkomst',
  origins: {
    existing: 'bestaand werk',
    undone: 'blijft liggen',
    additional: 'extra bedacht',
  } satisfies Record<Origin, string> as Record<Origin, string>,
  originTexts: {
    existing: 'Iemand doet dit nu al.',
    undone: 'Echt werk waar niemand aan toekomt.',
    additional: 'Bedacht om iemand bezig te houden. Dit komt niet in een functie.',
  } satisfies Record<Origin, string> as Record<Origin, string>,
  risk: 'Kans dat de taak door digitalisering verdwijnt',
  risks: { low: 'klein', medium: 'gemiddeld', high: 'groot' } satisfies Record<Risk, string> as Record<
    Risk,
    string
  >,
  periods: {
    day: 'per dag',
    week: 'per week',
    month: 'per maand',
    year: 'per jaar',
  } satisfies Record<Period, string> as Record<Period, string>,
  times: (p: { times: number; period: string }) => `${formatNumber(p.times, 2)}× ${p.period}`,
  days: {
    mon: 'maandag',
    tue: 'dinsdag',
    wed: 'woensdag',
    thu: 'donderdag',
    fri: 'vrijdag',
  } satisfies Record<Day, string> as Record<Day, string>,
  daysShort: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr' } satisfies Record<
    Day,
    string
  > as Record<Day, string>,
  morning: 'ochtend',
  afternoon: 'middag',
  anyDaypart: 'elk dagdeel',
  dayparts: {
    'mon-am': 'maandagochtend',
    'mon-pm': 'maandagmiddag',
    'tue-am': 'dinsdagochtend',
    'tue-pm': 'dinsdagmiddag',
    'wed-am': 'woensdagochtend',
    'wed-pm': 'woensdagmiddag',
    'thu-am': 'donderdagochtend',
    'thu-pm': 'donderdagmiddag',
    'fri-am': 'vrijdagochtend',
    'fri-pm': 'vrijdagmiddag',
  } satisfies Record<Daypart, string> as Record<Daypart, string>,
  roles: {
    employee: 'medewerker',
    supervisor: 'leidinggevende',
    manager: 'opdrachtgever',
    candidate: 'nieuwe collega',
    other: 'anders',
  } satisfies Record<Role, string> as Record<Role, string>,
  environmentTitle: 'Omgeving',
  environment: {
    noise: 'lawaai',
    light: 'licht',
    temperature: 'temperatuur',
    crowding: 'drukte',
    stimuli: 'prikkels',
  } satisfies Record<EnvironmentFactor, string> as Record<EnvironmentFactor, string>,
  environmentSteps: {
    0: { word: 'geen last', text: 'Je merkt er niets van.' },
    1: { word: 'weinig last', text: 'Je merkt het, maar het hindert niet.' },
    2: { word: 'soms last', text: 'Het hindert een deel van de tijd.' },
    3: { word: 'vaak last', text: 'Het hindert een groot deel van de tijd.' },
    4: { word: 'heel veel last', text: 'Zonder maatregelen is hier niet vol te houden.' },
  } satisfies Steps as Steps,
  coreProcess: 'kernproces',
  findingKinds: {
    bottleneck: 'knelpunt',
    wish: 'wens',
    task: 'taak',
    environment: 'omgeving',
    suggestion: 'voorstel',
    precondition: 'voorwaarde',
  },
  findingStatuses: {
    draft: 'concept',
    submitted: 'voorgelegd',
    confirmed: 'bevestigd',
    corrected: 'aangevuld of verbeterd',
    rejected: 'afgewezen',
  },
  validations: {
    agree: 'klopt',
    correct: 'klopt niet helemaal',
    reject: 'klopt niet',
    add: 'er ontbreekt iets',
  },
  businessTopics: {
    inflow: 'instroom',
    throughflow: 'doorstroom',
    outflow: 'uitstroom',
    qualification: 'opleiding en vakkennis',
    workload: 'werkdruk, belasting en belastbaarheid',
    workPrivate: 'werk en privé',
    absence: 'verzuim',
    motivation: 'motivatie',
    ownSolutions: 'eigen oplossingen tot nu toe',
    region: 'regio en arbeidsmarkt',
  } satisfies Record<BusinessTopic, string> as Record<BusinessTopic, string>,
}
