import { useEffect, useState } from 'react'
import { Icon, type IconName } from '../Icon.tsx'
import { useTools } from '../TimelineContext.tsx'

/** Copies a text that is made when pressed, and says whether that worked. */
export function CopyButton({ label, icon = 'link', text }: { label: string; icon?: IconName; text: () => string }) {
  const { words } = useTools()
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), 2500)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = () => {
    const asked = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
    asked.then(() => setOutcome('copied'), () => setOutcome('copyFailed'))
  }
  return (
    <>
      <button type="button" className="bt-button" onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : icon} /> {label}
      </button>
      <span className={outcome === 'copyFailed' ? 'bt-outcome' : 'bt-hidden'} aria-live="polite">{outcome && words(outcome)}</span>
    </>
  )
}
