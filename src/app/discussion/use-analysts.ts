import { useMemo } from 'preact/hooks'
import { analystColours } from '../../records/device-record.ts'
import type { AnalystOf } from '../../screens/together/discussion-props.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** Who analysts are on screen. */
export function useAnalysts(): AnalystOf {
  const session = useSession()
  const analysts = useCollection(session.records.analysts)
  return useMemo(() => {
    const colours = analystColours(analysts)
    const names = new Map(analysts.map(({ id, name }) => [id, name]))
    return (id) => ({ name: names.get(id) ?? '', colour: colours.get(id), isYou: id === session.analyst })
  }, [analysts, session])
}
