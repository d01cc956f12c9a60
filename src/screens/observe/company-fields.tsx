import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { COMPANY, type Company, PACES, type Pace } from '../../records/observing.ts'
import { Chip, ChipGroup } from '../../ui/chip.tsx'

interface Props {
  readonly company: readonly Company[]
  readonly pace: Pace | null
  /** Nothing runs that a pace could be of. */
  readonly hidesPace?: boolean
  readonly onCompany: (company: Company, on: boolean) => void
  readonly onPace: (pace: Pace | null) => void
}

/** With whom and how fast, all of it: of what runs now, or of one observation. */
export function CompanyFields({ company, pace, hidesPace = false, onCompany, onPace }: Props) {
  const words = useArea('recording', dutch)
  return (
    <>
      <section class="floor__group">
        <h3>{words.companyTitle}</h3>
        <ChipGroup label={words.companyTitle}>
          {COMPANY.map((code) => {
            const on = company.includes(code)
            return (
              <Chip
                key={code}
                label={words.companyNames[code]}
                on={on}
                onToggle={() => onCompany(code, !on)}
              />
            )
          })}
        </ChipGroup>
      </section>
      {!hidesPace && (
        <section class="floor__group">
          <h3>{words.paceTitle}</h3>
          <ChipGroup label={words.paceTitle}>
            {PACES.map((each) => (
              <Chip
                key={each}
                label={words.paces[each]}
                on={pace === each}
                onToggle={() => onPace(pace === each ? null : each)}
              />
            ))}
          </ChipGroup>
        </section>
      )}
    </>
  )
}
