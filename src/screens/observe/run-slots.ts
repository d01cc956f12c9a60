/** Places of what runs, by id; null: the one that was there stopped. */
export type Slots = readonly (string | null)[]

/**
 * What runs stays where it is: what stops leaves its place empty, and what starts takes the first empty one. So no stop
 * button comes under a thumb that was on its way to another.
 */
export function keepSlots(before: Slots, running: readonly string[]): Slots {
  const here = new Set(running)
  const slots: (string | null)[] = before.map((id) => (id !== null && here.has(id) ? id : null))
  const placed = new Set(slots)
  for (const id of running) {
    if (placed.has(id)) continue
    const free = slots.indexOf(null)
    if (free < 0) slots.push(id)
    else slots[free] = id
  }
  while (slots.at(-1) === null) slots.pop()
  return slots
}
