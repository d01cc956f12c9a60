import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Figures of a broken rule, as text: what there is and what there may be. */
export interface RuleFigures {
  readonly task: string
  readonly amount: string
  readonly bound: string
  /** A day or a daypart. */
  readonly when: string
}

const rules = {
  'max-functions': (p: RuleFigures) =>
    `Het plan heeft ${p.amount} inclusieve functies; het mogen er hoogstens ${p.bound} zijn.`,
  'not-eligible': (p: RuleFigures) =>
    `${p.task} mag nu niet in een inclusieve functie: de taak is uitgesloten, ongeschikt of weggehaald.`,
  'task-twice': (p: RuleFigures) => `${p.task} staat hier twee keer.`,
  'min-task-hours': (p: RuleFigures) =>
    `${p.task}: ${p.amount} is te weinig, het moet minstens ${p.bound} zijn.`,
  'unknown-daypart': (p: RuleFigures) => `${p.task} staat op een dagdeel dat er niet is: ${p.when}.`,
  'negative-hours': (p: RuleFigures) => `${p.task} heeft op ${p.when} minder dan 0 uur.`,
  'closed-daypart': (p: RuleFigures) => `${p.task} kan niet op ${p.when}, en staat daar voor ${p.amount}.`,
  'schedule-sum': (p: RuleFigures) => `${p.task}: van de ${p.bound} staat er ${p.amount} in de week.`,
  'min-tasks': (p: RuleFigures) => `Er zijn ${p.amount} taken; het moeten er minstens ${p.bound} zijn.`,
  'min-hours': (p: RuleFigures) => `${p.amount} per week is te weinig; minstens ${p.bound} is nodig.`,
  'max-hours': (p: RuleFigures) => `${p.amount} per week is te veel; het mag hoogstens ${p.bound} zijn.`,
  'max-task-share': (p: RuleFigures) =>
    `${p.task} vult ${p.amount}; één taak mag hier hoogstens ${p.bound} vullen.`,
  'max-possible-share': (p: RuleFigures) =>
    `${p.amount} vraagt begeleiding; in een functie van deze grootte mag dat hoogstens ${p.bound} zijn.`,
  'max-vanishing-share': (p: RuleFigures) =>
    `${p.amount} kan door digitalisering verdwijnen; hier mag dat hoogstens ${p.bound} zijn.`,
  'min-core-share': (p: RuleFigures) =>
    `${p.amount} komt uit het kernproces; hier moet dat minstens ${p.bound} zijn.`,
  'max-daypart-hours': (p: RuleFigures) => `Op ${p.when} staat ${p.amount}; in één dagdeel mag ${p.bound}.`,
  'min-day-hours': (p: RuleFigures) =>
    `Op ${p.when} is er ${p.amount} werk; wie komt, werkt minstens ${p.bound}.`,
  'max-day-hours': (p: RuleFigures) =>
    `Op ${p.when} is er ${p.amount} werk; het mag hoogstens ${p.bound} zijn.`,
  'max-days': (p: RuleFigures) =>
    `Er wordt op ${p.amount} dagen gewerkt; het mogen er hoogstens ${p.bound} zijn.`,
  'max-locations': (p: RuleFigures) =>
    `Het werk ligt op ${p.amount} plaatsen; het mogen er hoogstens ${p.bound} zijn.`,
  'task-day-hours': (p: RuleFigures) =>
    `${p.task} geeft op ${p.when} niet meer dan ${p.bound}, en is daar voor ${p.amount} ingedeeld.`,
  'task-hours': (p: RuleFigures) => `${p.task} heeft ${p.bound} per week, en is voor ${p.amount} ingedeeld.`,
}

