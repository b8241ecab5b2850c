import { useEffect, useState } from 'react'
import { PartFailed } from '../PartFailed.tsx'
import { useTools } from '../TimelineContext.tsx'

/** Stands for what an excerpt leaves out of an event until it has come, and says so where it cannot be had. */
export function RestOfEvent() {
  const { store, words } = useTools()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    store.whole().catch(() => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [store, tries])
  const again = () => {
    setFailed(false)
    setTries(tries + 1)
  }
  return failed ? <PartFailed again={again} /> : <p className="bt-coming">{words('detailsComing')}</p>
}
