import type { Messages } from '../../i18n/messages.nl.ts'
import type { HealReport } from '../../storage/reconcile.ts'

/** What opening a document put right and what it could not; null when there is nothing to tell. */
export function healText(
  { healed, lost, unopened, isIncomplete }: HealReport,
  { storage }: Messages,
): string | null {
  const told = [
    healed > 0 && storage.healed({ count: healed }),
    lost + unopened > 0 && storage.unreadable({ count: lost + unopened }),
    isIncomplete && storage.incomplete,
  ].filter((text) => text !== false)
  return told.length > 0 ? told.join(' ') : null
}
