import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Evidence } from '../../report/report-document.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { FlagMarks } from './marks.tsx'
import { type Shown, useDesk } from './report-context.ts'

interface Props {
  readonly claims: readonly Shown[] | null
  readonly addressOf: (ref: Evidence['ref']) => string | null
  readonly onClose: () => void
}

/** What statements rest on: what was seen or said, by whom (a code), when, and the way to the record. */
export function EvidenceSheet({ claims, addressOf, onClose }: Props) {
  const texts = useArea('reporting', reporting)
  const { evidenceOf } = useDesk()
  return (
    <Sheet
      from="side"
      open={claims !== null}
      title={texts.sourcesTitle}
      onClose={onClose}
      closeLabel={texts.close}
    >
      {claims?.map(({ key, text, evidence }) => (
        <section key={key} class="report-sources">
          <p class="report-sources__claim">
            {text}
            <FlagMarks claim={key} />
          </p>
          {evidence.length === 0 && <p class="report-sources__none">{texts.noSources}</p>}
          <ol class="report-sources__list">
            {evidence.map((number) => {
              const source = evidenceOf(number)
              return source && <Source key={number} source={source} address={addressOf(source.ref)} />
            })}
          </ol>
        </section>
      ))}
    </Sheet>
  )
}

function Source({ source, address }: { readonly source: Evidence; readonly address: string | null }) {
  const texts = useArea('reporting', reporting)
  const { number, label, words, who } = source
  return (
    <li class="report-sources__item">
      <p class="report-sources__label">
        <span class="report-sources__number">{number}</span> {label}
        {who && ` · ${who}`}
      </p>
      {words !== '' && <blockquote>{words}</blockquote>}
      {address && <a href={address}>{texts.openRecord}</a>}
    </li>
  )
}
