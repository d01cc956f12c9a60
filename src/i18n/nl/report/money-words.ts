import type { Assumption } from '../../../records/scenario-advice.ts'
import type { AssumptionUnitWords } from '../../report-units.ts'
import { counted, inWords, listed } from './counts.ts'

/** Costs and benefits. */
export const moneyWords = {
  money: {
    range: (p: { from: string; to: string }) => `${p.from} tot ${p.to}`,
    units: {
      euro: (p) => p.value,
      euroPerYear: (p) => `${p.value} per jaar`,
      euroPerHour: (p) => `${p.value} per uur`,
      share: (p) => p.value,
      hours: (p) => `${p.value} uur`,
      hoursPerDay: (p) => `${p.value} uur per werkdag`,
      weeks: (p) => `${p.value} ${p.isOne ? 'week' : 'weken'}`,
      weeksPerYear: (p) => `${p.value} ${p.isOne ? 'week' : 'weken'} per jaar`,
      count: (p) => p.value,
    } satisfies AssumptionUnitWords as AssumptionUnitWords,
    none: 'Kosten en opbrengsten zijn uit te rekenen zodra er een scenario met functies is.',
    lead: (p: { scenario: string }) =>
      `Dit is een ruwe schatting van wat “${p.scenario}” per jaar kost en oplevert, vergeleken met niets veranderen.`,
    freedCounts: 'Vrijgekomen uren tellen alleen voor zover ze echt iets anders vervangen of mogelijk maken.',
    firstYear: (p: { text: string }) => `In het eerste jaar, met inwerken en eenmalige kosten, ${p.text}.`,
    laterYears: (p: { text: string }) => `Elk jaar daarna ${p.text}.`,
    brings: (p: { least: string; most: string }): string =>
      p.least === p.most
        ? `levert het ${p.least} meer op dan het kost`
        : `levert het ${p.least} tot ${p.most} meer op dan het kost`,
    costs: (p: { least: string; most: string }): string =>
      p.least === p.most
        ? `kost het ${p.least} meer dan het oplevert`
        : `kost het ${p.least} tot ${p.most} meer dan het oplevert`,
    between: (p: { costs: string; brings: string }) =>
      `ligt de uitkomst tussen een nadeel van ${p.costs} en een voordeel van ${p.brings}`,
    nothing: 'maakt het in geld geen verschil',
    rangeWhy: (p: { names: readonly string[] }) =>
      `Dat loopt zo ver uiteen door wat nog niet vaststaat, vooral ${listed(p.names)}.`,
    /** Of assumptions that can be a range, in a sentence. */
    short: {
      usedShare: 'het deel van de vrijgekomen uren dat echt wordt gebruikt',
      subsidyShare: 'de hoogte van de loonkostensubsidie',
      guidanceHours: 'de tijd voor begeleiding na het inwerken',
      startWeeks: 'de duur van het inwerken',
      startGuidance: 'de begeleiding bij het inwerken',
      startOutput: 'het werk dat bij het inwerken al af komt',
      coursePrice: 'de prijs van de cursus',
      preparationHours: 'de tijd voor voorbereiding',
      adaptation: 'de aanpassing van de werkplek',
      otherBenefits: 'wat het verder oplevert',
      otherCosts: 'wat het verder kost',
    } as Readonly<Partial<Record<Assumption, string>>>,
    caption: 'Kosten en opbrengsten per jaar, afgerond op honderd euro',
    columns: {
      what: 'Post',
      firstLeast: 'Eerste jaar, ongunstig',
      firstMost: 'Eerste jaar, gunstig',
      laterLeast: 'Later, ongunstig',
      laterMost: 'Later, gunstig',
    },
    total: 'Samen',
    lines: {
      freed: 'Vrijgekomen uren die worden gebruikt',
      otherBenefits: 'Overige opbrengsten',
      wage: 'Loon en werkgeverslasten',
      subsidy: 'Loonkostensubsidie',
      guidance: 'Begeleiding',
      otherCosts: 'Overige kosten',
      course: 'Cursus voor begeleiders',
      preparation: 'Voorbereiding',
      sessions: 'Bijeenkomsten met het team',
      adaptation: 'Aanpassing van de werkplek',
    },
    assumptions: 'Waar de bedragen op rusten',
    assumptionsLead: (p: { count: number; said: number; guesses: number }): string =>
      p.said === 0
        ? `De bedragen rusten op ${counted(p.count, 'aanname', 'aannames')}. Daarvan is er nog geen ingevuld voor deze organisatie: ${inWords(p.guesses)} zijn een schatting, de andere volgen uit de methode of de gegevens.`
        : `De bedragen rusten op ${counted(p.count, 'aanname', 'aannames')}. Daarvan ${p.said === 1 ? 'is' : 'zijn'} er ${inWords(p.said)} ingevuld voor deze organisatie; ${inWords(p.guesses)} ${p.guesses === 1 ? 'is' : 'zijn'} nog een schatting, de andere volgen uit de methode of de gegevens.`,
    assumptionsCaption: 'De aannames',
    assumptionColumns: { name: 'Aanname', value: 'Waarde', origin: 'Waar die vandaan komt' },
    lineNote: (p: { label: string; amount: string; note: string }): string =>
      p.note === '' ? `${p.label}: ${p.amount}` : `${p.label}: ${p.amount}. ${p.note}`,
    noAmount: 'niet in geld uitgedrukt',
    jobsWithoutCost: (p: { jobs: readonly string[] }) =>
      `Van ${listed(p.jobs)} zijn geen kosten per uur bekend; daar is met een aanname gerekend.`,
  },
  assumptionOrigins: {
    method: 'standaard uit de methode',
    records: 'gemiddelde van wie het werk nu doet',
    guess: 'schatting, nog niet ingevuld',
    said: 'ingevuld door de analisten',
  },
}
