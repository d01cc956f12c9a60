import { foldText } from '../../ui/filter-options.ts'

/** The word as it is known already, whatever case or accents were typed; else as it was typed. */
export function knownWord(typed: string, known: readonly string[]): string {
  const folded = foldText(typed.trim())
  return known.find((each) => foldText(each) === folded) ?? typed.trim()
}
