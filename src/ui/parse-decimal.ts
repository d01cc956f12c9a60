export type DecimalSign = ',' | '.'

/**
 * Reads a number as people type it: "7,5", "7.5", "1.200,5", " 12 ". Null for an empty text, 'unreadable' for
 * anything else. Where one sign stands before exactly three digits it groups thousands if it is not the
 * language's decimal sign ("1.200" is 1200 in Dutch, "0.250" is a quarter).
 */
export function parseDecimal(text: string, decimal: DecimalSign = ','): number | null | 'unreadable' {
  const typed = text.replace(/\s/g, '').replace(/^[−–]/, '-')
  if (typed === '') return null
  const plain = decimalPoint(typed, decimal)
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : 'unreadable'
}

function decimalPoint(typed: string, decimal: DecimalSign): string {
  const group = decimal === ',' ? '.' : ','
  const whole = '[+-]?[1-9]\\d{0,2}'
  const grouped = new RegExp(`^${whole}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`)
  if (grouped.test(typed)) return typed.replaceAll(group, '').replace(decimal, '.')
  return typed.replace(',', '.')
}

/** The number as it stands in the field: no grouping, so that it can be edited. */
export const writeDecimal = (value: number | null, decimal: DecimalSign = ','): string =>
  value === null ? '' : String(Number(value.toFixed(6))).replace('.', decimal)
