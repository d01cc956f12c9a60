import type { PromptLanguage } from '../records/answer.ts'

/** What stands on a form of paper beside the words of the tablet. */
export interface PaperFormWords {
  readonly intro: string
  readonly giveBack: string
  readonly ownWords: string
  readonly signature: string
  readonly date: string
  readonly number: (p: { number: string; code: string }) => string
}

const nl: PaperFormWords = {
  intro: 'Lees elke zin. Zet een kruisje in het vakje dat past. Schrijf erbij wat anders moet.',
  giveBack: 'Klaar? Geef dit formulier terug aan de arbeidsdeskundige.',
  ownWords: 'In mijn eigen woorden:',
  signature: 'Handtekening (mag, hoeft niet)',
  date: 'Datum',
  number: ({ number, code }) => `Formulier ${number} · ${code}`,
}

const simple: PaperFormWords = {
  ...nl,
  intro: 'Lees de zin. Zet een kruisje. Je mag erbij schrijven.',
  giveBack: 'Klaar? Geef dit papier terug.',
  ownWords: 'Zo is het:',
  signature: 'Handtekening (hoeft niet)',
}

const en: PaperFormWords = {
  intro: 'Read each sentence. Tick the box that fits. Write down what should be different.',
  giveBack: 'Done? Give this form back to the labour expert.',
  ownWords: 'In my own words:',
  signature: 'Signature (you do not have to)',
  date: 'Date',
  number: ({ number, code }) => `Form ${number} · ${code}`,
}

export const PAPER_FORM_WORDS: Readonly<Record<PromptLanguage, PaperFormWords>> = {
  nl,
  'nl-simple': simple,
  en,
}
