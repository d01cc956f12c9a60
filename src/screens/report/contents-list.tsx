import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { Report } from '../../report/report-document.ts'
import { goToSection } from './report-context.ts'

/** The chapters, each a way to its place. */
export function ContentsList({ report }: { readonly report: Report }) {
  const texts = useArea('reporting', reporting)
  return (
    <nav aria-label={texts.contents}>
      <ol class="report-contents">
        {report.sections.map(({ key, heading }) => (
          <li key={key}>
            <button type="button" onClick={() => goToSection(key)}>
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
