import type { PromptLanguage } from '../records/answer.ts'

/** What somebody reads around the sentences in a page that was sent to them. */
export interface RemotePageWords {
  readonly title: string
  readonly codeTitle: string
  readonly codeText: string
  readonly codeLabel: string
  readonly codeHint: string
  readonly open: string
  readonly opening: string
  readonly wrongCode: string
  readonly damaged: string
  readonly cannot: string
  readonly stays: string
  readonly closing: string
  readonly fewAnswers: (p: { count: number }) => string
  readonly finish: string
  readonly doneTitle: string
  readonly doneText: (p: { file: string }) => string
  readonly doneSend: string
  readonly again: string
  readonly back: string
}

const nl: RemotePageWords = {
  title: 'Nakijken',
  codeTitle: 'Vul de code in',
  codeText: 'Je hebt de code gekregen van de arbeidsdeskundige: vijf woorden.',
  codeLabel: 'Code',
  codeHint: 'Zet een spatie tussen de woorden. Hoofdletters maken niet uit.',
  open: 'Open',
  opening: 'Even geduld…',
  wrongCode: 'Deze code opent de pagina niet. Kijk de woorden na, of bel de arbeidsdeskundige.',
  damaged: 'Deze pagina is niet heel aangekomen. Vraag de arbeidsdeskundige om haar nog eens te sturen.',
  cannot: 'Deze browser kan de pagina niet openen. Probeer het op een computer, in Chrome, Edge of Firefox.',
  stays: 'Wat je invult blijft op dit apparaat. Aan het eind krijg je een bestand om terug te sturen.',
  closing: 'Laat deze pagina open tot je klaar bent. Sluit je haar eerder, dan ben je je antwoorden kwijt.',
  fewAnswers: ({ count }) =>
    count === 1 ? 'Eén zin heeft nog geen antwoord.' : `${count} zinnen hebben nog geen antwoord.`,
  finish: 'Maak mijn antwoordbestand',
  doneTitle: 'Dank je wel',
  doneText: ({ file }) => `Je antwoorden staan in het bestand ${file}, in je map met downloads.`,
  doneSend:
    'Stuur dat bestand terug, bijvoorbeeld als bijlage bij een mail. Alleen de arbeidsdeskundige kan het openen.',
  again: 'Maak het bestand nog eens',
  back: 'Toch nog iets veranderen',
}

const simple: RemotePageWords = {
  ...nl,
  codeText: 'De code is vijf woorden. Je kreeg de code aan de telefoon.',
  codeHint: 'Typ de vijf woorden. Met een spatie ertussen.',
  wrongCode: 'Dit is niet de goede code. Kijk de woorden na. Of bel ons.',
  stays: 'Jouw antwoorden gaan nog nergens naartoe. Aan het eind krijg je een bestand.',
  closing: 'Laat deze pagina open. Anders zijn je antwoorden weg.',
  finish: 'Klaar: maak mijn bestand',
  doneText: ({ file }) => `Jouw antwoorden staan in een bestand: ${file}. Kijk bij je downloads.`,
  doneSend: 'Stuur dit bestand terug, met een mail. Alleen wij kunnen het lezen.',
}

const en: RemotePageWords = {
  title: 'Checking',
  codeTitle: 'Enter the code',
  codeText: 'The labour expert gave you the code: five Dutch words.',
  codeLabel: 'Code',
  codeHint: 'Put a space between the words. Capitals do not matter.',
  open: 'Open',
  opening: 'One moment…',
  wrongCode: 'This code does not open the page. Check the words, or call the labour expert.',
  damaged: 'This page did not arrive whole. Ask the labour expert to send it again.',
  cannot: 'This browser cannot open the page. Try it on a computer, in Chrome, Edge or Firefox.',
  stays: 'What you fill in stays on this device. At the end you get a file to send back.',
  closing: 'Leave this page open until you are done. If you close it before, your answers are gone.',
  fewAnswers: ({ count }) =>
    count === 1 ? 'One sentence has no answer yet.' : `${count} sentences have no answer yet.`,
  finish: 'Make my answer file',
  doneTitle: 'Thank you',
  doneText: ({ file }) => `Your answers are in the file ${file}, in your downloads.`,
  doneSend: 'Send that file back, for instance with a mail. Only the labour expert can open it.',
  again: 'Make the file again',
  back: 'Change something after all',
}

export const REMOTE_PAGE_WORDS: Readonly<Record<PromptLanguage, RemotePageWords>> = {
  nl,
  'nl-simple': simple,
  en,
}
