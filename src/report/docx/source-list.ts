import { Bookmark, type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { numberRuns } from '../evidence.ts'
import { groupName, runText } from '../source-marks.ts'
import { STYLE } from './doc-look.ts'
import { plainLink, textRuns } from './runs.ts'
import { groupAnchor, sourceAnchor, type Writing } from './writing.ts'

/** Where the small marks in the text lead: groups first, then each source with its number. Short lines, to stand in two columns. */
export const sourceList = (writing: Writing): FileChild[] => {
  const { report, marks, words } = writing
  const sources = report.evidence.map(({ number, label, words: said, who }) =>
    line(sourceAnchor(number), String(number), [
      ...textRuns(who === null ? label : `${label} (${who})`),
      ...(said === '' ? [] : textRuns(`: “${said}”`)),
    ]),
  )
  if (marks.groups.length === 0) return sources
  const groups = marks.groups.map((group) =>
    line(
      groupAnchor(group.number),
      groupName(group),
      numberRuns(group.evidence).flatMap((run, at) => [
        ...(at === 0 ? [] : textRuns(', ')),
        plainLink(sourceAnchor(run[0]), runText(run)),
      ]),
    ),
  )
  return [head(words.groups), ...groups, head(words.sources), ...sources]
}

const head = (text: string) => new Paragraph({ style: STYLE.sourceHead, children: textRuns(text) })

const line = (anchor: string, mark: string, children: readonly ParagraphChild[]) =>
  new Paragraph({
    style: STYLE.source,
    children: [
      new Bookmark({ id: anchor, children: [new TextRun({ text: mark })] }),
      new TextRun({ children: [new Tab()] }),
      ...children,
    ],
  })
