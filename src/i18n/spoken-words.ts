import type { PromptLanguage } from '../records/answer.ts'

/** Words around an answer that is spoken, in each language a person can be asked in. */
export interface SpokenWords {
  readonly start: string
  readonly stop: string
  readonly asking: string
  readonly listening: string
  readonly secondsLeft: (p: { count: number }) => string
  readonly recorded: (p: { seconds: number }) => string
  readonly full: string
  readonly hidden: string
  readonly playBack: string
  readonly stopPlaying: string
  readonly throwAway: string
  readonly again: string
  readonly notPlayable: string
  readonly problem: Readonly<Record<'refused' | 'none' | 'busy' | 'unsupported', string>>
  readonly typeInstead: string
}

const nl: SpokenWords = {
  start: 'Spreek je antwoord in',
  stop: 'Klaar met spreken',
  asking: 'Even wachten op de microfoon…',
  listening: 'Je kunt praten. Je stem wordt opgenomen.',
  secondsLeft: ({ count }) => `Nog ${count} ${count === 1 ? 'seconde' : 'seconden'}`,
  recorded: ({ seconds }) =>
    `Je antwoord is opgenomen (${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}).`,
  full: 'De minuut is vol. Wat je zei is bewaard.',
  hidden: 'Het opnemen is gestopt, omdat het scherm even weg was. Wat je zei is bewaard.',
  playBack: 'Luister terug',
  stopPlaying: 'Stop met luisteren',
  throwAway: 'Gooi weg',
  again: 'Probeer opnieuw',
  notPlayable: 'Dit apparaat kan de opname niet afspelen. Ze is wel bewaard.',
  problem: {
    refused: 'De microfoon mag niet aan.',
    none: 'Dit apparaat heeft geen microfoon.',
    busy: 'De microfoon doet het nu niet. Misschien gebruikt een andere app haar.',
    unsupported: 'Deze browser kan geen geluid opnemen.',
  },
  typeInstead: 'Je kunt je antwoord ook typen.',
}

const simple: SpokenWords = {
  ...nl,
  start: 'Praat je antwoord in',
  stop: 'Ik ben klaar',
  asking: 'Even wachten…',
  listening: 'Praat maar. Je stem wordt bewaard.',
  full: 'De tijd is om. Wat je zei is bewaard.',
  hidden: 'Het opnemen is gestopt. Wat je zei is bewaard.',
  playBack: 'Luister',
  stopPlaying: 'Stop',
  throwAway: 'Weg ermee',
  typeInstead: 'Je kunt ook typen.',
}

const en: SpokenWords = {
  start: 'Speak your answer',
  stop: 'I have finished',
  asking: 'Waiting for the microphone…',
  listening: 'You can talk. Your voice is being recorded.',
  secondsLeft: ({ count }) => `${count} ${count === 1 ? 'second' : 'seconds'} left`,
  recorded: ({ seconds }) => `Your answer is recorded (${seconds} ${seconds === 1 ? 'second' : 'seconds'}).`,
  full: 'The minute is full. What you said is kept.',
  hidden: 'Recording stopped because the screen was away for a moment. What you said is kept.',
  playBack: 'Listen back',
  stopPlaying: 'Stop listening',
  throwAway: 'Throw away',
  again: 'Try again',
  notPlayable: 'This device cannot play the recording. It is kept.',
  problem: {
    refused: 'The microphone may not be used.',
    none: 'This device has no microphone.',
    busy: 'The microphone does not work now. Another app may be using it.',
    unsupported: 'This browser cannot record sound.',
  },
  typeInstead: 'You can type your answer too.',
}

export const SPOKEN_WORDS: Readonly<Record<PromptLanguage, SpokenWords>> = { nl, 'nl-simple': simple, en }
