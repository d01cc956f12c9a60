import { render } from 'preact'
import { registerServiceWorker } from './offline/register-service-worker.ts'

const root = document.getElementById('app')
if (root)
  render(
    <main>
      <h1>Werkvloer</h1>
    </main>,
    root,
  )

registerServiceWorker({
  onUpdateReady: () => undefined,
  onOfflineReady: () => undefined,
  onFailed: (error) => console.error(error),
  isBusy: () => false,
})
