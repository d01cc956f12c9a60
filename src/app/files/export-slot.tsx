import { lazy, Suspense } from 'preact/compat'

const ExportOffer = lazy(() => import('./export-offer.tsx'))

/** The export of a project, loaded when it is asked for. */
export const ExportSlot = (props: Parameters<typeof ExportOffer>[0]) => (
  <Suspense fallback={null}>
    <ExportOffer {...props} />
  </Suspense>
)
