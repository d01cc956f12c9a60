import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import type { InviteChoices } from '../../screens/together/invite-sheet.tsx'
import type { ShownInvitation } from '../../screens/together/invite-shown.tsx'
import { encodeInvitation, fingerprintOf, joinLink } from '../../sync/invitation.ts'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { notify } from '../view-store.ts'

/** Makes an invitation when it is asked for; it is gone with whoever shows it. */
export function useInvite(session: ProjectSession) {
  const { projects, sharing, sync } = useServices()
  const messages = useMessages()
  const words = useArea('sharing', sharingTexts)
  const [shown, setShown] = useState<ShownInvitation | null>(null)
  const [isMaking, setMaking] = useState(false)
  const [copied, setCopied] = useState<string | null>(null)
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const fail = (error: unknown) => notify(failureText(error, messages))
  const run = async ({ role, name, colour, isOverServer }: InviteChoices) => {
    if (name && name !== projects.analystName()) await projects.nameAnalyst(name)
    if (colour) session.colourAnalyst(colour)
    const invitation = await sharing.invite(session.id, role)
    const [code, fingerprint] = await Promise.all([encodeInvitation(invitation), fingerprintOf(invitation)])
    if (isOverServer && sync.state(session.id).kind === 'local') sync.turnOn(session.id).catch(fail)
    if (isGone.current) return
    const { inviter } = invitation
    setShown({ link: joinLink(location.origin, code), words: fingerprint, inviter, role })
  }
  const make = (choices: InviteChoices) => {
    if (isMaking) return
    setMaking(true)
    run(choices)
      .catch(fail)
      .finally(() => setMaking(false))
  }
  const copy = () => {
    if (!shown) return
    navigator.clipboard.writeText(shown.link).then(
      () => setCopied(words.linkCopied),
      () => setCopied(words.linkNotCopied),
    )
  }
  return { shown, isMaking, copied, make, copy }
}
