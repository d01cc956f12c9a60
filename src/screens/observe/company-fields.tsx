import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { COMPANY, type Company, PACES, type Pace, type Sector } from '../../records/observing.ts'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { companyName } from './company-words.ts'

interface Props {
  readonly company: readonly Company[]
  readonly sector: Sector | null
  readonly pace: Pace | null
  /** Nothing runs that a pace could be of. */
  readonly hidesPace?: boolean
  readonly onCompany: (company: Company, on: boolean) => void
  readonly onPace: (pace: Pace | null) => void
}

/** With whom and how fast, all of it: of what runs now, or of one observation. */
export function CompanyFields({ company, sector, pace, hidesPace = false, onCompany, onPace }: Props) {
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
                label={companyName(code, sector, words)}
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
