import { formatFor } from '../../format.ts'
import type { ValidationWays } from '../../report-ways.ts'
import { agreementWords } from './agreement-words.ts'
import { capital, counted, inWords, listed } from './counts.ts'

const { plural } = formatFor('nl')

/** Title, summary, the eight questions, the question asked and how the work was done. */
/** So many questions has the method. */
const EIGHT = 8

export const frontWords = {
  title: (p: { project: string }): string =>
    p.project === '' ? 'Advies inclusief herontwerp van werk' : `Advies: ${p.project}`,
  subtitle: (p: { organisation: string }): string =>
    p.organisation === ''
      ? 'Inclusief herontwerp van werk'
      : `Inclusief herontwerp van werk bij ${p.organisation}`,
  asOf: (p: { date: string }): string => `Stand van de gegevens: ${p.date}`,
  organisation: 'de organisatie',
  yes: 'ja',
  contents: 'Inhoud',
  listed,
  counted: (p: { count: number }) => inWords(p.count),
  quoted: (p: { text: string }) => `“${p.text}”`,
  unnamed: {
    task: 'taak zonder naam',
    job: 'functie zonder naam',
    person: 'onbekend',
    department: 'afdeling zonder naam',
    scenario: 'scenario zonder naam',
    newFunction: (p: { number: number }) => `Inclusieve functie ${p.number}`,
  },

  chapters: {
    summary: 'Samenvatting',
    questions: 'De acht vragen',
    question: 'De vraag',
    business: 'De organisatie',
    method: 'Hoe het onderzoek is gedaan',
    findings: 'Wat er speelt',
    time: 'Waar de tijd naartoe gaat',
    tasks: 'De taken en het oordeel daarover',
    functions: 'De inclusieve functies',
    currentJobs: 'Wat het betekent voor de functies van nu',
    scenarios: 'De scenario’s naast elkaar',
    preconditions: 'Wat ervoor nodig is',
    money: 'Kosten en opbrengsten',
    value: 'De waarde naast het geld',
    risks: 'Wat er mis kan gaan, en wat daaraan te doen is',
    guidance: 'De begeleiding',
    implementation: 'Hoe het ingevoerd kan worden',
    regulations: 'Regelingen',
    feedback: 'Wat de groepen ervan vinden',
    uncertain: 'Wat nog onzeker is',
    sources: 'Bronnen',
  },

  summary: {
    asked: (p: { organisation: string; question: string }) =>
      `${capital(p.organisation)} stelde deze vraag: “${p.question}”`,
    noQuestion: (p: { organisation: string }) =>
      `Welke vraag ${p.organisation} beantwoord wil zien, is nog niet opgeschreven.`,
    fieldwork: (p: { departments: readonly string[]; observations: string; interviews: string }) =>
      `Om die te beantwoorden is onderzoek gedaan bij ${listed(p.departments)}: ${p.observations}, en ${p.interviews}.`,
    observations: (p: { count: number; hours: string }) =>
      `${counted(p.count, 'waarneming', 'waarnemingen')} op de werkplek, samen ${p.hours}`,
    interviews: (p: { count: number; people: number }) =>
      `${counted(p.count, 'gesprek', 'gesprekken')} met ${counted(p.people, 'persoon', 'mensen')}`,
    advice: (p: { scenario: string; count: number; hours: string; names: readonly string[] }): string =>
      p.count === 0
        ? `Het advies is het scenario “${p.scenario}”. Daar zit nog geen inclusieve functie in.`
        : `Het advies is het scenario “${p.scenario}”: ${counted(p.count, 'inclusieve functie', 'inclusieve functies')} van ${p.count === 1 ? '' : 'samen '}${p.hours} per week. ${p.count === 1 ? 'Dat is' : 'Dat zijn'} ${listed(p.names)}.`,
    /** @param other the one that is advised; null while none is */
    notChosen: (p: { scenario: string; other: string | null }): string =>
      `Dit rapport werkt het scenario “${p.scenario}” uit; ${p.other === null ? 'gekozen is er nog niet' : `het advies is “${p.other}”`}.`,
    notChosenWhy: 'Dit scenario is niet als advies gekozen.',
    worksOut: (p: { count: number; hours: string; names: readonly string[] }): string =>
      p.count === 0
        ? 'Daar zit nog geen inclusieve functie in.'
        : `Daarin ${plural(p.count, { one: 'zit', other: 'zitten' })} ${counted(p.count, 'inclusieve functie', 'inclusieve functies')} van ${p.count === 1 ? '' : 'samen '}${p.hours} per week: ${listed(p.names)}.`,
    /** @param shed a sentence of its own, or '' */
    answer: (p: { jobs: readonly string[]; shed: string }) =>
      `Voor de vraag betekent dat tijd die vrijkomt: ${listed(p.jobs)}.${p.shed}`,
    answerJob: (p: { job: string; hours: string; share: string; isFirst: boolean }) =>
      `bij ${p.job} ${p.hours} per week (${p.share}${p.isFirst ? ' van de uren aan de beschreven taken' : ''})`,
    functionsOnly: (p: { count: number; hours: string; names: readonly string[] }) =>
      `Er ${plural(p.count, { one: 'is', other: 'zijn' })} ${counted(p.count, 'inclusieve functie', 'inclusieve functies')} uitgewerkt van samen ${p.hours} per week: ${listed(p.names)}. Een scenario, met wat het betekent en kost, is er nog niet.`,
    noFunctions:
      'Er zijn nog geen inclusieve functies gekozen. Dit rapport laat zien wat er tot nu toe is onderzocht; welke taken samen een functie kunnen vormen, moeten de analisten nog bepalen.',
    otherScenarios: (p: { names: readonly string[] }) =>
      `Daarnaast ${plural(p.names.length, { one: 'is het scenario', other: 'zijn de scenario’s' })} ${listed(p.names.map((name) => `“${name}”`))} bekeken.`,
    open: (p: { questions: readonly string[] }): string =>
      p.questions.length === EIGHT
        ? 'Alle acht vragen staan nog open.'
        : `Van de acht vragen ${plural(p.questions.length, { one: 'staat er nog één', other: `staan er nog ${inWords(p.questions.length)}` })} open: ${listed(p.questions)}.`,
  },

  questions: {
    hours: 'Hoeveel uur per week is er?',
    whoseTasks: 'Van wie zijn de taken nu?',
    canLeave: 'Kunnen de taken zonder problemen uit het werk weg?',
    freedTime: 'Wat gaan medewerkers doen met de tijd die vrijkomt?',
    newPackage: 'Hoe ziet het nieuwe takenpakket eruit?',
    profile: 'Welk profiel past daarbij?',
    currentStaff: 'Wat betekent het voor wie er nu werkt?',
    costsAndBenefits: 'Wat kost het en wat levert het op?',
  },
  /** In a sentence that lists them. */
  questionsShort: {
    hours: 'het aantal uren',
    whoseTasks: 'van wie de taken zijn',
    canLeave: 'of de taken weg kunnen',
    freedTime: 'wat er met de vrijgekomen tijd gebeurt',
    newPackage: 'het takenpakket',
    profile: 'het profiel',
    currentStaff: 'de gevolgen voor wie er nu werkt',
    costsAndBenefits: 'kosten en opbrengsten',
  },
  openWhy: {
    noFunctions: 'Nog open: er zijn nog geen inclusieve functies gekozen.',
    noScenario: 'Nog open: er is nog geen scenario waarin dit is uitgewerkt.',
    noUses: 'Nog open: niemand heeft verteld waar de vrijgekomen tijd naartoe kan.',
    noHolders: 'Nog open: bij deze taken is niet vastgelegd wie ze nu doet.',
    noMeaning: 'Nog open: wat het voor de functies van nu betekent, is nog niet beschreven.',
  },
  answers: {
    hours: (p: { hours: string; functions: readonly string[] }) =>
      p.functions.length === 1
        ? `Het gaat om ${p.hours} per week, in ${p.functions[0]}.`
        : `Samen gaat het om ${p.hours} per week: ${listed(p.functions)}.`,
    hoursShare: (p: { suitable: string; possible: string | null }): string =>
      p.possible === null
        ? 'Al dit werk is na een korte uitleg zelfstandig te doen.'
        : `Daarvan is ${p.suitable} na een korte uitleg zelfstandig te doen; ${p.possible} is te leren of te doen onder begeleiding.`,
    functionHours: (p: { name: string; hours: string }) => `${p.name} (${p.hours})`,
    whose: (p: { jobs: readonly string[] }) => `De taken worden nu gedaan door ${listed(p.jobs)}.`,
    jobHours: (p: { job: string; hours: string }) => `${p.job} (${p.hours} per week)`,
    undone: (p: { hours: string; tasks: readonly string[] }) =>
      `Nog eens ${p.hours} per week is werk waar nu niemand aan toekomt: ${listed(p.tasks)}.`,
    equalParts: 'Doen meer functies dezelfde taak, dan is de tijd gelijk verdeeld over die functies.',
    keptNone: 'Geen van deze taken wil iemand zelf houden.',
    parts: (p: { tasks: readonly string[] }) =>
      `Van ${listed(p.tasks)} gaat een deel mee; de rest blijft waar het nu is.`,
    checks: (p: { tasks: readonly string[] }) =>
      `Bij ${listed(p.tasks)} valt een vergissing pas later op. Daar hoort een controle bij.`,
    votes: (p: { group: string; yes: number; no: number; unsure: number }) =>
      `In de stemming onder ${p.group} ${plural(p.yes, { one: 'was', other: 'waren' })} er ${p.yes} voor en ${p.no} tegen${p.unsure === 0 ? '' : `; ${p.unsure} ${plural(p.unsure, { one: 'weet', other: 'weten' })} het nog niet`}.`,
    notDiscussed: 'Met de betrokken groepen is het voorstel nog niet besproken.',
    freed: (p: { job: string; hours: string; uses: readonly string[] }) =>
      `Bij ${p.job} komt ${p.hours} per week vrij. Die tijd kan gaan naar ${listed(p.uses)}.`,
    freedUse: {
      more: (p: { task: string }) => `${p.task} (waar men meer van wil doen)`,
      undone: (p: { task: string }) => `${p.task} (dat nu blijft liggen)`,
      core: (p: { task: string }) => `${p.task} (het eigen vak)`,
    },
    package: (p: { name: string; tasks: readonly string[] }) =>
      `${p.name} bestaat uit ${counted(p.tasks.length, 'taak', 'taken')}: ${listed(p.tasks)}.`,
    profile: (p: { name: string; demands: readonly string[] }): string =>
      p.demands.length === 0
        ? `${p.name} stelt geen zware eisen: op alle zeven taakeisen blijft het werk onder stap 2.`
        : `${p.name} past bij iemand die dit aankan: ${listed(p.demands)}.`,
    demand: (p: { demand: string; level: number; word: string }) =>
      `${p.demand} (stap ${p.level} van 4: ${p.word})`,
    core: (p: { job: string; before: string; after: string }): string =>
      p.before === p.after
        ? `${p.job}: het aandeel werk uit de kernprocessen blijft ${p.after}.`
        : `${p.job}: het aandeel werk uit de kernprocessen gaat van ${p.before} naar ${p.after}.`,
    wishes: (p: { job: string; kept: number; all: number }): string =>
      p.kept === p.all
        ? `${p.all === 1 ? 'De wens' : 'Alle wensen'} bij ${p.job} ${plural(p.all, { one: 'wordt', other: 'worden' })} nagekomen.`
        : `Van de ${counted(p.all, 'wens', 'wensen')} bij ${p.job} ${plural(p.kept, { one: 'wordt', other: 'worden' })} er ${inWords(p.kept)} nagekomen.`,
    meaning: (p: { job: string; text: string }) => `${p.job}: ${p.text}`,
    money: (p: { first: string; later: string }) =>
      `In het eerste jaar ${p.first}. Elk jaar daarna ${p.later}.`,
    moneyAssumed: (p: { count: number; section: string }): string =>
      p.count === 0
        ? 'Alle aannames daaronder zijn door de analisten ingevuld.'
        : `Daaronder ${plural(p.count, { one: 'ligt', other: 'liggen' })} ${counted(p.count, 'aanname', 'aannames')} die nog niemand heeft ingevuld; zie “${p.section}”.`,
    value: (p: { points: readonly string[] }) => `Wat het buiten geld oplevert: ${p.points.join('; ')}.`,
  },

  question: {
    asked: (p: { organisation: string }) => `De vraag van ${p.organisation} luidt:`,
    missing: 'De vraagstelling is nog niet opgeschreven.',
    department: (p: { name: string; text: string }) => `${p.name}: ${p.text}`,
    problem: (p: { name: string; problem: string }) => `Het knelpunt bij ${p.name}: ${p.problem}`,
    businessLead: (p: { organisation: string }) =>
      `Over ${p.organisation} als geheel is het volgende opgeschreven.`,
    businessTopic: (p: { topic: string; text: string }) => `${capital(p.topic)}: ${p.text}`,
    businessMissing: 'Een analyse van de organisatie als geheel is nog niet opgeschreven.',
  },

  method: {
    period: (p: { departments: readonly string[]; from: string; to: string }): string =>
      p.from === p.to
        ? `Op ${p.from} is bij ${listed(p.departments)} meegekeken op de werkplek en gesproken met de mensen die er werken.`
        : `Van ${p.from} tot en met ${p.to} is bij ${listed(p.departments)} meegekeken op de werkplek en gesproken met de mensen die er werken.`,
    observed: (p: { count: number; hours: string; seen: number; tasks: number }) =>
      `Er zijn ${counted(p.count, 'waarneming', 'waarnemingen')} gedaan, samen ${p.hours}. ${
        p.seen === p.tasks
          ? p.tasks === 1
            ? 'De ene beschreven taak is op de werkplek gezien.'
            : `Alle ${inWords(p.tasks)} beschreven taken zijn op de werkplek gezien.`
          : `Van de ${counted(p.tasks, 'taak', 'taken')} die beschreven ${plural(p.tasks, { one: 'is', other: 'zijn' })}, ${plural(p.seen, { one: 'is', other: 'zijn' })} er ${inWords(p.seen)} op de werkplek gezien.`
      }`,
    notObserved: 'Op de werkplek is nog niets waargenomen: alle uren in dit rapport zijn zoals verteld.',
    interviewed: (p: { count: number; people: number; lines: number }) =>
      `Er ${plural(p.count, { one: 'is', other: 'zijn' })} ${counted(p.count, 'gesprek', 'gesprekken')} gevoerd met ${counted(p.people, 'persoon', 'mensen')}. Daaruit ${plural(p.lines, { one: 'is', other: 'zijn' })} ${counted(p.lines, 'uitspraak', 'uitspraken')} opgeschreven.`,
    notInterviewed: 'Er zijn nog geen gesprekken gevoerd.',
    codes: 'Mensen staan in dit rapport met een code; wie bij welke code hoort, staat er niet in.',
    refused: (p: { count: number }) =>
      `${capital(counted(p.count, 'persoon gaf', 'mensen gaven'))} geen toestemming. Ook wat ${plural(p.count, { one: 'deze persoon', other: 'zij' })} zei${plural(p.count, { one: '', other: 'den' })}, staat nergens in dit rapport.`,
    withdrew: (p: { count: number }) =>
      `${capital(counted(p.count, 'persoon heeft', 'mensen hebben'))} de toestemming ingetrokken. Wat ${plural(p.count, { one: 'deze persoon', other: 'zij' })} zei${plural(p.count, { one: '', other: 'den' })}, staat nergens in dit rapport.`,
    restedOnMore: (p: { count: number }) =>
      `${capital(counted(p.count, 'bevinding rustte', 'bevindingen rustten'))} ook op gesprekken die nu buiten beschouwing blijven. ${plural(p.count, { one: 'Die is', other: 'Die zijn' })} gebleven om wat er verder onder ligt, met een aantekening erbij.`,
    peopleCaption: 'Met wie is gesproken',
    columns: {
      code: 'Code',
      role: 'Rol',
      job: 'Functie',
      interview: 'Gesprek',
      validation: 'Bevindingen voorgelegd',
    },
    notYet: 'nog niet',
    validated: (p: { people: number; ways: readonly string[] }) =>
      `Wat is opgeschreven, is voorgelegd aan ${counted(p.people, 'persoon', 'mensen')}: ${listed(p.ways)}.`,
    validatedWay: (p: { count: number; way: string }) => `${inWords(p.count)} ${p.way}`,
    notValidated: 'Wat is opgeschreven, is nog aan niemand voorgelegd.',
    answered: (p: {
      count: number
      /** Of the answers, those to lines of their own interview. */
      lines: number
      agree: number
      correct: number
      reject: number
      add: number
    }) =>
      `Daarop ${plural(p.count, { one: 'kwam', other: 'kwamen' })} ${counted(p.count, 'antwoord', 'antwoorden')}${p.lines === 0 ? '' : `, ${p.lines === p.count ? '' : `waarvan ${inWords(p.lines)} `}op wat van hun eigen gesprek is opgeschreven`}: ${listed(
        [
          p.agree > 0 ? `${inWords(p.agree)} keer “klopt”` : '',
          p.correct > 0 ? `${inWords(p.correct)} keer “klopt niet helemaal”` : '',
          p.reject > 0 ? `${inWords(p.reject)} keer “klopt niet”` : '',
          p.add > 0 ? `${inWords(p.add)} keer een aanvulling` : '',
        ].filter((each) => each !== ''),
      )}.`,
    secondRead: (p: { read: number; all: number }): string =>
      p.read === p.all
        ? 'Alle gespreksverslagen zijn door een tweede analist gelezen.'
        : `${capital(inWords(p.read))} van de ${inWords(p.all)} gespreksverslagen ${plural(p.read, { one: 'is', other: 'zijn' })} door een tweede analist gelezen.`,
    remarks: (p: { count: number; open: number }) =>
      `Dat gaf ${counted(p.count, 'opmerking', 'opmerkingen')}; ${
        p.open === 0
          ? 'die zijn verwerkt'
          : p.open === p.count
            ? `die ${plural(p.open, { one: 'staat', other: 'staan' })} nog open`
            : `daarvan ${plural(p.open, { one: 'staat', other: 'staan' })} er ${inWords(p.open)} nog open`
      }.`,
    noSecondRead: 'De gespreksverslagen zijn nog niet door een tweede analist gelezen.',
    ...agreementWords,
  },
  ways: {
    device: 'op de tablet',
    paper: 'op papier',
    file: 'op afstand',
    told: 'in een gesprek',
  } satisfies ValidationWays as ValidationWays,
}
