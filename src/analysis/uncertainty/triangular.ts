/**
 * The value of a triangular distribution below which a part `below` (0-1) of it lies. Least, likely and most ascend;
 * where they are equal it is that value. Uses a square root only, which every engine computes to the last bit alike.
 */
export function triangularValue(least: number, likely: number, most: number, below: number): number {
  const width = most - least
  if (!(width > 0)) return likely
  const isRising = below < (likely - least) / width
  const value = isRising
    ? least + Math.sqrt(below * width * (likely - least))
    : most - Math.sqrt((1 - below) * width * (most - likely))
  return Math.min(most, Math.max(least, value))
}
