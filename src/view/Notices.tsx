import { Icon } from './Icon.tsx'
import { useTimeline, useTools } from './TimelineContext.tsx'

/** Names the parts of the address that could not be used. Everything else is shown as asked. */
export function Notices() {
  const { store, words } = useTools()
  const notices = useTimeline((state) => state.notices)
  return (
    <section className="bt-notice" aria-label={words('noticeTitle')}>
      <p>
        {words('noticeLead')}{' '}
        {notices.map(({ key, value, expected }, i) => (
          <span key={key + value}>{i > 0 && '; '}{words('notice', { key, value: shortened(value), expected: shortened(expected) })}</span>
        ))}
      </p>
      <button type="button" className="bt-button bt-quiet" aria-label={words('dismiss')} onClick={() => store.getState().dismissNotices()}><Icon name="close" /></button>
    </section>
  )
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
