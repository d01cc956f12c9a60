/** How much agreement two categories are: 1 for the same, 0 for as far apart as can be. Symmetric. */
export type Weight = (a: number, b: number) => number

export type WeightKind = 'plain' | 'linear' | 'quadratic'

/** Linear: Cicchetti and Allison (1971); quadratic: Fleiss and Cohen (1973). @param categories at least 2 */
export function weightOf(kind: WeightKind, categories: number): Weight {
  if (kind === 'plain') return (a, b) => (a === b ? 1 : 0)
  const power = kind === 'linear' ? 1 : 2
  return (a, b) => 1 - (Math.abs(a - b) / (categories - 1)) ** power
}
