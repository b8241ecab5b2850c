import type { ReactNode } from 'react'

/** What stands in the timeline's place when it cannot be drawn: what is wrong, where, and what to do. */
export function Message({ title, details, children }: { title: string; details?: readonly string[]; children: ReactNode }) {
  return (
    <div className="bt-message" role="alert">
      <h1>{title}</h1>
      {children}
      {details && details.length > 0 && (
        <ul>
          {details.map((detail) => <li key={detail}><code>{detail}</code></li>)}
        </ul>
      )}
    </div>
  )
}
