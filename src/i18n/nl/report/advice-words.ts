import { formatFor } from '../../format.ts'
import { capital, counted, inWords, listed } from './counts.ts'

const { plural } = formatFor('nl')

/** Scenarios and what stands with one. */
export const adviceWords = {
  scenarios: {
    none: 'Er is nog geen scenario. Daarom staat hier nog niet wat invoering betekent, kost en oplevert.',
    lead: (p: { names: readonly string[]; advised: string }): string =>
      p.names.length === 1
        ? `Er is één scenario uitgewerkt: “${p.advised}”. Het staat hieronder naast niets veranderen.`
        : `Er zijn ${counted(p.names.length, 'scenario', 'scenario’s')} uitgewerkt: ${listed(p.names.map((name) => `“${name}”`))}. Dit advies gaat over “${p.advised}”.`,
    caption: 'De scenario’s naast elkaar',
    what: 'Waarover',
    nothing: 'Niets veranderen',
    none0: 'geen',
    rows: {
      functions: 'Inclusieve functies',
      hours: 'Uren per week in functies',
      freed: 'Uren die vrijkomen',
      undone: 'Werk dat nu blijft liggen en gedaan wordt',
      suitable: 'Zelfstandig te doen na korte uitleg',
      core: 'Hoort bij een kernproces',
      demand: 'Zwaarste eis',
      places: 'Plekken',
      shed: 'Taken die men liever afgeeft en die meegaan',
      kept: 'Taken die men wil houden en die toch meegaan',
      first: 'Opbrengst min kosten, eerste jaar',
      later: 'Opbrengst min kosten, elk jaar daarna',
    },
    functionsIn: (p: { count: number; names: readonly string[] }): string =>
      p.count === 0 ? 'geen' : `${inWords(p.count)}: ${listed(p.names)}`,
    breaksRules: 'houdt zich niet aan alle regels',
    advantages: 'Voordelen',
    disadvantages: 'Nadelen',
    implications: (p: { text: string }) => p.text,
    noWeighing: (p: { scenario: string }) => `Voor- en nadelen van ${p.scenario} zijn nog niet opgeschreven.`,
  },

  preconditions: {
    lead: (p: { met: number; todo: number; all: number; unseen: number }) =>
      `Van de ${inWords(p.all)} voorwaarden die zijn nagelopen en hier gelden, ${plural(p.met, { one: 'is', other: 'zijn' })} er ${inWords(p.met)} vervuld; ${inWords(p.todo)} ${plural(p.todo, { one: 'vraagt', other: 'vragen' })} nog iets.${
        p.unseen === 0
          ? ''
          : ` Naar ${inWords(p.unseen)} andere ${plural(p.unseen, { one: 'is', other: 'voorwaarden is' })} nog niet gekeken.`
      }`,
    caption: 'De voorwaarden en hoe het ermee staat',
    columns: { what: 'Voorwaarde', state: 'Stand', note: 'Toelichting' },
    states: { met: 'in orde', todo: 'nog te doen', notNeeded: 'niet nodig', unseen: 'nog niet bekeken' },
    internal: 'Binnen de organisatie',
    external: 'Van buiten',
    unchecked: (p: { lines: readonly string[] }) => `Nog niet bekeken: ${listed(p.lines)}.`,
    none: 'De analisten hebben de voorwaarden nog niet nagelopen.',
    lines: {
      'internal.commitment': 'draagvlak bij de leiding',
      'internal.coreProcess': 'het werk zit dicht bij het kernproces',
      'internal.enoughWork': 'er is het hele jaar genoeg werk',
      'internal.backup': 'iemand kan invallen',
      'internal.genericDescription': 'een algemene functiebeschrijving',
      'internal.jobSystem': 'een plaats in het functiehuis',
      'internal.costCentre': 'een kostenplaats',
      'internal.departmentPlan': 'een plaats in het afdelingsplan',
      'internal.mentor': 'een vaste begeleider',
      'internal.guidanceTime': 'tijd om te begeleiden',
      'internal.teamSupport': 'steun van het team',
      'internal.variedWork': 'afwisselend werk',
      'external.candidates': 'geschikte kandidaten',
      'external.subsidy': 'loonkostensubsidie',
      'external.jobCoach': 'een jobcoach',
      'external.noRisk': 'de no-riskpolis',
      'external.adaptation': 'aanpassing van de werkplek',
      'external.schooling': 'scholing',
      'external.transport': 'vervoer',
    },
  },

  value: {
    lead: (p: { scenario: string }) =>
      `Geld alleen zegt niet of “${p.scenario}” een goed plan is. Dit betekent het voor mensen en voor de organisatie.`,
    point: (p: { point: string; text: string }) => `${p.point}: ${p.text}`,
    coreSays: (p: { share: string }) =>
      `${p.share} van het werk hoort bij een kernproces: de nieuwe collega werkt mee aan waar de organisatie voor bestaat.`,
    open: (p: { points: readonly string[] }) => `Nog niet beschreven: ${listed(p.points)}.`,
    none: 'Wat het betekent voor de nieuwe collega, het team en de organisatie, hebben de analisten nog niet beschreven.',
  },

  risks: {
    lead: (p: { count: number }) =>
      `Voor dit scenario ${plural(p.count, { one: 'is', other: 'zijn' })} ${counted(p.count, 'risico', 'risico’s')} benoemd.`,
    caption: 'Risico’s en maatregelen',
    columns: { what: 'Risico', chance: 'Kans', effect: 'Gevolg', answer: 'Wat eraan te doen is' },
    kinds: {
      digitalisation: 'Digitalisering',
      displacement: 'Verdringing',
      continuity: 'Continuïteit',
      tooLittleWork: 'Te weinig werk',
      other: 'Ander risico',
    },
    levels: { 1: 'klein', 2: 'gemiddeld', 3: 'groot' },
    unknown: 'niet ingeschat',
    noMitigation: 'nog geen maatregel',
    digital: (p: { hours: string; tasks: readonly string[] }) =>
      `Volgens de gegevens kan ${p.hours} per week van het voorgestelde werk door digitalisering verdwijnen: ${listed(p.tasks)}.`,
    digitalNone: 'Van geen van de voorgestelde taken is de kans groot dat zij door digitalisering verdwijnt.',
    none: 'Er zijn nog geen risico’s benoemd.',
    fromRecords: 'Dit beschreef nog niemand; het staat hier volgens de gegevens:',
    recordsSay: (p: { kind: string; text: string }) => `${p.kind}. ${p.text}`,
  },

  guidance: {
    caption: 'Begeleiding in de tijd',
    columns: {
      when: 'Wanneer',
      whom: 'Voor',
      hours: 'Uur per werkdag, per functie',
      week: 'Samen per week',
      who: 'Door',
      how: 'Hoe',
    },
    chartCaption: 'Begeleiding in het eerste jaar, alle functies samen',
    hoursAxis: 'uur per week',
    weekAxis: 'week',
    weeks: (p: { from: number; to: number | null }): string =>
      p.to === null
        ? `vanaf week ${p.from}`
        : p.from === p.to
          ? `week ${p.from}`
          : `week ${p.from} tot en met ${p.to}`,
    all: 'alle functies',
    lead: (p: { first: string; last: string; fromWeek: number }) =>
      `In het begin is er voor alle functies samen ${p.first} begeleiding per week; vanaf week ${p.fromWeek} is dat ${p.last} per week.`,
    flat: (p: { hours: string }) => `Er is voor alle functies samen ${p.hours} begeleiding per week.`,
    none: (p: { guidance: string; weeks: string; share: string }) =>
      `Een begeleidingsplan is nog niet opgeschreven; de tabel is een voorstel volgens de methode. Bij de kosten is gerekend met ${p.weeks} inwerken, waarin de begeleider ${p.share} van de tijd erbij is, en daarna ${p.guidance}.`,
    noneAtAll: 'Een begeleidingsplan is nog niet opgeschreven.',
    mentor: (p: { function: string; who: string }) => `Begeleider bij ${p.function}: ${p.who}`,
  },

  implementation: {
    lead: (p: { count: number; done: number }): string =>
      p.done === 0
        ? `De invoering bestaat uit ${counted(p.count, 'stap', 'stappen')}.`
        : `De invoering bestaat uit ${counted(p.count, 'stap', 'stappen')}; ${p.done === p.count ? 'alle zijn gedaan' : `${inWords(p.done)} ${plural(p.done, { one: 'is', other: 'zijn' })} al gedaan`}.`,
    caption: 'Wie doet wat, wanneer',
    columns: { what: 'Wat', who: 'Wie', when: 'Wanneer', authority: 'Bevoegdheid', means: 'Middelen' },
    period: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
    also: (p: { dated: string; told: string }) => `${p.dated} (${p.told})`,
    timelineCaption: 'Wat wanneer gebeurt',
    until: (p: { to: string }) => `uiterlijk ${p.to}`,
    backwards: (p: { from: string; to: string }) =>
      `van ${p.from} tot ${p.to} (let op: het einde ligt vóór het begin)`,
    done: (p: { when: string }): string => (p.when === '' ? 'gedaan' : `${p.when} (gedaan)`),
    nobody: 'nog te bepalen',
    none: 'Hoe het ingevoerd wordt, is nog niet uitgewerkt: wie doet wat, wanneer, met welke bevoegdheid en middelen.',
  },

  regulations: {
    lead: 'Deze regelingen kunnen gelden. Wat erbij staat, is zoals het op de genoemde datum was; ga na of het nog zo is.',
    caption: 'Regelingen',
    columns: { name: 'Regeling', text: 'Wat die hier doet', asOf: 'Zoals bekend op', source: 'Volgens' },
    codes: {
      wageSubsidy: 'Loonkostensubsidie',
      noRisk: 'No-riskpolis',
      adaptation: 'Aanpassing van de werkplek',
      trialPlacement: 'Proefplaatsing',
      jobCoach: 'Jobcoach',
      wageCostBenefit: 'Loonkostenvoordeel',
      other: 'Andere regeling',
    },
    undated: 'geen datum bekend',
    /** A row as a sentence. */
    said: (p: { name: string; text: string; asOf: string; source: string }) =>
      [`${p.name}: ${p.text}`, `Zoals bekend op: ${p.asOf}.`, p.source === '' ? '' : `Bron: ${p.source}.`]
        .filter((each) => each !== '')
        .join(' '),
    none: 'Er zijn nog geen regelingen nagegaan. Kijk in elk geval naar loonkostensubsidie, de no-riskpolis, aanpassing van de werkplek, proefplaatsing en een jobcoach.',
  },

  groups: {
    staff: 'medewerkers',
    managers: 'leidinggevenden',
    worksCouncil: 'de ondernemingsraad',
    board: 'het bestuur',
    other: 'een andere groep',
  },
  feedback: {
    lead: (p: { sessions: readonly string[] }) => `Het voorstel is besproken met ${listed(p.sessions)}.`,
    session: (p: { group: string; title: string; present: number | null; date: string }) =>
      `${p.title === '' ? p.group : `${p.group} (${p.title})`} op ${p.date}${p.present === null ? '' : `, ${counted(p.present, 'aanwezige', 'aanwezigen')}`}`,
    heading: (p: { group: string; date: string }) => `${capital(p.group)}, ${p.date}`,
    votesCaption: 'Uitslag van de stemming',
    columns: { about: 'Waarover', yes: 'Voor', no: 'Tegen', unsure: 'Weet niet' },
    sorts: { plus: 'Pluspunt', concern: 'Zorg', idea: 'Idee', question: 'Vraag' },
    remark: (p: { sort: string; about: string; text: string }) => `${p.sort} over ${p.about}: ${p.text}`,
    none: 'Het voorstel is nog niet besproken met medewerkers, leidinggevenden of de ondernemingsraad. Doe dat voordat erover wordt besloten.',
  },

  uncertain: {
    lead: (p: { count: number }): string =>
      p.count === 0
        ? 'Er is niets in dit rapport waarvoor nog iemand moet instaan.'
        : `Over ${counted(p.count, 'punt', 'punten')} in dit rapport is nog twijfel. Waar een analist ervoor instaat, staat dat erbij.`,
    caption: 'Punten waarover nog twijfel is',
    columns: { what: 'Wat er staat', why: 'Wat eraan ontbreekt', accepted: 'Wie ervoor instaat' },
    accepted: (p: { letter: string; reason: string }): string =>
      p.reason === '' ? `analist ${p.letter}` : `analist ${p.letter}: ${p.reason}`,
    saidAt: (p: { said: string; more: number }) =>
      `${p.said} (en op ${counted(p.more, 'andere plaats', 'andere plaatsen')})`,
    notAccepted: 'nog niemand',
    hoursTold: (p: { tasks: readonly string[]; hours: string }) =>
      `Van ${listed(p.tasks)}, samen ${p.hours} in de functies, zijn de uren alleen verteld en niet gezien.`,
    hoursRange: (p: { name: string; least: string; most: string; hours: string }) =>
      `Voor ${p.name} is gerekend met ${p.hours} per week. Naar wat verteld en gezien is, ligt dat werk waarschijnlijk tussen ${p.least} en ${p.most}.`,
    hoursApart: 'Bij deze bandbreedtes is aangenomen dat taken los van elkaar mee- of tegenvallen.',
    alwaysOpen: (p: { questions: readonly string[] }) => `Open staat nog: ${listed(p.questions)}.`,
  },
  flags: {
    noEvidence: 'Er is niets vastgelegd waarop dit rust.',
    ownWords: 'Een analist schreef dit in de plaats van wat uit de gegevens volgt; er staat geen bron bij.',
    typedAmount: 'Een analist schreef dit; waar het aantal of bedrag vandaan komt, is niet vastgelegd.',
    unvalidated: 'De bevinding hierachter is nog niet bevestigd door de mensen om wie het gaat.',
    withdrawn: 'Dit rustte ook op woorden die zijn ingetrokken.',
    breaksRule: (p: { rule: string }) => `Dit breekt een regel: ${p.rule}.`,
    breaksRuleIn: (p: { scenario: string; rule: string }) =>
      `Scenario “${p.scenario}” breekt een regel: ${p.rule}.`,
    assumedMoney: (p: { count: number }) =>
      `${capital(counted(p.count, 'aanname', 'aannames'))} onder het geld ${plural(p.count, { one: 'is', other: 'zijn' })} een schatting die nog niemand heeft ingevuld.`,
    tasksAssumed: (p: { tasks: readonly string[] }) =>
      `Van ${listed(p.tasks)} ontbreken oordelen; daar is met een aanname gerekend.`,
    tasksOpen: (p: { tasks: readonly string[] }) => `Over ${listed(p.tasks)} verschillen de analisten nog.`,
    moreVotesThanPeople: 'Er zijn meer stemmen geteld dan er mensen waren.',
    stale: 'Deze tekst is geschreven toen de gegevens anders waren.',
    oneVoice: 'Aan deze woorden is te zien wie het zei: er is maar één iemand met deze functie of rol.',
    unfit: 'De kwaliteit van dit werk is niet goed genoeg om zo voor te stellen.',
    undatedRule: 'Van deze regeling is niet nagegaan of die nu zo geldt.',
  },
}
