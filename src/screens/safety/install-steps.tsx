import { useMessages } from '../../i18n/messages-context.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import './install-steps.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** Drawn for this app, 48 x 48: the share sign, the line in the menu, the button, the mark on the home screen. */
const DRAWINGS = {
  share: 'M24 30V8M17 14l7-7 7 7M16 20h-4v20h24V20h-4',
  add: 'M4 14h40v20H4zM10 24h16M32 24h6M35 21v6',
  confirm: 'M8 16h32v16H8zM17 24l5 5 9-10',
  open: 'M10 8h28v32H10zM17 15h5v5h-5zM26 15h5v5h-5zM17 25h5v5h-5zM24.5 23.5h8v8h-8zM22 36h4',
} as const

const STEPS = Object.keys(DRAWINGS) as (keyof typeof DRAWINGS)[]

/** How an iPad puts the app on its home screen: it has no other way than its own menu. */
export function InstallSteps({ open, onClose }: Props) {
  const { safety, common } = useMessages()
  return (
    <Sheet open={open} from="side" title={safety.stepsTitle} closeLabel={common.close} onClose={onClose}>
      <ol class="install-steps">
        {STEPS.map((step) => (
          <li key={step} class="install-steps__step">
            <svg class="install-steps__drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
              <path d={DRAWINGS[step]} />
            </svg>
            <p>{safety.steps[step]}</p>
          </li>
        ))}
      </ol>
      <p>{safety.stepsOwnStorage}</p>
    </Sheet>
  )
}
