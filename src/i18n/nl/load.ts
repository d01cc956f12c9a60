import type { LoadSection } from '../../records/scales.ts'

/** Load factors on site, as quick chips. The keys are what an observation keeps in `load`, so they never change. */
export const load = {
  title: 'Belasting',
  sections: {
    personal: 'persoonlijk functioneren',
    social: 'sociaal functioneren',
    surroundings: 'fysieke omgeving',
    movements: 'bewegen',
    postures: 'houding',
    hours: 'werktijden',
  } satisfies Record<LoadSection, string> as Record<LoadSection, string>,
  factors: {
    pressure: 'druk',
    interrupted: 'onderbroken',
    concentrating: 'lang opletten',
    switching: 'veel wisselen',
    remembering: 'veel onthouden',
    conflict: 'conflict',
    emotions: 'emoties van anderen',
    alone: 'alleen werken',
    noise: 'lawaai',
    draughtOrCold: 'kou of tocht',
    heat: 'warmte',
    wetOrDirty: 'nat of vuil',
    dustOrSmell: 'stof of geur',
    danger: 'gevaar',
    lifting: 'tillen',
    bending: 'bukken',
    reaching: 'reiken',
    pushing: 'duwen of trekken',
    stairs: 'traplopen',
    longStanding: 'lang staan',
    longSitting: 'lang zitten',
    kneeling: 'knielen of hurken',
    longWalking: 'veel lopen',
    early: 'vroeg of laat',
    night: 'nacht of weekend',
    noBreak: 'geen pauze',
  },
}

export type LoadFactor = keyof typeof load.factors
