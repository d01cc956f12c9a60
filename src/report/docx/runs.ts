import { InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Claim } from '../report-document.ts'
import { groupName, runText } from '../source-marks.ts'
import { cleanText, directedTexts, keptTogether } from './clean-text.ts'
import { COLOURS } from './doc-look.ts'
import { flagAnchor, groupAnchor, SOURCES, sourceAnchor, UNCERTAIN, type Writing } from './writing.ts'

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** A text as runs: a line end is a line end, and each script runs its own way. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
  return keptTogether(cleanText(text))
    .split('\n')
    .flatMap((line, at) => {
      const runs = directedTexts(line).map(
        ({ text: piece, isRightToLeft }) =>
          new TextRun({ ...look, ...(isRightToLeft && { rightToLeft: true }), text: piece }),
      )
      return at === 0 ? runs : [new TextRun({ ...look, break: 1 }), ...runs]
    })
}

/** A statement with the numbers of its sources, and with what is the matter with it in words. */
export const claimRuns = (claim: Claim, writing: Writing, look: Look = {}): ParagraphChild[] => [
  ...textRuns(claim.text, look),
  ...sourceRuns(claim.evidence, writing),
  ...flagRuns(claim.key, writing),
]

/** A small raised mark, its parts links to the sources: "[3, 5–8]", or "[G2]" for a group of them. */
export function sourceRuns(evidence: readonly number[], { anchorOf, marks }: Writing): ParagraphChild[] {
  // Where the list of sources is left out, its numbers say nothing.
  const mark = anchorOf(SOURCES) === null ? null : marks.markOf(evidence)
  if (!mark) return []
  const links =
    mark.kind === 'group'
      ? [markLink(groupAnchor(mark.group.number), groupName(mark.group))]
      : mark.runs.map((run) => markLink(sourceAnchor(run[0]), runText(run)))
  return [
    raised('\u200a['),
    ...links.flatMap((link, at) => (at === 0 ? [link] : [raised(',\u00a0'), link])),
    raised(']'),
  ]
}

const raised = (text: string) => new TextRun({ text, superScript: true, color: COLOURS.accent })
/** A link that looks like the words around it. */
export const plainLink = (anchor: string, text: string) =>
  new InternalHyperlink({ anchor, children: [new TextRun({ text })] })

const markLink = (anchor: string, text: string) => new InternalHyperlink({ anchor, children: [raised(text)] })

/** Each kind once, with a link to the first of it. */
export const flagRuns = (key: string, { flagsOf, words, anchorOf }: Writing): ParagraphChild[] => {
  const flags = flagsOf(key)
  const firsts = flags.filter(({ kind }, at) => flags.findIndex((each) => each.kind === kind) === at)
  return firsts.flatMap(({ kind, number }) => {
    const mark = new TextRun({
      text: `[${words.flags[kind]}]`.replaceAll(' ', '\u00a0'),
      size: 16,
      bold: true,
      color: COLOURS.attention,
      shading: { type: 'clear', fill: COLOURS.attentionSoft },
    })
    const isListed = anchorOf(UNCERTAIN) !== null
    return [
      new TextRun({ text: ' ' }),
      isListed ? new InternalHyperlink({ anchor: flagAnchor(number), children: [mark] }) : mark,
    ]
  })
}
