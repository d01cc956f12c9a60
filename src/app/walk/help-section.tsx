import { useMessages } from '../../i18n/messages-context.tsx'
import { SettingsSection } from '../../screens/settings/settings-section.tsx'
import { Button } from '../../ui/button.tsx'
import { failureText } from '../failure-text.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import { notify } from '../view-store.ts'
import { startWalk } from './start-walk.ts'
import './walk-coach.css'

/** The walk and the guide, for who looks among the settings. */
export function HelpSection() {
  const messages = useMessages()
  const { walk } = messages
  const services = useServices()
  const handleWalk = () => {
    notify(walk.opening)
    startWalk(services).catch((error: unknown) => notify(failureText(error, messages)))
  }
  return (
    <SettingsSection title={walk.help} text={walk.helpText}>
      <div class="help-section__buttons">
        <Button icon="play" onClick={handleWalk}>
          {walk.start}
        </Button>
        <Button icon="document" onClick={() => services.goTo(formatRoute({ place: 'guide' }))}>
          {walk.guide}
        </Button>
      </div>
    </SettingsSection>
  )
}
