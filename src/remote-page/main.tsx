import '../ui/styles/main.css'
import '../screens/handover/handover.css'
import '../screens/handover/handover-steps.css'
import './remote-page.css'
import { render } from 'preact'
import { readSealed } from '../vault/sealed-by-code.ts'
import { PAGE_DATA_ID, PAGE_ROOT_ID, readPageData } from './page-data.ts'
import { RemotePage } from './remote-page.tsx'

/*
 * The page somebody gets as a file. It asks for nothing on the network and keeps nothing: answers are in memory until they are in
 * the file that is sent back.
 */

const root = document.getElementById(PAGE_ROOT_ID)
const data = readPageData(document.getElementById(PAGE_DATA_ID)?.textContent ?? '')
if (root) {
  const sealed = data && readSealed(data)
  document.documentElement.dataset.ready = 'true'
  render(
    <RemotePage
      language={data?.language ?? 'nl'}
      sessionId={data?.sessionId ?? ''}
      sealed={sealed}
      canOpen={window.isSecureContext && typeof crypto.subtle?.deriveKey === 'function'}
    />,
    root,
  )
}
