import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { COMPANY, type Company, PACES, type Pace, type Sector } from '../../records/observing.ts'
import { Chip } from '../../ui/chip.tsx'
import { companyWord } from './company-words.ts'
import type { RecordingActions } from './recording.ts'

interface Props extends Pick<RecordingActions, 'onCompany' | 'onPace'> {
  readonly company: readonly Company[]
  readonly sector: Sector | null
  /** Of what runs; null while nothing was noted. */
  readonly pace: Pace | null
  /** A pace is of something that runs. */
  readonly isRunning: boolean
}

/** Those that are seen most; the others are behind the plus, and here once they are on. */
const USUAL: readonly Company[] = ['client', 'colleague']
const USUAL_PACE: Pace = 'hurried'

/** With whom, and how fast: chips in the row of what holds now. */
export function CompanyChips({ company, sector, pace, isRunning, onCompany, onPace }: Props) {
  const words = useArea('recording', dutch)
  return (
    <>
      {COMPANY.filter((code) => USUAL.includes(code) || company.includes(code)).map((code) => {
        const on = company.includes(code)
        return (
          <Chip
            key={code}
            label={companyWord(code, sector, words)}
            on={on}
            onToggle={() => onCompany(code, !on)}
          />
        )
      })}
      {PACES.filter((each) => each === USUAL_PACE || each === pace).map((each) => (
        <Chip
          key={each}
          label={words.paces[each]}
          on={pace === each}
          disabled={!isRunning}
          onToggle={() => onPace(pace === each ? null : each)}
        />
      ))}
    </>
  )
}
