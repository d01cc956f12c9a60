import { InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Claim } from '../report-document.ts'
import { cleanText, directedTexts } from './clean-text.ts'
import { COLOURS } from './doc-look.ts'
import { flagAnchor, sourceAnchor, type Writing } from './writing.ts'

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** A text as runs: a line end is a line end, and each script runs its own way. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
  return cleanText(text)
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
  ...sourceRuns(claim.evidence),
  ...flagRuns(claim.key, writing),
]

/** Small raised numbers, each a link to its source: "3, 5–8". */
export function sourceRuns(evidence: readonly number[]): ParagraphChild[] {
  const stretches = stretchesOf(evidence)
  if (stretches.length === 0) return []
  const small = (text: string) => new TextRun({ text, superScript: true, color: COLOURS.accent })
  return stretches.flatMap(([from, to], at) => [
    small(at === 0 ? '\u200a' : ', '),
    new InternalHyperlink({
      anchor: sourceAnchor(from),
      children: [small(from === to ? String(from) : `${from}–${to}`)],
    }),
  ])
}

/** Numbers in a row as one stretch, from three on. */
export function stretchesOf(numbers: readonly number[]): [from: number, to: number][] {
  const stretches: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else stretches.push([number, number])
  }
  return stretches.flatMap(([from, to]): [number, number][] =>
    to - from === 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  )
}

export const flagRuns = (key: string, { flagsOf, words }: Writing): ParagraphChild[] =>
  flagsOf(key).flatMap(({ kind, number }) => [
    new TextRun({ text: ' ' }),
    new InternalHyperlink({
      anchor: flagAnchor(number),
      children: [
        new TextRun({
          text: `[${words.flags[kind]}]`.replaceAll(' ', '\u00a0'),
          size: 16,
          bold: true,
          color: COLOURS.attention,
          shading: { type: 'clear', fill: COLOURS.attentionSoft },
        }),
      ],
    }),
  ])
