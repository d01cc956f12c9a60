import type { HandoverWords } from './handover-words.ts'
import { handoverNl } from './nl.ts'

/** Shorter sentences, the commonest words. */
export const handoverSimple: HandoverWords = {
  ...handoverNl,
  welcome: {
    title: 'Klopt dit?',
    what: ({ count }) =>
      count === 1
        ? 'Je leest 1 zin. Zeg of de zin klopt.'
        : `Je leest ${count} zinnen. Zeg of elke zin klopt.`,
    who: 'De mensen van het onderzoek lezen je antwoord. Je woorden kunnen ook in ons plan staan. Je naam niet. Je baas leest het plan.',
    time: ({ minutes }) => `Dit duurt ${minutes} minuten. Langer mag ook.`,
    free: 'Weet je het niet? Sla de zin over. Stoppen mag ook.',
    noName: 'Je naam is niet nodig.',
    asWritten:
      'De zinnen zelf kunnen moeilijker zijn. We laten ze zien zoals ze zijn opgeschreven. Vraag gerust om hulp.',
    start: 'Begin',
    goOn: 'Ga verder',
  },
  notSaved: 'Nog niet bewaard. Geef de tablet terug.',
  fromTalk: 'Dit heb jij gezegd',
  fromFindings: 'Dit denken wij',
  agree: 'Ja, klopt',
  correct: 'Een beetje',
  reject: 'Nee, klopt niet',
  skip: 'Ik weet het niet',
  correctAsk: 'Wat is anders?',
  rejectAsk: 'Hoe is het wel?',
  ownWordsHint: 'Zeg het zoals jij praat.',
  otherAnswer: 'Ander antwoord',
  missing: {
    title: 'Wil je nog iets zeggen?',
    text: 'Over je werk. Weet je niets? Ga dan verder.',
    label: 'Dit wil ik nog zeggen',
  },
  consent: {
    title: 'Mogen we je woorden gebruiken?',
    lines: [
      'We maken een plan voor het werk op je afdeling. Jouw zinnen kunnen daarin staan. Je baas en je collega’s kunnen het plan lezen.',
      'Je naam staat er niet bij. Soms wel een code.',
      'Doe je dit werk alleen? Dan kan iemand raden dat jij het zei.',
      'Wil je het later niet meer? Zeg het. Dan gebruiken we je woorden niet meer. We bewaren ze wel, op slot. Is het plan al klaar en gegeven? Dan staan ze daar nog in.',
    ],
    question: 'Is dat goed?',
    scope: handoverNl.consent.scope,
    yes: 'Ja',
    no: 'Nee',
    noText: 'Goed. Dan gebruiken we je woorden niet. Ook niet wat je eerder zei.',
    choose: 'Kies ja of nee.',
  },
  signature: {
    ...handoverNl.signature,
    title: 'Je handtekening',
    text: 'Dit hoeft niet. Teken met je vinger.',
  },
  summary: {
    ...handoverNl.summary,
    title: 'Dit zei jij',
    text: 'Klopt het zo? Je kunt het nog veranderen.',
    finish: 'Klaar',
  },
  done: { ...handoverNl.done, title: 'Dank je wel', text: 'Je bent klaar. Geef de tablet terug.' },
  result: {
    title: 'Wat deden we met jouw woorden?',
    text: 'Je ziet de oude zin en de nieuwe zin.',
    wrote: 'Eerst',
    said: 'Jij zei',
    now: 'Nu',
    same: 'De zin is hetzelfde.',
    finish: 'Klaar',
  },
}
