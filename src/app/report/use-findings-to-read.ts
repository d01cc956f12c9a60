import { useSession } from '../services.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

/** How many findings of the project go nowhere until somebody read them, as somebody withdrew. */
export function useFindingsToRead(): number {
  const session = useSession()
  const { unread } = useWithheld()
  return session.records.departments
    .list()
    .flatMap(({ id }) => session.department(id)?.findings.list() ?? [])
    .filter((finding) => unread(finding).length > 0).length
}
