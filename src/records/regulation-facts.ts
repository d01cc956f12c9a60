import type { Regulation } from './scenario-parts.ts'

type Both = Readonly<Record<'nl' | 'en', string>>

/** What a regulation does, in short and in our own words. */
export interface RegulationFact {
  readonly code: Exclude<Regulation, 'other'>
  readonly name: Both
  readonly text: Both
  /** Who says so. */
  readonly source: string
  /** Calendar date on which this was so, as far as we know. */
  readonly asOf: string
}

/**
 * Rules change each year, mostly on 1 January and 1 July. These hold for the Netherlands as far as we know on the date they carry; they
 * are copied into a scenario, where an analyst looks them up again and changes them. Amounts are left out where they are set anew
 * each half year.
 */
const AS_OF = '2026-01-01'

export const REGULATION_FACTS: readonly RegulationFact[] = [
  {
    code: 'wageSubsidy',
    name: { nl: 'Loonkostensubsidie', en: 'Wage cost subsidy (loonkostensubsidie)' },
    text: {
      nl: 'De gemeente vergoedt het verschil tussen wat iemand kan verdienen (de loonwaarde) en het minimumloon, hoogstens 70 % van het minimumloon, met een opslag voor werkgeverslasten. De loonwaarde wordt op de werkplek gemeten. Geldt voor wie door een beperking het minimumloon niet kan verdienen; bij een Wajong-uitkering geldt loondispensatie van UWV.',
      en: 'The municipality makes up the difference between what somebody can earn (the wage value) and the minimum wage, at most 70 % of the minimum wage, with a supplement for employer costs. The wage value is measured at the workplace. For those who cannot earn the minimum wage because of a limitation; with Wajong, UWV gives wage dispensation instead.',
    },
    source: 'Participatiewet; gemeente of werkgeversservicepunt',
    asOf: AS_OF,
  },
  {
    code: 'noRisk',
    name: { nl: 'No-riskpolis', en: 'No-risk policy (no-riskpolis)' },
    text: {
      nl: 'Wordt de medewerker ziek, dan betaalt UWV een Ziektewet-uitkering die de werkgever met het loon mag verrekenen. De premie gaat er niet door omhoog. Voor mensen in het doelgroepregister zonder einddatum; voor anderen meestal in de eerste vijf jaar.',
      en: 'When the employee falls ill, UWV pays sickness benefit that the employer may set against the wage. Premiums do not rise because of it. Without an end date for people in the target group register; for others mostly in the first five years.',
    },
    source: 'Ziektewet, artikel 29b; UWV',
    asOf: AS_OF,
  },
  {
    code: 'adaptation',
    name: { nl: 'Werkplekaanpassing', en: 'Workplace adaptation (werkplekaanpassing)' },
    text: {
      nl: 'UWV of gemeente vergoedt aanpassingen en hulpmiddelen die door een beperking nodig zijn. Wat iemand kan meenemen vraagt de medewerker aan; voor aanpassingen aan het bedrijf vraagt de werkgever subsidie aan. Vraag het aan voor je iets koopt.',
      en: 'UWV or municipality pays for adaptations and aids that a limitation calls for. What somebody can take along the employee applies for; for adaptations to the premises the employer applies for a subsidy. Apply before buying.',
    },
    source: 'UWV; gemeente',
    asOf: AS_OF,
  },
  {
    code: 'trialPlacement',
    name: { nl: 'Proefplaatsing', en: 'Trial placement (proefplaatsing)' },
    text: {
      nl: 'Iemand met een uitkering werkt op proef, meestal twee maanden, met behoud van die uitkering en zonder loon. De werkgever heeft het voornemen daarna een contract van minstens zes maanden te geven. Vraag vooraf toestemming.',
      en: 'Somebody on benefit works on trial, mostly two months, keeping the benefit and without wage. The employer intends to offer a contract of at least six months afterwards. Ask permission beforehand.',
    },
    source: 'UWV; gemeente',
    asOf: AS_OF,
  },
  {
    code: 'jobCoach',
    name: { nl: 'Jobcoach', en: 'Job coach' },
    text: {
      nl: 'UWV of gemeente betaalt persoonlijke begeleiding op het werk, door een externe jobcoach of als subsidie voor eigen begeleiding (interne jobcoach). Wordt toegekend voor een periode en neemt meestal af. Komt naast de begeleider op de werkvloer, niet in plaats daarvan.',
      en: 'UWV or municipality pays for personal guidance at work, by an external job coach or as a subsidy for own guidance (internal job coach). Granted for a period and mostly tapering off. It comes beside the mentor on the floor, not instead.',
    },
    source: 'UWV; gemeente',
    asOf: AS_OF,
  },
  {
    code: 'wageCostBenefit',
    name: { nl: 'Loonkostenvoordeel', en: 'Wage cost benefit (loonkostenvoordeel)' },
    text: {
      nl: 'Een bedrag per uur dat de werkgever na afloop van het jaar krijgt. Voor de doelgroep banenafspraak in 2026: € 1,01 per uur, hoogstens € 2.000 per jaar, zolang iemand in dienst is; een doelgroepverklaring is daarvoor niet meer nodig. Aan te geven in de loonaangifte.',
      en: 'An amount an hour that the employer gets after the year has ended. For the target group of the jobs agreement in 2026: € 1.01 an hour, at most € 2,000 a year, as long as somebody is employed; a target group statement is no longer needed. To be claimed in the payroll return.',
    },
    source: 'Wet tegemoetkomingen loondomein; Belastingdienst en UWV',
    asOf: AS_OF,
  },
]
