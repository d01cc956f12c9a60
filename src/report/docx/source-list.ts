import { Bookmark, type FileChild, Paragraph, Tab, TextRun } from 'docx'
import { STYLE } from './doc-look.ts'
import { textRuns } from './runs.ts'
import { sourceAnchor, type Writing } from './writing.ts'

/** The sources with their numbers: where the small numbers in the text lead. Short lines, to stand in two columns. */
export const sourceList = ({ report }: Writing): FileChild[] =>
  report.evidence.map(
    ({ number, label, words, who }) =>
      new Paragraph({
        style: STYLE.source,
        children: [
          new Bookmark({ id: sourceAnchor(number), children: [new TextRun({ text: String(number) })] }),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(who === null ? label : `${label} (${who})`),
          ...(words === '' ? [] : textRuns(`: “${words}”`)),
        ],
      }),
  )
