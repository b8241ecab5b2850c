import { type ReactNode, useEffect, useState } from 'react'
import type { Part } from './part.ts'
import { useTools } from './TimelineContext.tsx'

interface OnDemandProps<Props> {
  part: Part<Props>
  props: Props
  /** What stands in its place until it has come. */
  meanwhile?: ReactNode
  /** Hears that it cannot be had, and says so itself. */
  onFail?: () => void
}

/** Shows a part of the view as soon as it has come; where it cannot be had, says so in its place and lets the reader try again. */
export function OnDemand<Props extends object>({ part, props, meanwhile = null, onFail }: OnDemandProps<Props>) {
  const { words } = useTools()
  const [Loaded, setLoaded] = useState(part.loaded)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (Loaded) return
    let wanted = true
    part.fetch().then(
      () => wanted && setLoaded(part.loaded),
      () => {
        if (!wanted) return
        setFailed(true)
        onFail?.()
      },
    )
    return () => {
      wanted = false
    }
    // Told at the end of a fetch, whatever the parent has drawn meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [part, Loaded, tries])
  if (Loaded) return <Loaded {...props} />
  if (!failed || onFail) return meanwhile
  const again = () => {
    setFailed(false)
    setTries(tries + 1)
  }
  return (
    <p role="alert" className="bt-part-failed">
      {words('partFailed')} <button type="button" className="bt-button bt-link" onClick={again}>{words('loadAgain')}</button>
    </p>
  )
}
