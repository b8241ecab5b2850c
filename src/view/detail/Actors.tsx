import type { Actor } from '../../record/schema.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** Who acted: each with the office or role held at the time. */
export function Actors({ actors }: { actors: readonly Actor[] }) {
  const { people, offices } = useTools().store.chronicle.record
  return (
    <ul className="bt-actors">
      {actors.map(({ person, name, office, role }, i) => {
        const shown = person === undefined ? name : people[person]?.name
        const post = role ?? (office === undefined ? undefined : offices[office]?.title)
        return (
          <li key={i}>
            <span>{shown ? <Shown text={shown} /> : person}</span>
            {post && <span className="bt-post"><Shown text={post} /></span>}
          </li>
        )
      })}
    </ul>
  )
}
