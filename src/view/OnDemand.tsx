import { type ReactNode, useEffect, useState } from 'react'
import { Coming } from './Coming.tsx'
import type { Part } from './part.ts'
import { PartFailed } from './PartFailed.tsx'
import { useTools } from './TimelineContext.tsx'

interface OnDemandProps<Props> {
  part: Part<Props>
  props: Props
  /** What stands in its place until it has come. */
  meanwhile?: ReactNode
  /** Takes back what asked for it: given where a reader did, who then is told of a wait and can end it. */
  leave?: () => void
  /** Hears that it cannot be had, and says so itself. */
  onFail?: () => void
  /** Nothing stands in its place where it cannot be had: what it tells stands elsewhere too, or is only a help. */
  spare?: boolean
}

/** Shows a part of the view as soon as it has come; where it cannot be had, says so in its place and lets the reader try again. */
export function OnDemand<Props extends object>({ part, props, meanwhile = null, leave, onFail, spare = false }: OnDemandProps<Props>) {
  const { store } = useTools()
  const [Loaded, setLoaded] = useState(part.loaded)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  const cut = part.whole && store.chronicle.record.excerpt === true
  useEffect(() => {
    if (Loaded && !cut) return
    let wanted = true
    Promise.all([part.fetch(), cut && store.whole()]).then(
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
  }, [part, Loaded, cut, tries])
  if (Loaded && !cut) return <Loaded {...props} />
  if (!failed || onFail || spare) return <>{meanwhile}{leave && !failed && <Coming leave={leave} />}</>
  const again = () => {
    setFailed(false)
    setTries(tries + 1)
  }
  return <PartFailed again={again} />
}
