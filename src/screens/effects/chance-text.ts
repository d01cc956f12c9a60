/** The words for likelihoods that are as good as certain, because a sample never proves more. */
interface Words {
  readonly almostSure: string
  readonly almostNever: string
}

/** A likelihood (0-1) in words. */
export function chanceText(
  likelihood: number,
  words: Words,
  formatPercent: (share: number) => string,
): string {
  if (likelihood > 0.99) return words.almostSure
  return likelihood < 0.01 ? words.almostNever : formatPercent(likelihood)
}
