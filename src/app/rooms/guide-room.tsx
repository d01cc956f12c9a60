import guide from 'virtual:guide'
import { useMessages } from '../../i18n/messages-context.tsx'
import { GuideScreen } from '../../screens/guide/guide-screen.tsx'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import { notify, useView } from '../view-store.ts'
import { startWalk } from '../walk/start-walk.ts'

/** The guide, which is part of the site: it opens without a network. */
export default function GuideRoom() {
  const messages = useMessages()
  const services = useServices()
  const language = useView((view) => view.language)
  const handleWalk = () => {
    notify(messages.walk.opening)
    startWalk(services).catch((error: unknown) => notify(failureText(error, messages)))
  }
  return <GuideScreen guide={guide} isForeign={language !== 'nl'} onWalk={handleWalk} />
}
