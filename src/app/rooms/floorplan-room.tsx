import { useMemo, useState } from 'preact/hooks'
import { placesOn, unplacedNames } from '../../analysis/floor/place-names.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { DepartmentId, FloorPlanId } from '../../records/ids.ts'
import type { MediaRecord } from '../../records/media.ts'
import { FloorplanScreen } from '../../screens/floorplan/floorplan-screen.tsx'
import * as plansAndPlaces from '../actions/place-actions.ts'
import { mayKeep } from '../media/photo-actions.ts'
import { MediaSlot } from '../media/photo-slot.tsx'
import { PhotoTaker } from '../media/photo-taker.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { FloorPlaces } from './floor-places.tsx'
import { PlanPhotoSlot } from './plan-photo-slot.tsx'
import { RoutePart } from './route-part.tsx'
import { actionWords, useLastAction } from './use-last-action.ts'

/** Plans of a department's floor, the places on them, and what was walked. */
export default function FloorplanRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const words = useArea('floorplan', dutch)
  const { actions } = useMessages()
  const own = session.department(departmentId)!
  const plans = useCollection(own.floorPlans)
  const places = useCollection(own.places)
  const observations = useCollection(own.observations)
  const [chosen, setChosen] = useState<FloorPlanId | null>(null)
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0] ?? null
  const suggestions = useMemo(() => unplacedNames(observations, places), [observations, places])
  const undoes = useLastAction()
  const nextName = () => words.planName({ count: plans.length + 1 })
  /** Does it and says so; a device that only reads says that. */
  const does = (what: () => void, said: string) => {
    if (!mayKeep(session)) return
    what()
    notify(said, true)
  }
  const addOn = (photo: MediaRecord) =>
    setChosen(
      plansAndPlaces.addFloorPlan(session, departmentId, {
        name: nextName(),
        ratio: photo.width! / photo.height!,
        photo,
      }),
    )

  return (
    <PhotoTaker
      departmentId={departmentId}
      about={null}
      onRecord={addOn}
      onKept={() => notify(words.didAddPlan, true)}
    >
      {({ choose }) => (
        <FloorplanScreen
          tabs={<FloorPlaces departmentId={departmentId} current="floorplan" />}
          plans={plans}
          view={
            plan && {
              plan,
              places: placesOn(places, plan.id, plans),
              photo: <PlanPhotoSlot departmentId={departmentId} plan={plan} />,
            }
          }
          loose={placesOn(places, null, plans)}
          suggestions={suggestions}
          undoes={undoes}
          isReader={session.isReader}
          onChoosePlan={setChosen}
          mediaOf={({ id }) => (
            <MediaSlot departmentId={departmentId} about={{ kind: 'place', id }} heading="h3" />
          )}
          route={() => <RoutePart departmentId={departmentId} plan={plan} onPlan={setChosen} />}
          onAddBlank={(ratio) =>
            does(
              () =>
                setChosen(plansAndPlaces.addFloorPlan(session, departmentId, { name: nextName(), ratio })),
              words.didAddPlan,
            )
          }
          onAddPhoto={choose}
          onName={(of, name) => plansAndPlaces.changeFloorPlan(session, departmentId, of, { name }, true)}
          onScale={(of, scale) =>
            plansAndPlaces.changeFloorPlan(session, departmentId, of, { scale } as Pick<typeof of, 'scale'>)
          }
          onMovePlan={(of, by) =>
            plansAndPlaces.moveFloorPlan(session, departmentId, of, plans.indexOf(of) + by)
          }
          onRemovePlan={(of) =>
            does(
              () => plansAndPlaces.removeFloorPlan(session, departmentId, of),
              words.didRemovePlan({ name: of.name }),
            )
          }
          onDraw={(of, points) => plansAndPlaces.addStroke(session, departmentId, of, points)}
          onErase={(of, key) => plansAndPlaces.eraseStroke(session, departmentId, of, key)}
          onAddPlace={(floorPlanId, at) =>
            plansAndPlaces.addPlace(session, departmentId, { ...at, floorPlanId })
          }
          onRename={(place, name) => plansAndPlaces.changePlace(session, departmentId, place, { name }, true)}
          onMove={(place, to, joined) => plansAndPlaces.changePlace(session, departmentId, place, to, joined)}
          onOrder={(place, before) => plansAndPlaces.orderPlace(session, departmentId, place, before)}
          onRemovePlace={(place) =>
            does(
              () => plansAndPlaces.removePlace(session, departmentId, place),
              words.didRemovePlace({ name: place.name }),
            )
          }
          onUndo={() => {
            const done = session.undoStack.undo()
            if (!done) return
            const what = actionWords(done.label, actions)
            notify(done.left > 0 ? actions.leftAlone({ what, count: done.left }) : actions.undone({ what }))
          }}
        />
      )}
    </PhotoTaker>
  )
}