export const workbench = {
  functionsTab: 'Functies',
  effectsTab: 'Effect',
  scenariosTab: 'Scenario’s',
  rules,
  allDepartments: 'alle afdelingen samen',
  plans: 'Plannen',
  bestPlan: 'Beste score',
  /** In place of its hours, while it is looked for. */
  bestSearched: 'wordt gezocht…',
  planDetail: (p: { hours: string; count: number }) =>
    `${p.hours} in ${formatNumber(p.count)} ${plural(p.count, { one: 'inclusieve functie', other: 'inclusieve functies' })}`,
  comparePlans: 'Vergelijk de plannen',
  myPlan: 'Mijn plan',
  replaced: 'Dit is nu jouw plan, in plaats van het vorige.',
  /** Instead of the found result: "Mijn plan: 40 uur in twee inclusieve functies." */
  myPlanHolds: (p: { hours: string; count: number }) =>
    `Mijn plan: ${p.hours} in ${formatNumber(p.count)} ${plural(p.count, { one: 'inclusieve functie', other: 'inclusieve functies' })}.`,
  planKeepsRules: 'Dit plan houdt zich aan alle regels.',
  planBreaks: (p: { count: number }) =>
    `Dit plan breekt ${formatNumber(p.count)} ${plural(p.count, { one: 'regel', other: 'regels' })}. Ze staan waar ze breken.`,
  howTo:
    'Sleep een taak naar een andere inclusieve functie, of kies in het menu van de taak. Elke wijziging maakt dit jouw plan.',
  moreOfPlan: 'Meer met dit plan',
  finish: 'Maak dit voor mij af',
  finishHint: 'De app houdt wat je vastzette en zoekt de rest erbij.',
  finishing: 'De rest erbij zoeken',
  finished: 'Je plan is af. Wat je vastzette, staat er nog.',
  finishedBut: 'Je plan is af, maar niet alles wat je vastzette kon samen:',
  notKept: (p: { name: string; tasks: string }) =>
    `${p.name}: met ${p.tasks} samen is er geen inclusieve functie die klopt.`,
  nothingFound: 'Met wat je vastzette is geen plan te vinden dat zich aan de regels houdt.',
  startOver: 'Mijn plan weghalen',
  startedOver: 'Je plan is weggehaald. Bewaarde inclusieve functies staan er nog.',
  proof: 'Bewijs zoeken',
  candidates: 'Kandidaten vergelijken',
  board: 'Functies en wat overblijft',
  showColumn: 'Toon',
  leftTitle: 'Blijft bij de huidige functies',
  leftEmpty: 'Alles wat mag, zit in een inclusieve functie. Sleep hierheen wat er weer uit moet.',
  left: (p: { hours: string; count: number }) =>
    `${p.hours} in ${formatNumber(p.count)} ${plural(p.count, { one: 'taak', other: 'taken' })}`,
  forbiddenTitle: 'Doet niet mee, door jou',
  newFunction: 'Nieuwe inclusieve functie',
  newFunctionHint: 'Sleep hier een taak heen, of tik om leeg te beginnen.',
  emptyFunction: 'Nog leeg. Sleep hier taken heen, of kies bij een taak “Naar deze functie”.',
  nameOf: (p: { number: number }) => `Naam van inclusieve functie ${p.number}`,
  forTwo: (p: { count: number }) => `Voor ${formatNumber(p.count)} mensen`,
  weekOf: (p: { number: number }) => `Week van persoon ${p.number}`,
  functionMenu: (p: { name: string }) => `Wat kan met ${p.name}`,
  keep: 'Bewaar als inclusieve functie',
  keepAgain: 'Bewaar de wijzigingen',
  kept: 'Bewaard',
  keptChanged: 'Gewijzigd sinds bewaard',
  pinWhole: 'Hele functie vastzetten',
  unpinWhole: 'Functie loslaten',
  wholePinned: 'Hele functie vast',
  removeFunction: 'Functie weghalen',
  adjustWeek: 'Week aanpassen',
  weekTitle: (p: { name: string }) => `Week van ${p.name}`,
  aboutFunction: 'Meer over deze functie',
  taskMenu: (p: { task: string }) => `Wat kan met ${p.task}`,
  grip: (p: { task: string; place: string }) => `${p.task} verplaatsen, nu bij ${p.place}`,
  toFunction: (p: { name: string }) => `Naar ${p.name}`,
  toNew: 'Naar een nieuwe inclusieve functie',
  takeOut: 'Eruit halen',
  splitHours: 'Uren verdelen…',
  pin: 'Hier vastzetten',
  unpin: 'Losmaken',
  pinned: 'vast',
  forbid: 'Nooit in een inclusieve functie',
  allow: 'Mag weer meedoen',
  hoursOf: (p: { task: string; name: string; hours: string }) =>
    `${p.hours} van ${p.task} in ${p.name}: uren verdelen`,
  splitTitle: (p: { task: string }) => `Uren van ${p.task}`,
  splitHas: (p: { name: string; hours: string }) => `Nu ${p.hours} per week bij ${p.name}.`,
  splitStays: (p: { name: string; hours: string }) => `Er blijft ${p.hours} uur bij ${p.name}.`,
  splitMove: 'Uren die weggaan',
  splitTo: 'Waarheen',
  splitMoveIt: 'Verdelen',
  grabbed: (p: { task: string }) =>
    `${p.task} opgepakt. Kies met de pijltjes waarheen, laat los met de spatiebalk, Escape laat alles zoals het was.`,
  over: (p: { task: string; name: string; result: string }) => `${p.task} naar ${p.name}. ${p.result}`,
  dropped: (p: { task: string; name: string }) => `${p.task} staat nu bij ${p.name}.`,
  letGo: (p: { task: string }) => `${p.task} blijft waar het was.`,
  fits: (p: { hours: string }) => `Past: samen ${p.hours}.`,
  fitsLeft: 'Dat kan.',
  /** Where: the function whose rule it is, null for a rule over all together. */
  breaks: (p: { rule: string; more: number; where: string | null }) =>
    `${p.where === null ? 'Breekt' : `Breekt in ${p.where}`}: ${p.rule}${p.more > 0 ? ` En nog ${formatNumber(p.more)} meer.` : ''}`,
  /** "Daardoor: Fax 8 → 6,4 uur, Bellen 3 → 2 uur en nog 2." */
  therefore: (p: { changes: string; more: number }) =>
    `Daardoor: ${p.changes}${p.more > 0 ? ` en nog ${formatNumber(p.more)}` : ''}.`,
  hoursChange: (p: { task: string; from: string; to: string }) => `${p.task} ${p.from} → ${p.to} uur`,
  hereAlready: 'Staat hier al.',
  whereTo: (p: { task: string }) => `Waar moet ${p.task} heen?`,
}
