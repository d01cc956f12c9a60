import type {
  Claim,
  EditableText,
  Evidence,
  Flag,
  Report,
  ReportSection,
} from '../../src/report/report-document.ts'
import { profileDrawing } from '../../src/ui/charts/profile-drawing.ts'

const texted = (key: string, text: string, more: Partial<EditableText> = {}): EditableText => ({
  key,
  text,
  generated: text,
  isEdited: false,
  isStale: false,
  ...more,
})
const claim = (key: string, text: string, ...evidence: number[]): Claim => ({ key, text, evidence })

/** Signs that break files: markup, control signs, half a pair, other scripts, and a note of the longest kind. */
export const HARD_TEXT = '<b>&amp; "Ömer" \u0007\ud800 שלום עולם 42 مرحبا 👩🏽‍🔧\u000b einde'
export const LONG_NOTE = 'Zij vertelt over het werk op de balie. '.repeat(600).slice(0, 20_000)

const sections: readonly ReportSection[] = [
  {
    key: 'question',
    level: 1,
    heading: texted('question.heading', 'De vraag'),
    blocks: [
      {
        kind: 'paragraph',
        text: texted('question.why', 'De docenten doen werk van anderen. Dat kost 16,5 uur per week.'),
        claims: [
          claim('question.who', 'De docenten doen werk van anderen.', 1, 2, 3),
          claim('question.hours', 'Dat kost 16,5 uur per week.', 2, 5),
        ],
      },
      {
        kind: 'list',
        key: 'question.list',
        isOrdered: false,
        items: [
          claim('question.list.1', HARD_TEXT, 1),
          claim('question.list.2', 'Niemand bevestigde dit.', 4),
        ],
      },
      { kind: 'notice', tone: 'attention', text: 'Twee gesprekken zijn nog niet teruggelegd.' },
    ],
    sections: [
      {
        key: 'question.sub',
        level: 2,
        heading: texted('question.sub.heading', 'Wat wij deden'),
        blocks: [
          {
            kind: 'paragraph',
            text: texted('question.sub.text', 'Eerste alinea, zelf geschreven.\n\nTweede alinea.', {
              generated: 'Wat het rapport zelf zegt.',
              isEdited: true,
              isStale: true,
            }),
            claims: [claim('question.sub.claim', 'Wat het rapport zelf zegt.', 3)],
          },
          { kind: 'quote', claim: claim('quote.1', 'Ik kom aan lesgeven niet toe.', 4), who: 'M1' },
        ],
        sections: [],
      },
    ],
  },
  {
    key: 'work',
    level: 1,
    heading: texted('work.heading', 'Het werk <nu>'),
    blocks: [
      {
        kind: 'table',
        key: 'work.table',
        caption: 'Uren per taak',
        table: {
          columns: [
            { label: 'Taak', isNumber: false, width: 3 },
            { label: 'Functie', isNumber: false, width: 2 },
            { label: 'Uur per week', isNumber: true, width: 1 },
          ],
          hasTotal: true,
          rows: [
            ...Array.from({ length: 60 }, (_, at) => ({
              claim: { key: `work.row.${at}`, evidence: [(at % 5) + 1] },
              cells: [`Cijfers invoeren ${at + 1}`, 'Docent', '0,5'],
            })),
            { claim: { key: 'work.long', evidence: [] }, cells: ['Notitie', LONG_NOTE, ''] },
            { claim: { key: 'work.total', evidence: [1] }, cells: ['Samen', '', '30'] },
          ],
        },
      },
      {
        kind: 'table',
        key: 'work.none',
        caption: 'Leeg',
        table: { columns: [{ label: 'Taak', isNumber: false, width: 1 }], hasTotal: false, rows: [] },
      },
      {
        kind: 'chart',
        key: 'work.chart',
        caption: 'Taakeisen van functie 1',
        drawing: profileDrawing(
          {
            most: 4,
            own: 'Functie 1',
            rows: [
              { key: 'a', label: 'zelfstandigheid', step: 2, word: 'gemiddeld' },
              { key: 'b', label: 'tempo', step: 3, word: 'hoog', because: 'Post rondbrengen' },
            ],
          },
          640,
        ),
      },
      {
        kind: 'list',
        key: 'work.steps',
        isOrdered: true,
        items: [claim('step.1', 'Eerst de taken.', 1), claim('step.2', 'Dan de mensen.', 2)],
      },
    ],
    sections: [],
  },
  {
    key: 'uncertain',
    level: 1,
    heading: texted('heading.uncertain', 'Wat nog onzeker is'),
    blocks: [
      {
        kind: 'table',
        key: 'uncertain.flags',
        caption: 'Uitspraken die niet vaststaan',
        table: {
          columns: [
            { label: 'Uitspraak', isNumber: false, width: 0.6 },
            { label: 'Waarom', isNumber: false, width: 0.4 },
          ],
          hasTotal: false,
          rows: [0, 1].map((at) => ({
            claim: { key: `uncertain.flag.${at}`, evidence: [] },
            cells: [`Onzekere uitspraak ${at + 1}`, 'Niet bevestigd.'],
          })),
        },
      },
    ],
    sections: [],
  },
  { key: 'sources', level: 1, heading: texted('heading.sources', 'Bronnen'), blocks: [], sections: [] },
]

const evidence: readonly Evidence[] = [1, 2, 3, 4, 5].map((number) => ({
  number,
  kind: number === 4 ? 'line' : 'observation',
  label: number === 4 ? 'Gesprek met M1, 9 september' : `Waarneming ${number}, 9 september 13:48`,
  words: number === 4 ? 'Ik kom aan lesgeven niet toe.' : number === 5 ? '' : HARD_TEXT,
  who: number === 4 ? 'M1' : null,
  ref: { root: 'observations', id: `observation-${number}`, departmentId: 'department-1' },
}))

const flags: readonly Flag[] = [
  {
    claim: 'question.list.2',
    kind: 'unvalidated',
    said: 'Niemand bevestigde dit.',
    why: 'De bevinding is aan niemand voorgelegd.',
    accepted: null,
  },
  {
    claim: 'question.sub.text',
    kind: 'stale',
    said: 'Eerste alinea, zelf geschreven.',
    why: 'De cijfers zijn sindsdien anders.',
    accepted: { by: 'analyst-7', reason: 'Het verschil is klein.' },
  },
]

/** A report by hand with one of everything, and what breaks files. */
export const SMALL_REPORT: Report = {
  language: 'nl',
  title: 'Adviesrapport werk op de <balie>',
  subtitle: 'Universiteit, afdeling Onderwijs',
  asOf: 'Stand van de gegevens: 14 maart 2026',
  maker: texted('heading.maker', ''),
  version: '0.1.0',
  sections,
  evidence,
  flags,
  questions: [
    { question: 'hours', words: 'Hoeveel uur per week?', answer: '46,7 uur per week.', section: 'work' },
    { question: 'whoseTasks', words: 'Van wie zijn de taken?', answer: '', section: 'question' },
  ],
}
