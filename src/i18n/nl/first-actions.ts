import type { Step } from '../../records/milestone.ts'

interface Draft {
  readonly what: string
  readonly who: string
  readonly when: string
}

/** For each step of the method an action to begin with, as a draft to change. */
export const firstAction: Record<Step, Draft> = {
  commitment: {
    what: 'Besluit nemen over dit scenario, met tijd en geld erbij',
    who: 'Opdrachtgever',
    when: 'Voor de start',
  },
  workAnalysis: {
    what: 'De functie opnemen in het functiehuis, op een kostenplaats en in het afdelingsplan',
    who: 'Personeelszaken en leidinggevende',
    when: 'Na het besluit',
  },
  participation: {
    what: 'De taken en de week met het team doorlopen, en afspreken wie kan invallen',
    who: 'Leidinggevende met het team',
    when: 'Voor de werving',
  },
  consent: {
    what: 'Het team en de ondernemingsraad vertellen wat er verandert en wat niet',
    who: 'Leidinggevende',
    when: 'Voor de werving',
  },
  recruitment: {
    what: 'Kandidaten zoeken die bij het werk passen, met een proefplaatsing waar dat kan',
    who: 'Personeelszaken met het werkgeversservicepunt',
    when: 'Twee maanden voor de start',
  },
  guidance: {
    what: 'Begeleider kiezen, tijd vrijmaken en de begeleiding van de eerste weken inroosteren',
    who: 'Leidinggevende',
    when: 'Een maand voor de start',
  },
  policy: {
    what: 'Contract, loon en regelingen vastleggen',
    who: 'Personeelszaken',
    when: 'Voor de eerste werkdag',
  },
  monitoring: {
    what: 'Na zes weken en elk kwartaal bespreken hoe het werk en de belasting zijn',
    who: 'Begeleider en nieuwe collega',
    when: 'Vanaf week 6',
  },
  evaluation: {
    what: 'Na een half jaar kijken of de functie klopt, en de beschrijving bijwerken',
    who: 'Leidinggevende en arbeidsdeskundige',
    when: 'Na een half jaar',
  },
}
