type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rows = (list: unknown): Loose[] => (Array.isArray(list) ? list.filter(isObject) : [])

/** What a photo or voice note may be about. */
export interface GoneAbout {
  readonly interviews: ReadonlySet<string>
  readonly findings: ReadonlySet<string>
  readonly observations: ReadonlySet<string>
}

/** The `observing` of a case without photos and voice notes of what is gone, and without mention of them. */
export function withoutGoneMedia(observing: unknown, gone: GoneAbout): unknown {
  if (!Array.isArray(observing)) return observing
  return observing.map((each: unknown) => (isObject(each) ? leftOf(each, gone) : each))
}

function leftOf(part: Loose, gone: GoneAbout): Loose {
  const out = new Set(
    rows(part.media)
      .filter(({ about }) => isObject(about) && isGone(about, gone))
      .map(({ id }) => id),
  )
  if (out.size === 0) return part
  return {
    ...part,
    media: rows(part.media).filter(({ id }) => !out.has(id)),
    ...(Array.isArray(part.floorPlans) && {
      floorPlans: rows(part.floorPlans).map((plan) =>
        out.has(plan.mediaId) ? { ...plan, mediaId: null } : plan,
      ),
    }),
  }
}

function isGone({ kind, id }: Loose, { interviews, findings, observations }: GoneAbout): boolean {
  const where = { interview: interviews, finding: findings, observation: observations }[String(kind)]
  return typeof id === 'string' && (where?.has(id) ?? false)
}
