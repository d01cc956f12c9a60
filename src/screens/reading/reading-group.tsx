import { useArea } from '../../i18n/messages-context.tsx'
import { reading } from '../../i18n/nl/reading.ts'
import { RemarkItem } from './remark-item.tsx'
import type { RemarkActions, RemarkView } from './remark-view.ts'

export interface PlacedRemark extends RemarkActions {
  readonly view: RemarkView
  readonly href: string
}

/** In the discussion list: where a second reader read a write-up otherwise. */
export function ReadingGroup({ remarks }: { readonly remarks: readonly PlacedRemark[] }) {
  const words = useArea('reading', reading)
  if (remarks.length === 0) return null
  return (
    <section class="discussion__part">
      <h2>{words.groupTitle({ count: remarks.length })}</h2>
      <p class="discussion__lead">{words.groupLead}</p>
      <ul class="reading-group">
        {remarks.map(({ view, href, ...on }) => (
          <li key={view.remark.id}>
            <a class="reading-group__where" href={href}>
              {words.toInterview({ code: view.code })}
            </a>
            <RemarkItem view={view} showsRead {...on} />
          </li>
        ))}
      </ul>
    </section>
  )
}
