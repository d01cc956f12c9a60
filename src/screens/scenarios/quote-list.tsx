import { useArea } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import '../../ui/dotted-list.css'
import type { Quote } from './scenarios-props.ts'

/** What was said about wishes and conditions, each leading to the interview it was said in. Not on paper: who reads that may know who said it. */
export function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }) {
  const texts = useArea('scenarios', dutch)
  if (quotes.length === 0) return null
  return (
    <section class="scenarios__quotes" data-no-print>
      <h2>{texts.quotes}</h2>
      <ul class="dotted-list">
        {quotes.map(({ key, code, text, href }) => (
          <li key={key}>
            <a href={href}>{code}</a>: {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
