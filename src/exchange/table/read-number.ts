/**
 * Reads an amount as lists write it: "7,5", "€ 23,50", "1.200", "32 uur", "12,-". A sign before exactly three digits groups
 * thousands when it is not the decimal sign.
 *
 * @returns null when it is no amount
 */
export function readNumber(text: string, decimal: ',' | '.'): number | null {
  const typed = text
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/^(€|eur|euro)/i, '')
    .replace(/(€|eur|euro|uur|uren|u|hours?|hrs?|fte)\.?$/i, '')
    .replace(/,-+$/, '')
  const group = decimal === ',' ? '.' : ','
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`)
  const point = grouped.test(typed)
    ? typed.replaceAll(group, '').replace(decimal, '.')
    : typed.replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(point) ? Number(point) : null
}

/**
 * Writes an amount so that both languages read it back: at most six decimals, no grouping, and never exactly three
 * decimals, which another reader might take for thousands.
 */
export function writeNumber(value: number, decimal: ',' | '.'): string {
  const [whole = '0', decimals = ''] = roundAmount(value)
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.')
  const padded = decimals.length === 3 ? `${decimals}0` : decimals
  return padded === '' ? whole : `${whole}${decimal}${padded}`
}

/** To the six decimals that a table carries. */
export const roundAmount = (value: number): number => Number(value.toFixed(6))
