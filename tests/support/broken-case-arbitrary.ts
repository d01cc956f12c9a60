import fc from 'fast-check'

/** A change at one place of a JSON value, places counted in the order they are met. */
interface Damage {
  readonly at: number
  readonly kind: 'drop' | 'replace' | 'repeat' | 'rename'
  readonly put: unknown
}

const anyPut = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    2.5,
    5,
    1e9,
    [],
    {},
    'd1',
    't1',
    'o1',
    'mon-am',
    '2026-09-31',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom<unknown>('2026-09-09T13:48:00+02:00', '2020-01-01T00:00:00Z', '2026-09-09', '__proto__', {
    toString: 1,
  }),
  fc.constant('x'.repeat(20_001)),
)

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(100_000),
  kind: fc.constantFrom('drop', 'replace', 'repeat', 'rename'),
  put: anyPut,
})

/** `whole` with one to six fields or rows dropped, replaced, repeated or renamed. */
export const anyBrokenCase = (whole: unknown): fc.Arbitrary<unknown> =>
  fc.array(anyDamage, { minLength: 1, maxLength: 6 }).map((damages) => {
    const file = structuredClone(whole)
    for (const damage of damages) apply(file, damage)
    return file
  })

function apply(file: unknown, { at, kind, put }: Damage): void {
  const places = placesIn(file)
  const place = places[at % Math.max(1, places.length)]
  if (!place) return
  const { owner, key } = place
  if (Array.isArray(owner)) {
    const place = Number(key)
    if (kind === 'drop') owner.splice(place, 1)
    else if (kind === 'repeat') owner.splice(place, 0, structuredClone(owner[place]))
    else owner[place] = put
    return
  }
  const fields = owner as Record<string, unknown>
  const value = fields[key]
  delete fields[key]
  if (kind === 'replace' || kind === 'repeat') define(fields, key, put)
  if (kind === 'rename') define(fields, typeof put === 'string' ? put : 'renamed', value)
}

/** As `JSON.parse` does: a field of this name, never the prototype. */
const define = (fields: object, key: string, value: unknown): void => {
  Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true })
}

function placesIn(value: unknown): { owner: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [
    { owner: value, key },
    ...placesIn((value as Record<string, unknown>)[key]),
  ])
}
