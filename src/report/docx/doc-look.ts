import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx'

/** Metric twins of it are on every desk: Word lays the pages out as LibreOffice does. */
export const FONT = 'Arial'
export const COLOURS = {
  ink: '1B1F23',
  muted: '545B63',
  accent: '0B5F6B',
  accentSoft: 'E6F0F1',
  attention: '8A4B00',
  attentionSoft: 'FAF0E0',
  line: 'C9C5BB',
} as const

/** A4 in twentieths of a point, as all sizes here. */
export const PAGE = { width: 11_906, height: 16_838, side: 1_247, top: 1_191, bottom: 1_134 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom

/** Names of our own styles. */
export const STYLE = {
  body: 'Lopend',
  lead: 'Inleiding',
  quote: 'Citaat',
  cell: 'Cel',
  cellHead: 'Kolomkop',
  notice: 'Let op',
  quietNotice: 'Toelichting',
  contents: 'Inhoudskop',
  source: 'Bron',
  sourceHead: 'Bronkop',
  afterTable: 'Na tabel',
  cover: 'Titelblad',
  coverLine: 'Titelregel',
} as const

export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'
export const CHAPTERS = 'chapters'

const exact = (line: number) => ({ line, lineRule: LineRuleType.AUTO })
const heading = (size: number, before: number, after: number, color: string = COLOURS.ink) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { spacing: { before, after, ...exact(264) }, keepNext: true, keepLines: true },
})

export function stylesFor(language: string): NonNullable<IPropertiesOptions['styles']> {
  const own = (id: string, run: object, paragraph: object, basedOn: string = STYLE.body) => ({
    id,
    name: id,
    basedOn,
    quickFormat: true,
    run,
    paragraph,
  })
  const bar = (color: string) => ({ left: { style: 'single', size: 18, space: 8, color } as const })
  return {
    default: {
      document: {
        run: { font: FONT, size: 19, color: COLOURS.ink, language: { value: language } },
        paragraph: { spacing: { after: 100, ...exact(271) } },
      },
      title: {
        run: { font: FONT, size: 60, bold: true, color: COLOURS.ink },
        paragraph: { spacing: { before: 480, after: 160, ...exact(264) } },
      },
      heading1: heading(32, 360, 100, COLOURS.accent),
      heading2: heading(23, 200, 60),
      heading3: heading(20, 140, 40),
      caption: {
        run: { size: 17, bold: false, italics: false, color: COLOURS.muted },
        paragraph: { spacing: { before: 140, after: 60 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: COLOURS.accent } },
      listParagraph: { run: {}, paragraph: { spacing: { after: 50, ...exact(271) } } },
    },
    paragraphStyles: [
      own(STYLE.body, {}, {}, 'Normal'),
      own(STYLE.lead, { color: COLOURS.muted }, { spacing: { after: 200 } }),
      own(
        STYLE.quote,
        { italics: true },
        {
          indent: { left: 480, right: 480 },
          spacing: { before: 40, after: 80 },
          border: bar(COLOURS.accent),
        },
      ),
      own(STYLE.cell, { size: 16 }, { spacing: { after: 0, ...exact(252) } }),
      own(STYLE.cellHead, { size: 16, bold: true }, { spacing: { after: 0, ...exact(252) }, keepNext: true }),
      own(
        STYLE.notice,
        {},
        {
          border: bar(COLOURS.attention),
          shading: { type: 'clear', fill: COLOURS.attentionSoft },
          indent: { left: 200 },
        },
      ),
      own(STYLE.quietNotice, { color: COLOURS.muted }, { border: bar(COLOURS.line), indent: { left: 200 } }),
      own(
        STYLE.contents,
        { size: 32, bold: true, color: COLOURS.accent },
        { spacing: { before: 440, after: 120 } },
      ),
      own(
        STYLE.source,
        { size: 15 },
        { indent: { left: 400, hanging: 400 }, spacing: { after: 10, ...exact(240) }, keepLines: true },
      ),
      own(
        STYLE.sourceHead,
        { size: 17, bold: true },
        { spacing: { before: 120, after: 40 }, keepNext: true },
      ),
      own(STYLE.afterTable, { size: 8 }, { spacing: { after: 60, ...exact(240) } }),
      own(STYLE.cover, { size: 30, color: COLOURS.muted }, { spacing: { after: 200 } }),
      own(STYLE.coverLine, { size: 19, color: COLOURS.muted }, {}),
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        run: { size: 18, ...(level === 1 && { bold: true }) },
        paragraph: {
          indent: { left: (level - 1) * 420 },
          spacing: { before: level === 1 ? 50 : 0, after: 10, ...exact(240) },
        },
      })),
    ],
  }
}

const listLevel = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 420, hanging: 280 } } },
})

export const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: BULLETS, levels: [listLevel('bullet', '•')] },
    { reference: NUMBERS, levels: [listLevel('decimal', '%1.')] },
    {
      reference: CHAPTERS,
      levels: ['%1', '%1.%2'].map((text, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 600, hanging: 600 } } },
      })),
    },
  ],
}
