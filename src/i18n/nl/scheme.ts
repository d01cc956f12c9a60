import { formatFor } from '../format.ts'
import { sectors } from './sectors.ts'

const { plural, formatNumber } = formatFor('nl')

/** The list a floor is observed with. */
export const scheme = {
  title: 'Waarneemlijst',
  lead: 'Waarmee je kijkt: taken, wat je erbij vraagt, en wat elkaar stopt.',
  tasks: (p: { count: number }) =>
    plural(p.count, {
      one: 'Eén taak in deze afdeling',
      other: `${formatNumber(p.count)} taken in deze afdeling`,
    }),
  toTasks: 'Naar de taken',
  history: 'Geschiedenis',

  /** Lock. */
  lock: 'Lijst vastzetten',
  lockHint: 'Kijk je met zijn tweeën? Zet de lijst vast, dan kijken jullie met dezelfde taken en vragen.',
  lockedTitle: (p: { who: string; when: string }) => `Vastgezet door ${p.who}, ${p.when}`,
  lockedText:
    'Op de vloer en bij Taken komen er geen taken of vragen bij, zodat jullie waarnemingen naast elkaar passen. Mist er iets? Zet de lijst open; wie dat doet staat in de geschiedenis.',
  unlock: 'Lijst openzetten',
  didLock: 'De lijst staat vast.',
  didUnlock: 'De lijst staat open.',
  me: 'jou',
  somebody: 'een andere analist',

  /** Templates. */
  templatesTitle: 'Beginnen met een lijst',
  templatesText:
    'Kies een sector, haal weg wat hier niet voorkomt en neem de rest over. Je past alles later aan.',
  sector: 'Sector',
  templateTasks: 'Taken',
  templateQuestions: 'Vragen die erbij horen',
  known: (p: { name: string }) => `${p.name} (staat er al)`,
  adopt: (p: { count: number }) =>
    plural(p.count, { one: 'Eén taak overnemen', other: `${formatNumber(p.count)} taken overnemen` }),
  didAdopt: (p: { count: number }) =>
    plural(p.count, { one: 'Eén taak overgenomen.', other: `${formatNumber(p.count)} taken overgenomen.` }),
  pauseStops: 'Pauze stopt alles wat loopt.',

  /** Questions with tasks. */
  questionsTitle: 'Vragen bij taken',
  questionsEmpty:
    'Wil je bij een taak weten met welk hulpmiddel, hoeveel stuks of hoe zwaar? Voeg een vraag toe. Op de vloer staat die klaar zodra de taak loopt; antwoorden hoeft nooit.',
  newQuestion: 'Nieuwe vraag',
  addQuestion: 'Toevoegen',
  questionName: 'Vraag',
  kind: 'Antwoord',
  kinds: { single: 'één keuze', multiple: 'meer keuzes', number: 'een getal' },
  unit: 'Eenheid',
  unitHint: 'Bijvoorbeeld kg of keer.',
  options: 'Keuzes',
  newOption: 'Nieuwe keuze',
  addOption: 'Toevoegen',
  removeOption: (p: { name: string }) => `Keuze ${p.name} weghalen`,
  withTasks: 'Bij welke taken',
  withAll: 'Bij alle taken',
  allTasks: 'bij alle taken',
  noOptions: 'nog geen keuzes',
  change: (p: { name: string }) => `${p.name} aanpassen`,
  removeQuestion: 'Vraag weghalen',
  didRemoveQuestion: (p: { name: string }) => `De vraag ‘${p.name}’ is weggehaald.`,

  /** What stops what. */
  exclusionsTitle: 'Wat elkaar stopt',
  exclusionsEmpty:
    'Sommige taken kunnen niet samen. Zeg bijvoorbeeld dat Pauze alles stopt: dan stopt de rest vanzelf als je Pauze start.',
  stopsAll: (p: { task: string }) => `${p.task} stopt alles`,
  stopsOne: (p: { task: string; other: string }) => `${p.task} stopt ${p.other}`,
  starting: 'Als dit start',
  stops: 'dan stopt',
  everything: 'alles wat loopt',
  chooseTask: 'Kies een taak',
  addExclusion: 'Toevoegen',
  removeExclusion: (p: { rule: string }) => `Weghalen: ${p.rule}`,
  goneTask: 'weggehaalde taak',
  needsTasks: 'Er zijn nog geen taken. Neem ze over van een sector, of voeg ze toe op de vloer.',

  sectors,
}
