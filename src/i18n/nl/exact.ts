import { formatFor } from '../format.ts'

const { formatNumber, plural } = formatFor('nl')

/** Weighted hours: "2,4 punten". */
const points = (value: number) => `${formatNumber(value)} ${formatNumber(value) === '1' ? 'punt' : 'punten'}`
const percent = (share: number) => `${formatNumber(share * 100)}\u00a0%`
const lasting = (seconds: number) =>
  seconds < 60
    ? `${seconds} seconden`
    : `${formatNumber(seconds / 60, 0)} ${plural(seconds / 60, { one: 'minuut', other: 'minuten' })}`

/** Proof of how much better a plan can be. */
export const exact = {
  title: 'Kan het beter?',
  intro:
    'De app vond dit plan door heel veel te proberen. Dat zegt niet of er nog een beter plan bestaat. Hier rekent de app uit hoeveel beter een plan hooguit kan zijn. Dat duurt langer, en stoppen mag altijd: wat bewezen is, blijft bewezen.',
  howLong: 'Hoelang mag het duren',
  lasting: (p: { seconds: number }) => lasting(p.seconds),
  start: 'Bewijs zoeken',
  again: 'Langer zoeken',
  working: 'Bezig met het bewijs',
  elapsed: (p: { seconds: number; total: number }) =>
    `${formatNumber(p.seconds, 0)} van hooguit ${formatNumber(p.total, 0)} seconden`,
  stop: 'Stop en houd wat er is',
  notYet: 'Nog geen grens gevonden.',
  /** @param gap how much better a plan can be at most, as a share of the best known */
  atMost: (p: { gap: number }) =>
    `Geen plan kan meer dan ${percent(p.gap)} beter zijn dan het beste dat bekend is.`,
  atMostPoints: (p: { points: number }) => `Geen plan kan meer dan ${points(p.points)} halen.`,
  proven: 'Bewezen: een beter plan bestaat niet.',
  provenText: (p: { points: number }) =>
    `Het haalt ${points(p.points)}; meer kan niet met deze taken en regels.`,
  provenNothing: 'Bewezen: met deze taken en regels is er geen functie die meer oplevert dan zij kost.',
  openTitle: 'Een grens, nog geen bewijs',
  openText: (p: { score: number; bound: number }) =>
    `Het beste plan dat bekend is haalt ${points(p.score)}, de grens ligt bij ${points(p.bound)}. Langer zoeken kan die lager maken.`,
  noBound: 'In deze tijd is geen grens gevonden. Probeer het met meer tijd.',
  better: (p: { points: number }) => `Onderweg is een plan gevonden dat ${points(p.points)} meer haalt.`,
  takeOver: 'Neem dat plan over',
  takenOver: 'Het betere plan is nu jouw plan.',
  onScreen: (p: { score: number; best: number }) =>
    `Het plan op het scherm haalt ${points(p.score)}, het beste dat bekend is ${points(p.best)}.`,
  onScreenBroken:
    'Het plan op het scherm houdt zich nog niet aan alle regels. Het bewijs gaat over plannen die dat wel doen.',
  pinsNote: 'Wat je hebt vastgezet telt hier niet mee: het bewijs gaat over alle plannen die mogen.',
  failed: 'Het bewijs zoeken is niet gelukt. Je plan is niet veranderd.',
}
