import type { Demand } from '../../records/scales.ts'
import type { Steps } from './step-words.ts'

/** What each step of the seven task demands means, for choosing on the floor: what the task asks, not what a person can do. */
export const demandSteps: Readonly<Record<Demand, Steps>> = {
  independence: {
    0: { word: 'niets zelf regelen', text: 'Iemand zegt steeds wat je doet en kijkt mee.' },
    1: { word: 'vaste volgorde', text: 'Je volgt een vaste volgorde. Hulp is altijd dichtbij.' },
    2: { word: 'zelf doorwerken', text: 'Je werkt zelf door en vraagt hulp als iets anders loopt.' },
    3: { word: 'zelf plannen', text: 'Je deelt je werk zelf in en lost gewone problemen zelf op.' },
    4: {
      word: 'alles zelf beslissen',
      text: 'Je bepaalt zelf wat, wanneer en hoe, zonder iemand in de buurt.',
    },
  },
  social: {
    0: { word: 'geen contact', text: 'Je kunt de taak doen zonder anderen te spreken.' },
    1: { word: 'groeten en melden', text: 'Je groet en meldt dat iets klaar is, met bekende collega’s.' },
    2: { word: 'overleggen', text: 'Je stemt met collega’s af wie wat doet.' },
    3: {
      word: 'klanten of bewoners',
      text: 'Je praat veel met klanten, bewoners of bezoekers en let op hoe zij zich voelen.',
    },
    4: {
      word: 'lastige gesprekken',
      text: 'Je gaat om met boosheid, verdriet of ruzie, of je moet mensen overtuigen.',
    },
  },
  deadlines: {
    0: { word: 'geen tijdsdruk', text: 'Het maakt niet uit wanneer het klaar is.' },
    1: { word: 'ruime tijd', text: 'Het moet deze week af, en dat lukt altijd.' },
    2: { word: 'elke dag af', text: 'Het moet vandaag af. Soms is dat even doorwerken.' },
    3: { word: 'vaste tijden, pieken', text: 'Er zijn vaste tijden of drukke uren waarop het af moet.' },
    4: { word: 'altijd krap', text: 'Het moet steeds op de minuut af, ook als het druk is.' },
  },
  pace: {
    0: { word: 'eigen tempo', text: 'Je bepaalt zelf hoe snel je werkt.' },
    1: { word: 'rustig tempo', text: 'Een rustig tempo is genoeg. Even stoppen kan altijd.' },
    2: { word: 'gewoon tempo', text: 'Je werkt even snel als collega’s en kunt soms stoppen.' },
    3: { word: 'hoog tempo', text: 'Je werkt een groot deel van de tijd snel door.' },
    4: { word: 'tempo ligt vast', text: 'Een machine, band of rij mensen bepaalt hoe snel je werkt.' },
  },
  interruptions: {
    0: { word: 'nooit', text: 'Niemand stoort je tijdens deze taak.' },
    1: { word: 'een enkele keer', text: 'Een enkele keer op een dag komt er iets tussendoor.' },
    2: { word: 'elk uur wel eens', text: 'Ongeveer elk uur vraagt iemand of iets je aandacht.' },
    3: { word: 'vaak', text: 'Een paar keer per uur laat je de taak even liggen.' },
    4: { word: 'steeds', text: 'Je wordt steeds gestoord en moet telkens weer op gang komen.' },
  },
  unpredictability: {
    0: { word: 'altijd hetzelfde', text: 'De taak gaat elke keer precies hetzelfde.' },
    1: { word: 'bijna hetzelfde', text: 'Er zijn kleine verschillen, die je van tevoren weet.' },
    2: { word: 'soms anders', text: 'Soms gaat het anders dan gepland. Je weet dan wat je moet doen.' },
    3: { word: 'vaak anders', text: 'Vaak weet je pas tijdens het werk wat er nodig is.' },
    4: { word: 'elke keer anders', text: 'Je weet nooit wat er komt en moet meteen anders handelen.' },
  },
  physical: {
    0: { word: 'geen', text: 'De taak vraagt niets van je lijf. Zitten en staan wissel je zelf af.' },
    1: { word: 'licht', text: 'Een beetje lopen, staan of lichte dingen dragen.' },
    2: { word: 'gemiddeld', text: 'Een groot deel van de tijd lopen of staan, of soms tillen en bukken.' },
    3: { word: 'zwaar', text: 'Vaak tillen, bukken, reiken of duwen, of lang in één houding.' },
    4: {
      word: 'zeer zwaar',
      text: 'Bijna de hele tijd zwaar tillen, duwen of werken in een moeilijke houding.',
    },
  },
}
