import { expectedWords } from './expectedWords.ts'
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
          <span key={key + value}>{i > 0 && '; '}<Notice named={{ key, value: shortened(value) }} expected={expected} /></span>
        ))}
      </p>
      <button type="button" className="bt-button bt-quiet" aria-label={words('dismiss')} onClick={() => store.getState().dismissNotices()}><Icon name="close" /></button>
    </section>
  )
}

/** Stands in a sentence for what is then put there as an element. */
const PLACE = '\u2060'

/** Values to choose from are names that no language changes. */
function Notice({ named, expected }: { named: { key: string; value: string }; expected: string }) {
  const { words } = useTools()
  const told = expectedWords(expected, words)
  const [before, after] = words('notice', { ...named, expected: PLACE }).split(PLACE)
  return <>{before}{told === null ? <span lang="en">{shortened(expected)}</span> : told}{after}</>
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
