import type { Claim, EditableText } from './report-document.ts'

/** Signs that say nothing by themselves. */
const SAYS = /[\p{L}\p{N}]/u
const AMOUNT =
  /(?<![\p{L}\p{N}])\d|[%€]|\b(?:procent|percent|per cent|miljoen|million|duizend|thousand|euro)/iu

/** Whether a text says how much or how many; a code such as `M1` does not. */
export const namesAmount = (text: string): boolean => AMOUNT.test(text)

/**
 * A paragraph as it reads: the claims themselves, or what an analyst wrote instead, divided at blank lines. Of that the sentences that
 * stand there word for word keep what they rest on; all else is the analyst's, and rests on nothing.
 */
export function piecesOf(text: EditableText, claims: readonly Claim[]): Claim[][] {
  if (!text.isEdited) return [[...claims]]
  const left = [...claims]
  return text.text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.trim())
    .map((piece) => claimsIn(piece, left, ownKey(text)))
}

/** Whether an analyst wrote more there than sentences of the report itself. */
export const hasOwnWords = (text: EditableText, claims: readonly Claim[]): boolean =>
  piecesOf(text, claims).some((piece) =>
    piece.some(({ key, text: said }) => key === ownKey(text) && SAYS.test(said)),
  )

const ownKey = ({ key }: EditableText): string => `${key}.own`

/** @param left claims that were not met yet; those that are met are taken out of it */
function claimsIn(piece: string, left: Claim[], key: string): Claim[] {
  const met: Claim[] = []
  const own = (said: string) => {
    if (said.trim() !== '') met.push({ key, text: said.trim(), evidence: [] })
  }
  let from = 0
  for (;;) {
    const next = left
      .map((claim) => ({ claim, at: placeOf(piece, claim.text.trim(), from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.claim.text.length - a.claim.text.length)[0]
    if (!next) break
    own(piece.slice(from, next.at))
    met.push(next.claim)
    left.splice(left.indexOf(next.claim), 1)
    from = next.at + next.claim.text.trim().length
  }
  own(piece.slice(from))
  return met
}

/** Where whole words of it begin; -1 when they stand nowhere. */
function placeOf(piece: string, said: string, from: number): number {
  if (!SAYS.test(said)) return -1
  for (let at = piece.indexOf(said, from); at >= 0; at = piece.indexOf(said, at + 1)) {
    const isWhole = !SAYS.test(piece[at - 1] ?? '') && !SAYS.test(piece[at + said.length] ?? '')
    if (isWhole) return at
  }
  return -1
}
