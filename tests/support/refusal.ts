import { type CaseParsing, parseCase } from '../../src/exchange/parse-case.ts'

export type Refusal = Extract<CaseParsing, { ok: false }>

/** What is wrong with a case; fails the test when nothing is. */
export function refusal(source: string | Uint8Array): Refusal {
  const parsed = parseCase(source)
  if (parsed.ok) throw new Error('expected problems')
  return parsed
}
